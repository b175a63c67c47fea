#pragma once

#include <QString>
#include <QStringList>
#include <vector>

namespace headroom::ui {

class TableModel;

/// Tab-separated text as spreadsheets write it: cells with tabs, line ends or quotation marks stand
/// in quotation marks.
QString tsvOf(const std::vector<QStringList>& rows);
/// The other way; a last line end adds no row.
std::vector<QStringList> tsvRows(const QString& text);

/// The cells of view rows × columns of a model as they are shown; `titles` puts a header on top.
std::vector<QStringList> cellsOf(const TableModel& model, const std::vector<int>& viewRows,
                                 const std::vector<int>& columns, bool titles);

} // namespace headroom::ui
