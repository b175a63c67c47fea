#include "planner/import/column_values.h"

#include "planner/base/text.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace headroom {
namespace {

constexpr std::array<DateOrder, 3> orders = {DateOrder::DayMonthYear, DateOrder::MonthDayYear,
                                             DateOrder::YearMonthDay};
constexpr std::size_t mostWords = 12;
constexpr std::size_t longestWord = 12;    // bytes
constexpr std::int64_t clearMajority = 20; // so many times more cells settle a column
constexpr std::size_t mostDays = 12;
constexpr double firstSerial = 20000.0; // 1954
constexpr double lastSerial = 80000.0;

std::size_t at(DateOrder order) {
    return static_cast<std::size_t>(order);
}

/// Days as numbers: of a spreadsheet, or counted since 1970. "1.77E+12" has lost the day.
struct CountedDay {
    std::optional<Date> date;
    bool epoch = false;
};

CountedDay countedDay(const TableCell& cell) {
    const std::string_view text = trimmed(cell.text);
    const auto number = parseDecimal(text);
    if (!number || *number < 1.0 || text.find_first_of("eE") != std::string_view::npos) {
        return {};
    }
    if (*number >= firstSerial && *number < lastSerial) {
        return {dateOfSerial(*number, false), false};
    }
    return {dateOfEpoch(*number), true};
}

} // namespace

bool needsNumbers(FieldKind kind) {
    return kind == FieldKind::AsNumber || kind == FieldKind::AsMoney ||
           kind == FieldKind::AsFraction;
}

bool needsDates(FieldKind kind) {
    return kind == FieldKind::AsDate || kind == FieldKind::AsMonth;
}

void NumberColumn::countReading(const NumberReading& reading, const std::string_view text) {
    ++readable_;
    percents_ = percents_ || reading.percent;
    if (!reading.currency.empty()) {
        ++currencies_[reading.currency];
    }
    if (reading.dot && !reading.comma) {
        ++dotOnly_;
    } else if (reading.comma && !reading.dot) {
        ++commaOnly_;
    } else if (!reading.agrees()) {
        if (++differing_ == 1) {
            example_ = text;
        }
    }
    dotTotal_ += reading.dot.value_or(0.0);
    commaTotal_ += reading.comma.value_or(0.0);
    dotFractions_ = dotFractions_ || (reading.dot && *reading.dot != std::floor(*reading.dot));
    commaFractions_ =
        commaFractions_ || (reading.comma && *reading.comma != std::floor(*reading.comma));
    const double value = reading.dot ? *reading.dot : *reading.comma;
    largest_ = std::max(largest_, std::abs(value));
    fractions_ = fractions_ || value != std::floor(value);
}

void NumberColumn::count(const TableCell& cell, std::int64_t) {
    if (cell.kind == CellKind::Error) {
        return;
    }
    NumberReading reading;
    if (cell.kind == CellKind::Number) {
        reading.dot = reading.comma = parseDecimal(trimmed(cell.text));
        reading.currency = cell.currency;
    } else {
        reading = readNumber(cell.text);
    }
    if (reading.readable()) {
        countReading(reading, cell.text);
    } else if (words_.size() < mostWords && cell.text.size() <= longestWord &&
               !trimmed(cell.text).empty()) {
        words_.insert(lowered(trimmed(cell.text)));
    }
}

void NumberColumn::decide(std::optional<char> decimal, bool wholes) {
    if (decimal) {
        decimal_ = *decimal;
        return;
    }
    const std::int64_t more = std::max(dotOnly_, commaOnly_);
    const std::int64_t fewer = std::min(dotOnly_, commaOnly_);
    ambiguous_ = more == 0 ? differing_ > 0 : fewer * clearMajority > more;
    decimal_ = commaOnly_ > dotOnly_ ? ',' : '.';
    if (ambiguous_ && wholes && more == 0 && dotFractions_ != commaFractions_) {
        ambiguous_ = false;
        decidedByWholes_ = true;
        decimal_ = dotFractions_ ? ',' : '.';
    }
}

std::optional<double> NumberColumn::value(const TableCell& cell) const {
    if (cell.kind == CellKind::Error) {
        return std::nullopt;
    }
    if (cell.kind == CellKind::Number) {
        return parseDecimal(trimmed(cell.text));
    }
    const NumberReading reading = readNumber(cell.text);
    return decimal_ == ',' ? reading.comma : reading.dot;
}

void DateColumn::add(Tally& tally, Date date) {
    ++tally.readable;
    tally.first = tally.first ? std::min(*tally.first, date) : date;
    tally.last = tally.last ? std::max(*tally.last, date) : date;
    const Month month = Month::of(date);
    tally.onlyFirsts = tally.onlyFirsts && date == month.firstDay();
    tally.years.set(static_cast<std::size_t>(month.year()) % tally.years.size());
}

std::optional<DateOrder> DateColumn::provedOrder() const {
    const std::int64_t dayFirst = tallies_[at(DateOrder::DayMonthYear)].only;
    const std::int64_t monthFirst = tallies_[at(DateOrder::MonthDayYear)].only;
    if (ambiguous_ || (dayFirst > 0) == (monthFirst > 0)) {
        return std::nullopt;
    }
    return dayFirst > 0 ? DateOrder::DayMonthYear : DateOrder::MonthDayYear;
}

bool DateColumn::maybeSwapped() const {
    const std::int64_t dayFirst = tallies_[at(DateOrder::DayMonthYear)].only;
    const std::int64_t monthFirst = tallies_[at(DateOrder::MonthDayYear)].only;
    return earlyDays_ >= 3 && lateDays_ == 0 && severalDays_ && (dayFirst > 0) != (monthFirst > 0);
}

void DateColumn::noteQuarter(std::string_view text) {
    if (quarterFromText(text)) {
        ++quarters_;
        quarter_ = quarter_.empty() ? std::string(text) : quarter_;
    }
}

void DateColumn::noteDay(Date day) {
    const auto ofMonth = static_cast<unsigned>(std::chrono::year_month_day(day).day());
    ++(ofMonth <= 12 ? earlyDays_ : lateDays_);
    severalDays_ = severalDays_ || ofMonth != 1;
}

void DateColumn::count(const TableCell& cell) {
    DateReading reading = readDate(cell.text);
    if (cell.kind == CellKind::Day && reading.ymd) {
        noteDay(*reading.ymd);
    }
    if (!reading.readable()) {
        const CountedDay counted = countedDay(cell);
        if (!counted.date) {
            noteQuarter(trimmed(cell.text));
            return;
        }
        ++(counted.epoch ? epochs_ : serials_);
        reading.ymd = reading.dmy = reading.mdy = counted.date;
    }
    monthsOnly_ += reading.monthOnly ? 1 : 0;
    std::size_t readable = 0;
    for (const DateOrder order : orders) {
        if (const auto date = reading.in(order)) {
            add(tallies_[at(order)], *date);
            ++readable;
        }
    }
    for (const DateOrder order : orders) {
        tallies_[at(order)].only += readable == 1 && reading.in(order) ? 1 : 0;
    }
    const bool dmyMdy = reading.dmy && reading.mdy && reading.dmy != reading.mdy;
    const bool dmyYmd = reading.dmy && reading.ymd && reading.dmy != reading.ymd;
    const bool mdyYmd = reading.mdy && reading.ymd && reading.mdy != reading.ymd;
    if (example_.empty() && (dmyMdy || dmyYmd || mdyYmd)) {
        example_ = trimmed(cell.text);
    }
    if (dmyMdy && differingDays_.size() < mostDays) {
        differingDays_.insert(*reading.dmy);
    }
    differing_[0] += dmyMdy ? 1 : 0;
    differing_[1] += dmyYmd ? 1 : 0;
    differing_[2] += mdyYmd ? 1 : 0;
}

// Months are given as their first days, and contracts begin there; the wrong way round these are
// twelve days of January.
bool DateColumn::isBetterByFirsts(DateOrder a, DateOrder b) const {
    return differingDays_.size() >= enoughFirsts_ && tallies_[at(a)].onlyFirsts &&
           !tallies_[at(b)].onlyFirsts && tallies_[at(a)].readable >= tallies_[at(b)].readable;
}

// Two-digit years: the years of real days are few and their days of the month many; read the wrong
// way round it is the other way about.
bool DateColumn::isBetterByYears(DateOrder a, DateOrder b) const {
    const Tally& left = tallies_[at(a)];
    const Tally& right = tallies_[at(b)];
    const bool narrow = left.readable >= 4 && left.years.count() <= 3 && right.first &&
                        Month::of(*right.last).year() - Month::of(*right.first).year() >= 12;
    const bool many = left.readable >= 20 && right.years.count() >= 8 &&
                      left.years.count() * 2 <= right.years.count();
    return left.readable >= right.readable && (narrow || many);
}

void DateColumn::decideBetween(DateOrder a, DateOrder b) {
    const Tally& left = tallies_[at(a)];
    const Tally& right = tallies_[at(b)];
    const bool leftBetter = left.readable >= right.readable;
    order_ = leftBetter ? a : b;
    if (left.readable == 0 || right.readable == 0) {
        return;
    }
    const std::int64_t differing = differing_[at(a) + at(b) - 1];
    // Cells that one of the two reads and the other does not.
    const std::int64_t both = std::min(left.readable, right.readable);
    const std::int64_t lead = std::max(left.readable, right.readable) - both;
    const std::int64_t against = leftBetter ? right.only : left.only;
    const bool settled = lead > 0 && against * clearMajority <= lead;
    if (settled || (differing == 0 && against == 0)) {
        return;
    }
    const bool twoDigit = a == DateOrder::YearMonthDay || b == DateOrder::YearMonthDay;
    if (twoDigit && isBetterByYears(a, b)) {
        order_ = a;
    } else if (twoDigit && isBetterByYears(b, a)) {
        order_ = b;
    } else if (!twoDigit && isBetterByFirsts(a, b)) {
        order_ = a;
        decidedByFirsts_ = true;
    } else if (!twoDigit && isBetterByFirsts(b, a)) {
        order_ = b;
        decidedByFirsts_ = true;
    } else {
        ambiguous_ = true;
    }
}

void DateColumn::decide(std::optional<DateOrder> order, std::size_t firsts) {
    enoughFirsts_ = firsts;
    decidedByFirsts_ = false;
    if (order) {
        order_ = *order;
        ambiguous_ = false;
        return;
    }
    decideBetween(DateOrder::YearMonthDay, DateOrder::DayMonthYear);
    const bool first = ambiguous_;
    const DateOrder winner = order_;
    ambiguous_ = false;
    if (winner == DateOrder::YearMonthDay) {
        decideBetween(DateOrder::YearMonthDay, DateOrder::MonthDayYear);
    } else {
        decideBetween(DateOrder::DayMonthYear, DateOrder::MonthDayYear);
    }
    ambiguous_ = ambiguous_ || (first && order_ == winner);
}

std::optional<std::pair<Date, Date>> DateColumn::rangeIn(DateOrder order) const {
    const Tally& tally = tallies_[at(order)];
    if (!tally.first) {
        return std::nullopt;
    }
    return std::pair(*tally.first, *tally.last);
}

std::int64_t DateColumn::readableIn(DateOrder order) const {
    return tallies_[at(order)].readable;
}

std::optional<Date> DateColumn::value(const TableCell& cell) const {
    const DateReading reading = readDate(cell.text);
    return reading.readable() ? reading.in(order_) : countedDay(cell).date;
}

std::optional<bool> readFlag(std::string_view text) {
    static const std::set<std::string> yes = {"true", "yes",       "y",  "1", "ja",
                                              "oui",  "sí",        "si", "x", "wahr",
                                              "vrai", "verdadero", "t",  "✓", "はい"};
    static const std::set<std::string> no = {"false",  "no",   "n",     "0", "nein",   "non",
                                             "falsch", "faux", "falso", "f", "いいえ", ""};
    const std::string key = lowered(trimmed(text));
    if (yes.contains(key)) {
        return true;
    }
    return no.contains(key) ? std::optional<bool>(false) : std::nullopt;
}

} // namespace headroom
