#pragma once

#include "ui/charts/chart.h"

#include <functional>

namespace headroom::ui {

/// The best busiest book (fraction) reachable with this much change.
struct FrontierPoint {
    int moves = 0;
    double busiest = 0.0;
    QStringList facts = {};
    double arr = 0.0;       ///< moved, currency units
    bool keepsRules = true; ///< false: as it is today
};

/// Change against balance, with a handle that is dragged along the curve (or moved with the arrow
/// keys). Change is counted in accounts or in their ARR. Item = point (ID = its position).
class FrontierCurve : public Chart {
    Q_OBJECT
  public:
    enum class Measure { Accounts, Arr };

    explicit FrontierCurve(QWidget* parent = nullptr);

    /// What the horizontal axis counts; `money` writes an amount of ARR.
    void setMeasure(Measure measure, std::function<QString(double)> money);
    Measure measure() const { return measure_; }
    /// In order of change.
    void setPoints(const QVector<FrontierPoint>& points);
    /// A bound no plan can beat; nullopt hides the line.
    void setProvenLimit(std::optional<double> busiest);
    /// The point nearest to this much change, in the unit of the measure.
    void setChosen(double change);
    double chosen() const { return chosen_; }
    /// Plot pixels of the handle, of the line down from it and of the limit's label (empty without
    /// a limit); for tests.
    QPointF handle() const;
    QLineF dropLine() const;
    QRectF limitLabel() const;
    TableTwin tableTwin() const override;

  signals:
    void chosenDragged(int point);
    void chosenReleased(int point);

  protected:
    int itemCount() const override { return int(points_.size()); }
    QString itemId(int item) const override { return QString::number(item); }
    QStringList itemFacts(int item) const override;
    QRectF itemRect(int item) const override;
    int itemAt(QPointF pixel) const override;
    Qt::Orientations zoomAxes() const override { return Qt::Horizontal; }
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
    double changeOf(const FrontierPoint& point) const;
    QString changeText(const FrontierPoint& point) const;
    void drawCurve(QCPPainter& painter) const;
    QPointF pixelOf(const FrontierPoint& point) const;
    int chosenIndex() const;
    bool isFree(const QRectF& box) const;
    QRectF labelBox(QPointF at, double width) const;
    QString limitText() const;
    void choose(int index, bool last);

    QVector<FrontierPoint> points_;
    std::optional<double> limit_;
    Measure measure_ = Measure::Accounts;
    std::function<QString(double)> money_;
    double chosen_ = 0.0;
    double before_ = 0.0;
    bool dragging_ = false;
};

} // namespace headroom::ui
