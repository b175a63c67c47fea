#include "planner/import/xlsx_reader.h"

#include "planner/base/saying.h"
#include "planner/base/text.h"
#include "planner/import/date_parser.h"
#include "planner/import/import_fields.h"
#include "planner/import/xml_stream.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <deque>
#include <fmt/format.h>
#include <optional>

namespace headroom {
namespace {

constexpr std::size_t chunkSize = 64 * 1024;
constexpr double lossyNumber = 1e15;
constexpr std::size_t maxTallCells = 100000;

struct SheetCell {
    std::size_t column = 0;
    CellKind kind = CellKind::Text;
    std::string text;
    std::string_view currency; // of the workbook
};

/// A cell that reaches down over several rows; the value stands in the first.
struct TallCell {
    std::size_t column = 0;
    std::int64_t firstRow = 0;
    std::int64_t lastRow = 0;
};

struct SheetRow {
    std::int64_t number = 0;
    bool hidden = false;
    std::vector<SheetCell> cells;
};

// "BC12" → 54; nullopt without letters or far beyond any sheet.
std::optional<std::size_t> columnOfReference(std::string_view reference) {
    std::size_t column = 0;
    for (const char c : reference) {
        const char upper = c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
        if (upper < 'A' || upper > 'Z') {
            break;
        }
        column = column * 26 + static_cast<std::size_t>(upper - 'A' + 1);
        if (column > 1000000) {
            return std::nullopt;
        }
    }
    return column == 0 ? std::nullopt : std::optional<std::size_t>(column - 1);
}

std::string timeText(int seconds) {
    return fmt::format("{:02}:{:02}:{:02}", seconds / 3600, seconds / 60 % 60, seconds % 60);
}

std::int64_t rowOfReference(std::string_view reference) {
    const std::size_t digits = reference.find_first_of("0123456789");
    return digits == std::string_view::npos
               ? 0
               : static_cast<std::int64_t>(parseDecimal(reference.substr(digits)).value_or(0.0));
}

// From 1e15 on a spreadsheet has lost digits: "1.23457E+15" says so and is refused as an ID.
std::string numberText(double value) {
    return std::abs(value) < lossyNumber ? decimalText(value) : fmt::format("{:.6G}", value);
}

/// Turns the XML of a sheet into rows.
class SheetHandler : public XmlHandler {
  public:
    explicit SheetHandler(const Workbook& workbook) : workbook_(workbook) {}

    void start(std::string_view name, const XmlAttributes& a) override;
    void end(std::string_view name) override;
    void text(std::string_view text) override;

    std::deque<SheetRow> rows;
    bool tooWide = false;
    std::int64_t lastRow = 0;
    std::int64_t unsolvedFormulas = 0;
    std::vector<TallCell> tallCells; // known at the end of the sheet

  private:
    void startRow(const XmlAttributes& a);
    void startCell(const XmlAttributes& a);
    void finishCell();
    void noteMerge(std::string_view range);
    SheetCell valueOf() const;
    SheetCell numberCell(const std::string& text) const;
    void dress(SheetCell& cell) const;

    const Workbook& workbook_;
    SheetRow row_;
    bool inRow_ = false;
    bool inCell_ = false;
    bool inValue_ = false;
    bool inInline_ = false;
    bool phonetic_ = false;
    std::size_t nextColumn_ = 0;
    std::size_t column_ = 0;
    std::string type_;
    bool formula_ = false;
    const NumberFormat* format_ = nullptr; // null = plain
    std::string value_;
};

void SheetHandler::startRow(const XmlAttributes& a) {
    const auto number = parseDecimal(a["r"]);
    row_ = {};
    row_.number = number && *number >= 1.0 && *number <= 1e7 ? static_cast<std::int64_t>(*number)
                                                             : lastRow + 1;
    lastRow = row_.number;
    row_.hidden = a["hidden"] == "1" || a["hidden"] == "true";
    nextColumn_ = 0;
    inRow_ = true;
}

void SheetHandler::startCell(const XmlAttributes& a) {
    column_ = columnOfReference(a["r"]).value_or(nextColumn_);
    nextColumn_ = column_ + 1;
    type_ = a["t"];
    const auto style = parseDecimal(a["s"]).value_or(0.0);
    const auto position = style >= 0.0 && style < 1e6 ? static_cast<std::size_t>(style) : 0;
    format_ = position < workbook_.styles.size() ? &workbook_.styles[position] : nullptr;
    value_.clear();
    formula_ = false;
    inCell_ = true;
}

void SheetHandler::start(std::string_view name, const XmlAttributes& a) {
    if (name == "row") {
        startRow(a);
    } else if (name == "c" && inRow_) {
        startCell(a);
    } else if (name == "is" && inCell_) {
        inInline_ = true;
        value_.clear(); // a stored value beside the text says the same in another notation
    } else if (name == "rPh") {
        phonetic_ = true;
    } else if (name == "f") {
        formula_ = inCell_;
    } else if (name == "mergeCell") {
        noteMerge(a["ref"]);
    }
    inValue_ = inCell_ && !phonetic_ && (name == "v" || (name == "t" && inInline_));
}

void SheetHandler::noteMerge(std::string_view range) {
    const std::size_t colon = std::min(range.find(':'), range.size());
    const auto column = columnOfReference(range);
    const TallCell cell{column.value_or(maxColumns), rowOfReference(range.substr(0, colon)),
                        rowOfReference(range.substr(std::min(colon + 1, range.size())))};
    if (cell.column < maxColumns && cell.firstRow > 0 && cell.lastRow > cell.firstRow &&
        tallCells.size() < maxTallCells) {
        tallCells.push_back(cell);
    }
}

void SheetHandler::text(std::string_view text) {
    if (inValue_ && value_.size() <= maxCellBytes) {
        value_.append(text);
    }
}

// An ID shown as 00123 is 00123; an amount shown with € is in euros.
void SheetHandler::dress(SheetCell& cell) const {
    if (format_ == nullptr) {
        return;
    }
    cell.currency = format_->currency;
    const bool whole = cell.text.find_first_not_of("0123456789") == std::string::npos;
    if (whole && cell.text.size() < format_->digits) {
        cell.text.insert(0, format_->digits - cell.text.size(), '0');
    }
}

SheetCell SheetHandler::numberCell(const std::string& text) const {
    SheetCell cell{column_, CellKind::Number, text, {}};
    const auto value = parseDecimal(trimmed(text));
    if (!value) {
        cell.kind = CellKind::Text;
        return cell;
    }
    cell.text = numberText(*value);
    if (format_ == nullptr || format_->style == NumberStyle::Plain) {
        dress(cell);
        return cell;
    }
    // To the second; 23:59:59.7 is the next day.
    const double seconds = std::round(*value * 86400.0);
    const double day = std::floor(seconds / 86400.0);
    const auto rest = static_cast<int>(seconds - day * 86400.0);
    if (format_->style == NumberStyle::Time) {
        const bool clock = day == 0.0;
        return clock ? SheetCell{column_, CellKind::Text, timeText(rest), {}} : cell;
    }
    if (const auto date = dateOfSerial(day, workbook_.epoch1904)) {
        cell.kind = CellKind::Day;
        cell.text = toIso(*date) + (rest > 0 ? " " + timeText(rest) : "");
    }
    return cell;
}

SheetCell SheetHandler::valueOf() const {
    if (type_ == "s") {
        const auto index = parseDecimal(trimmed(value_)).value_or(-1.0);
        const bool known = index >= 0.0 && index < static_cast<double>(workbook_.strings.size());
        return {column_,
                CellKind::Text,
                known ? std::string(workbook_.strings[static_cast<std::size_t>(index)])
                      : std::string(),
                {}};
    }
    if (type_ == "b") {
        return {column_, CellKind::Boolean, trimmed(value_) == "1" ? "TRUE" : "FALSE", {}};
    }
    if (type_ == "e") {
        return {column_, CellKind::Error, value_, {}};
    }
    if (type_ == "d") {
        return {column_, CellKind::Day, value_, {}};
    }
    if (type_ == "str" || type_ == "inlineStr") {
        return {column_, CellKind::Text, withoutEscapes(value_), {}};
    }
    return numberCell(value_);
}

void SheetHandler::finishCell() {
    inCell_ = false;
    inInline_ = false;
    const bool unsolved = formula_ && value_.empty() && type_ != "str"; // "" is a value as well
    unsolvedFormulas += unsolved ? 1 : 0;
    if (value_.empty()) {
        return;
    }
    if (column_ >= maxColumns) {
        tooWide = true;
        return;
    }
    row_.cells.push_back(valueOf());
}

void SheetHandler::end(std::string_view name) {
    inValue_ = false;
    if (name == "rPh") {
        phonetic_ = false;
    } else if (name == "c" && inCell_) {
        finishCell();
    } else if (name == "row" && inRow_) {
        inRow_ = false;
        if (!row_.cells.empty()) {
            rows.push_back(std::move(row_));
        }
    }
}

} // namespace

struct XlsxReader::State {
    std::shared_ptr<ZipArchive> archive;
    std::shared_ptr<const Workbook> workbook;
    std::size_t sheet = 0;
    std::unique_ptr<SheetHandler> handler;
    std::unique_ptr<XmlStream> stream;
    std::string chunk = std::string(chunkSize, '\0');
    SheetRow current;
    bool atEnd = false;
    ReadingNotes notes;
    std::vector<TallCell> tallCells; // by first row; from the pass before
    std::size_t nextTall = 0;
    std::vector<std::pair<TallCell, SheetCell>> reaching; // down to the current row

    Result<void> start();
    Result<void> more();
    void close();
    void fillTallCells();
};

Result<void> XlsxReader::State::start() {
    handler = std::make_unique<SheetHandler>(*workbook);
    stream = std::make_unique<XmlStream>(*handler);
    atEnd = false;
    notes = {};
    nextTall = 0;
    reaching.clear();
    return archive->openEntry(workbook->sheets[sheet].part);
}

// What the end of a sheet tells about all of it is used when the sheet is read again.
void XlsxReader::State::close() {
    tallCells = std::move(handler->tallCells);
    std::stable_sort(tallCells.begin(), tallCells.end(),
                     [](const TallCell& a, const TallCell& b) { return a.firstRow < b.firstRow; });
    notes.tallCells = std::ssize(tallCells);
    notes.unsolvedFormulas = handler->unsolvedFormulas;
}

void XlsxReader::State::fillTallCells() {
    const auto cellAt = [this](std::size_t column) {
        return std::find_if(current.cells.begin(), current.cells.end(),
                            [&](const SheetCell& cell) { return cell.column == column; });
    };
    std::erase_if(reaching,
                  [this](const auto& tall) { return tall.first.lastRow < current.number; });
    for (const auto& [tall, value] : reaching) {
        if (cellAt(tall.column) == current.cells.end()) {
            current.cells.push_back(value);
        }
    }
    for (; nextTall < tallCells.size() && tallCells[nextTall].firstRow <= current.number;
         ++nextTall) {
        const TallCell& tall = tallCells[nextTall];
        const auto value = cellAt(tall.column);
        if (tall.firstRow == current.number && value != current.cells.end()) {
            reaching.emplace_back(tall, *value);
        }
    }
}

Result<void> XlsxReader::State::more() {
    const auto count = archive->read(chunk.data(), chunk.size());
    if (!count) {
        return fail(count.error());
    }
    atEnd = *count == 0;
    auto fed = stream->feed({chunk.data(), *count}, atEnd);
    if (!fed) {
        Error error = fed.error();
        error.subject = archive->name();
        return fail(std::move(error));
    }
    if (atEnd) {
        close();
    }
    if (handler->tooWide) {
        return fail(ErrorCode::TooManyColumns, archive->name(),
                    HEADROOM_SAY("The sheet has cells beyond column 512; at most 512 columns can "
                                 "be read."));
    }
    return {};
}

XlsxReader::XlsxReader(std::shared_ptr<ZipArchive> archive,
                       std::shared_ptr<const Workbook> workbook, std::size_t sheet)
    : state_(std::make_unique<State>()) {
    state_->archive = std::move(archive);
    state_->workbook = std::move(workbook);
    state_->sheet = sheet;
}

XlsxReader::~XlsxReader() = default;

Result<void> XlsxReader::rewind() {
    return state_->start();
}

const ReadingNotes& XlsxReader::notes() const {
    return state_->notes;
}

Result<bool> XlsxReader::next(TableRow& row) {
    State& s = *state_;
    if (!s.handler) {
        if (auto started = s.start(); !started) {
            return fail(started.error());
        }
    }
    while (s.handler->rows.empty()) {
        if (s.atEnd) {
            return false;
        }
        if (auto read = s.more(); !read) {
            return fail(read.error());
        }
    }
    s.current = std::move(s.handler->rows.front());
    s.handler->rows.pop_front();
    s.fillTallCells();
    row.line = s.current.number;
    row.hidden = s.current.hidden;
    row.cells.clear();
    for (const SheetCell& cell : s.current.cells) {
        if (cell.column >= row.cells.size()) {
            row.cells.resize(cell.column + 1);
        }
        const bool cut = cell.text.size() > maxCellBytes;
        row.cells[cell.column] = {std::string_view(cell.text).substr(0, maxCellBytes), cell.kind,
                                  cut, cell.currency};
        if (cut && s.notes.firstCutLine == 0) {
            s.notes.firstCutLine = row.line;
        }
    }
    s.notes.hiddenRows += row.hidden ? 1 : 0;
    return true;
}

namespace {

// Names of columns we know among the first rows: what tells a table from a cover sheet.
Result<std::size_t> knownNames(XlsxReader& reader) {
    std::size_t best = 0;
    TableRow row;
    for (int i = 0; i < 60; ++i) {
        const auto more = reader.next(row);
        if (!more) {
            return fail(more.error());
        }
        if (!*more) {
            break;
        }
        const auto known = static_cast<std::size_t>(
            std::count_if(row.cells.begin(), row.cells.end(),
                          [](const TableCell& cell) { return isKnownHeader(cell.text); }));
        best = std::max(best, known * 100 + std::min<std::size_t>(row.cells.size(), 99));
    }
    return best;
}

constexpr std::size_t leastAlike = 200; // two known names

Result<std::size_t> chooseSheet(const std::shared_ptr<ZipArchive>& archive,
                                const std::shared_ptr<const Workbook>& workbook,
                                std::vector<std::string>& alike) {
    std::size_t chosen = workbook->sheets.size();
    std::size_t best = 0;
    for (std::size_t i = 0; i < std::min<std::size_t>(workbook->sheets.size(), 50); ++i) {
        XlsxReader reader(archive, workbook, i);
        const auto score = knownNames(reader);
        if (!score) {
            return fail(score.error());
        }
        const std::size_t visible = *score + (workbook->sheets[i].hidden ? 0 : 1000000);
        if (*score > 0 && visible > best) {
            best = visible;
            chosen = i;
            alike.clear();
        } else if (*score >= leastAlike && visible == best) {
            alike.push_back(workbook->sheets[i].name);
        }
    }
    if (chosen == workbook->sheets.size()) {
        return fail(ErrorCode::FileEmpty, archive->name(),
                    HEADROOM_SAY("The workbook has no cells with values."));
    }
    return chosen;
}

Result<std::size_t> namedSheet(const Workbook& workbook, const std::string& wanted,
                               const std::string& fileName) {
    std::vector<std::string> names;
    for (std::size_t i = 0; i < workbook.sheets.size(); ++i) {
        if (workbook.sheets[i].name == wanted) {
            return i;
        }
        names.push_back(workbook.sheets[i].name);
    }
    const auto number = parseDecimal(wanted);
    if (number && *number >= 1.0 && *number <= static_cast<double>(names.size())) {
        return static_cast<std::size_t>(*number) - 1;
    }
    return fail(ErrorCode::ColumnNotFound, fileName,
                "There is no sheet \"" + wanted + "\". The workbook has: " + joined(names, ", ") +
                    ".");
}

} // namespace

Result<OpenedSheet> openSheet(std::unique_ptr<std::istream> bytes, const std::string& fileName,
                              const std::string& sheet, const JobControl* job) {
    auto opened = ZipArchive::open(std::move(bytes), fileName);
    if (!opened) {
        return fail(opened.error());
    }
    opened->stopWith(job);
    const auto archive = std::make_shared<ZipArchive>(std::move(*opened));
    auto parts = readWorkbook(*archive);
    if (!parts) {
        return fail(parts.error());
    }
    const auto workbook = std::make_shared<const Workbook>(std::move(*parts));
    OpenedSheet result;
    const auto chosen = sheet.empty() ? chooseSheet(archive, workbook, result.alike)
                                      : namedSheet(*workbook, sheet, fileName);
    if (!chosen) {
        return fail(chosen.error());
    }
    result.sheet = workbook->sheets[*chosen].name;
    for (std::size_t i = 0; i < workbook->sheets.size(); ++i) {
        if (i != *chosen && !workbook->sheets[i].hidden) {
            result.otherSheets.push_back(workbook->sheets[i].name);
        }
    }
    result.source = std::make_unique<XlsxReader>(archive, workbook, *chosen);
    return result;
}

} // namespace headroom
