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

void paintFocusRing(QPainter& painter, const QRectF& rect, double radius) {
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(tokens().accent, 2.0));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), radius, radius);
}

} // namespace headroom::ui
