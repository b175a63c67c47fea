#include "ui/charts/supply_demand.h"

#include "ui/charts/chart_theme.h"
#include "ui/charts/line_labels.h"
#include "ui/style/theme.h"
#include "ui/text/format.h"

#include <cmath>
#include <qcustomplot.h>

namespace headroom::ui {
namespace {

constexpr int demandSeries = 1; // amber
constexpr int supplySeries = 0; // blue
constexpr int filedDecimals = 4;

void widen(double& low, double& high, const std::vector<double>& values) {
    for (const double value : values)
        if (std::isfinite(value)) {
            low = std::min(low, value);
            high = std::max(high, value);
        }
}

} // namespace

SupplyDemandChart::SupplyDemandChart(QWidget* parent) : Chart(parent) {}

void SupplyDemandChart::setSeries(SupplyDemandSeries series) {
    series_ = std::move(series);
    refresh();
}

QVector<LineLabel> SupplyDemandChart::labels() const {
    QVector<LineLabel> result;
    const int last = std::min(itemCount() - 1, int(std::floor(plot()->xAxis->range().upper)));
    const auto add = [&](const std::vector<double>& values, LineLabel label) {
        if (int(values.size()) <= last || last < 0)
            return;
        label.y = pixelOf(last, values[std::size_t(last)]).y();
        result << label;
    };
    const Tokens& t = colors();
    add(series_.supply, {tr("in seat"), t.series.at(supplySeries), 0, Qt::SolidLine, false});
    add(series_.demand, {tr("needed"), t.series.at(demandSeries), 0, Qt::DashLine, false});
    add(series_.p90, {tr("80% range"), t.series.at(demandSeries), 0, Qt::SolidLine, true});
    add(series_.withoutHires, {tr("if nobody is hired"), t.muted, 0, Qt::DotLine, false});
    return result;
}

void SupplyDemandChart::layoutPlot() {
    double low = 1e12;
    double high = -1e12;
    for (const auto* values :
         {&series_.demand, &series_.p10, &series_.p90, &series_.supply, &series_.withoutHires})
        widen(low, high, *values);
    if (low > high) {
        low = 0.0;
        high = 1.0;
    }
    const double step = niceStep(std::max(high - low, 1.0), 4);
    low = std::floor(low / step) * step;
    high = std::ceil(high / step + 0.15) * step;
    plot()->yAxis->setRange(low, high);
    const auto shown = [step](double v) { return Format().number(v, stepDecimals(step)); };
    setAxisTicks(*plot()->yAxis, valueTicks(low, high, shown));
    plot()->yAxis->setLabel(tr("FTE"));

    QStringList names;
    for (const Month month : series_.months)
        names << Format().monthShort(month);
    const int width = plot()->viewport().width();
    const auto ends = labels();
    const int right = std::max(26, lineLabelMargin(ends, labelFont(), width));
    setAxisTicks(*plot()->xAxis, stepTicks(names, textWidth(QStringLiteral("May 28")) + 6.0,
                                           (width - 60.0 - right) * closeness()));
    const AxisPart x = seen(Qt::Horizontal, 0.0, std::max(1.0, double(names.size() - 1)));
    plot()->xAxis->setRange(x.low, x.high);
    plot()->xAxis->setTickLabelPadding(series_.starts.empty() ? 6 : 18);
    plot()->axisRect()->setAutoMargins(QCP::msLeft | QCP::msBottom);
    plot()->axisRect()->setMinimumMargins(QMargins(44, 0, 0, 0));
    plot()->axisRect()->setMargins(
        QMargins(0, 18 + lineLabelRows(ends, labelFont(), width), right, 0));
}

QPointF SupplyDemandChart::pixelOf(int month, double value) const {
    return {plot()->xAxis->coordToPixel(month), plot()->yAxis->coordToPixel(value)};
}

void SupplyDemandChart::drawBand(QCPPainter& painter, const std::vector<double>& low,
                                 const std::vector<double>& high) const {
    if (low.empty() || high.size() != low.size())
        return;
    QPolygonF shape;
    for (int i = 0; i < static_cast<int>(high.size()); ++i)
        shape << pixelOf(i, high[static_cast<std::size_t>(i)]);
    for (int i = static_cast<int>(low.size()) - 1; i >= 0; --i)
        shape << pixelOf(i, low[static_cast<std::size_t>(i)]);
    QColor fill = colors().series.at(demandSeries);
    fill.setAlphaF(0.15F);
    painter.setPen(Qt::NoPen);
    painter.setBrush(fill);
    painter.drawPolygon(shape);
}

void SupplyDemandChart::drawLines(QCPPainter& painter) const {
    const auto pen = [](const QColor& color, double width, Qt::PenStyle style) {
        return QPen(color, width, style, Qt::FlatCap);
    };
    const Tokens& t = colors();
    const auto path = [&](const std::vector<double>& values, int from, int to, const QPen& ink) {
        QPolygonF line;
        for (int i = from; i < to; ++i)
            line << pixelOf(i, values[static_cast<std::size_t>(i)]);
        painter.setPen(ink);
        painter.setBrush(Qt::NoBrush);
        painter.drawPolyline(line);
    };
    const auto whole = [](const std::vector<double>& v) { return static_cast<int>(v.size()); };
    path(series_.withoutHires, 0, whole(series_.withoutHires), pen(t.muted, 1.5, Qt::DotLine));
    const int past = std::min(series_.historyMonths, whole(series_.demand));
    const QColor amber = t.series.at(demandSeries);
    path(series_.demand, 0, past, pen(amber, 2.0, Qt::SolidLine));
    path(series_.demand, std::max(0, past - 1), whole(series_.demand),
         pen(amber, 2.0, Qt::DashLine));
    path(series_.supply, 0, whole(series_.supply),
         pen(t.series.at(supplySeries), 2.0, Qt::SolidLine));
}

void SupplyDemandChart::drawStarts(QCPPainter& painter) const {
    if (series_.months.empty())
        return;
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors().series.at(supplySeries));
    const double base = plotArea().bottom() + 13.0;
    for (const auto& start : series_.starts) {
        const int month = start.month - series_.months.front();
        if (month < 0 || month >= itemCount())
            continue;
        const double x = plot()->xAxis->coordToPixel(month);
        if (x < plotArea().left() - 1.0 || x > plotArea().right() + 1.0)
            continue;
        painter.drawPolygon(
            QPolygonF{QPointF(x, base - 9), QPointF(x - 5, base), QPointF(x + 5, base)});
    }
}

void SupplyDemandChart::drawShortFrom(QCPPainter& painter) const {
    if (!series_.shortFrom || series_.months.empty())
        return;
    const int month = *series_.shortFrom - series_.months.front();
    if (month < 0 || month >= itemCount() || !plot()->xAxis->range().contains(month))
        return;
    const QRectF area = plotArea();
    const double x = plot()->xAxis->coordToPixel(month);
    painter.setPen(QPen(colors().danger, 1.5, Qt::DashLine));
    painter.drawLine(QPointF(x, area.top() - 2), QPointF(x, area.bottom()));
    const QString text = tr("short from %1").arg(Format().month(*series_.shortFrom));
    const double width = textWidth(text, true);
    const bool left = x + width + 8 > area.right();
    painter.setPen(colors().danger);
    painter.setFont(labelFont(true));
    QRectF box(left ? x - width - 6 : x + 6, area.top() - 15, width + 2, 15);
    // Inside the plot: left of it stand the axis' own labels.
    box.moveLeft(std::max(std::min(box.left(), area.right() - box.width()), area.left() + 3.0));
    painter.drawText(box, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, text);
}

void SupplyDemandChart::drawContent(QCPPainter& painter) {
    painter.save();
    painter.setClipRect(plotArea().adjusted(-2, -2, 2, 2));
    drawBand(painter, series_.p10, series_.p90);
    drawBand(painter, series_.p25, series_.p75);
    drawLines(painter);
    painter.restore();
    drawStarts(painter);
    drawShortFrom(painter);
    drawLineLabels(painter, labels(), {plotArea(), plot()->viewport().width(), &colors()});
}

void SupplyDemandChart::drawOverlay(QCPPainter& painter) {
    const int item = hoveredItem() >= 0 ? hoveredItem() : indexOf(selectedId());
    if (item >= 0 && plot()->xAxis->range().contains(item)) {
        const double x = plot()->xAxis->coordToPixel(item);
        painter.setPen(QPen(colors().secondary, 1.0));
        painter.drawLine(QPointF(x, plotArea().top()), QPointF(x, plotArea().bottom()));
    }
    if (hoveredItem() >= 0)
        drawFacts(painter, hoverPoint(), itemFacts(hoveredItem()));
}

QString SupplyDemandChart::itemId(int item) const {
    return QString::fromStdString(toIso(series_.months.at(static_cast<std::size_t>(item))));
}

QStringList SupplyDemandChart::itemFacts(int item) const {
    const Format format;
    const auto at = static_cast<std::size_t>(item);
    QStringList facts{format.month(series_.months.at(at))};
    if (series_.demand.size() > at)
        facts << tr("needed %1").arg(format.fte(series_.demand[at]));
    if (series_.p10.size() > at && series_.p90.size() > at)
        facts << tr("80% range %1–%2")
                     .arg(format.number(series_.p10[at], 1), format.number(series_.p90[at], 1));
    if (series_.supply.size() > at)
        facts << tr("in seat %1").arg(format.fte(series_.supply[at]));
    if (series_.withoutHires.size() > at)
        facts << tr("if nobody is hired %1").arg(format.fte(series_.withoutHires[at]));
    for (const auto& start : series_.starts)
        if (start.month == series_.months.at(at))
            facts << tr("%1 starts").arg(start.name);
    return facts;
}

QRectF SupplyDemandChart::itemRect(int item) const {
    const double half = plotArea().width() / std::max(2.0, 2.0 * (itemCount() - 1));
    const double x = plot()->xAxis->coordToPixel(item);
    return {x - half, plotArea().top(), 2 * half, plotArea().height()};
}

int SupplyDemandChart::itemAt(QPointF pixel) const {
    if (!plotArea().adjusted(-8, 0, 8, 16).contains(pixel) || itemCount() == 0)
        return -1;
    const int item = qRound(plot()->xAxis->pixelToCoord(pixel.x()));
    return std::clamp(item, 0, itemCount() - 1);
}

QString SupplyDemandChart::summary() const {
    if (series_.months.empty())
        return {};
    QString text =
        tr("From %1 to %2.")
            .arg(Format().month(series_.months.front()), Format().month(series_.months.back()));
    if (series_.shortFrom)
        text += QLatin1Char(' ') + tr("Short from %1.").arg(Format().month(*series_.shortFrom));
    return text;
}

TableTwin SupplyDemandChart::tableTwin() const {
    struct Column {
        QString title;
        const std::vector<double>* values;
    };
    const QVector<Column> all = {{tr("FTE needed"), &series_.demand},
                                 {tr("10%"), &series_.p10},
                                 {tr("25%"), &series_.p25},
                                 {tr("75%"), &series_.p75},
                                 {tr("90%"), &series_.p90},
                                 {tr("FTE in seat"), &series_.supply},
                                 {tr("FTE if nobody is hired"), &series_.withoutHires}};
    TableTwin twin;
    twin.column(tr("Month"));
    for (const Column& column : all)
        if (!column.values->empty())
            twin.column(column.title);
    for (std::size_t i = 0; i < series_.months.size(); ++i) {
        TwinRow row;
        row.month(series_.months[i]);
        for (const Column& column : all)
            if (column.values->size() > i)
                row.number(Format().number((*column.values)[i], 1), (*column.values)[i],
                           filedDecimals);
        twin.add(row);
    }
    return twin;
}

} // namespace headroom::ui
