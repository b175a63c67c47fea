#pragma once

#include "ui/style/tokens.h"

#include <functional>

class QCPAxis;
class QCPLayerable;
class QCPPainter;
class QCustomPlot;
class QFont;
class QString;

namespace headroom::ui {

/// Fonts, colours, axes and grid: left and bottom axis only, 4–6 ticks, light grid, no zero line.
void applyChartTheme(QCustomPlot& plot, const Tokens& tokens);

/// Runs `draw` whenever `layer` is replotted; drawing is clipped to the whole plot. The plot owns
/// it.
QCPLayerable* addPainterLayer(QCustomPlot& plot, const QString& layer,
                              std::function<void(QCPPainter&)> draw);

/// A tick step of 1, 2, 2.5 or 5 × 10ⁿ that gives about `ticks` ticks over `span`.
double niceStep(double span, int ticks);

} // namespace headroom::ui
