#pragma once

#include "ui/report.h"

#include <QFont>

namespace headroom::ui {

/// Room left and right of a cell's text, in tenths of a point.
inline constexpr double cellMargin = 40.0;

/// Widths of the table's columns that together are `width`: every word whole where that can be,
/// then every short text. Numbers never wrap before texts do.
QVector<double> columnWidths(const ReportTable& table, double width);

/// Whether the column holds texts, which stand on the left.
bool isTextColumn(const ReportTable& table, qsizetype column);

QFont tableFont(bool head);

} // namespace headroom::ui
