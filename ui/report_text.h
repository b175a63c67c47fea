#pragma once

#include <QFont>
#include <QRectF>
#include <QString>

class QPainter;

namespace headroom::ui {

// Texts on paper: wrapped at words, and inside one that is wider than its room. Lengths in pixels
// of the font.

/// Of the program's typeface, without the roundings of a screen.
QFont paperFont(double pixels, bool strong = false);
double paperWidth(const QString& text, const QFont& font);
/// Of the text's widest word.
double widestWord(const QString& text, const QFont& font);
double wrappedHeight(const QString& text, const QFont& font, double width);
/// From the top of the box on, in the painter's pen.
void drawWrapped(QPainter& painter, const QString& text, const QFont& font, const QRectF& box,
                 Qt::Alignment side = Qt::AlignLeft);

} // namespace headroom::ui
