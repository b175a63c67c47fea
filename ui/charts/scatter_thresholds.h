#pragma once

#include "ui/charts/chart.h"

#include <QImage>
#include <array>
#include <cstdint>
#include <vector>

class QLabel;
class QLineEdit;

namespace headroom::ui {

struct AxisTick;

/// One account. ARR in units of the currency (> 0; others stand at the left edge), complexity
/// 0–100, `series` 0…5 its segment's colour.
struct ScatterPoint {
    QString id;
    QString name;
    double arr = 0.0;
    double complexity = 0.0;
    int series = 0;
    bool scored = true; // false: no complexity score, drawn at 0
};

/// All accounts as the chart draws them. Made by any thread: a million take a third of a second.
struct ScatterCloud {
    /// Above so many a density map is shown instead of discs, and nobody points at one account.
    static constexpr int densityAbove = 50'000;

    struct Dot {
        float logArr = 0.0F; // log₁₀
        float complexity = 0.0F;
        std::int16_t series = 0;
        std::int8_t doublings = 0; // of ARR, whole ones above 1,000; in double, a float would err
        std::int8_t tens = 0;      // of complexity, whole ones
    };

    QVector<ScatterPoint> points; // empty above densityAbove: names alone would be 100 MB
    std::vector<Dot> dots;        // one per account
    double leastArr = 0.0;        // of the accounts that have any
    double mostArr = 0.0;
    bool density = false;

    void reserve(std::size_t accounts);
    /// `reserve` with the number of all comes first.
    void add(const ScatterPoint& point);
};

/// A line that can be dragged and typed. Vertical lines stand at an ARR, horizontal ones at a
/// complexity; `from`/`to` cut a line short on the other axis (NaN = to the edge). It stops at
/// `lowest` and `highest`: beyond them a segment would have no account ever.
struct ThresholdLine {
    QString id;
    QString name; // "Strategic from", for the screen reader and the tool tip
    Qt::Orientation orientation = Qt::Vertical;
    double value = 0.0;
    double from = qQNaN();
    double to = qQNaN();
    double lowest = 0.0;
    double highest = qInf();
};

/// The name of a segment, written where it lies (data coordinates of the middle).
struct ScatterRegion {
    QString name;
    double arr = 0.0;
    double complexity = 0.0;
    int series = 0;
};

/// ARR (log) × complexity with threshold lines. Lines: drag, double click or Enter to type, Tab to
/// go from line to line, arrows to move by a step (Shift: ten). Item = point; a density map has
/// none.
class ScatterThresholds : public Chart {
    Q_OBJECT
  public:
    explicit ScatterThresholds(QWidget* parent = nullptr);

    void setPoints(const QVector<ScatterPoint>& points);
    void setCloud(ScatterCloud cloud);
    /// The same accounts in other segments: neither the axes nor a line in hand move.
    void recolour(ScatterCloud cloud, const QVector<ScatterRegion>& regions);
    const ScatterCloud& cloud() const { return cloud_; }
    void setThresholds(const QVector<ThresholdLine>& lines);
    void setRegions(const QVector<ScatterRegion>& regions);
    /// "£": used on the axis and the lines' handles.
    void setCurrencySymbol(const QString& symbol);
    const QVector<ThresholdLine>& thresholds() const { return lines_; }
    /// Plot pixels of a line's handle; for tests.
    QPointF handleOf(const QString& lineId) const;
    /// Opens the field to type a line's value.
    void editThreshold(const QString& lineId);
    TableTwin tableTwin() const override;

  signals:
    /// At every step of a drag.
    void thresholdDragged(const QString& lineId, double value);
    /// Once, at the end of a drag, a key step or typing.
    void thresholdReleased(const QString& lineId, double value);

  protected:
    int itemCount() const override { return int(cloud_.points.size()); }
    bool isEmpty() const override { return cloud_.dots.empty(); }
    QString itemId(int item) const override { return cloud_.points.at(item).id; }
    QStringList itemFacts(int item) const override;
    QRectF itemRect(int item) const override;
    int itemAt(QPointF pixel) const override;
    Qt::Orientations zoomAxes() const override { return Qt::Horizontal | Qt::Vertical; }
    void layoutPlot() override;
    void drawContent(QCPPainter& painter) override;
    void drawOverlay(QCPPainter& painter) override;
    QString summary() const override;
    bool pressed(QMouseEvent& event) override;
    bool dragged(QMouseEvent& event) override;
    bool released(QMouseEvent& event) override;
    bool keyPressed(QKeyEvent& event) override;
    Qt::CursorShape cursorAt(QPointF pixel) const override;
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    bool isDensity() const { return cloud_.density; }
    TableTwin densityTwin() const;
    QVector<AxisTick> arrTicks(double low, double high) const;
    QPointF pixelOf(double arr, double complexity) const;
    int lineAt(QPointF pixel) const;
    bool isInSight(int line) const;
    QRectF handleRect(int line) const;
    QLineF lineOf(int line) const;
    QString valueText(int line) const;
    double valueAt(int line, QPointF pixel) const;
    void moveLine(int line, double value, bool last);
    void drawDensity(QCPPainter& painter);
    void drawPoints(QCPPainter& painter) const;
    void drawLine(QCPPainter& painter, int line) const;
    std::optional<double> typedValue() const;
    void finishTyping(bool keep);
    /// Below the field in which a value is typed; empty = nothing is wrong.
    void showTypingProblem(const QString& sentence);
    QString typingProblem() const;
    QString money(double units) const;
    QColor cellColor(const std::array<int, 6>& counts, int most) const;

    ScatterCloud cloud_;
    QVector<ThresholdLine> lines_;
    QVector<ScatterRegion> regions_;
    QString symbol_;
    double lowestArr_ = 1'000.0;
    double highestArr_ = 1'000'000.0;
    int dragLine_ = -1;
    int focusLine_ = -1;
    int typedLine_ = -1;
    QLineEdit* editor_ = nullptr;
    QLabel* problem_ = nullptr;
    QImage density_;
    const Tokens* densityColors_ = nullptr;
    QRectF densityOf_; // the part of the axes that it shows
    double valueBefore_ = 0.0;
    QPointF grabbedAt_;
};

} // namespace headroom::ui
