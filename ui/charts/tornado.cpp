#include "ui/charts/tornado.h"

#include "ui/charts/chart_theme.h"
#include "ui/style/theme.h"
#include "ui/text/format.h"

#include <cmath>
#include <qcustomplot.h>

namespace headroom::ui {
namespace {

constexpr int rowHeight = 30;
constexpr double longestName = 200.0;
constexpr int filedDecimals = 4;

} // namespace

Tornado::Tornado(QWidget* parent) : Chart(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void Tornado::setBars(double base, const QVector<TornadoBar>& bars, const QString& unit) {
    base_ = base;
    bars_ = bars;
    unit_ = unit;
    updateGeometry();
    refresh();
}

QString Tornado::valueText(double value) const {
    return valueText_ ? valueText_(value) : Format().number(value, 1) + QLatin1Char(' ') + unit_;
}

QSize Tornado::sizeHint() const {
    return {480, std::max(1, itemCount()) * rowHeight + 64};
}

QSize Tornado::minimumSizeHint() const {
    return {320, sizeHint().height()};
}

void Tornado::layoutPlot() {
    nameWidth_ = 0.0;
    double low = base_;
    double high = base_;
    for (const auto& bar : bars_) {
        nameWidth_ = std::max(nameWidth_, std::min(longestName, textWidth(bar.name)));
        low = std::min({low, bar.low, bar.high});
        high = std::max({high, bar.low, bar.high});
    }
    nameWidth_ = std::min(nameWidth_, plot()->viewport().width() * 0.32);
    // Room for the values at the bars' ends.
    const double pad = high > low ? (high - low) * 0.22 : 0.1;
    plot()->xAxis->setRange(low - pad, high + pad);
    const double step = niceStep(high - low + 2 * pad, 5);
    setAxisTicks(*plot()->xAxis, valueTicks(low - pad, high + pad, [this, step](double v) {
        return valueText_ ? valueText_(v) : Format().number(v, step < 1.0 ? 1 : 0);
    }));
    plot()->xAxis->grid()->setVisible(true);
    plot()->xAxis->setLabel(unit_);
    plot()->yAxis->setTickLabels(false);
    plot()->yAxis->grid()->setVisible(false);
    plot()->yAxis->setRangeReversed(true);
    plot()->yAxis->setRange(0.0, std::max(1, itemCount()));
    plot()->axisRect()->setAutoMargins(QCP::msBottom);
    plot()->axisRect()->setMargins(QMargins(static_cast<int>(nameWidth_) + 14, 22, 16, 0));
}

QRectF Tornado::itemRect(int item) const {
    const auto& bar = bars_.at(item);
    const QCPAxis* x = plot()->xAxis;
    const double middle = plot()->yAxis->coordToPixel(item + 0.5);
    const double left = x->coordToPixel(std::min({bar.low, bar.high, base_}));
    const double right = x->coordToPixel(std::max({bar.low, bar.high, base_}));
    return {left, middle - 9.0, std::max(1.0, right - left), 18.0};
}

void Tornado::drawBar(QCPPainter& painter, int item) const {
    const auto& bar = bars_.at(item);
    const QCPAxis* x = plot()->xAxis;
    const double base = x->coordToPixel(base_);
    const QRectF whole = itemRect(item);
    const auto part = [&](double value, const QColor& fill, const QString& text) {
        const double end = x->coordToPixel(value);
        painter.setPen(Qt::NoPen);
        painter.setBrush(fill);
        painter.drawRect(QRectF(std::min(base, end), whole.top(), std::abs(end - base), 18.0));
        const bool right = value >= base_;
        const QRectF box(right ? end + 5 : end - 85, whole.top(), 80, 18.0);
        painter.setPen(colors().secondary);
        painter.setFont(labelFont());
        painter.drawText(
            box, static_cast<int>((right ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter),
            text);
    };
    // Both ends on one side: the longer first, so that the shorter stays visible.
    const bool lowFirst = std::abs(bar.low - base_) >= std::abs(bar.high - base_);
    const bool sameSide = (bar.low >= base_) == (bar.high >= base_) && bar.low != bar.high;
    const auto low = [&] {
        part(bar.low, colors().series[4], sameSide && !lowFirst ? QString() : bar.lowText);
    };
    const auto high = [&] {
        part(bar.high, colors().series[0], sameSide && lowFirst ? QString() : bar.highText);
    };
    if (lowFirst) {
        low();
        high();
    } else {
        high();
        low();
    }
}

void Tornado::drawContent(QCPPainter& painter) {
    const QFontMetricsF metrics(labelFont());
    for (int item = 0; item < itemCount(); ++item) {
        drawBar(painter, item);
        painter.setPen(colors().text);
        painter.setFont(labelFont());
        const QRectF rect = itemRect(item);
        painter.drawText(QRectF(4, rect.top(), nameWidth_ + 2, rect.height()),
                         Qt::AlignLeft | Qt::AlignVCenter,
                         metrics.elidedText(bars_.at(item).name, Qt::ElideRight, nameWidth_));
    }
    const double x = plot()->xAxis->coordToPixel(base_);
    painter.setPen(QPen(colors().text, 1.5));
    painter.drawLine(QPointF(x, plotArea().top() - 2), QPointF(x, plotArea().bottom()));
    const QString text = baseText_.isEmpty() ? tr("now %1").arg(valueText(base_)) : baseText_;
    const double width = textWidth(text, true);
    painter.setFont(labelFont(true));
    const double left =
        std::clamp(x - width / 2, 2.0, std::max(2.0, plot()->viewport().width() - width - 4));
    painter.drawText(QPointF(left, plotArea().top() - 7), text);
}

QStringList Tornado::itemFacts(int item) const {
    const auto& bar = bars_.at(item);
    return {bar.name, tr("%1: %2").arg(bar.lowText, valueText(bar.low)),
            tr("%1: %2").arg(bar.highText, valueText(bar.high))};
}

QString Tornado::summary() const {
    return bars_.isEmpty() ? QString() : tr("%1 moves the result most.").arg(bars_.front().name);
}

TableTwin Tornado::tableTwin() const {
    TableTwin twin;
    const auto result = [&twin, this](const QString& header) {
        twin.column(header, valueText_ ? inCurrency(header) : header);
    };
    twin.column(tr("Assumption"));
    twin.column(tr("Low"));
    result(tr("%1 when low").arg(unit_));
    twin.column(tr("High"));
    result(tr("%1 when high").arg(unit_));
    for (const auto& bar : bars_)
        twin.add(TwinRow()
                     .text(bar.name)
                     .written(bar.lowText)
                     .number(valueText(bar.low), bar.low, filedDecimals)
                     .written(bar.highText)
                     .number(valueText(bar.high), bar.high, filedDecimals));
    return twin;
}

} // namespace headroom::ui
