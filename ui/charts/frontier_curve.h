#pragma once

#include "ui/charts/chart.h"

namespace headroom::ui {

/// The best busiest book (fraction) reachable with this many moves.
struct FrontierPoint {
    int moves = 0;
    double busiest = 0.0;
    QStringList facts = {};
};

/// Moves against balance, with a handle that is dragged along the curve (or moved with the arrow
/// keys). Item = point (ID = number of moves).
class FrontierCurve : public Chart {
    Q_OBJECT
  public:
    explicit FrontierCurve(QWidget* parent = nullptr);

    /// In order of moves.
    void setPoints(const QVector<FrontierPoint>& points);
    /// A bound no plan can beat; nullopt hides the line.
    void setProvenLimit(std::optional<double> busiest);
    void setChosen(int moves);
    int chosen() const { return chosen_; }
    /// Plot pixels of the handle; for tests.
    QPointF handle() const;
    TableTwin tableTwin() const override;

  signals:
    void chosenDragged(int moves);
    void chosenReleased(int moves);

  protected:
    int itemCount() const override { return int(points_.size()); }
    QString itemId(int item) const override { return QString::number(points_.at(item).moves); }
    QStringList itemFacts(int item) const override;
    QRectF itemRect(int item) const override;
    int itemAt(QPointF pixel) const override;
    void layoutPlot() override;
    void drawContent(QCPPainter& painter) override;
    void drawOverlay(QCPPainter& painter) override;
    QString summary() const override;
    bool pressed(QMouseEvent& event) override;
    bool dragged(QMouseEvent& event) override;
    bool released(QMouseEvent& event) override;
    bool keyPressed(QKeyEvent& event) override;
    Qt::CursorShape cursorAt(QPointF pixel) const override;

  private:
    QPointF pixelOf(const FrontierPoint& point) const;
    int chosenIndex() const;
    void choose(int index, bool last);

    QVector<FrontierPoint> points_;
    std::optional<double> limit_;
    int chosen_ = 0;
    int before_ = 0;
    bool dragging_ = false;
};

} // namespace headroom::ui
