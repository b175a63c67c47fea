#pragma once

#include <QColor>
#include <QRectF>
#include <QString>
#include <QVector>

class QCPPainter;
class QFont;

namespace headroom::ui {

struct Tokens;

/// The name of a line, written at its end: a swatch in the line's colour and dashes, the name in
/// text colour (series colours are for graphics and too light for text).
struct LineLabel {
    QString text;
    QColor color;
    double y = 0.0; // pixel of the line's end
    Qt::PenStyle dash = Qt::SolidLine;
    bool area = false; // a band instead of a line
};

/// Room the labels need right of the plot; 0 when the plot is too narrow: then they stand on top.
int lineLabelMargin(const QVector<LineLabel>& labels, const QFont& font, int plotWidth);
/// Height of the rows on top, 0 when they stand on the right.
int lineLabelRows(const QVector<LineLabel>& labels, const QFont& font, int plotWidth);
/// Moves labels apart so that none overlaps another, then draws them.
struct LabelRoom {
    QRectF area; // of the plot
    int plotWidth = 0;
    const Tokens* tokens = nullptr;
};
void drawLineLabels(QCPPainter& painter, const QVector<LineLabel>& labels, const LabelRoom& room);

/// Middles of boxes of `height` as near to `wanted` as possible without overlap, inside low…high.
QVector<double> spreadOut(const QVector<double>& wanted, double height, double low, double high);

} // namespace headroom::ui
