#pragma once

#include "ui/charts/chart.h"

namespace headroom::ui {

/// The cost of the best plan with exactly this many hires.
struct HireCostPoint {
    int hires = 0;
    double cost = 0.0; // currency units
    QString costText;  // as the plan writes money
};

/// Cost against number of hires; the plan's own number is marked, the cheapest is named. Item =
/// point (ID = number of hires).
class HireCostCurve : public Chart {
    Q_OBJECT
  public:
    explicit HireCostCurve(QWidget* parent = nullptr);

    /// In order of hires. `axisText` writes an amount at the axis.
    void setPoints(const QVector<HireCostPoint>& points, int planned,
                   std::function<QString(double)> axisText);
    TableTwin tableTwin() const override;

  protected:
    int itemCount() const override { return int(points_.size()); }
    QString itemId(int item) const override { return QString::number(points_.at(item).hires); }
    QStringList itemFacts(int item) const override;
    QRectF itemRect(int item) const override;
    int itemAt(QPointF pixel) const override;
    Qt::Orientations zoomAxes() const override { return Qt::Horizontal; }
    void layoutPlot() override;
    void drawContent(QCPPainter& painter) override;
    QString summary() const override;

  private:
    QPointF pixelOf(int item) const;
    int cheapest() const;

    QVector<HireCostPoint> points_;
    int planned_ = 0;
    std::function<QString(double)> axisText_;
};

} // namespace headroom::ui
