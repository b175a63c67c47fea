#include "app/cli/commands/series_table.h"

#include "planner/base/month.h"
#include "planner/base/text.h"
#include "planner/import/date_parser.h"
#include "planner/import/history_import.h"
#include "planner/import/number_parser.h"
#include "planner/import/table_file.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace headroom::cli {
namespace {

struct Row {
    std::int64_t line = 0;
    std::vector<std::string> cells; // one a column
};

struct Table {
    std::string name;
    std::vector<std::string> headers;
    std::vector<Row> rows;
};

/// A value of a series where one is told.
struct Point {
    Date date;
    std::optional<double> value;
    std::int64_t line = 0;
};

tl::unexpected<Error> bad(const std::string& file, std::optional<std::int64_t> line,
                          std::string detail) {
    return fail(Error{ErrorCode::BadValue, file, std::move(detail), line, {}});
}

Result<Table> readTable(const std::string& path) {
    DialectOverrides first; // dates as column names do not look like a header
    first.headerLine = 1;
    auto file = TableFile::open(path, first);
    if (!file)
        return fail(file.error());
    Table table{path, file->headers(), {}};
    for (TableRow row;;) {
        const auto more = file->next(row);
        if (!more)
            return fail(more.error());
        if (!*more)
            return table;
        Row copy{row.line, {}};
        for (std::size_t c = 0; c < table.headers.size(); ++c)
            copy.cells.emplace_back(c < row.cells.size() ? trimmed(row.cells[c].text) : "");
        table.rows.push_back(std::move(copy));
    }
}

bool isBlank(const std::string& cell) {
    return cell.empty() || meansNoValue(cell);
}

bool isYear(std::string_view text) {
    const auto year = text.size() == 4 ? parseDecimal(text) : std::nullopt;
    return year && *year >= 1800.0 && *year < 2200.0 && *year == std::floor(*year);
}

bool namesYears(const std::string& header) {
    const std::string key = comparisonKey(header);
    return key == "year" || key == "jahr" || key == "annee" || key == "ano" || key == "anno";
}

/// Monday of a week such as 2024-W05.
std::optional<Date> weekFromText(std::string_view text) {
    const std::string key = comparisonKey(text); // 2024w05
    if (key.size() < 6 || key.size() > 7 || key[4] != 'w' || !isYear(key.substr(0, 4)))
        return std::nullopt;
    const auto week = parseDecimal(key.substr(5));
    if (!week || *week < 1.0 || *week > 53.0 || *week != std::floor(*week))
        return std::nullopt;
    // The first week is the one with the 4th of January.
    const Date fourth = makeDate(static_cast<int>(*parseDecimal(key.substr(0, 4))), 1, 4);
    const auto sinceMonday = std::chrono::weekday(fourth) - std::chrono::Monday;
    return fourth - sinceMonday + std::chrono::days(7 * (static_cast<int>(*week) - 1));
}

/// A day, week, month or quarter; a bare year only where years are meant.
DateReading readStep(std::string_view text, bool years) {
    DateReading reading = readDate(text);
    if (reading.readable())
        return reading;
    if (const auto week = weekFromText(text))
        reading.ymd = *week;
    else if (const auto quarter = quarterFromText(text))
        reading.ymd = quarter->firstDay();
    else if (years && isYear(text))
        reading.ymd = Month(static_cast<int>(*parseDecimal(text)), 1).firstDay();
    reading.dmy = reading.mdy = reading.ymd;
    return reading;
}

enum class Kind { Dates, Numbers, Texts };

/// What nearly all cells of a column are; a slip does not make it a column of texts.
Kind kindOf(const Table& table, std::size_t column) {
    std::size_t told = 0;
    std::size_t dates = 0;
    std::size_t numbers = 0;
    for (const Row& row : table.rows) {
        const std::string& cell = row.cells[column];
        if (isBlank(cell))
            continue;
        ++told;
        if (readStep(cell, namesYears(table.headers[column])).readable())
            ++dates;
        else if (readNumber(cell).readable())
            ++numbers;
    }
    if (told > 0 && 10 * dates >= 9 * told)
        return Kind::Dates;
    return 10 * numbers >= 8 * told ? Kind::Numbers : Kind::Texts;
}

std::vector<std::size_t> columnsOf(const Table& table, Kind kind) {
    std::vector<std::size_t> columns;
    for (std::size_t c = 0; c < table.headers.size(); ++c)
        if (kindOf(table, c) == kind)
            columns.push_back(c);
    return columns;
}

/// The longest step between dates as a multiple of the usual one; 1 = even.
double unevenness(std::vector<Date> dates) {
    std::sort(dates.begin(), dates.end());
    dates.erase(std::unique(dates.begin(), dates.end()), dates.end());
    std::vector<double> steps;
    for (std::size_t i = 1; i < dates.size(); ++i)
        steps.push_back(static_cast<double>((dates[i] - dates[i - 1]).count()));
    std::sort(steps.begin(), steps.end());
    return steps.empty() ? 1.0 : steps.back() / steps[steps.size() / 2];
}

/// The order of day, month and year in which most texts are dates, and those in even steps.
DateOrder orderOf(const std::vector<std::string>& texts) {
    DateOrder best = DateOrder::YearMonthDay;
    std::pair<std::size_t, double> least{texts.size() + 1, 0.0};
    for (const DateOrder order :
         {DateOrder::YearMonthDay, DateOrder::DayMonthYear, DateOrder::MonthDayYear}) {
        std::vector<Date> dates;
        for (const std::string& text : texts)
            if (const auto date = readStep(text, true).in(order))
                dates.push_back(*date);
        const std::pair<std::size_t, double> odd{texts.size() - dates.size(), unevenness(dates)};
        if (odd < least) {
            best = order;
            least = odd;
        }
    }
    return best;
}

/// Is a comma the decimal mark? Only where some number cannot be read otherwise.
bool readsComma(const Table& table, const std::vector<std::size_t>& columns) {
    std::size_t onlyComma = 0;
    std::size_t onlyDot = 0;
    for (const Row& row : table.rows)
        for (const std::size_t c : columns) {
            const NumberReading reading = readNumber(row.cells[c]);
            if (reading.comma && !reading.dot)
                ++onlyComma;
            if (reading.dot && !reading.comma)
                ++onlyDot;
        }
    return onlyComma > onlyDot;
}

/// Steps between two dates of a series, in whole periods; the season of a year.
struct Rhythm {
    const char* unit = "month";
    int period = 12;
    int months = 1; // of a step; 0 = counted in days
    int days = 0;

    int steps(Date from, Date to) const {
        if (months > 0)
            return static_cast<int>(std::lround(double(Month::of(to) - Month::of(from)) / months));
        return static_cast<int>(std::lround(double((to - from).count()) / days));
    }
    Date after(Date last) const {
        return months > 0 ? (Month::of(last) + months).firstDay() : last + std::chrono::days(days);
    }
};

Rhythm rhythmOf(const std::vector<Date>& dates) {
    std::vector<int> steps;
    for (std::size_t i = 1; i < dates.size(); ++i)
        steps.push_back(static_cast<int>((dates[i] - dates[i - 1]).count()));
    if (steps.empty())
        return {};
    std::sort(steps.begin(), steps.end());
    const int usual = steps[steps.size() / 2];
    if (usual <= 4)
        return {"day", 7, 0, 1};
    if (usual <= 20)
        return {"week", 52, 0, 7};
    if (usual <= 60)
        return {"month", 12, 1, 0};
    return usual <= 200 ? Rhythm{"quarter", 4, 3, 0} : Rhythm{"year", 1, 12, 0};
}

class TableSeries {
  public:
    TableSeries(const Invocation& invocation, Table table, std::optional<int> horizon)
        : invocation_(invocation), table_(std::move(table)), horizon_(horizon) {}

    Result<std::vector<Series>> read() {
        auto done = dated() ? readWide() : readLongOrNumbered();
        if (!done)
            return fail(done.error());
        if (all_.empty())
            return bad(table_.name, std::nullopt, "the table has no number to forecast");
        return std::move(all_);
    }

  private:
    /// Dates as column names.
    bool dated() const {
        const auto dates = std::ranges::count_if(table_.headers, [](const std::string& name) {
            return readStep(name, true).readable();
        });
        return dates > 1 && 2 * dates > std::ssize(table_.headers);
    }

    Result<std::optional<double>> numberIn(const Row& row, std::size_t column) const {
        const std::string& cell = row.cells[column];
        if (isBlank(cell))
            return std::optional<double>{};
        const NumberReading reading = readNumber(cell);
        const auto value = comma_ ? (reading.comma ? reading.comma : reading.dot)
                                  : (reading.dot ? reading.dot : reading.comma);
        if (!value || std::abs(*value) > 1e15)
            return bad(table_.name, row.line,
                       table_.headers[column] + ": '" + cell +
                           "' is not a number of at most 1e15; correct it or leave it blank");
        return value;
    }

    std::string idOf(const Row& row, const std::vector<std::size_t>& texts) const {
        std::string id;
        for (const std::size_t c : texts)
            if (!row.cells[c].empty())
                id += (id.empty() ? "" : " / ") + row.cells[c];
        return id;
    }

    Result<void> readWide() {
        std::vector<std::string> names;
        std::vector<std::size_t> values;
        std::vector<std::size_t> others;
        for (std::size_t c = 0; c < table_.headers.size(); ++c) {
            const bool date = readStep(table_.headers[c], true).readable();
            (date ? values : others).push_back(c);
            if (date)
                names.push_back(table_.headers[c]);
        }
        const DateOrder order = orderOf(names);
        comma_ = readsComma(table_, values);
        for (const Row& row : table_.rows) {
            std::vector<Point> points;
            for (const std::size_t c : values) {
                const auto value = numberIn(row, c);
                if (!value)
                    return fail(value.error());
                if (const auto date = readStep(table_.headers[c], true).in(order))
                    points.push_back({*date, *value, row.line});
            }
            if (auto added = add(idOf(row, others), std::move(points)); !added)
                return added;
        }
        return {};
    }

    Result<void> readLongOrNumbered() {
        const std::vector<std::size_t> dates = columnsOf(table_, Kind::Dates);
        const std::vector<std::size_t> numbers = columnsOf(table_, Kind::Numbers);
        const std::vector<std::size_t> texts = columnsOf(table_, Kind::Texts);
        comma_ = readsComma(table_, numbers);
        if (dates.empty())
            return readNumbered(numbers, texts);
        std::vector<std::string> cells;
        for (const Row& row : table_.rows)
            if (!isBlank(row.cells[dates.front()]))
                cells.push_back(row.cells[dates.front()]);
        const DateOrder order = orderOf(cells);
        std::vector<std::string> ids; // in order of appearance
        std::map<std::string, std::vector<Point>> points;
        for (const Row& row : table_.rows) {
            const auto date = readStep(row.cells[dates.front()], true).in(order);
            if (!date)
                return bad(table_.name, row.line,
                           "'" + row.cells[dates.front()] + "' is not a date; correct it");
            for (const std::size_t c : numbers) {
                const auto value = numberIn(row, c);
                if (!value)
                    return fail(value.error());
                std::string id = idOf(row, texts);
                if (numbers.size() > 1 || id.empty())
                    id += (id.empty() ? "" : " / ") + table_.headers[c];
                if (!points.contains(id))
                    ids.push_back(id);
                points[id].push_back({*date, *value, row.line});
            }
        }
        for (const std::string& id : ids)
            if (auto added = add(id, std::move(points[id])); !added)
                return added;
        return {};
    }

    Result<void> readNumbered(const std::vector<std::size_t>& numbers,
                              const std::vector<std::size_t>& texts) {
        for (const Row& row : table_.rows) {
            std::vector<Point> points;
            Month month(2000, 1);
            for (const std::size_t c : numbers) {
                const auto value = numberIn(row, c);
                if (!value)
                    return fail(value.error());
                points.push_back({month.firstDay(), *value, row.line});
                month = month + 1;
            }
            const std::size_t before = all_.size();
            if (auto added = add(idOf(row, texts), std::move(points)); !added)
                return added;
            if (all_.size() > before)
                all_.back().dates.reset(); // they are made up
        }
        return {};
    }

    /// Two points where there is room for one.
    Error crowded(const std::string& id, const Point& first, const Point& second,
                  const Rhythm& rhythm) const {
        const std::string unit = rhythm.unit;
        std::string detail =
            first.date == second.date
                ? toIso(second.date) + " is there twice for " + id + "; keep one row of each date"
                : toIso(first.date) + " and " + toIso(second.date) + " are in the same " + unit +
                      " for " + id + ", and most dates are a " + unit +
                      " apart; keep one row of each " + unit;
        return Error{ErrorCode::BadValue, table_.name, std::move(detail), second.line, {}};
    }

    /// What follows the last gap of the points, blank ends cut off.
    Result<void> add(std::string id, std::vector<Point> points) {
        std::stable_sort(points.begin(), points.end(),
                         [](const Point& a, const Point& b) { return a.date < b.date; });
        std::erase_if(points, [](const Point& point) { return !point.value; });
        if (points.empty())
            return {};
        std::vector<Date> dates;
        for (const Point& point : points)
            dates.push_back(point.date);
        const Rhythm rhythm = rhythmOf(dates);
        Series series;
        series.id = id.empty() ? "line " + std::to_string(points.front().line) : std::move(id);
        series.line = points.front().line;
        for (std::size_t i = 0; i < points.size(); ++i) {
            const int steps = i == 0 ? 1 : rhythm.steps(points[i - 1].date, points[i].date);
            if (steps < 1)
                return fail(crowded(series.id, points[i - 1], points[i], rhythm));
            if (steps > 1) {
                invocation_.note("Series " + series.id + ": values are missing before " +
                                 toIso(points[i].date) + "; only those from then on are used.");
                series.values.clear();
            }
            series.values.push_back(*points[i].value);
        }
        if (series.values.size() > mostValues)
            series.values.erase(series.values.begin(),
                                series.values.end() - static_cast<std::ptrdiff_t>(mostValues));
        const int ahead = rhythm.period == 4 ? 8 : 12;
        series.dates = SeriesDates{rhythm.unit, rhythm.after(points.back().date)};
        series.options = optionsForSeries(series.values, rhythm.period, horizon_.value_or(ahead));
        all_.push_back(std::move(series));
        return {};
    }

    const Invocation& invocation_;
    Table table_;
    std::optional<int> horizon_;
    bool comma_ = false;
    std::vector<Series> all_;
};

} // namespace

Result<std::vector<Series>> seriesOfTable(const Invocation& invocation, const std::string& path,
                                          std::optional<int> horizon) {
    auto table = readTable(path);
    if (!table)
        return fail(table.error());
    return TableSeries(invocation, std::move(*table), horizon).read();
}

} // namespace headroom::cli
