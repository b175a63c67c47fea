#pragma once

#include "ui/style/tokens.h"

#include <QString>
#include <QStringList>
#include <QVector>
#include <functional>

class QCPAxis;
class QCPLayerable;
class QCPPainter;
class QCustomPlot;

namespace headroom::ui {

/// Fonts, colours, axes and grid: left and bottom axis only, 4–6 ticks, light grid, no zero line.
void applyChartTheme(QCustomPlot& plot, const Tokens& tokens);

/// Of a line or bar that stands for a scenario or segment: series 0…5, round again after that.
/// Below 0 is the quiet one that all others are held against.
QColor seriesColor(const Tokens& tokens, int series);
/// Of the n-th scenario of a plan, wherever it is drawn; the first is what was imported.
constexpr int seriesOfScenario(int place) {
    return place - 1;
}

/// Runs `draw` whenever `layer` is replotted; drawing is clipped to the whole plot. The plot owns
/// it.
QCPLayerable* addPainterLayer(QCustomPlot& plot, const QString& layer,
                              std::function<void(QCPPainter&)> draw);

/// A tick of an axis where it says what it says.
struct AxisTick {
    double value = 0.0;
    QString text;
};
void setAxisTicks(QCPAxis& axis, const QVector<AxisTick>& ticks);

/// Ticks of a value axis over low…high: 4–6 of them, each written by `text`.
QVector<AxisTick> valueTicks(double low, double high, const std::function<QString(double)>& text);
/// Ticks at places 0…count−1 of a row of months or names: every 1, 2, 3, 6, 12 … so that labels of
/// `labelWidth` pixels fit into `width`.
QVector<AxisTick> stepTicks(const QStringList& names, double labelWidth, double width);

/// A tick step of 1, 2, 2.5 or 5 × 10ⁿ that gives about `ticks` ticks over `span`.
double niceStep(double span, int ticks);
/// Decimals that a multiple of `step` needs to be written as it is: 0 for 5, 1 for 2.5.
int stepDecimals(double step);

} // namespace headroom::ui
