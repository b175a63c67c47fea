#pragma once

#include <QRect>

class QCustomPlot;
class QScrollBar;
class QWheelEvent;
class QWidget;
class QString;

namespace headroom::ui {

/// For charts with a row each: the bar at their right edge, there when not all rows fit. A file
/// always shows all of them.
class RowScroller {
  public:
    RowScroller(QWidget& chart, const QString& accessibleName);

    QScrollBar& bar() const { return *bar_; }
    /// `room`: how many rows fit into `place`, the part of the chart that they take.
    void fit(int rows, int room, const QRect& place) const;
    /// While a file is written the plot has another size than its widget.
    bool scrolls(const QCustomPlot& plot) const;
    int firstRow() const;
    int shownRows() const;
    /// Scrolls, or at the end leaves the turn to the page.
    void turn(QWheelEvent& event) const;
    /// True when the row had to be brought into view.
    bool reveal(int row) const;

  private:
    QScrollBar* bar_; // of the chart
};

} // namespace headroom::ui
