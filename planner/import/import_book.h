#pragma once

#include "planner/base/job_control.h"
#include "planner/import/import_issue.h"
#include "planner/import/table_dialect.h"
#include "planner/model/book.h"

#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace headroom {

/// The three months of a quarter's total that begins with `first`, given the growth history.
using QuarterSplit = std::function<std::vector<double>(
    double total, Month first, std::string_view segment, const std::vector<HistoryRow>& history)>;

/// What to read, and every answer the user gave. Nothing here is remembered by the import.
///
/// `map` holds FIELD=COLUMN pairs; they win over everything found out. FIELD is a key of
/// `import_fields.h` ("arr", "csm.fte", "history.month"; no prefix = accounts file). COLUMN is a
/// header text, "#3" (third column), empty (leave this field out) or a roll-up
/// `sum|max|min|count|latest|first(COLUMN)`; with `(FILE.COLUMN)` the column is taken from the
/// joined file of that name without extension. "owner:Ana Silva" = "CSM-004" answers whom an owner
/// text means; `id=rollup(COLUMN)` says that several rows make up one account.
struct ImportRequest {
    std::filesystem::path accounts; // empty = keep the accounts of `before`
    std::string pasted; // cells from the clipboard; read as accounts when `accounts` is empty
    std::optional<std::filesystem::path> csms;
    std::optional<std::filesystem::path> history;
    std::optional<std::filesystem::path> forecast;
    std::vector<std::filesystem::path> joined;
    std::vector<std::pair<std::string, std::string>> map;
    DialectOverrides dialect;    // of the accounts file
    std::optional<char> decimal; // '.' or ',' in all files
    std::optional<DateOrder> dateOrder;
    std::string currency; // ISO 4217: every amount is in it; empty = as the file says
    std::vector<std::pair<std::string, double>> rates; // {"EUR", 1.08}: plan currency for one EUR
    std::optional<Date> asOf;
    Date planAsOf{}; // of the plan that is there: data never takes it back; Date{} = none
    std::vector<std::string> planSegments;    // names that roles of the team may stand for
    QuarterSplit splitQuarter;                // of a forecast; empty = evenly
    int fiscalYearStart = 1;                  // of the plan, month 1…12: what "FY27 Q1" means
    std::map<std::string, std::string> notes; // of the plan: findings to ignore, and why
};

/// Which column of which file fills a field, how sure that is (0…1) and why.
struct MappedColumn {
    ImportFile file = ImportFile::Accounts;
    std::string fileName;
    std::string column;
    std::string field; // empty = not used
    double confidence = 0.0;
    std::string reason; // "name", "alias", "pattern", "similar name", "content", "by hand"
};

struct QuestionChoice {
    std::string answer; // what to pass: "decimal=,", "date_order=dmy", "id=Account ID"
    Saying text;
    std::optional<Money> controlTotal;
};

/// Something the file alone cannot settle; the import stays blocked until a choice is passed.
struct ImportQuestion {
    ImportFile file = ImportFile::Accounts;
    std::string column;
    std::string field;
    Saying text;
    std::vector<QuestionChoice> choices;
};

struct RowCounts {
    std::int64_t added = 0; // "new" in the JSON of the command line
    std::int64_t changed = 0;
    std::int64_t unchanged = 0;
    std::int64_t missing = 0;  // in the book before, not in the file
    std::int64_t rejected = 0; // rows left out with an Error issue

    bool operator==(const RowCounts&) const = default;
};

struct ControlTotals {
    std::int64_t accounts = 0;
    Money arr;
    std::string currency; // empty = the file does not say
};

struct FilePreview {
    ImportFile file = ImportFile::Accounts;
    std::string fileName;
    TableDialect dialect;
    std::string headerShape; // key under which a mapping is remembered, see headerShape()
    std::vector<std::string> headers;
    std::vector<std::vector<std::string>> rows; // the first 20 of data
    std::int64_t rowsRead = 0;                  // data rows, without header, blank rows and footers
};

/// All that is needed to show, judge and commit an import. `book` is empty while the import is
/// blocked; then `blockers` says why (first = most important).
struct ImportResult {
    std::shared_ptr<const Book> book;
    std::int64_t rows = 0; // data rows of the accounts file
    RowCounts accounts;
    RowCounts csms;
    std::vector<MappedColumn> mapping;
    std::vector<ImportIssue> issues;
    std::vector<ImportQuestion> questions;
    std::vector<Error> blockers;
    ControlTotals totals;
    std::vector<FilePreview> files;
    Date asOf{}; // the request's, else the last day the data tells about; Date{} = unknown
    bool asOfFromData = false;
};

/// Reads the files and makes the book that an import would leave behind; writes nothing.
/// Rules: an export is the whole truth (accounts missing from it leave the book and are counted);
/// files that are not given keep what `before` holds; without any team file the team is made of the
/// owners found. Errors are those of a file as a whole (FileNotFound, FileNotReadable, FileEmpty,
/// NoHeader, UnsupportedFormat, Encrypted, limits, Cancelled); everything a user can answer is in
/// the result. Two passes over each file, memory proportional to the mapped values only.
Result<ImportResult> readImport(const ImportRequest& request, const Book& before,
                                const JobControl& job);

/// The book, or the first blocker as an error.
Result<std::shared_ptr<const Book>> importedBook(const ImportResult& result);

} // namespace headroom
