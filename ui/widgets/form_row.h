#pragma once

#include <QWidget>

class QLabel;

namespace headroom::ui {

/// A label, its field and, below it, a hint or the error of that field (never both).
class FormRow : public QWidget {
    Q_OBJECT
  public:
    /// The field keeps its own behaviour; the row makes the label its buddy and accessible name.
    FormRow(const QString& label, QWidget* field, QWidget* parent = nullptr);

    void setHint(const QString& hint);
    /// Empty takes the error away.
    void setError(const QString& error);
    QString error() const { return error_; }
    bool hasError() const { return !error_.isEmpty(); }
    QWidget* field() const { return field_; }
    /// Same label width in every row of a form.
    void setLabelWidth(int width);

  protected:
    void changeEvent(QEvent* event) override;

  private:
    void refreshNote();

    QLabel* label_;
    QWidget* field_;
    QWidget* noteBox_ = nullptr;
    QLabel* noteIcon_;
    QLabel* note_;
    QString hint_;
    QString error_;
};

} // namespace headroom::ui
