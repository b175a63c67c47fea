#pragma once

#include "ui/charts/chart.h"

#include <functional>

namespace headroom::ui {

/// One assumption: the result when it is low and when it is high.
struct TornadoBar {
    QString id;
    QString name;
    double low = 0.0;
    double high = 0.0;
    QString lowText;  // "10%"
    QString highText; // "20%"
};

/// Which assumption moves the result most. Bars in the order given. Item = bar.
class Tornado : public Chart {
    Q_OBJECT
  public:
    explicit Tornado(QWidget* parent = nullptr);

    /// `base` is the result with every assumption as it is; `unit` "FTE".
    void setBars(double base, const QVector<TornadoBar>& bars, const QString& unit);
    /// How a result is written, with its unit; default: the number and `unit`.
    void setValueText(std::function<QString(double)> text) { valueText_ = std::move(text); }
    /// What stands at the line of the base; default "now" and its value.
    void setBaseText(const QString& text) { baseText_ = text; }
    TableTwin tableTwin() const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

  protected:
    int itemCount() const override { return int(bars_.size()); }
    QString itemId(int item) const override { return bars_.at(item).id; }
    QStringList itemFacts(int item) const override;
    QRectF itemRect(int item) const override;
    void layoutPlot() override;
    void drawContent(QCPPainter& painter) override;
    QString summary() const override;

  private:
    void drawBar(QCPPainter& painter, int item) const;
    QString valueText(double value) const;

    double base_ = 0.0;
    QVector<TornadoBar> bars_;
    QString unit_;
    QString baseText_;
    std::function<QString(double)> valueText_;
    double nameWidth_ = 0.0;
};

} // namespace headroom::ui
