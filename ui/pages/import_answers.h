#pragma once

#include "planner/import/import_book.h"

#include <QString>

namespace headroom::ui {

/// Puts the answer of a question's choice into the request: "decimal=,", "date_order=dmy",
/// "currency=EUR" or FIELD=COLUMN. `result` tells columns from currencies.
void giveAnswer(ImportRequest& request, const ImportResult& result, const std::string& answer);

/// Says by hand that `column` fills `field` (a key of import_fields.h; empty = it fills nothing). A
/// column of a joined file is rolled up: "arr:sum", "support_tickets:count".
void mapColumn(ImportRequest& request, const ImportResult& result, const MappedColumn& column,
               const std::string& field);

/// The hand-made mapping as text and back, for the plan's memory.
std::string mappingText(const ImportRequest& request);
void readMappingText(ImportRequest& request, const std::string& text);

/// Which file of an import a file is by its name; accounts where nothing tells.
ImportFile guessFile(const QString& path);

} // namespace headroom::ui
