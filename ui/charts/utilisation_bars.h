#pragma once

#include "ui/charts/chart.h"

class QScrollBar;

namespace headroom::ui {

/// One book: workload ÷ capacity as a fraction (0.97). `before` makes it a pair of bars.
struct UtilisationBar {
    QString id;
    QString name;
    std::optional<double> before;
    double after = 0.0;
    QStringList facts = {}; // more lines for the hover box
};

/// One bar (or a pair: before, after) per CSM over the healthy band. Over the band's top is red and
/// labelled, under its bottom sky. Takes rows dragged from a table (TableModel::rowMimeType).
/// Scrolls sideways when the bars would become too thin. Item = bar.
class UtilisationBars : public Chart {
    Q_OBJECT
  public:
    explicit UtilisationBars(QWidget* parent = nullptr);

    void setBars(const QVector<UtilisationBar>& bars);
    void setHealthyBand(double lowest, double highest);
    /// Names of the two bars of a pair.
    void setPairNames(const QString& before, const QString& after);
    TableTwin tableTwin() const override;
    int wholeWidth() const override;

  signals:
    void rowsDropped(const QString& barId, const QStringList& rowIds);
    /// While rows hover over a bar; empty when they leave.
    void dropHovered(const QString& barId, const QStringList& rowIds);

  protected:
    int itemCount() const override { return int(bars_.size()); }
    QString itemId(int item) const override { return bars_.at(item).id; }
    QStringList itemFacts(int item) const override;
    QRectF itemRect(int item) const override;
    int itemAt(QPointF pixel) const override;
    void layoutPlot() override;
    void drawContent(QCPPainter& painter) override;
    void drawOverlay(QCPPainter& painter) override;
    QString summary() const override;
    void reveal(int item) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

  private:
    bool paired() const;
    double fittingIn(double width) const;
    double slotWidth() const;
    struct NameRow {
        QStringList names;
        bool level = false;
        double widest = 0.0;
    };
    NameRow nameRow(double slot) const;
    double longestName() const;
    int nameHeight() const;
    QRectF barRect(int item, double value, int part) const;
    void drawBand(QCPPainter& painter) const;
    void drawBar(QCPPainter& painter, int item) const;
    void drawNames(QCPPainter& painter) const;
    QString labelOf(double value) const;
    QRectF keyRect() const;
    void drawKey(QCPPainter& painter) const;
    bool handleDrop(QEvent& event);
    void setDropTarget(int item, const QStringList& rows);

    QVector<UtilisationBar> bars_;
    QStringList shortNames_; // of the bars; whole where two would read the same
    double lowest_ = 0.75;
    double highest_ = 1.0;
    QString beforeName_;
    QString afterName_;
    QScrollBar* scroll_;
    int dropTarget_ = -1;
};

} // namespace headroom::ui
