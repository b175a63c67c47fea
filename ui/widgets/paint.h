#pragma once

class QColor;
class QPainter;
class QRectF;

namespace headroom::ui {

/// A box with the program's radius and a 1 px border, drawn sharp inside `rect`.
void paintBox(QPainter& painter, const QRectF& rect, const QColor& fill, const QColor& border);
/// The ring of the keyboard focus, 2 px inside `rect`.
void paintFocusRing(QPainter& painter, const QRectF& rect, double radius);

} // namespace headroom::ui
