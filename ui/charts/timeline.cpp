#include "ui/charts/timeline.h"

#include "ui/charts/chart_theme.h"
#include "ui/style/theme.h"
#include "ui/text/format.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QWheelEvent>
#include <cmath>
#include <qcustomplot.h>

namespace headroom::ui {
namespace {

constexpr int rowHeight = 26;
constexpr int aroundRows = 24; // the key above, the months below
constexpr int mostRows = 20;   // in view; a picture of all of a large team's would be 20 MB
constexpr double barHeight = 14.0;
constexpr double longestName = 190.0;
constexpr double daysOfMonth = 30.4375;

double dayOf(Date date) {
    return static_cast<double>(date.time_since_epoch().count());
}

/// The same day of another month, at most its last one.
Date shifted(Date date, int months) {
    if (months == 0)
        return date;
    const Month target = Month::of(date) + months;
    const auto day = static_cast<int>((date - Month::of(date).firstDay()).count());
    return target.firstDay() + std::chrono::days(std::min(day, target.days() - 1));
}

} // namespace

Timeline::Timeline(QWidget* parent) : Chart(parent), scroller_(*this, tr("Rows of the timeline")) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&scroller_.bar(), &QScrollBar::valueChanged, this, [this] { refresh(); });
}

void Timeline::setRows(const QVector<TimelineRow>& rows) {
    const QString grabbed = grabbedRow_ >= 0 ? rows_.at(grabbedRow_).id : QString();
    rows_ = rows;
    dragRow_ = -1;
    shifted_ = 0;
    grabbedRow_ = -1; // a row in hand stays in hand, wherever it is now
    for (int row = 0; row < itemCount() && !grabbed.isEmpty(); ++row)
        if (rows_.at(row).id == grabbed)
            grabbedRow_ = row;
    updateGeometry();
    fitScrollBar();
    refresh();
}

void Timeline::setSpan(Month first, Month last) {
    first_ = first;
    last_ = last;
    refresh();
}

QSize Timeline::sizeHint() const {
    return {480, std::clamp(itemCount(), 1, mostRows) * rowHeight + 2 * aroundRows + 2};
}

QSize Timeline::pictureSize() const {
    const QSize usual = Chart::pictureSize();
    return {usual.width(), std::max(usual.height(), itemCount() * rowHeight + 130)};
}

void Timeline::fitScrollBar() {
    const int room = std::max(1, (height() - 2 * aroundRows) / rowHeight);
    scroller_.fit(itemCount(), room, QRect(0, aroundRows, width(), height() - 2 * aroundRows));
}

void Timeline::resizeEvent(QResizeEvent* event) {
    Chart::resizeEvent(event);
    fitScrollBar();
    refresh(); // the plot was resized, and drawn, before this
}

void Timeline::wheelEvent(QWheelEvent* event) {
    scroller_.turn(*event);
}

void Timeline::reveal(int item) {
    if (scroller_.reveal(item))
        plot()->replot(QCustomPlot::rpImmediateRefresh); // where the row is now
}

QSize Timeline::minimumSizeHint() const {
    return {320, sizeHint().height()};
}

void Timeline::layoutPlot() {
    nameWidth_ = 0.0;
    for (const auto& row : rows_)
        nameWidth_ = std::max(nameWidth_, std::min(longestName, textWidth(row.name)));
    nameWidth_ = std::min(nameWidth_, plot()->viewport().width() * 0.3);
    plot()->axisRect()->setAutoMargins(QCP::msNone);
    plot()->axisRect()->setMargins(
        QMargins(static_cast<int>(nameWidth_) + 14, aroundRows, 30, aroundRows));
    const bool scrolled = scroller_.scrolls(*plot());
    firstRow_ = scrolled ? scroller_.firstRow() : 0;
    lastRow_ = scrolled ? std::min(itemCount(), firstRow_ + scroller_.shownRows()) : itemCount();
    plot()->yAxis->setTickLabels(false);
    plot()->yAxis->grid()->setVisible(false);
    plot()->yAxis->setRangeReversed(true);
    plot()->yAxis->setRange(firstRow_, std::max(firstRow_ + 1, lastRow_));
    plot()->xAxis->grid()->setVisible(true);
    const AxisPart days =
        seen(Qt::Horizontal, dayOf(first_.firstDay()), dayOf(last_.lastDay()) + 1.0);
    plot()->xAxis->setRange(days.low, days.high);
    QStringList names;
    const int months = last_ - first_ + 1;
    for (int i = 0; i <= months; ++i)
        names << Format().monthShort(first_ + i);
    const double width = (plot()->viewport().width() - nameWidth_ - 44.0) * closeness();
    QVector<AxisTick> ticks = stepTicks(names, textWidth(QStringLiteral("May 28")) + 6.0, width);
    for (AxisTick& tick : ticks)
        tick.value = dayOf((first_ + static_cast<int>(tick.value)).firstDay());
    setAxisTicks(*plot()->xAxis, ticks);
}

double Timeline::xOf(Date date) const {
    const QRectF area = plotArea();
    return std::clamp(plot()->xAxis->coordToPixel(dayOf(date)), area.left(), area.right());
}

QRectF Timeline::partRect(int row, Date from, Date to) const {
    const double middle = plot()->yAxis->coordToPixel(row + 0.5);
    const double left = xOf(from);
    return {left, middle - barHeight / 2, std::max(0.0, xOf(to) - left), barHeight};
}

QRectF Timeline::itemRect(int item) const {
    if (!isShown(item))
        return {-1e4, -1e4, 0.0, 0.0}; // nowhere: not over the key or the months
    const auto& row = rows_.at(item);
    return partRect(item, row.open, last_.lastDay() + std::chrono::days(1));
}

int Timeline::itemAt(QPointF pixel) const {
    const double row = std::floor(plot()->yAxis->pixelToCoord(pixel.y()));
    return isShown(static_cast<int>(row)) ? static_cast<int>(row) : -1;
}

QStringList Timeline::itemFacts(int item) const {
    const Format format;
    const auto& row = rows_.at(item);
    QStringList facts{row.name, tr("open the requisition by %1").arg(format.date(row.open)),
                      tr("starts %1").arg(format.date(row.start)),
                      tr("full book from %1").arg(format.date(row.ramped))};
    return facts + row.facts;
}

void Timeline::drawRow(QCPPainter& painter, int row) const {
    const auto& hire = rows_.at(row);
    const int shift = row == dragRow_ ? shifted_ : 0;
    const Date open = shifted(hire.open, shift);
    const Date start = shifted(hire.start, shift);
    const Date ramped = shifted(hire.ramped, shift);
    const Date end = last_.lastDay() + std::chrono::days(1);
    const auto bar = [&](Date from, Date to, const QColor& fill, const QPen& pen) {
        const QRectF rect = partRect(row, from, to);
        if (rect.width() < 0.5)
            return;
        painter.setPen(pen);
        painter.setBrush(fill);
        painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
    };
    bar(open, start, colors().quietBar, QPen(colors().controlBorder, 1.0));
    bar(start, ramped, colors().series[4], Qt::NoPen);
    bar(ramped, end, colors().series[0], Qt::NoPen);
}

void Timeline::drawContent(QCPPainter& painter) {
    const QFontMetricsF metrics(labelFont());
    painter.setFont(labelFont());
    for (int row = firstRow_; row < lastRow_; ++row) {
        painter.setPen(colors().text);
        const double middle = plot()->yAxis->coordToPixel(row + 0.5);
        const QRectF box(4, middle - rowHeight / 2.0, nameWidth_ + 2, rowHeight);
        painter.drawText(box, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                         metrics.elidedText(rows_.at(row).name, Qt::ElideMiddle, nameWidth_));
        if (row != dragRow_)
            drawRow(painter, row);
    }
    struct Part {
        QString name;
        QColor fill;
        bool outlined;
    };
    double x = plotArea().left();
    for (const Part& part : {Part{tr("requisition open"), colors().quietBar, true},
                             Part{tr("ramping"), colors().series[4], false},
                             Part{tr("full book"), colors().series[0], false}}) {
        painter.setPen(part.outlined ? QPen(colors().controlBorder, 1.0) : QPen(Qt::NoPen));
        painter.setBrush(part.fill);
        painter.drawRoundedRect(QRectF(x, 7.0, 14, 9), 2, 2);
        painter.setPen(colors().secondary);
        painter.drawText(QPointF(x + 19, 6 + metrics.ascent() - 2), part.name);
        x += 35 + metrics.horizontalAdvance(part.name);
    }
}

void Timeline::drawOverlay(QCPPainter& painter) {
    if (dragRow_ >= 0) {
        drawRow(painter, dragRow_);
        const Date start = shifted(rows_.at(dragRow_).start, shifted_);
        const double x = xOf(start);
        painter.setPen(QPen(colors().accent, 2.0));
        painter.drawLine(QPointF(x, plotArea().top()), QPointF(x, plotArea().bottom()));
        drawFacts(painter, QPointF(x, plot()->yAxis->coordToPixel(dragRow_ + 0.5)),
                  {rows_.at(dragRow_).name, tr("starts %1").arg(Format().date(start))});
        return;
    }
    Chart::drawOverlay(painter);
}

int Timeline::monthsDragged(QPointF pixel) const {
    const QCPAxis* x = plot()->xAxis;
    const double days = x->pixelToCoord(pixel.x()) - x->pixelToCoord(dragFrom_.x());
    return qRound(days / daysOfMonth);
}

double Timeline::pixelsOfMonth() const {
    const QCPAxis* x = plot()->xAxis;
    return x->coordToPixel(daysOfMonth) - x->coordToPixel(0.0);
}

bool Timeline::pressed(QMouseEvent& event) {
    const int row = itemAt(event.position());
    if (row < 0 || !rows_.at(row).draggable ||
        !itemRect(row).adjusted(-4, -4, 4, 4).contains(event.position()))
        return false;
    grabbedRow_ = row;
    dragFrom_ = event.position();
    return true;
}

bool Timeline::dragged(QMouseEvent& event) {
    if (grabbedRow_ < 0)
        return false;
    const int months = monthsDragged(event.position());
    if (dragRow_ < 0) {
        if ((event.position() - dragFrom_).manhattanLength() < 5.0)
            return true;
        dragRow_ = grabbedRow_;
        plot()->replot(QCustomPlot::rpQueuedReplot); // the row leaves the still picture
    }
    if (months != shifted_) {
        shifted_ = months;
        emit startDragged(itemId(dragRow_), shifted(rows_.at(dragRow_).start, months));
    }
    refreshOverlay();
    return true;
}

bool Timeline::released(QMouseEvent&) {
    const int row = std::exchange(grabbedRow_, -1);
    const bool wasDragged = std::exchange(dragRow_, -1) >= 0;
    const int months = std::exchange(shifted_, 0);
    if (row < 0)
        return false;
    if (months != 0)
        shiftRow(row, months);
    else if (!wasDragged)
        pick(row);
    refresh();
    return true;
}

/// Shows the row where it was put and tells; the owner answers with setRows.
void Timeline::shiftRow(int row, int months) {
    auto& hire = rows_[row];
    hire.open = shifted(hire.open, months);
    hire.start = shifted(hire.start, months);
    hire.ramped = shifted(hire.ramped, months);
    refresh();
    emit startReleased(hire.id, hire.start);
}

bool Timeline::keyPressed(QKeyEvent& event) {
    const bool back = event.key() == Qt::Key_Left;
    const bool forth = event.key() == Qt::Key_Right;
    if (!(back || forth) || !event.modifiers().testFlag(Qt::ControlModifier) || hoveredItem() < 0 ||
        !rows_.at(hoveredItem()).draggable)
        return false;
    shiftRow(hoveredItem(), back ? -1 : 1);
    return true;
}

Qt::CursorShape Timeline::cursorAt(QPointF pixel) const {
    const int row = itemAt(pixel);
    const bool onBar = row >= 0 && itemRect(row).adjusted(-4, -4, 4, 4).contains(pixel);
    return onBar && rows_.at(row).draggable ? Qt::SizeHorCursor : Chart::cursorAt(pixel);
}

QString Timeline::summary() const {
    return (itemCount() == 1 ? tr("%1 hire from %2 to %3. Ctrl and the left or right arrow move a "
                                  "start by a month.")
                             : tr("%1 hires from %2 to %3. Ctrl and the left or right arrow move a "
                                  "start by a month."))
        .arg(QString::number(itemCount()), Format().month(first_), Format().month(last_));
}

TableTwin Timeline::tableTwin() const {
    TableTwin twin;
    for (const QString& header :
         {tr("Hire"), tr("Open requisition by"), tr("Start"), tr("Fully ramped")})
        twin.column(header);
    for (const auto& row : rows_)
        twin.add(TwinRow().text(row.name).date(row.open).date(row.start).date(row.ramped));
    return twin;
}

} // namespace headroom::ui
