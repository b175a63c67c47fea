#pragma once

#include "ui/charts/chart.h"

namespace headroom::ui {

/// A grid of numbers, e.g. utilisation by CSM and month. NaN = no value. `values[row][column]`.
struct HeatMapGrid {
    QVector<QString> rowIds;
    QVector<QString> rowNames;
    QVector<QString> columnIds;
    QVector<QString> columnNames;
    std::vector<std::vector<double>> values;
    double lowest = 0.0;                 // colour scale
    double middle = 1.0;                 // neutral
    double highest = 2.0;                // worst
    std::function<QString(double)> text; // as written in the cell, with its unit
    QString measure;
};

/// Cells tinted from neutral to the end they lean to, with the number written in when it fits.
/// Item = cell (ID "row|column").
class HeatMap : public Chart {
    Q_OBJECT
  public:
    explicit HeatMap(QWidget* parent = nullptr);

    void setGrid(HeatMapGrid grid);
    TableTwin tableTwin() const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

  protected:
    int itemCount() const override;
    QString itemId(int item) const override;
    QStringList itemFacts(int item) const override;
    QRectF itemRect(int item) const override;
    int itemAt(QPointF pixel) const override;
    void layoutPlot() override;
    void drawContent(QCPPainter& painter) override;
    QString summary() const override;

  private:
    double valueOf(int item) const;
    QColor cellColor(double value) const;
    QString fittingText(double value, double width) const;
    void drawCell(QCPPainter& painter, int item) const;
    void drawNames(QCPPainter& painter) const;

    HeatMapGrid grid_;
    double nameWidth_ = 0.0;
};

} // namespace headroom::ui
