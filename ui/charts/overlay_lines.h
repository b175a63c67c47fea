#pragma once

#include "planner/base/month.h"
#include "ui/charts/chart.h"

#include <QPen>

namespace headroom::ui {

struct LineLabel;

/// One scenario's line; `values` is as long as the chart's months (NaN = gap). Colour by `series`
/// (seriesColor); dashes set lines apart where colour alone would not.
struct OverlayLine {
    QString id;
    QString name;
    std::vector<double> values;
    int series = 0;
    bool dashed = false;
};

/// The same measure of several scenarios over time, labelled at the line's end. Item = line.
class OverlayLines : public Chart {
    Q_OBJECT
  public:
    explicit OverlayLines(QWidget* parent = nullptr);

    void setLines(std::vector<Month> months, const QVector<OverlayLine>& lines,
                  const QString& unit);
    TableTwin tableTwin() const override;

  protected:
    int itemCount() const override { return int(lines_.size()); }
    QString itemId(int item) const override { return lines_.at(item).id; }
    QStringList itemFacts(int item) const override;
    QRectF itemRect(int item) const override;
    int itemAt(QPointF pixel) const override;
    Qt::Orientations zoomAxes() const override { return Qt::Horizontal; }
    void layoutPlot() override;
    void drawContent(QCPPainter& painter) override;
    QString summary() const override;

  private:
    QPointF pixelOf(int month, double value) const;
    double lastValue(int line) const;
    double valueBefore(int line, int month) const;
    QPen penOf(int line) const;
    QVector<LineLabel> labels() const;

    std::vector<Month> months_;
    QVector<OverlayLine> lines_;
    QString unit_;
};

} // namespace headroom::ui
