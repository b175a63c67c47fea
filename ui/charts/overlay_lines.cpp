#include "ui/charts/overlay_lines.h"

#include "ui/charts/chart_theme.h"
#include "ui/charts/line_labels.h"
#include "ui/style/theme.h"
#include "ui/text/format.h"

#include <cmath>
#include <qcustomplot.h>

namespace headroom::ui {
namespace {

constexpr int filedDecimals = 4;

/// To a twentieth of what a label can show.
bool areEqual(const std::vector<double>& a, const std::vector<double>& b) {
    const auto same = [](double x, double y) {
        return std::isfinite(x) == std::isfinite(y) &&
               (!std::isfinite(x) || std::abs(x - y) < 5e-3);
    };
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), same);
}

} // namespace

OverlayLines::OverlayLines(QWidget* parent) : Chart(parent) {}

void OverlayLines::setLines(std::vector<Month> months, const QVector<OverlayLine>& lines,
                            const QString& unit) {
    months_ = std::move(months);
    lines_ = lines;
    unit_ = unit;
    refresh();
}

double OverlayLines::lastValue(int line) const {
    return valueBefore(line, int(lines_.at(line).values.size()) - 1);
}

/// The newest one up to a month.
double OverlayLines::valueBefore(int line, int month) const {
    const auto& values = lines_.at(line).values;
    for (int at = std::min(month, int(values.size()) - 1); at >= 0; --at)
        if (std::isfinite(values[std::size_t(at)]))
            return values[std::size_t(at)];
    return 0.0;
}

QVector<LineLabel> OverlayLines::labels() const {
    QVector<LineLabel> result;
    const int lastSeen = int(std::floor(plot()->xAxis->range().upper + 1e-9));
    for (int i = 0; i < itemCount(); ++i) {
        const auto& line = lines_.at(i);
        result << LineLabel{line.name, seriesColor(colors(), line.series),
                            plot()->yAxis->coordToPixel(valueBefore(i, lastSeen)),
                            line.dashed ? Qt::DashLine : Qt::SolidLine, false};
    }
    return result;
}

void OverlayLines::layoutPlot() {
    double low = 1e12;
    double high = -1e12;
    for (const auto& line : lines_)
        for (const double value : line.values)
            if (std::isfinite(value)) {
                low = std::min(low, value);
                high = std::max(high, value);
            }
    if (low > high) {
        low = 0.0;
        high = 1.0;
    }
    const double step = niceStep(std::max(high - low, 1.0), 4);
    low = std::floor(low / step) * step;
    high = std::ceil(high / step + 0.1) * step;
    plot()->yAxis->setRange(low, high);
    plot()->yAxis->setLabel(unit_);
    const auto shown = [step](double v) { return Format().number(v, stepDecimals(step)); };
    setAxisTicks(*plot()->yAxis, valueTicks(low, high, shown));
    QStringList names;
    for (const Month month : months_)
        names << Format().monthShort(month);
    const int width = plot()->viewport().width();
    const auto ends = labels();
    const int right = std::max(26, lineLabelMargin(ends, labelFont(), width));
    setAxisTicks(*plot()->xAxis, stepTicks(names, textWidth(QStringLiteral("May 28")) + 6.0,
                                           (width - 60.0 - right) * closeness()));
    const AxisPart x = seen(Qt::Horizontal, 0.0, std::max(1.0, double(names.size() - 1)));
    plot()->xAxis->setRange(x.low, x.high);
    plot()->axisRect()->setAutoMargins(QCP::msLeft | QCP::msBottom);
    plot()->axisRect()->setMargins(
        QMargins(0, 12 + lineLabelRows(ends, labelFont(), width), right, 0));
}

QPointF OverlayLines::pixelOf(int month, double value) const {
    return {plot()->xAxis->coordToPixel(month), plot()->yAxis->coordToPixel(value)};
}

/// Lines on top of each other take turns, dash by dash, so that each colour is seen.
QPen OverlayLines::penOf(int line) const {
    const auto& own = lines_.at(line);
    QPen pen(seriesColor(colors(), own.series), 2.0, own.dashed ? Qt::DashLine : Qt::SolidLine,
             Qt::FlatCap);
    int sharing = 0;
    int place = 0;
    for (int other = 0; other < itemCount(); ++other) {
        if (!areEqual(own.values, lines_.at(other).values))
            continue;
        place += other < line;
        ++sharing;
    }
    if (sharing > 1) {
        constexpr double dash = 5.0; // in widths of the pen
        pen.setDashPattern({dash, dash * (sharing - 1)});
        pen.setDashOffset(-dash * place);
    }
    return pen;
}

void OverlayLines::drawContent(QCPPainter& painter) {
    painter.save();
    painter.setClipRect(plotArea().adjusted(-2, -2, 2, 2));
    painter.setBrush(Qt::NoBrush);
    for (int item = 0; item < itemCount(); ++item) {
        const auto& line = lines_.at(item);
        painter.setPen(penOf(item));
        QPolygonF part;
        for (int i = 0; i <= static_cast<int>(line.values.size()); ++i) {
            const bool end = i == static_cast<int>(line.values.size()) ||
                             !std::isfinite(line.values[static_cast<std::size_t>(i)]);
            if (!end) {
                part << pixelOf(i, line.values[static_cast<std::size_t>(i)]);
                continue;
            }
            painter.drawPolyline(part);
            part.clear();
        }
    }
    painter.restore();
    drawLineLabels(painter, labels(), {plotArea(), plot()->viewport().width(), &colors()});
}

QStringList OverlayLines::itemFacts(int item) const {
    const auto& line = lines_.at(item);
    QStringList facts{line.name};
    if (months_.empty() || line.values.empty())
        return facts;
    const double at = plot()->xAxis->pixelToCoord(hoverPoint().x());
    const auto month = static_cast<std::size_t>(
        std::clamp(std::round(at), 0.0, double(std::min(months_.size(), line.values.size()) - 1)));
    facts << tr("%1: %2 %3")
                 .arg(Format().month(months_[month]), Format().number(line.values[month], 1),
                      unit_);
    return facts;
}

QRectF OverlayLines::itemRect(int item) const {
    const int last = std::max(0, static_cast<int>(lines_.at(item).values.size()) - 1);
    const QPointF end = pixelOf(last, lastValue(item));
    return {end.x() - 4, end.y() - 4, 8, 8};
}

int OverlayLines::itemAt(QPointF pixel) const {
    if (!plotArea().contains(pixel) || months_.empty())
        return -1;
    const double at = plot()->xAxis->pixelToCoord(pixel.x());
    int best = -1;
    double nearest = 14.0;
    for (int i = 0; i < itemCount(); ++i) {
        const auto& values = lines_.at(i).values;
        const auto month = static_cast<std::size_t>(std::max(0.0, std::round(at)));
        if (month >= values.size() || !std::isfinite(values[month]))
            continue;
        const double y = plot()->yAxis->coordToPixel(values[month]);
        if (std::abs(y - pixel.y()) < nearest) {
            nearest = std::abs(y - pixel.y());
            best = i;
        }
    }
    return best;
}

QString OverlayLines::summary() const {
    QStringList parts;
    for (int i = 0; i < itemCount(); ++i)
        parts << tr("%1 ends at %2 %3.")
                     .arg(lines_.at(i).name, Format().number(lastValue(i), 1), unit_);
    return parts.join(QLatin1Char(' '));
}

TableTwin OverlayLines::tableTwin() const {
    TableTwin twin;
    twin.column(tr("Month"));
    for (const auto& line : lines_)
        twin.column(line.name + QStringLiteral(", ") + unit_);
    for (std::size_t i = 0; i < months_.size(); ++i) {
        TwinRow row;
        row.month(months_[i]);
        for (const auto& line : lines_) {
            const double value = i < line.values.size() ? line.values[i] : qQNaN();
            row.number(Format().number(value, 1), value, filedDecimals);
        }
        twin.add(row);
    }
    return twin;
}

} // namespace headroom::ui
