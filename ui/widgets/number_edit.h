#pragma once

#include "ui/text/format.h"

#include <QLineEdit>
#include <optional>

namespace headroom::ui {

/// A field for one number in the plan's locale. Money in units of the currency ("£120K" may be
/// typed), Percent as a fraction (0.75 shows as 75 %), Hours, Fte and Plain as they are.
/// Up/Down step, Page Up/Down step ten times; Escape takes the typing back.
class NumberEdit : public QLineEdit {
    Q_OBJECT
  public:
    enum class Kind { Plain, Money, Percent, Hours, Fte };

    explicit NumberEdit(Kind kind, const Format& format = Format(), QWidget* parent = nullptr);

    void setFormat(const Format& format);
    void setDecimals(int decimals);
    void setRange(double lowest, double highest);
    void setStep(double step) { step_ = step; }
    /// An empty field means "none" instead of an error.
    void setOptional(bool optional) { optional_ = optional; }
    /// Shows the value without emitting; nullopt empties the field.
    void setValue(std::optional<double> value);
    std::optional<double> value() const { return value_; }
    bool hasError() const { return !error_.isEmpty(); }
    QString error() const { return error_; }

  signals:
    /// Enter, Tab or a step, and the value differs from the last one.
    void valueCommitted(std::optional<double> value);
    /// While typing: a sentence, or empty when the text is fine again.
    void errorChanged(const QString& sentence);

  protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

  private:
    QString shown(double value, bool editing) const;
    void check(const QString& text);
    void setError(const QString& error);
    void commit();
    void stepBy(double steps);

    Kind kind_;
    Format format_;
    int decimals_;
    double lowest_;
    double highest_;
    double step_ = 1.0;
    bool optional_ = false;
    std::optional<double> value_;
    QString error_;
};

} // namespace headroom::ui
