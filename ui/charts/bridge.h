#pragma once

#include "ui/charts/chart.h"

namespace headroom::ui {

/// One step of a bridge: what it adds (negative: takes away).
struct BridgeStep {
    QString id;
    QString name;
    double delta = 0.0;
    QStringList facts = {};
};

/// From a value over steps to another value. `unit` is "FTE"; `moreIsWorse` colours steps up red.
/// The ends have the colours that their scenarios have elsewhere (seriesColor).
struct BridgeSeries {
    QString fromName;
    double from = 0.0;
    QString toName;
    double to = 0.0;
    QVector<BridgeStep> steps;
    QString unit;
    int decimals = 1;
    bool moreIsWorse = true;
    int fromSeries = 0;
    int toSeries = 1;
};

/// The waterfall that explains a difference. Item = step; the two ends have the IDs "from" and
/// "to".
class BridgeChart : public Chart {
    Q_OBJECT
  public:
    explicit BridgeChart(QWidget* parent = nullptr);

    void setSeries(BridgeSeries series);
    bool hasSteps() const { return !series_.steps.isEmpty(); }
    TableTwin tableTwin() const override;

  protected:
    int itemCount() const override { return series_.steps.isEmpty() ? 0 : barCount(); }
    QString itemId(int item) const override;
    QStringList itemFacts(int item) const override;
    QRectF itemRect(int item) const override;
    void layoutPlot() override;
    void drawContent(QCPPainter& painter) override;
    QString summary() const override;

  private:
    struct Bar {
        double low;
        double high;
        QColor fill;
        QString name;
        QString value;
    };
    int barCount() const { return int(series_.steps.size()) + 2; }
    Bar barOf(int item) const;
    int nameLines() const;
    void drawBar(QCPPainter& painter, int item) const;

    BridgeSeries series_;
    double axisFrom_ = 0.0;
    double axisTo_ = 1.0;
};

} // namespace headroom::ui
