#pragma once

#include "planner/base/month.h"
#include "ui/charts/chart.h"
#include "ui/charts/row_scroller.h"

namespace headroom::ui {

/// One hire: requisition open from `open` to `start`, ramping to `ramped`, then a full book.
struct TimelineRow {
    QString id;
    QString name;
    Date open{};
    Date start{};
    Date ramped{};
    bool draggable = true;
    QStringList facts = {};
};

/// One row per hire. Drag a row, or arrow keys with Ctrl, to move its start by whole months (open
/// and ramped move along). Scrolls nothing: it is as high as its rows ask for. Item = row.
class Timeline : public Chart {
    Q_OBJECT
  public:
    explicit Timeline(QWidget* parent = nullptr);

    void setRows(const QVector<TimelineRow>& rows);
    /// Months shown on the axis.
    void setSpan(Month first, Month last);
    /// Width of a month as drawn.
    double pixelsOfMonth() const;
    TableTwin tableTwin() const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

  signals:
    void startDragged(const QString& id, headroom::Date start);
    void startReleased(const QString& id, headroom::Date start);

  protected:
    int itemCount() const override { return int(rows_.size()); }
    QString itemId(int item) const override { return rows_.at(item).id; }
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
    QSize pictureSize() const override;
    void reveal(int item) override;
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

  private:
    void fitScrollBar();
    bool isShown(int row) const { return row >= firstRow_ && row < lastRow_; }
    double xOf(Date date) const;
    QRectF partRect(int row, Date from, Date to) const;
    void drawRow(QCPPainter& painter, int row) const;
    void shiftRow(int row, int months);
    int monthsDragged(QPointF pixel) const;

    QVector<TimelineRow> rows_;
    RowScroller scroller_;
    int firstRow_ = 0; // of those in view
    int lastRow_ = 0;  // one behind
    Month first_{2026, 1};
    Month last_{2027, 12};
    int grabbedRow_ = -1; // pressed, perhaps only a click
    int dragRow_ = -1;
    int shifted_ = 0;
    QPointF dragFrom_;
    double nameWidth_ = 0.0;
};

} // namespace headroom::ui
