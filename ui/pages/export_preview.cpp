#include "ui/pages/export_preview.h"

#include "planner/import/csv_reader.h"
#include "planner/import/xlsx_reader.h"
#include "ui/pages/export_page.h"

#include <optional>
#include <sstream>

namespace headroom::ui {
namespace {

std::vector<std::string> cellsOf(const TableRow& row) {
    std::vector<std::string> cells;
    for (const TableCell& cell : row.cells)
        cells.emplace_back(cell.text);
    return cells;
}

} // namespace

/// A CSV, or the accounts of a workbook.
Result<std::unique_ptr<TableSource>> rowsOf(const ExportedFile& file) {
    if (!file.content.starts_with("PK"))
        return std::make_unique<CsvReader>(byteSourceOf(file.content), CsvFormat());
    auto sheet = openSheet(std::make_unique<std::istringstream>(file.content), "workbook.xlsx",
                           "Assignments");
    if (!sheet)
        return fail(sheet.error());
    return std::move(sheet->source);
}

Result<ExportPreview> previewOf(const ExportedFile& file) {
    const auto rows = rowsOf(file);
    if (!rows)
        return fail(rows.error());
    ExportPreview preview;
    TableRow row;
    for (std::int64_t read = 0;; ++read) {
        const auto more = (*rows)->next(row);
        if (!more)
            return fail(more.error());
        if (!*more)
            break;
        if (read == 0)
            preview.headers = cellsOf(row);
        else if (preview.rows.size() < previewRows)
            preview.rows.push_back(cellsOf(row));
        preview.rowCount = read;
    }
    return preview;
}

namespace {

/// A number as the export writes it; an ID with leading zeros or more digits than a number holds is
/// none.
std::optional<double> plainNumber(const std::string& cell) {
    const bool padded = cell.size() > 1 && cell[0] == '0' && cell[1] != '.';
    if (padded || cell.size() > 15)
        return std::nullopt;
    bool ok = false;
    const double value = QByteArray::fromStdString(cell).toDouble(&ok);
    return ok ? std::optional(value) : std::nullopt;
}

bool holdsNumbers(const ExportPreview& preview, std::size_t column) {
    if (preview.headers[column].ends_with("id"))
        return false;
    bool any = false;
    for (const auto& cells : preview.rows) {
        if (column >= cells.size() || cells[column].empty())
            continue;
        if (!plainNumber(cells[column]))
            return false;
        any = true;
    }
    return any;
}

} // namespace

TableContent exportPreviewContent(std::shared_ptr<const ExportPreview> preview) {
    TableContent content;
    content.rowCount = int(preview->rows.size());
    content.rowNoun = ExportPage::tr("rows");
    for (std::size_t at = 0; at < preview->headers.size(); ++at) {
        TableColumn column;
        column.key = QString::fromStdString(preview->headers[at]);
        column.title = column.key;
        column.width = 130;
        column.text = [preview, at](int row) {
            const auto& cells = preview->rows[std::size_t(row)];
            return at < cells.size() ? QString::fromStdString(cells[at]) : QString();
        };
        if (holdsNumbers(*preview, at)) {
            column.kind = TableColumn::Kind::Number;
            column.number = [preview, at](int row) {
                const auto& cells = preview->rows[std::size_t(row)];
                return at < cells.size() ? plainNumber(cells[at]).value_or(qQNaN()) : qQNaN();
            };
        }
        content.columns.push_back(std::move(column));
    }
    if (!content.columns.empty())
        content.columns.back().stretches = true;
    return content;
}

} // namespace headroom::ui
