#include "ui/charts/frontier_curve.h"

#include "ui/charts/chart_theme.h"
#include "ui/style/focus_mark.h"
#include "ui/style/theme.h"
#include "ui/text/format.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <cmath>
#include <qcustomplot.h>

namespace headroom::ui {
namespace {

constexpr double handleRadius = 7.0;

QString movesText(int moves) {
    return moves == 1 ? FrontierCurve::tr("1 move")
                      : FrontierCurve::tr("%1 moves").arg(Format().count(moves));
}

} // namespace

FrontierCurve::FrontierCurve(QWidget* parent) : Chart(parent) {}

void FrontierCurve::setPoints(const QVector<FrontierPoint>& points) {
    points_ = points;
    refresh();
}

void FrontierCurve::setProvenLimit(std::optional<double> busiest) {
    limit_ = busiest;
    refresh();
}

void FrontierCurve::setMeasure(Measure measure, std::function<QString(double)> money) {
    measure_ = measure;
    money_ = std::move(money);
    refresh();
}

double FrontierCurve::changeOf(const FrontierPoint& point) const {
    return measure_ == Measure::Arr ? point.arr : point.moves;
}

QString FrontierCurve::changeText(const FrontierPoint& point) const {
    return measure_ == Measure::Arr
               ? tr("%1 ARR", "amount that changes its CSM").arg(money_(point.arr))
               : movesText(point.moves);
}

void FrontierCurve::setChosen(double change) {
    if (dragging_)
        return;
    chosen_ = change;
    refreshOverlay();
    setSubtitle(subtitle()); // tells screen readers what is chosen
}

void FrontierCurve::layoutPlot() {
    double low = limit_.value_or(1e9);
    double high = limit_.value_or(-1e9);
    double most = 1.0;
    for (const auto& point : points_) {
        low = std::min(low, point.busiest);
        high = std::max(high, point.busiest);
        most = std::max(most, changeOf(point));
    }
    if (low > high) {
        low = 0.0;
        high = 1.0;
    }
    const double step = std::max(0.01, niceStep(std::max(high - low, 0.02), 4));
    low = std::floor(low / step - 0.25) * step;
    high = std::ceil(high / step + 0.1) * step;
    plot()->yAxis->setRange(low, high);
    const auto ticks = valueTicks(low, high, [](double v) { return Format().percent(v); });
    const bool fine = ticks.size() > 1 && ticks[1].value - ticks[0].value < 0.01 - 1e-9;
    setAxisTicks(*plot()->yAxis,
                 fine ? valueTicks(low, high, [](double v) { return Format().percent(v, 1); })
                      : ticks);
    plot()->yAxis->setLabel(tr("Busiest book"));
    const AxisPart x = seen(Qt::Horizontal, -0.01 * most, most * 1.02);
    plot()->xAxis->setRange(x.low, x.high);
    const bool byArr = measure_ == Measure::Arr;
    setAxisTicks(
        *plot()->xAxis, valueTicks(std::max(0.0, x.low), std::min(most, x.high), [&](double v) {
            return byArr ? money_(v) : v == std::floor(v) ? Format().number(v, 0) : QString();
        }));
    plot()->xAxis->setLabel(byArr ? tr("ARR moved") : tr("Accounts moved"));
    plot()->axisRect()->setAutoMargins(QCP::msLeft | QCP::msBottom);
    plot()->axisRect()->setMargins(QMargins(0, 12, 20, 0));
}

QPointF FrontierCurve::pixelOf(const FrontierPoint& point) const {
    return {plot()->xAxis->coordToPixel(changeOf(point)),
            plot()->yAxis->coordToPixel(point.busiest)};
}

int FrontierCurve::chosenIndex() const {
    int best = -1;
    for (int i = 0; i < itemCount(); ++i)
        if (best < 0 || std::abs(changeOf(points_.at(i)) - chosen_) <
                            std::abs(changeOf(points_.at(best)) - chosen_))
            best = i;
    return best;
}

QPointF FrontierCurve::handle() const {
    const int index = chosenIndex();
    return index < 0 ? QPointF() : pixelOf(points_.at(index));
}

QRectF FrontierCurve::itemRect(int item) const {
    const QPointF at = pixelOf(points_.at(item));
    return {at.x() - 4, at.y() - 4, 8, 8};
}

int FrontierCurve::itemAt(QPointF pixel) const {
    if (!plotArea().adjusted(-8, -8, 8, 8).contains(pixel))
        return -1;
    int best = -1;
    double nearest = 40.0;
    for (int i = 0; i < itemCount(); ++i) {
        const double away = std::abs(pixelOf(points_.at(i)).x() - pixel.x());
        if (away < nearest) {
            nearest = away;
            best = i;
        }
    }
    return best;
}

QStringList FrontierCurve::itemFacts(int item) const {
    const auto& point = points_.at(item);
    QStringList facts{changeText(point),
                      tr("busiest book %1").arg(Format().percent(point.busiest, 1))};
    return facts + point.facts;
}

void FrontierCurve::drawContent(QCPPainter& painter) {
    const QRectF area = plotArea();
    if (limit_) {
        const double y = plot()->yAxis->coordToPixel(*limit_);
        painter.setPen(QPen(colors().success, 1.5, Qt::DashLine));
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
        painter.setFont(labelFont());
        painter.setPen(colors().success);
        painter.drawText(limitLabel(), Qt::AlignLeft | Qt::AlignVCenter, limitText());
    }
    drawCurve(painter);
}

QString FrontierCurve::limitText() const {
    return tr("proven limit %1").arg(Format().percent(*limit_, 1));
}

/// On the left, where a curve that falls is far above.
QRectF FrontierCurve::limitLabel() const {
    if (!limit_)
        return {};
    const QRectF area = plotArea();
    const double y = plot()->yAxis->coordToPixel(*limit_);
    const bool below = y + 18.0 < area.bottom();
    return {area.left() + 4, below ? y + 2 : y - 18, textWidth(limitText()) + 4, 16};
}

/// Down to the axis, or to the limit's label where that is in its way.
QLineF FrontierCurve::dropLine() const {
    const QPointF at = handle();
    const QRectF label = limitLabel();
    const bool crosses = label.left() <= at.x() && at.x() <= label.right() && label.top() > at.y();
    return {at, QPointF(at.x(), crosses ? label.top() : plotArea().bottom())};
}

/// Today's books, where they break a rule, are joined by a dashed line: no plan lies between.
void FrontierCurve::drawCurve(QCPPainter& painter) const {
    painter.setClipRect(plotArea().adjusted(-4, -8, 4, 4));
    QPolygonF line;
    for (const auto& point : points_)
        line << pixelOf(point);
    const bool today = itemCount() > 1 && !points_.front().keepsRules;
    painter.setBrush(Qt::NoBrush);
    if (today) {
        painter.setPen(QPen(colors().series[0], 1.5, Qt::DashLine));
        painter.drawLine(line.at(0), line.at(1));
    }
    painter.setPen(QPen(colors().series[0], 2.0));
    painter.drawPolyline(today ? QPolygonF(line.mid(1)) : line);
    if (itemCount() > 60)
        return;
    for (int i = 0; i < itemCount(); ++i) {
        const bool hollow = !points_.at(i).keepsRules;
        painter.setPen(hollow ? QPen(colors().series[0], 1.5) : QPen(Qt::NoPen));
        painter.setBrush(hollow ? colors().card : colors().series[0]);
        painter.drawEllipse(line.at(i), 2.5, 2.5);
    }
}

/// Neither the curve nor the proven limit runs through it.
bool FrontierCurve::isFree(const QRectF& box) const {
    if (box.left() < plotArea().left() || box.right() > plot()->viewport().width() ||
        box.top() < 0 || box.bottom() > plotArea().bottom())
        return false;
    if (limit_ &&
        std::abs(plot()->yAxis->coordToPixel(*limit_) - box.center().y()) < box.height() / 2 + 2)
        return false;
    constexpr int samples = 16;
    for (int i = 1; i < itemCount(); ++i) {
        const QLineF piece(pixelOf(points_.at(i - 1)), pixelOf(points_.at(i)));
        for (int k = 0; k <= samples; ++k)
            if (box.contains(piece.pointAt(double(k) / samples)))
                return false;
    }
    return true;
}

/// The first place beside the handle that is free; else above it, over whatever is there.
QRectF FrontierCurve::labelBox(QPointF at, double width) const {
    const double above =
        std::clamp(at.x() - width / 2, plotArea().left(), plot()->viewport().width() - width - 2.0);
    const QRectF higher(above, std::max(at.y() - 34, 1.0), width, 18);
    for (const QRectF& box :
         {QRectF(at.x() + 12, at.y() - 24, width, 18), higher, higher.translated(0, -16),
          QRectF(at.x() - 14 - width, at.y() + 8, width, 18), higher.translated(0, -32),
          higher.translated(0, -48)})
        if (isFree(box))
            return box;
    return higher;
}

void FrontierCurve::drawOverlay(QCPPainter& painter) {
    const int index = chosenIndex();
    if (index >= 0 && isInView(index)) {
        const QPointF at = handle();
        painter.setPen(QPen(colors().text, 1.0, Qt::DashLine));
        painter.drawLine(dropLine());
        painter.setPen(
            QPen(dragging_ || focusIsMarked(*this) ? colors().accent : colors().text, 2.0));
        painter.setBrush(colors().card);
        painter.drawEllipse(at, handleRadius, handleRadius);
        const auto& point = points_.at(index);
        const QString text = tr("%1 → %2", "moves → busiest book")
                                 .arg(changeText(point), Format().percent(point.busiest, 1));
        const double width = textWidth(text, true) + 8;
        const QRectF box = labelBox(at, width);
        QColor back = colors().card;
        back.setAlphaF(0.85F);
        painter.setPen(Qt::NoPen);
        painter.setBrush(back);
        painter.drawRoundedRect(box, 4, 4);
        painter.setPen(colors().text);
        painter.setFont(labelFont(true));
        painter.drawText(box, Qt::AlignCenter, text);
    }
    if (!dragging_ && hoveredItem() >= 0 && hoveredItem() != index)
        Chart::drawOverlay(painter);
}

void FrontierCurve::choose(int index, bool last) {
    if (index < 0 || index >= itemCount())
        return;
    const bool moved = changeOf(points_.at(index)) != chosen_;
    chosen_ = changeOf(points_.at(index));
    refreshOverlay();
    if (last)
        setSubtitle(subtitle());
    if (last)
        emit chosenReleased(index);
    else if (moved)
        emit chosenDragged(index);
}

bool FrontierCurve::pressed(QMouseEvent& event) {
    const QPointF away = event.position() - handle();
    dragging_ = itemCount() > 0 && std::hypot(away.x(), away.y()) <= handleRadius + 6.0;
    before_ = chosen_;
    if (!dragging_ && itemAt(event.position()) >= 0) {
        // A click on the curve takes the handle there.
        dragging_ = true;
        choose(itemAt(event.position()), false);
    }
    return dragging_;
}

bool FrontierCurve::dragged(QMouseEvent& event) {
    const QRectF area = plotArea();
    QPointF at = event.position();
    at.setX(std::clamp(at.x(), area.left(), area.right()));
    at.setY(std::clamp(at.y(), area.top(), area.bottom()));
    int best = chosenIndex();
    double nearest = 1e9;
    for (int i = 0; i < itemCount(); ++i)
        if (const double away = std::abs(pixelOf(points_.at(i)).x() - at.x()); away < nearest) {
            nearest = away;
            best = i;
        }
    choose(best, false);
    return true;
}

bool FrontierCurve::released(QMouseEvent&) {
    dragging_ = false;
    if (chosen_ != before_)
        choose(chosenIndex(), true);
    refreshOverlay();
    return true;
}

bool FrontierCurve::keyPressed(QKeyEvent& event) {
    const bool back = event.key() == Qt::Key_Left;
    if (!back && event.key() != Qt::Key_Right)
        return false;
    const int next = std::clamp(chosenIndex() + (back ? -1 : 1), 0, std::max(0, itemCount() - 1));
    if (next != chosenIndex())
        choose(next, true);
    return true;
}

Qt::CursorShape FrontierCurve::cursorAt(QPointF pixel) const {
    return itemAt(pixel) >= 0 ? Qt::SizeHorCursor : Qt::ArrowCursor;
}

QString FrontierCurve::summary() const {
    const int index = chosenIndex();
    if (index < 0)
        return {};
    return tr("%1 chosen, busiest book %2.")
        .arg(changeText(points_.at(index)), Format().percent(points_.at(index).busiest, 1));
}

TableTwin FrontierCurve::tableTwin() const {
    TableTwin twin;
    const bool byArr = measure_ == Measure::Arr;
    if (byArr)
        twin.column(tr("ARR moved"), inCurrency(tr("ARR moved")));
    twin.column(tr("Accounts moved"));
    twin.column(tr("Busiest book"));
    twin.column(tr("Rules"));
    for (const auto& point : points_) {
        TwinRow row;
        if (byArr)
            row.number(money_(point.arr), point.arr, 2);
        twin.add(row.count(point.moves)
                     .percent(point.busiest)
                     .text(point.keepsRules ? tr("kept") : tr("broken, as today")));
    }
    return twin;
}

} // namespace headroom::ui
