#pragma once

class QColor;
class QPainter;
class QRectF;

namespace headroom::ui {

struct Tokens;

/// A box with the program's radius and a 1 px border, drawn sharp inside `rect`.
void paintBox(QPainter& painter, const QRectF& rect, const QColor& fill, const QColor& border);
/// Of the lines between rows and of the grid of a chart. Where dividers are as strong as text the
/// lines are fainter: else they would stand out before what they part.
QColor gridLine(const Tokens& tokens);

/// The ring of the keyboard focus, 2 px inside `rect`.
void paintFocusRing(QPainter& painter, const QRectF& rect, double radius);

} // namespace headroom::ui
