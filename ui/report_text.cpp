#include "ui/report_text.h"

#include "ui/style/theme.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>
#include <QTextOption>
#include <algorithm>
#include <cmath>

namespace headroom::ui {
namespace {

/// Sets the lines of the layout; the height of them all.
double setLines(QTextLayout& layout, double width, Qt::Alignment side) {
    QTextOption option(side);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    double height = 0.0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition(QPointF(0.0, height));
        height += line.height();
    }
    layout.endLayout();
    return height;
}

QString inLines(QString text) {
    return text.replace(QLatin1Char('\n'), QChar(QChar::LineSeparator));
}

} // namespace

QFont paperFont(double pixels, bool strong) {
    QFont font = typeFont(TextSize::Body, strong);
    font.setPixelSize(int(std::lround(pixels)));
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

double paperWidth(const QString& text, const QFont& font) {
    return std::ceil(QFontMetricsF(font).horizontalAdvance(text)) + 1.0;
}

double widestWord(const QString& text, const QFont& font) {
    double widest = 0.0;
    for (const QString& word : text.split(QLatin1Char(' '), Qt::SkipEmptyParts))
        widest = std::max(widest, paperWidth(word, font));
    return widest;
}

double wrappedHeight(const QString& text, const QFont& font, double width) {
    QTextLayout layout(inLines(text), font);
    return setLines(layout, width, Qt::AlignLeft);
}

void drawWrapped(QPainter& painter, const QString& text, const QFont& font, const QRectF& box,
                 Qt::Alignment side) {
    QTextLayout layout(inLines(text), font);
    setLines(layout, box.width(), side);
    layout.draw(&painter, box.topLeft());
}

} // namespace headroom::ui
