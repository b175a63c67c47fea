#pragma once

#include "planner/base/month.h"
#include "ui/charts/chart.h"

namespace headroom::ui {

struct LineLabel;

/// When somebody starts (a triangle on the time axis).
struct StartMarker {
    QString id;
    QString name;
    Month month;
};

/// FTE by month. Every vector is as long as `months` or empty. The first `historyMonths` months
/// have happened: drawn solid, the forecast dashed.
struct SupplyDemandSeries {
    std::vector<Month> months;
    std::vector<double> demand; // middle
    std::vector<double> p10;
    std::vector<double> p25;
    std::vector<double> p75;
    std::vector<double> p90;
    std::vector<double> supply;       // in seat with this plan
    std::vector<double> withoutHires; // if nobody is hired
    int historyMonths = 0;
    std::vector<StartMarker> starts;
    std::optional<Month> shortFrom; // vertical mark "short from …"
};

/// The fan chart: demand with its bands against supply. Item = month (ID "2027-06").
class SupplyDemandChart : public Chart {
    Q_OBJECT
  public:
    explicit SupplyDemandChart(QWidget* parent = nullptr);

    void setSeries(SupplyDemandSeries series);
    TableTwin tableTwin() const override;

  protected:
    int itemCount() const override { return int(series_.months.size()); }
    QString itemId(int item) const override;
    QStringList itemFacts(int item) const override;
    QRectF itemRect(int item) const override;
    int itemAt(QPointF pixel) const override;
    Qt::Orientations zoomAxes() const override { return Qt::Horizontal; }
    void layoutPlot() override;
    void drawContent(QCPPainter& painter) override;
    void drawOverlay(QCPPainter& painter) override;
    QString summary() const override;

  private:
    QPointF pixelOf(int month, double value) const;
    QVector<LineLabel> labels() const;
    void drawBand(QCPPainter& painter, const std::vector<double>& low,
                  const std::vector<double>& high) const;
    void drawLines(QCPPainter& painter) const;
    void drawStarts(QCPPainter& painter) const;
    void drawShortFrom(QCPPainter& painter) const;

    SupplyDemandSeries series_;
};

} // namespace headroom::ui
