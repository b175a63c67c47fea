#include "planner/import/mapped_table.h"

#include "planner/base/text.h"
#include "planner/import/customer_status.h"
#include "planner/import/header_unit.h"
#include "planner/import/wide_table.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace headroom {
namespace {

constexpr std::size_t profiledRows = 1000;
constexpr std::size_t previewRows = 20;
constexpr std::int64_t stopCheck = 4096;
constexpr double monthsPerYear = 12.0;

std::string_view unwrapped(std::string_view text) {
    if (text.size() >= 4 && text.starts_with("=\"") && text.ends_with('"')) {
        return text.substr(2, text.size() - 3);
    }
    return text;
}

bool speaksOfMrr(const std::string& header) {
    const std::vector<std::string> words = headerWords(header);
    return std::find(words.begin(), words.end(), "mrr") != words.end();
}

std::string prefixOf(ImportFile file) {
    switch (file) {
    case ImportFile::Csms:
        return "csm.";
    case ImportFile::History:
        return "history.";
    case ImportFile::Forecast:
        return "forecast.";
    case ImportFile::Accounts:
    case ImportFile::Joined:
        break;
    }
    return {};
}

bool isOtherFile(const std::string& field, const std::vector<std::string>& stems) {
    for (const ImportFile file : {ImportFile::Csms, ImportFile::History, ImportFile::Forecast}) {
        if (field.starts_with(prefixOf(file))) {
            return true;
        }
    }
    return std::any_of(stems.begin(), stems.end(),
                       [&](const std::string& stem) { return field.starts_with(stem + "."); });
}

Result<TableFile> openTable(ImportFile file, const std::filesystem::path& path,
                            ImportTrail& trail) {
    if (file == ImportFile::History || file == ImportFile::Forecast) {
        return openFigures(file, path, trail);
    }
    const bool accounts = file == ImportFile::Accounts;
    const DialectOverrides overrides = accounts ? trail.request.dialect : DialectOverrides{};
    return accounts && path.empty()
               ? TableFile::ofBytes("clipboard", trail.request.pasted, overrides, &trail.job)
               : TableFile::open(path, overrides, &trail.job);
}

} // namespace

bool isTotalWord(std::string_view text) {
    static const std::set<std::string> words = {
        "total",        "totals",       "grandtotal",     "grandtotals",
        "subtotals",    "sum",          "subtotal",       "summe",
        "gesamt",       "gesamtsumme",  "gesamtergebnis", "zwischensumme",
        "totalgénéral", "totalgeneral", "soustotal",      "somme",
        "suma",         "sumatotal",    "合計",           "総計",
        "小計",         "count",        "average"};
    std::size_t end = 0;
    for (; end < text.size() && text[end] != '(' && text[end] != ':'; ++end) {
        if (text[end] >= '0' && text[end] <= '9') {
            return false; // most IDs
        }
    }
    return end <= 64 && words.contains(comparisonKey(text.substr(0, end)));
}

Result<std::vector<HandMapping>> handMappings(const ImportTrail& trail, ImportFile file,
                                              const std::string& stem) {
    std::vector<std::string> stems;
    for (const std::filesystem::path& path : trail.request.joined) {
        stems.push_back(stemOf(path));
    }
    std::vector<HandMapping> mappings;
    for (const auto& pair : trail.request.map) {
        auto hand = parseHandMapping(pair, stems);
        if (!hand) {
            return fail(hand.error());
        }
        const bool answer = hand->field.starts_with("owner:") || hand->field == "health_scale" ||
                            hand->field == "history.cells" || hand->field == "owner_blank";
        if (file == ImportFile::Joined) {
            if (hand->field.starts_with(stem + ".")) {
                hand->field = "joined." + hand->field.substr(stem.size() + 1);
                mappings.push_back(std::move(*hand));
            }
            continue;
        }
        const std::string prefix = prefixOf(file);
        const bool mine = file == ImportFile::Accounts ? !isOtherFile(hand->field, stems)
                                                       : hand->field.starts_with(prefix);
        if (mine && !answer) {
            mappings.push_back(std::move(*hand));
        }
    }
    return mappings;
}

Result<MappedTable> MappedTable::open(ImportFile file, const std::filesystem::path& path,
                                      const std::vector<WantedColumn>& wanted, ImportTrail& trail) {
    auto opened = openTable(file, path, trail);
    if (!opened) {
        return fail(opened.error());
    }
    MappedTable table(file, std::move(*opened), trail);
    const auto sample = table.firstRows();
    if (!sample) {
        return fail(sample.error());
    }
    const std::vector<SampleRow>& rows = *sample;
    FilePreview preview{file,
                        table.fileName(),
                        table.table_.dialect(),
                        headroom::headerShape(table.table_.headers()),
                        table.table_.headers(),
                        {},
                        0};
    for (std::size_t i = 0; i < std::min(rows.size(), previewRows); ++i) {
        preview.rows.push_back(rows[i].cells);
    }
    trail.files.push_back(std::move(preview));
    const auto hands = handMappings(trail, file, stemOf(path));
    if (!hands) {
        return fail(hands.error());
    }
    const std::vector<ColumnProfile> columns = profileColumns(table.table_.headers(), rows);
    const auto mapping = mapColumns(file, columns, *hands);
    if (!mapping) {
        return fail(mapping.error());
    }
    for (const FieldColumn& field : mapping->fields) {
        table.uses_.push_back(
            {field.field->key, field.field->kind, field.column, field.rollUp, {}, {}});
    }
    if (auto added = table.addWanted(wanted, columns); !added) {
        return fail(added.error());
    }
    table.recordMapping(*mapping, columns);
    table.settleScales();
    table.askTies(*mapping);
    table.askContacts(*mapping);
    table.askId(*mapping);
    table.addStatusColumns(rows);
    const std::size_t read = table.uses_.size();
    table.addArrCandidates(*mapping);
    if (auto counted = table.countAll(); !counted) {
        return fail(counted.error());
    }
    table.askArr(read);
    return table;
}

Result<std::vector<SampleRow>> MappedTable::firstRows() {
    std::vector<SampleRow> rows;
    while (rows.size() < profiledRows) {
        const auto more = table_.next(row_);
        if (!more) {
            return fail(more.error());
        }
        if (!*more) {
            break;
        }
        rows.push_back(sampleOf(row_));
    }
    return rows;
}

Result<void> MappedTable::addWanted(const std::vector<WantedColumn>& wanted,
                                    const std::vector<ColumnProfile>& columns) {
    wantedBegin_ = static_cast<int>(uses_.size());
    for (const WantedColumn& want : wanted) {
        if (want.column.empty()) { // count(FILE) needs none
            uses_.push_back({{}, FieldKind::AsText, maxColumns, RollUp::None, {}, {}});
            continue;
        }
        const auto column = findColumn(columns, want.column);
        if (!column) {
            Error error{ErrorCode::ColumnNotFound, want.column, {}, {}, want.column};
            error.detail = "The file " + fileName() + " has no column \"" + want.column +
                           "\". It has: " + joined(table_.headers(), ", ") + ".";
            return fail(std::move(error));
        }
        uses_.push_back({{}, want.kind, *column, RollUp::None, {}, {}});
        uses_.back().yearly = want.yearly;
    }
    return {};
}

void MappedTable::addStatusColumns(const std::vector<SampleRow>& rows) {
    const bool answered = std::any_of(trail_->request.map.begin(), trail_->request.map.end(),
                                      [](const auto& pair) { return pair.first == "status"; });
    if (file_ != ImportFile::Accounts || answered) {
        return;
    }
    for (const std::size_t column : columnsOfStatus(table_.headers(), rows)) {
        statusColumns_.push_back(static_cast<int>(uses_.size()));
        uses_.push_back({{}, FieldKind::AsText, column, RollUp::None, {}, {}});
    }
}

void MappedTable::recordMapping(const ColumnMapping& mapping,
                                const std::vector<ColumnProfile>& columns) {
    for (std::size_t c = 0; c < columns.size(); ++c) {
        bool used = false;
        for (const FieldColumn& field : mapping.fields) {
            if (field.column == c) {
                used = true;
                trail_->mapping.push_back({file_, fileName(), columns[c].header, field.field->key,
                                           field.confidence, field.reason});
            }
        }
        if (!used) {
            trail_->mapping.push_back({file_, fileName(), columns[c].header, {}, 0.0, {}});
        }
    }
    for (const Saying& hint : mapping.hints) {
        trail_->issues.add({file_, fileName(), 0, {}, IssueSeverity::Info, "column_hint", hint});
    }
    for (const auto& [column, hint] : mapping.unfit) {
        trail_->issues.add({file_, fileName(), 0, columns[column].header, IssueSeverity::Warning,
                            "column_hint", hint});
    }
}

double MappedTable::scaleOf(bool yearly, const std::string& header) {
    const HeaderUnit unit = unitInHeader(header);
    return unit.scale * (yearly ? unit.perYear : 1);
}

void MappedTable::settleScales() {
    for (Use& use : uses_) {
        if (use.kind != FieldKind::AsMoney || use.column >= table_.headers().size()) {
            continue;
        }
        const std::string& header = table_.headers()[use.column];
        use.scale = scaleOf(use.yearly || use.key == "arr", header) *
                    (file_ == ImportFile::History && speaksOfMrr(header) ? monthsPerYear : 1.0);
        if (use.scale != 1.0) {
            trail_->issues.add({file_,
                                fileName(),
                                0,
                                header,
                                IssueSeverity::Warning,
                                "amounts_scaled",
                                {HEADROOM_SAY("The header says so: amounts of this column were "
                                              "multiplied by %1. If they are whole amounts "
                                              "already, rename the column."),
                                 {Saying::ofNumber(use.scale)}}});
        }
    }
}

Result<void> MappedTable::countAll() {
    if (auto back = table_.rewind(); !back) {
        return back;
    }
    for (;;) {
        const auto more = next();
        if (!more) {
            return fail(more.error());
        }
        if (!*more) {
            break;
        }
        ++rowCount_;
        noteExtraCells();
        for (std::size_t i = 0; i < uses_.size(); ++i) {
            const TableCell* cell = cellOf(static_cast<int>(i));
            if (cell == nullptr) {
                continue;
            }
            if (needsNumbers(uses_[i].kind)) {
                uses_[i].numbers.count(*cell, row_.line);
            } else if (needsDates(uses_[i].kind)) {
                uses_[i].dates.count(*cell);
            }
        }
    }
    trail_->files.back().rowsRead = rowCount_;
    reportReading();
    askEncoding();
    settleDates();
    for (Use& use : uses_) {
        if (!use.candidate) {
            decide(use);
        }
    }
    rowsRead_ = 0;
    return table_.rewind();
}

// A separator inside an unquoted name shifts all that follows it.
void MappedTable::noteExtraCells() {
    const std::size_t known = table_.headers().size();
    const auto& cells = row_.cells;
    const bool extra =
        cells.size() > known &&
        std::any_of(cells.begin() + static_cast<std::ptrdiff_t>(known), cells.end(),
                    [](const TableCell& cell) { return !trimmed(cell.text).empty(); });
    if (extra) {
        report(IssueSeverity::Warning, "extra_cells", -1,
               {HEADROOM_SAY("The row has %1 cells, the header %2: perhaps a separator stands "
                             "inside a name, and what follows it is shifted. Check the row."),
                {cells.size(), known}});
    }
}

int MappedTable::indexOf(std::string_view fieldKey) const {
    for (std::size_t i = 0; i < uses_.size(); ++i) {
        if (uses_[i].key == fieldKey) {
            return static_cast<int>(i);
        }
    }
    return -1;
}

const std::string& MappedTable::headerOf(int index) const {
    static const std::string none;
    const bool known = index >= 0 && uses_[pos(index)].column < table_.headers().size();
    return known ? table_.headers()[uses_[pos(index)].column] : none;
}

Result<bool> MappedTable::next() {
    if (++rowsRead_ % stopCheck == 0) {
        if (trail_->job.stopRequested()) {
            return fail(ErrorCode::Cancelled, fileName(), "The import was stopped.");
        }
        trail_->job.report({-1.0, {}, rowsRead_});
    }
    return table_.next(row_);
}

const TableCell* MappedTable::cellOf(int index) const {
    if (index < 0 || uses_[pos(index)].column >= row_.cells.size()) {
        return nullptr;
    }
    return &row_.cells[uses_[pos(index)].column];
}

std::string_view MappedTable::text(int index) const {
    const TableCell* cell = cellOf(index);
    if (cell == nullptr || cell->kind == CellKind::Error) {
        return {};
    }
    std::string_view value = trimmed(cell->text);
    if (value.starts_with('=')) {
        value = trimmed(unwrapped(value));
    }
    return value.starts_with('#') && isErrorCell(value) ? std::string_view() : value;
}

std::string MappedTable::currencyOf(int index) const {
    const TableCell* cell = cellOf(index);
    if (cell == nullptr || cell->kind == CellKind::Number) {
        return cell == nullptr ? std::string() : std::string(cell->currency);
    }
    return readNumber(text(index)).currency;
}

CellKind MappedTable::kindOf(int index) const {
    const TableCell* cell = cellOf(index);
    return cell == nullptr ? CellKind::Text : cell->kind;
}

std::optional<double> MappedTable::number(int index) {
    const TableCell* cell = cellOf(index);
    if (cell == nullptr || trimmed(cell->text).empty()) {
        return std::nullopt;
    }
    const Use& use = uses_[pos(index)];
    auto value = use.numbers.value(*cell);
    if (use.kind == FieldKind::AsMoney && cell->text.find('%') != std::string_view::npos) {
        value.reset(); // a share is no amount
    }
    if (value) {
        *value *= use.scale;
    }
    if (!value && !meansNoValue(cell->text)) {
        const bool error = cell->kind == CellKind::Error || isErrorCell(cell->text);
        report(IssueSeverity::Warning, error ? "error_cell" : "bad_number", index,
               {error
                    ? HEADROOM_SAY("\"%1\" is a spreadsheet error; the value is left out. Mend it "
                                   "in the file.")
                    : HEADROOM_SAY("\"%1\" is not a number; the value is left out. Mend it in the "
                                   "file."),
                {trimmed(cell->text).substr(0, 60)}});
    }
    return value;
}

std::optional<Date> MappedTable::date(int index) {
    const TableCell* cell = cellOf(index);
    if (cell == nullptr || trimmed(cell->text).empty()) {
        return std::nullopt;
    }
    const Use& use = uses_[pos(index)];
    auto value = use.dates.value(*cell);
    if (!value && use.kind == FieldKind::AsDate && use.dates.quarters() > 0) {
        const auto first = quarterFromText(trimmed(cell->text), trail_->request.fiscalYearStart);
        value = first ? std::optional(first->firstDay()) : std::nullopt;
    }
    if (!value && !meansNoValue(cell->text)) {
        report(IssueSeverity::Warning, "bad_date", index,
               {HEADROOM_SAY("\"%1\" is not a day; the value is left out. Mend it in the file."),
                {trimmed(cell->text).substr(0, 60)}});
    }
    return value;
}

bool MappedTable::beginsLikeTotal() const {
    const auto isFilled = [](const TableCell& cell) { return !trimmed(cell.text).empty(); };
    const auto isName = [&](const TableCell& cell) {
        return isFilled(cell) && !looksLikeValue(std::string(cell.text), cell.kind);
    };
    auto first = std::find_if(row_.cells.begin(), row_.cells.end(), isFilled);
    if (first != row_.cells.begin()) { // the amount may stand before its name
        first = std::find_if(first, row_.cells.end(), isName);
    }
    const std::string_view text = first == row_.cells.end() ? "" : trimmed(first->text);
    const std::size_t front = text.find(' ');
    if (front == std::string_view::npos) {
        return false;
    }
    const bool named = isTotalWord(text.substr(0, front)) ||
                       isTotalWord(text.substr(text.rfind(' ') + 1)) ||
                       isTotalWord(text.substr(0, text.find(' ', front + 1)));
    // A total has nothing to say beside its figures.
    return named && std::none_of(std::next(first), row_.cells.end(), isName);
}

bool MappedTable::isTotalRow(int idIndex) const {
    const std::string_view id = text(idIndex);
    if (!id.empty() && !isTotalWord(id)) {
        return id.ends_with("s)") && isGroupHeading(); // "Ann (2 records)" among the IDs
    }
    const auto isName = [](const TableCell& cell) {
        return !trimmed(cell.text).empty() && !looksLikeValue(std::string(cell.text), cell.kind);
    };
    const auto first = std::find_if(row_.cells.begin(), row_.cells.end(), isName);
    return first != row_.cells.end() && (isTotalWord(trimmed(first->text)) || isGroupHeading());
}

void MappedTable::report(IssueSeverity severity, std::string code, int index, Saying text) {
    trail_->issues.add({file_, fileName(), row_.line, headerOf(index), severity, std::move(code),
                        std::move(text)});
}

namespace {

/// What stood around the rows, and in sheets.
template <class Say>
void tellLayout(const TableFile& table, const Say& say) {
    const ReadingNotes& notes = table.notes();
    if (notes.hiddenRows > 0) {
        say(IssueSeverity::Info, "hidden_rows", 0,
            {notes.hiddenRows == 1
                 ? HEADROOM_SAY("%1 row is hidden in the sheet (by a filter, say); it was read "
                                "like the others.")
                 : HEADROOM_SAY(
                       "%1 rows are hidden in the sheet (a filter, say); they were read like "
                       "the others."),
             {notes.hiddenRows}});
    }
    if (notes.tallCells > 0) {
        say(IssueSeverity::Info, "tall_cells", 0,
            {notes.tallCells == 1
                 ? HEADROOM_SAY("%1 cell reaches over several rows; each of these rows was given "
                                "its value.")
                 : HEADROOM_SAY(
                       "%1 cells reach over several rows; each of these rows was given their "
                       "value."),
             {notes.tallCells}});
    }
    if (notes.unsolvedFormulas > 0) {
        say(IssueSeverity::Warning, "formula_without_value", 0,
            {notes.unsolvedFormulas == 1
                 ? HEADROOM_SAY("%1 formula has no stored value and was read as blank. Open the "
                                "workbook in a spreadsheet program and save it.")
                 : HEADROOM_SAY("%1 formulas have no stored value and were read as blank. Open the "
                                "workbook in a spreadsheet program and save it."),
             {notes.unsolvedFormulas}});
    }
    if (!table.alikeSheets().empty()) {
        say(IssueSeverity::Warning, "sheets_alike", 0,
            {HEADROOM_SAY("The sheet \"%1\" was read, but %2 has the same kinds of columns: its "
                          "rows are not in. Put all rows in one sheet, or choose the sheet."),
             {table.dialect().sheet, Saying::listed(table.alikeSheets())}});
    } else if (!table.otherSheets().empty()) {
        say(IssueSeverity::Info, "other_sheets", 0,
            {HEADROOM_SAY("The sheet \"%1\" was read; the workbook also has %2."),
             {table.dialect().sheet, Saying::listed(table.otherSheets())}});
    }
    if (table.repeatedHeaders() > 0) {
        say(IssueSeverity::Info, "repeated_header", 0,
            {table.repeatedHeaders() == 1 ? HEADROOM_SAY("%1 repeated header row was left out.")
                                          : HEADROOM_SAY("%1 repeated header rows were left out."),
             {table.repeatedHeaders()}});
    }
    for (const FooterRow& footer : table.footers()) {
        say(IssueSeverity::Info, "footer", footer.line,
            {HEADROOM_SAY("Left out as a line below the report: \"%1\"."),
             {footer.text.substr(0, 80)}});
    }
}

} // namespace

void MappedTable::reportReading() {
    const ReadingNotes& notes = table_.notes();
    const auto say = [&](IssueSeverity severity, const char* code, std::int64_t line, Saying text) {
        trail_->issues.add({file_, fileName(), line, {}, severity, code, std::move(text)});
    };
    for (const std::int64_t line : notes.strayQuotes) {
        say(IssueSeverity::Warning, "stray_quote", line,
            HEADROOM_SAY(
                "A quote is opened and never closed; it was taken as text. Check the row."));
    }
    for (const std::int64_t line : notes.skippedRecords) {
        say(IssueSeverity::Error, "record_too_long", line,
            HEADROOM_SAY("The row is longer than 1 MiB and was left out."));
    }
    if (notes.firstCutLine > 0) {
        say(IssueSeverity::Warning, "field_too_long", notes.firstCutLine,
            HEADROOM_SAY("A cell is longer than 64 KiB; the rest of it was not read."));
    }
    if (notes.nulBytes > 0) {
        say(IssueSeverity::Warning, "nul_bytes", 0,
            {notes.nulBytes == 1 ? HEADROOM_SAY("%1 NUL byte was dropped.")
                                 : HEADROOM_SAY("%1 NUL bytes were dropped."),
             {notes.nulBytes}});
    }
    if (notes.replacedCharacters > 0) {
        say(IssueSeverity::Warning, "bad_encoding", 0,
            {notes.replacedCharacters == 1
                 ? HEADROOM_SAY("%1 character does not fit the encoding (%2). Names with accents "
                                "or in another script may be wrong; choose another encoding or "
                                "save the file as UTF-8.")
                 : HEADROOM_SAY(
                       "%1 characters do not fit the encoding (%2). Names with accents or in "
                       "another script may be wrong; choose another encoding or save the file "
                       "as UTF-8."),
             {notes.replacedCharacters, std::string(textEncodingKey(table_.dialect().encoding))}});
    }
    tellLayout(table_, say);
}

} // namespace headroom
