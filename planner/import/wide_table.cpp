#include "planner/import/wide_table.h"

#include "planner/base/text.h"
#include "planner/import/date_parser.h"
#include "planner/import/history_import.h"
#include "planner/import/mapped_table.h"

#include <algorithm>
#include <map>
#include <set>

namespace headroom {
namespace {

constexpr std::size_t mostRows = 2000; // segments and months are few
constexpr std::size_t mostAbove = 15;  // rows above the header

using Grid = std::vector<std::vector<std::string>>;

bool isPeriod(const std::string& text) {
    return quarterFromText(text) || readDate(text).readable();
}

bool isFigure(const std::string& text) {
    return !text.empty() && text.find_first_of("0123456789") != text.npos && !isPeriod(text);
}

const std::string& cellAt(const std::vector<std::string>& row, std::size_t column) {
    static const std::string blank;
    return column < row.size() ? row[column] : blank;
}

/// Is the text a figure of the file ("New", "Churned customers", "Low")?
bool namesFigure(ImportFile file, const std::string& text) {
    const std::vector<std::string> keys = headerKeys(text);
    for (const ImportField& field : importFields()) {
        const bool figure = field.file == file &&
                            (field.kind == FieldKind::AsNumber || field.kind == FieldKind::AsMoney);
        const bool named = std::any_of(keys.begin(), keys.end(), [&field](const auto& key) {
            return std::find(field.aliases.begin(), field.aliases.end(), key) !=
                   field.aliases.end();
        });
        if (figure && named) {
            return true;
        }
    }
    return false;
}

/// A year written once above its months ("2026" over "Jan", "Feb") is added to each of them.
void joinYears(Grid& grid) {
    for (std::size_t r = 1; r < std::min(grid.size(), mostAbove); ++r) {
        std::string year;
        std::vector<std::pair<std::size_t, std::string>> months;
        for (std::size_t c = 1; c < grid[r].size(); ++c) {
            const std::string& above = cellAt(grid[r - 1], c);
            const bool isYear = above.size() == 4 &&
                                (above.starts_with("19") || above.starts_with("20")) &&
                                above.find_first_not_of("0123456789") == above.npos;
            year = isYear ? above : year;
            const std::string& text = grid[r][c];
            const bool word = !text.empty() && (text.front() < '0' || text.front() > '9');
            if (!year.empty() && word && !isPeriod(text) && isPeriod(text + " " + year)) {
                months.emplace_back(c, text + " " + year);
            }
        }
        for (std::size_t i = 0; months.size() >= 2 && i < months.size(); ++i) {
            grid[r][months[i].first] = months[i].second;
        }
    }
}

/// A column for each month, or for each segment.
struct WideShape {
    bool periodsAcross = true;
    std::size_t header = 0;           // row
    std::vector<std::size_t> values;  // columns
    std::vector<std::string> figures; // what each of them counts, where its header says so
    std::size_t labels = 1;           // columns before the first of them
};

/// "FY26 Q3 Low": the period and the figure behind it.
std::optional<std::pair<std::string, std::string>> periodAndFigure(ImportFile file,
                                                                   const std::string& text) {
    for (std::size_t at = text.rfind(' '); at != text.npos && at > 0;
         at = text.rfind(' ', at - 1)) {
        const std::string period = text.substr(0, at);
        const std::string figure = text.substr(at + 1);
        if (isPeriod(period) && namesFigure(file, figure)) {
            return std::pair(period, figure);
        }
    }
    return std::nullopt;
}

std::optional<WideShape> periodsAcross(ImportFile file, Grid& grid) {
    for (std::size_t r = 0; r < std::min(grid.size(), mostAbove); ++r) {
        WideShape shape{true, r, {}, {}, 0};
        for (std::size_t c = 1; c < grid[r].size(); ++c) {
            const auto both = periodAndFigure(file, grid[r][c]);
            if (both || isPeriod(grid[r][c])) {
                shape.values.push_back(c);
                shape.figures.push_back(both ? both->second : std::string());
            }
        }
        const bool below = r + 1 < grid.size() && !shape.values.empty() &&
                           !isPeriod(cellAt(grid[r + 1], shape.values.front()));
        if (shape.values.size() >= 2 && !isPeriod(cellAt(grid[r], 0)) && below) {
            shape.labels = shape.values.front();
            for (const std::size_t c : shape.values) {
                const auto both = periodAndFigure(file, grid[r][c]);
                grid[r][c] = both ? both->first : grid[r][c];
            }
            return shape;
        }
    }
    return std::nullopt;
}

// Names that a history has anyway ("New", "ARR") are no segments.
std::optional<WideShape> segmentsAcross(ImportFile file, const Grid& grid) {
    for (std::size_t r = 0; r + 1 < std::min(grid.size(), mostAbove); ++r) {
        WideShape shape{false, r, {}, {}, 1};
        bool known = false;
        for (std::size_t c = 1; c < grid[r].size(); ++c) {
            const std::string& name = grid[r][c];
            if (name.empty() || isTotalWord(name)) {
                continue;
            }
            known = known || namesFigure(file, name) || isKnownHeader(name);
            if (!isPeriod(name) && !isFigure(name)) {
                shape.values.push_back(c);
            }
        }
        const bool figures =
            std::all_of(shape.values.begin(), shape.values.end(),
                        [&](std::size_t c) { return isFigure(cellAt(grid[r + 1], c)); });
        if (!shape.values.empty() && !known && figures && isPeriod(cellAt(grid[r + 1], 0)) &&
            !isPeriod(cellAt(grid[r], 0))) {
            return shape;
        }
    }
    return std::nullopt;
}

std::string quotedCell(const std::string& text) {
    std::string quoted = "\"";
    for (const char c : text) {
        quoted += c == '"' ? std::string("\"\"") : std::string(1, c);
    }
    return quoted + '"';
}

/// Rows of month and segment, in the order of the file, with one value for each figure.
class NarrowTable {
  public:
    NarrowTable(ImportFile file, std::string only) : file_(file), only_(std::move(only)) {}

    void add(const Grid& grid, const WideShape& shape);
    bool figuresAreNamed() const { return named_; }
    std::size_t rows() const { return order_.size(); }
    std::string csv() const;

  private:
    struct Key {
        std::string period, segment;
        std::string part; // the account; else tells rows of one segment apart
        auto operator<=>(const Key&) const = default;
    };

    void put(Key key, const std::string& figure, const std::string& value);
    void addAcross(const Grid& grid, const WideShape& shape);
    int figureColumn(const Grid& grid, const WideShape& shape) const;
    int labelColumn(const Grid& grid, const WideShape& shape, const char* field) const;

    ImportFile file_;
    std::string only_; // what is counted where no column says so
    bool named_ = false;
    bool byAccount_ = false; // a row for each customer, with amounts
    std::vector<std::string> figures_;
    std::vector<Key> order_;
    std::map<Key, std::map<std::string, std::string>> values_;
};

void NarrowTable::put(Key key, const std::string& figure, const std::string& value) {
    if (value.empty() || isTotalWord(key.segment) || isTotalWord(key.part)) {
        return;
    }
    if (std::find(figures_.begin(), figures_.end(), figure) == figures_.end()) {
        figures_.push_back(figure);
    }
    for (int part = 2; values_.contains(key) && values_[key].contains(figure); ++part) {
        key.part = std::to_string(part); // a second row of the segment, by region say
    }
    auto& values = values_[key];
    if (values.empty()) {
        order_.push_back(key);
    }
    values[figure] = value;
}

/// The column before the months that is called as the field; −1 = none.
int NarrowTable::labelColumn(const Grid& grid, const WideShape& shape, const char* field) const {
    const ImportField& wanted = *findImportField(field);
    for (std::size_t c = 0; c < shape.labels; ++c) {
        const std::vector<std::string> keys = headerKeys(cellAt(grid[shape.header], c));
        if (std::ranges::any_of(keys, [&](const std::string& key) {
                return std::ranges::find(wanted.aliases, key) != wanted.aliases.end();
            })) {
            return static_cast<int>(c);
        }
    }
    return -1;
}

/// Of the columns before the months the one whose cells name figures; −1 = none.
int NarrowTable::figureColumn(const Grid& grid, const WideShape& shape) const {
    for (std::size_t c = 0; c < shape.labels; ++c) {
        std::size_t filled = 0;
        std::size_t naming = 0;
        for (std::size_t r = shape.header + 1; r < grid.size(); ++r) {
            const std::string& text = cellAt(grid[r], c);
            filled += text.empty() ? 0U : 1U;
            naming += !text.empty() && namesFigure(file_, text) ? 1U : 0U;
        }
        if (naming > 0 && 2 * naming >= filled) {
            return static_cast<int>(c);
        }
    }
    return -1;
}

void NarrowTable::addAcross(const Grid& grid, const WideShape& shape) {
    const int figure = figureColumn(grid, shape);
    const bool inHeader =
        std::ranges::any_of(shape.figures, [](const std::string& name) { return !name.empty(); });
    const int account =
        file_ == ImportFile::History ? labelColumn(grid, shape, "history.account") : -1;
    byAccount_ = account >= 0 && figure < 0;
    named_ = figure >= 0 || inHeader || byAccount_;
    const std::string ofAccount = "Amount";
    const int called = labelColumn(
        grid, shape, file_ == ImportFile::History ? "history.segment" : "forecast.segment");
    const std::size_t segmentAt = called >= 0   ? static_cast<std::size_t>(called)
                                  : byAccount_  ? shape.labels
                                  : figure == 0 ? 1
                                                : 0;
    std::string segment;
    for (std::size_t r = shape.header + 1; r < grid.size(); ++r) {
        const std::vector<std::string>& row = grid[r];
        // Spreadsheets name a group of rows in its first row only.
        const std::string own = segmentAt < shape.labels ? cellAt(row, segmentAt) : std::string();
        segment = own.empty() && figure >= 0 ? segment : own;
        const std::string ofRow = figure >= 0  ? cellAt(row, static_cast<std::size_t>(figure))
                                  : byAccount_ ? ofAccount
                                               : only_;
        const std::string part =
            byAccount_ ? cellAt(row, static_cast<std::size_t>(account)) : std::string();
        for (std::size_t i = 0; i < shape.values.size(); ++i) {
            const std::string& value = cellAt(row, shape.values[i]);
            const std::string& name = shape.figures[i].empty() ? ofRow : shape.figures[i];
            if (isFigure(value) && !name.empty()) {
                put({grid[shape.header][shape.values[i]], segment, part}, name, value);
            }
        }
    }
}

void NarrowTable::add(const Grid& grid, const WideShape& shape) {
    if (shape.periodsAcross) {
        addAcross(grid, shape);
        return;
    }
    for (std::size_t r = shape.header + 1; r < grid.size(); ++r) {
        for (const std::size_t c : shape.values) {
            if (isPeriod(cellAt(grid[r], 0))) {
                put({grid[r][0], grid[shape.header][c], {}}, only_, cellAt(grid[r], c));
            }
        }
    }
}

std::string NarrowTable::csv() const {
    std::string text = byAccount_ ? "Month,Segment,Customer" : "Month,Segment";
    for (const std::string& figure : figures_) {
        text += "," + quotedCell(figure);
    }
    for (const Key& key : order_) {
        text += "\n" + quotedCell(key.period) + "," + quotedCell(key.segment);
        text += byAccount_ ? "," + quotedCell(key.part) : std::string();
        for (const std::string& figure : figures_) {
            const auto& values = values_.at(key);
            const auto value = values.find(figure);
            text += "," + quotedCell(value == values.end() ? std::string() : value->second);
        }
    }
    return text + "\n";
}

Result<Grid> readGrid(const std::filesystem::path& path, const JobControl& job) {
    DialectOverrides raw;
    raw.headerLine = 0;
    auto table = TableFile::open(path, raw, &job);
    if (!table) {
        return fail(table.error());
    }
    Grid grid;
    TableRow row;
    while (grid.size() <= mostRows) {
        const auto more = table->next(row);
        if (!more) {
            return fail(more.error());
        }
        if (!*more) {
            break;
        }
        std::vector<std::string>& cells = grid.emplace_back();
        for (const TableCell& cell : row.cells) {
            cells.emplace_back(trimmed(cell.text));
        }
    }
    return grid;
}

std::string countedBy(const ImportTrail& trail) {
    for (const auto& [field, value] : trail.request.map) {
        if (field == "history.cells" && (value == "customers" || value == "new")) {
            return value;
        }
    }
    return {};
}

void askFigures(const std::string& fileName, ImportTrail& trail) {
    ImportQuestion question{ImportFile::History, {}, "history.cells", {}, {}};
    question.text = HEADROOM_SAY("The history has a figure for each month and segment, but does "
                                 "not say what is counted. What is it?");
    question.choices.push_back(
        {"history.cells=customers", HEADROOM_SAY("Customers at the end of the month"), {}});
    question.choices.push_back({"history.cells=new", HEADROOM_SAY("New customers"), {}});
    trail.ask(fileName, std::move(question),
              {ErrorCode::AmbiguousColumn, fileName, {}, {}, "history.cells"},
              HEADROOM_SAY("Say so with --map history.cells=customers or --map "
                           "history.cells=new."));
}

void tellShape(ImportFile file, const std::string& fileName, const WideShape& shape,
               std::size_t rows, ImportTrail& trail) {
    const char* text =
        shape.periodsAcross
            ? rows == 1
                  ? HEADROOM_SAY("The file has a column for each month or quarter; it was read "
                                 "as %1 row of month and segment.")
                  : HEADROOM_SAY(
                        "The file has a column for each month or quarter; it was read as %1 "
                        "rows of month and segment.")
        : rows == 1
            ? HEADROOM_SAY("The file has a column for each segment; it was read as %1 row "
                           "of month and segment.")
            : HEADROOM_SAY("The file has a column for each segment; it was read as %1 rows of "
                           "month and segment.");
    trail.issues.add({file, fileName, 0, {}, IssueSeverity::Info, "wide_table", {text, {rows}}});
}

} // namespace

Result<TableFile> openFigures(ImportFile file, const std::filesystem::path& path,
                              ImportTrail& trail) {
    auto grid = readGrid(path, trail.job);
    if (!grid || grid->size() > mostRows) {
        return TableFile::open(path, {}, &trail.job); // with its own message
    }
    joinYears(*grid);
    auto shape = periodsAcross(file, *grid);
    shape = shape ? shape : segmentsAcross(file, *grid);
    if (!shape) {
        return TableFile::open(path, {}, &trail.job);
    }
    const std::string answer = countedBy(trail);
    const bool history = file == ImportFile::History;
    NarrowTable narrow(file, !history || answer == "new" ? "New" : "Customers");
    narrow.add(*grid, *shape);
    if (narrow.rows() == 0) {
        return TableFile::open(path, {}, &trail.job);
    }
    const std::string name = path.filename().string();
    if (history && !narrow.figuresAreNamed() && answer.empty()) {
        askFigures(name, trail);
    }
    tellShape(file, name, *shape, narrow.rows(), trail);
    return TableFile::ofBytes(name, narrow.csv(), {}, &trail.job);
}

} // namespace headroom
