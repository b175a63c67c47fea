#include "ui/charts/bridge.h"

#include "ui/charts/chart_theme.h"
#include "ui/style/theme.h"
#include "ui/text/format.h"

#include <cmath>
#include <qcustomplot.h>

namespace headroom::ui {
namespace {

// Steps that together are less of the value than this would be slivers on an axis from zero.
constexpr double visibleShare = 0.12;
constexpr int worseSeries = 3;  // red
constexpr int betterSeries = 2; // green
constexpr int filedDecimals = 4;

/// Wrapped at a blank into two lines, each cut with an ellipsis where it is still too long.
QString twoLines(const QString& name, const QFontMetricsF& metrics, double width) {
    if (metrics.horizontalAdvance(name) <= width)
        return name;
    QString first;
    qsizetype used = 0;
    for (qsizetype at = name.indexOf(QLatin1Char(' ')); at >= 0;
         at = name.indexOf(QLatin1Char(' '), at + 1)) {
        if (metrics.horizontalAdvance(name.left(at)) > width)
            break;
        first = name.left(at);
        used = at + 1;
    }
    const QString rest = metrics.elidedText(name.mid(used), Qt::ElideRight, width);
    return first.isEmpty() ? rest : first + QLatin1Char('\n') + rest;
}

} // namespace

BridgeChart::BridgeChart(QWidget* parent) : Chart(parent) {}

void BridgeChart::setSeries(BridgeSeries series) {
    series_ = std::move(series);
    refresh();
}

BridgeChart::Bar BridgeChart::barOf(int item) const {
    const Format format;
    if (item == 0)
        return {0.0, series_.from, seriesColor(colors(), series_.fromSeries), series_.fromName,
                format.number(series_.from, series_.decimals)};
    if (item == barCount() - 1)
        return {0.0, series_.to, seriesColor(colors(), series_.toSeries), series_.toName,
                format.number(series_.to, series_.decimals)};
    double level = series_.from;
    for (int i = 0; i < item - 1; ++i)
        level += series_.steps.at(i).delta;
    const auto& step = series_.steps.at(item - 1);
    const bool worse = (step.delta > 0.0) == series_.moreIsWorse;
    return {std::min(level, level + step.delta), std::max(level, level + step.delta),
            seriesColor(colors(), worse ? worseSeries : betterSeries), step.name,
            format.signedNumber(step.delta, series_.decimals)};
}

void BridgeChart::layoutPlot() {
    double low = std::min(series_.from, series_.to);
    double high = std::max(series_.from, series_.to);
    for (int i = 1; i + 1 < barCount(); ++i) {
        low = std::min(low, barOf(i).low);
        high = std::max(high, barOf(i).high);
    }
    // From zero, unless the steps would vanish; then the axis says so and the ends are no bars:
    // a bar's length is read as its value.
    const double span = std::max(high - low, 1e-9);
    double step = niceStep(high - std::min(0.0, low), 4);
    axisFrom_ = std::min(0.0, low);
    if (low > 0.0 && span < visibleShare * high) {
        step = niceStep(span * 1.6, 4);
        axisFrom_ = std::max(0.0, std::floor((low - 0.5 * span) / step) * step);
    }
    axisTo_ = high + 0.14 * (high - axisFrom_);
    plot()->yAxis->setRange(axisFrom_, axisTo_);
    const int decimals = stepDecimals(step);
    const auto shown = [decimals](double v) { return Format().number(v, decimals); };
    setAxisTicks(*plot()->yAxis, valueTicks(axisFrom_, axisTo_, shown));
    plot()->yAxis->setLabel(axisFrom_ > 0.0
                                ? tr("%1, axis starts at %2").arg(series_.unit, shown(axisFrom_))
                                : series_.unit);
    plot()->xAxis->setRange(-0.5, barCount() - 0.5);
    plot()->xAxis->setTickLabels(false);
    plot()->axisRect()->setAutoMargins(QCP::msLeft);
    const int lines = nameLines();
    plot()->axisRect()->setMargins(
        QMargins(0, 8, 8, lines * QFontMetrics(labelFont()).height() + 10));
}

/// Names wrap to two lines where one is too narrow.
int BridgeChart::nameLines() const {
    const double slot = (plot()->viewport().width() - 70.0) / std::max(1, barCount());
    for (int i = 0; i < barCount(); ++i)
        if (textWidth(barOf(i).name) > slot - 6.0)
            return 2;
    return 1;
}

QRectF BridgeChart::itemRect(int item) const {
    const Bar bar = barOf(item);
    const QCPAxis* x = plot()->xAxis;
    const double slot = x->coordToPixel(1.0) - x->coordToPixel(0.0);
    const double width = std::min(slot * 0.66, 64.0);
    const double top = plot()->yAxis->coordToPixel(bar.high);
    const double bottom = plot()->yAxis->coordToPixel(std::max(bar.low, axisFrom_));
    return {x->coordToPixel(item) - width / 2, top, width, std::max(1.0, bottom - top)};
}

void BridgeChart::drawBar(QCPPainter& painter, int item) const {
    const Bar bar = barOf(item);
    const QRectF rect = itemRect(item);
    painter.setPen(Qt::NoPen);
    painter.setBrush(bar.fill);
    const bool end = item == 0 || item == barCount() - 1;
    const bool mark = end && axisFrom_ > 0.0;
    painter.drawRoundedRect(mark ? QRectF(rect.topLeft(), QSizeF(rect.width(), 4.0)) : rect, 2, 2);
    painter.setPen(colors().text);
    painter.setFont(labelFont(end));
    painter.drawText(QRectF(rect.center().x() - 60, rect.top() - 18, 120, 16), Qt::AlignCenter,
                     bar.value);
    const QCPAxis* x = plot()->xAxis;
    const double slot = x->coordToPixel(1.0) - x->coordToPixel(0.0);
    const QFontMetricsF metrics(labelFont());
    painter.setFont(labelFont());
    painter.setPen(colors().muted);
    const QRectF box(rect.center().x() - slot / 2 + 2, plotArea().bottom() + 5, slot - 4,
                     nameLines() * metrics.height() + 2);
    painter.drawText(box, Qt::AlignHCenter | Qt::AlignTop, twoLines(bar.name, metrics, slot - 4));
}

void BridgeChart::drawContent(QCPPainter& painter) {
    if (itemCount() == 0)
        return;
    painter.setPen(QPen(colors().controlBorder, 1.0));
    double level = series_.from;
    for (int i = 0; i + 1 < barCount(); ++i) {
        if (i > 0)
            level += series_.steps.at(i - 1).delta;
        const double y = plot()->yAxis->coordToPixel(level);
        painter.drawLine(QPointF(itemRect(i).right(), y), QPointF(itemRect(i + 1).left(), y));
    }
    for (int i = 0; i < barCount(); ++i)
        drawBar(painter, i);
}

QString BridgeChart::itemId(int item) const {
    if (item == 0)
        return QStringLiteral("from");
    if (item == barCount() - 1)
        return QStringLiteral("to");
    return series_.steps.at(item - 1).id;
}

QStringList BridgeChart::itemFacts(int item) const {
    const Bar bar = barOf(item);
    QStringList facts{bar.name, bar.value + QLatin1Char(' ') + series_.unit};
    if (item > 0 && item < barCount() - 1)
        facts += series_.steps.at(item - 1).facts;
    return facts;
}

QString BridgeChart::summary() const {
    return (series_.steps.size() == 1 ? tr("From %1 to %2 %3 in %4 step.")
                                      : tr("From %1 to %2 %3 in %4 steps."))
        .arg(Format().number(series_.from, series_.decimals),
             Format().number(series_.to, series_.decimals), series_.unit,
             QString::number(series_.steps.size()));
}

TableTwin BridgeChart::tableTwin() const {
    TableTwin twin;
    twin.column(tr("Step"));
    twin.column(series_.unit);
    for (int i = 0; i < itemCount(); ++i) {
        const bool end = i == 0 || i + 1 == itemCount();
        const double value = i == 0 ? series_.from
                             : end  ? series_.to
                                    : series_.steps.at(i - 1).delta;
        twin.add(TwinRow().text(barOf(i).name).number(barOf(i).value, value, filedDecimals));
    }
    return twin;
}

} // namespace headroom::ui
