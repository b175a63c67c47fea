#include "ui/charts/line_labels.h"

#include "ui/style/theme.h"

#include <algorithm>
#include <numeric>
#include <qcustomplot.h>

namespace headroom::ui {
namespace {

constexpr int narrowBelow = 520;
constexpr double swatch = 16.0;

double widest(const QVector<LineLabel>& labels, const QFont& font) {
    double width = 0.0;
    for (const LineLabel& label : labels)
        width = std::max(width, QFontMetricsF(font).horizontalAdvance(label.text));
    return width;
}

void drawSwatch(QCPPainter& painter, const LineLabel& label, QPointF middle) {
    if (label.area) {
        QColor fill = label.color;
        fill.setAlphaF(0.3F);
        painter.setPen(QPen(label.color, 1.0));
        painter.setBrush(fill);
        painter.drawRect(QRectF(middle.x() - 6, middle.y() - 4, 12, 8));
        return;
    }
    painter.setPen(QPen(label.color, 2.0, label.dash, Qt::FlatCap));
    painter.drawLine(QPointF(middle.x() - 6, middle.y()), QPointF(middle.x() + 6, middle.y()));
}

struct Span {
    double left;
    double right;
};

/// Left middles of the labels in rows on top, wrapped at the right edge.
QVector<QPointF> topPlaces(const QVector<LineLabel>& labels, const QFontMetricsF& metrics,
                           Span span) {
    QVector<QPointF> places;
    QPointF at(span.left, 4.0 + metrics.height() / 2);
    for (const LineLabel& label : labels) {
        const double width = swatch + metrics.horizontalAdvance(label.text);
        if (at.x() > span.left && at.x() + width > span.right)
            at = {span.left, at.y() + metrics.height() + 2.0};
        places << at;
        at.rx() += width + 14.0;
    }
    return places;
}

} // namespace

int lineLabelMargin(const QVector<LineLabel>& labels, const QFont& font, int plotWidth) {
    if (plotWidth < narrowBelow || labels.isEmpty())
        return 0;
    return static_cast<int>(widest(labels, font) + swatch + 20.0);
}

int lineLabelRows(const QVector<LineLabel>& labels, const QFont& font, int plotWidth) {
    if (plotWidth >= narrowBelow || labels.isEmpty())
        return 0;
    const QFontMetricsF metrics(font);
    // The left axis takes some 44 px; the labels begin where the plot does.
    const auto places = topPlaces(labels, metrics, {44.0, double(plotWidth) - 4.0});
    return static_cast<int>(places.back().y() + metrics.height() / 2 + 8.0);
}

QVector<double> spreadOut(const QVector<double>& wanted, double height, double low, double high) {
    QVector<int> order(wanted.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(),
                     [&](int a, int b) { return wanted.at(a) < wanted.at(b); });
    QVector<double> result(wanted);
    // Down from the top, then up from the bottom: with room for all, none overlaps.
    double next = low + height / 2;
    for (const int i : order) {
        result[i] = std::max(result.at(i), next);
        next = result.at(i) + height;
    }
    double last = high - height / 2;
    for (auto it = order.rbegin(); it != order.rend(); ++it) {
        result[*it] = std::min(result.at(*it), last);
        last = result.at(*it) - height;
    }
    return result;
}

void drawLineLabels(QCPPainter& painter, const QVector<LineLabel>& labels, const LabelRoom& room) {
    const QRectF& area = room.area;
    const Tokens& t = *room.tokens;
    const QFont font = typeFont(TextSize::Caption);
    const QFontMetricsF metrics(font);
    painter.setFont(font);
    const bool onTop = lineLabelMargin(labels, font, room.plotWidth) == 0;
    if (onTop) {
        const auto places = topPlaces(labels, metrics, {44.0, double(room.plotWidth) - 4.0});
        for (int i = 0; i < labels.size(); ++i) {
            drawSwatch(painter, labels.at(i), places.at(i) + QPointF(6, 0));
            painter.setPen(t.secondary);
            painter.drawText(places.at(i) + QPointF(swatch, metrics.ascent() / 2 - 1),
                             labels.at(i).text);
        }
        return;
    }
    QVector<double> wanted;
    for (const LineLabel& label : labels)
        wanted << label.y;
    const auto places = spreadOut(wanted, metrics.height() + 1, area.top() - 8, area.bottom() + 8);
    for (int i = 0; i < labels.size(); ++i) {
        drawSwatch(painter, labels.at(i), {area.right() + 14, places.at(i)});
        painter.setPen(t.secondary);
        painter.drawText(
            QPointF(area.right() + 8 + swatch, places.at(i) + metrics.ascent() / 2 - 1),
            labels.at(i).text);
    }
}

} // namespace headroom::ui
