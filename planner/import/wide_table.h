#pragma once

#include "planner/import/import_trail.h"
#include "planner/import/table_file.h"

namespace headroom {

/// Opens a history or a forecast. One as people keep it in a spreadsheet, with a column for each
/// month (or a column for each segment), is turned into rows of month, segment and figures, and
/// that is said in an issue. A column that names the figures ("New", "Churned", "Low") gives each a
/// column of its own; without one a forecast counts new customers, and for a history it is asked
/// (answer `history.cells=customers` or `new`). Totals are left out. Errors: those of TableFile.
Result<TableFile> openFigures(ImportFile file, const std::filesystem::path& path,
                              ImportTrail& trail);

} // namespace headroom
