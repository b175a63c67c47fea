#pragma once

#include "ui/charts/chart.h"
#include "ui/charts/row_scroller.h"

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
/// Item = cell (ID "row|column"). Rows stay legible: those that have no room are scrolled to, so
/// that a team of hundreds costs no more than what is seen of it; a picture in a file has all.
class HeatMap : public Chart {
    Q_OBJECT
  public:
    explicit HeatMap(QWidget* parent = nullptr);

    void setGrid(HeatMapGrid grid);
    TableTwin tableTwin() const override;
    /// The row's.
    QString subjectOf(const QString& id) const override;
    void markSubject(const QString& subject) override;
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
    void drawOverlay(QCPPainter& painter) override;
    QString summary() const override;
    void reveal(int item) override;
    QSize pictureSize() const override;
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

  private:
    int rowCount() const { return static_cast<int>(grid_.rowNames.size()); }
    int wholeHeight() const;
    int roomForRows() const;
    void fitScrollBar();
    double valueOf(int item) const;
    QColor cellColor(double value) const;
    QString fittingText(double value, double width) const;
    void drawCell(QCPPainter& painter, int item) const;
    void drawNames(QCPPainter& painter) const;

    HeatMapGrid grid_;
    RowScroller rows_;
    int firstRow_ = 0; // of those shown
    int lastRow_ = 0;  // one behind
    double nameWidth_ = 0.0;
};

} // namespace headroom::ui
