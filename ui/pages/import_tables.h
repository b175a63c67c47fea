#pragma once

#include "planner/import/book_difference.h"
#include "planner/import/import_book.h"
#include "ui/models/table_model.h"
#include "ui/pages/import_words.h"
#include "ui/text/format.h"

#include <QString>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace headroom::ui {

using SharedImport = std::shared_ptr<const ImportResult>;

/// "Accounts", "Team", "History", "Forecast", "More columns".
QString importFileName(ImportFile file);
/// Keys of the fields of one file, in the order in which they are shown; of a joined file also what
/// its rows can be rolled up to ("arr:sum").
std::vector<std::string> fieldKeysOf(ImportFile file);
/// The field of this file a person means by a key or a name; empty text = not used. nullopt = none.
std::optional<std::string> fieldFromText(ImportFile file, const QString& text);

/// One row a column of the files: file, column, field (editable), samples, confidence, why.
TableContent mappingContent(SharedImport result, const Format& format);
/// Positions of the findings, worst first: the rows of issuesContent.
std::vector<std::size_t> issueOrder(const ImportResult& result);
/// One row a finding: severity, line, column, what it says, file, and why it is ignored (editable
/// where a note of the plan may ignore it).
TableContent issuesContent(SharedImport result, const std::map<std::string, std::string>& notes,
                           const Format& format);
/// One row an account that is new, changed or gone: what, ID, name, values before and after.
TableContent changesContent(std::shared_ptr<const std::vector<AccountChange>> changes);
/// The first rows of one file as they stand.
TableContent previewContent(SharedImport result, std::size_t file);
/// The findings as a CSV file: file, line, column, severity, code, text.
std::string issuesCsv(const ImportResult& result);

/// Position of the link "Change…" among the columns of the mapping.
inline constexpr const char* fieldLinkColumn = "change";

} // namespace headroom::ui
