#pragma once

#include <QString>
#include <QWidget>

namespace headroom::ui {

/// How much of a budget is used: a bar that turns red past its end, the amounts written in.
class BudgetBar : public QWidget {
    Q_OBJECT
  public:
    explicit BudgetBar(QWidget* parent = nullptr);

    /// `budget` > 0; `text` says both amounts.
    void setUse(double spent, double budget, const QString& text);

    QSize sizeHint() const override { return {320, 40}; }
    QSize minimumSizeHint() const override { return {160, 40}; }

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    double spent_ = 0.0;
    double budget_ = 1.0;
    QString text_;
};

} // namespace headroom::ui
