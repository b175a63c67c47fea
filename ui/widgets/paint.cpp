#include "ui/widgets/paint.h"

#include "ui/style/theme.h"

#include <QPainter>

namespace headroom::ui {

void paintBox(QPainter& painter, const QRectF& rect, const QColor& fill, const QColor& border) {
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(border, 1.0));
    painter.setBrush(fill);
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), space::radius, space::radius);
}

QColor gridLine(const Tokens& t) {
    const bool highContrast = t.controlBorder == t.text;
    if (!highContrast)
        return t.divider;
    constexpr float part = 0.4F;
    const auto mixed = [](float line, float ground) { return line * part + ground * (1 - part); };
    return QColor::fromRgbF(mixed(t.divider.redF(), t.card.redF()),
                            mixed(t.divider.greenF(), t.card.greenF()),
                            mixed(t.divider.blueF(), t.card.blueF()));
}

void paintFocusRing(QPainter& painter, const QRectF& rect, double radius) {
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(tokens().accent, 2.0));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), radius, radius);
}

} // namespace headroom::ui
