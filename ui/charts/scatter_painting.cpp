// How the scatter draws: discs as cached sprites, above 50,000 a density map, lines on top.
#include "ui/charts/scatter_thresholds.h"
#include "ui/style/focus_mark.h"
#include "ui/style/theme.h"

#include <QPixmap>
#include <array>
#include <cmath>
#include <qcustomplot.h>

namespace headroom::ui {
namespace {

constexpr double dotSize = 6.0;
constexpr int bin = 3; // pixels of a density cell
constexpr float discAlpha = 0.6F;

QPixmap discSprite(const QColor& color, qreal ratio) {
    const int side = static_cast<int>(std::ceil((dotSize + 2.0) * ratio));
    QPixmap sprite(side, side);
    sprite.setDevicePixelRatio(ratio);
    sprite.fill(Qt::transparent);
    QPainter painter(&sprite);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor fill = color;
    fill.setAlphaF(discAlpha);
    painter.setPen(Qt::NoPen);
    painter.setBrush(fill);
    painter.drawEllipse(QRectF(1, 1, dotSize, dotSize));
    return sprite;
}

} // namespace

void ScatterThresholds::drawPoints(QCPPainter& painter) const {
    // Into a file the discs are drawn as shapes, so that they stay sharp at any size.
    const bool shapes = painter.modes().testFlag(QCPPainter::pmNoCaching);
    std::array<QPixmap, 6> sprites;
    for (std::size_t i = 0; i < sprites.size() && !shapes; ++i)
        sprites.at(i) = discSprite(colors().series.at(i), plot()->devicePixelRatioF());
    painter.setPen(Qt::NoPen);
    const QRectF room = plotArea().adjusted(-dotSize, -dotSize, dotSize, dotSize);
    for (const auto& point : cloud_.points) {
        const QPointF at = pixelOf(point.arr, point.complexity);
        if (!room.contains(at))
            continue; // the rest of what is looked at closer
        const auto series = static_cast<std::size_t>(std::clamp(point.series, 0, 5));
        if (!shapes) {
            painter.drawPixmap(at - QPointF(dotSize / 2 + 1, dotSize / 2 + 1), sprites.at(series));
            continue;
        }
        QColor fill = colors().series.at(series);
        fill.setAlphaF(discAlpha);
        painter.setBrush(fill);
        painter.drawEllipse(at, dotSize / 2, dotSize / 2);
    }
}

/// Each cell takes the colour of the segment most of its accounts are in, the darker the more there
/// are (logarithmic, so that single accounts stay visible).
void ScatterThresholds::drawDensity(QCPPainter& painter) {
    const QRectF area = plotArea();
    const int width = std::max(1, static_cast<int>(area.width()) / bin);
    const int height = std::max(1, static_cast<int>(area.height()) / bin);
    const QSize size(width, height);
    const QCPRange across = plot()->xAxis->range();
    const QCPRange up = plot()->yAxis->range();
    const QRectF part(across.lower, up.lower, across.size(), up.size());
    if (density_.size() != size || densityColors_ != &colors() || densityOf_ != part) {
        densityColors_ = &colors();
        densityOf_ = part;
        std::vector<std::array<int, 6>> cells(static_cast<std::size_t>(width * height));
        int most = 1;
        // By hand instead of pixelOf: a million logarithms would hold up the window.
        const double perX = area.width() / bin / across.size();
        const double perY = area.height() / bin / up.size();
        for (const ScatterCloud::Dot& dot : cloud_.dots) {
            if (isZoomed() &&
                !(across.contains(double(dot.logArr)) && up.contains(double(dot.complexity))))
                continue;
            const int x = std::clamp(static_cast<int>((double(dot.logArr) - across.lower) * perX),
                                     0, width - 1);
            const int y = std::clamp(static_cast<int>((up.upper - double(dot.complexity)) * perY),
                                     0, height - 1);
            const auto series = static_cast<std::size_t>(std::clamp<int>(dot.series, 0, 5));
            most = std::max(most, ++cells[static_cast<std::size_t>(y * width + x)].at(series));
        }
        density_ = QImage(size, QImage::Format_ARGB32);
        for (int y = 0; y < height; ++y)
            for (int x = 0; x < width; ++x)
                density_.setPixelColor(
                    x, y, cellColor(cells[static_cast<std::size_t>(y * width + x)], most));
    }
    painter.save();
    painter.setRenderHint(QPainter::SmoothPixmapTransform, false);
    painter.drawImage(QRectF(area.topLeft(), QSizeF(width * bin, height * bin)), density_);
    painter.restore();
}

QColor ScatterThresholds::cellColor(const std::array<int, 6>& counts, int most) const {
    const auto top = std::max_element(counts.begin(), counts.end());
    if (*top == 0)
        return Qt::transparent;
    QColor color = colors().series.at(static_cast<std::size_t>(top - counts.begin()));
    const double share = most > 1 ? std::log1p(*top) / std::log1p(most) : 1.0;
    color.setAlphaF(static_cast<float>(0.25 + 0.75 * share));
    return color;
}

void ScatterThresholds::drawContent(QCPPainter& painter) {
    if (isDensity())
        drawDensity(painter);
    else
        drawPoints(painter);
    painter.setFont(labelFont(true));
    const QFontMetricsF metrics(labelFont(true));
    for (const auto& region : regions_) {
        const double width = metrics.horizontalAdvance(region.name) + 22.0;
        QRectF box(0, 0, width, metrics.height() + 4.0);
        box.moveCenter(pixelOf(region.arr, region.complexity));
        if (isZoomed() && !plotArea().contains(box.center()))
            continue;
        const QRectF area = plotArea().adjusted(4, 4, -4, -4);
        box.moveLeft(std::clamp(box.left(), area.left(), area.right() - width));
        box.moveTop(std::clamp(box.top(), area.top(), area.bottom() - box.height()));
        QColor back = colors().card;
        back.setAlphaF(0.85F);
        painter.setPen(Qt::NoPen);
        painter.setBrush(back);
        painter.drawRoundedRect(box, 4, 4);
        painter.setBrush(colors().series.at(std::size_t(std::clamp(region.series, 0, 5))));
        painter.drawEllipse(QPointF(box.left() + 8, box.center().y()), 4, 4);
        painter.setPen(colors().text);
        painter.drawText(box.adjusted(16, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, region.name);
    }
}

void ScatterThresholds::drawLine(QCPPainter& painter, int line) const {
    if (!isInSight(line))
        return;
    const bool held = line == dragLine_ || (line == focusLine_ && focusIsMarked(*this));
    const QColor ink = held ? colors().accent : colors().text;
    painter.setPen(QPen(ink, held ? 2.0 : 1.5));
    const QLineF rule = lineOf(line);
    painter.drawLine(rule);
    const QRectF handle = handleRect(line);
    if (lines_.at(line).orientation == Qt::Vertical) {
        painter.setPen(QPen(ink, 1.0));
        painter.drawLine(rule.p2(), QPointF(handle.center().x(), handle.bottom()));
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    painter.drawRoundedRect(handle, 4, 4);
    painter.setFont(labelFont(true));
    painter.setPen(held ? colors().onAccent : colors().card);
    painter.drawText(handle, Qt::AlignCenter, valueText(line));
}

void ScatterThresholds::drawOverlay(QCPPainter& painter) {
    for (int i = 0; i < lines_.size(); ++i)
        drawLine(painter, i);
    Chart::drawOverlay(painter);
}

} // namespace headroom::ui
