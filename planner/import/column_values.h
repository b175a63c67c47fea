#pragma once

#include "planner/base/month.h"
#include "planner/import/date_parser.h"
#include "planner/import/import_fields.h"
#include "planner/import/number_parser.h"
#include "planner/import/table_source.h"

#include <array>
#include <bitset>
#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>

namespace headroom {

bool needsNumbers(FieldKind kind);
bool needsDates(FieldKind kind);

/// A column of numbers: every cell is counted first, then one notation is decided for all of it.
class NumberColumn {
  public:
    void count(const TableCell& cell, std::int64_t line);
    /// '.' or ','; nullopt = by the evidence of the cells. `wholes`: the column counts things, so
    /// of two readings the one without fractions is right ("1.200" employees are 1,200).
    void decide(std::optional<char> decimal, bool wholes = false);
    bool decidedByWholes() const { return decidedByWholes_; }

    /// Two notations fit equally well and give different values: somebody must be asked.
    bool ambiguous() const { return ambiguous_; }
    char decimal() const { return decimal_; }
    /// Sum of the column if the decimal mark were that one.
    double totalIn(char decimal) const { return decimal == ',' ? commaTotal_ : dotTotal_; }
    const std::string& example() const { return example_; }
    double largest() const { return largest_; }
    bool hasFractions() const { return fractions_; }
    bool hasPercents() const { return percents_; }
    /// Some short texts that are no numbers ("A", "n/a"), lowered; at most twelve.
    const std::set<std::string>& words() const { return words_; }
    std::int64_t readable() const { return readable_; }
    /// Currencies written in the cells, with the number of cells.
    const std::map<std::string, std::int64_t>& currencies() const { return currencies_; }

    /// Nothing for cells without a value and for unreadable ones. Percents are not divided.
    std::optional<double> value(const TableCell& cell) const;

  private:
    void countReading(const NumberReading& reading, const std::string_view text);

    std::int64_t dotOnly_ = 0;
    std::int64_t commaOnly_ = 0;
    std::int64_t differing_ = 0;
    std::int64_t readable_ = 0;
    double dotTotal_ = 0.0;
    double commaTotal_ = 0.0;
    double largest_ = 0.0;
    bool fractions_ = false;
    bool percents_ = false;
    bool dotFractions_ = false; // were the decimal mark a point
    bool commaFractions_ = false;
    bool decidedByWholes_ = false;
    std::set<std::string> words_;
    bool ambiguous_ = false;
    char decimal_ = '.';
    std::string example_;
    std::map<std::string, std::int64_t> currencies_;
};

/// A column of days, likewise.
class DateColumn {
  public:
    void count(const TableCell& cell);
    /// `firsts`: so many different cells that are the first of a month in one order of day and
    /// month only decide for it.
    void decide(std::optional<DateOrder> order, std::size_t firsts = 6);
    bool decidedByFirsts() const { return decidedByFirsts_; }

    bool ambiguous() const { return ambiguous_; }
    DateOrder order() const { return order_; }
    /// Day or month first, where some cells can be read in that order only and none against it.
    std::optional<DateOrder> provedOrder() const;
    /// Earliest and latest day in that order; absent when it reads nothing.
    std::optional<std::pair<Date, Date>> rangeIn(DateOrder order) const;
    std::int64_t readableIn(DateOrder order) const;
    const std::string& example() const { return example_; }
    /// Cells that were spreadsheet serial numbers (read by the 1900 system).
    std::int64_t serials() const { return serials_; }
    /// Cells that were counted since 1970.
    std::int64_t epochs() const { return epochs_; }
    /// Cells that name a quarter, of which no order of day and month says anything.
    std::int64_t quarters() const { return quarters_; }
    const std::string& exampleOfQuarter() const { return quarter_; }
    std::int64_t monthsOnly() const { return monthsOnly_; }
    /// Real days up to the 12th only, beside texts that are no days in one order of day and month:
    /// a spreadsheet took the former the wrong way round and left the latter.
    bool maybeSwapped() const;

    std::optional<Date> value(const TableCell& cell) const;

  private:
    struct Tally {
        std::int64_t readable = 0;
        std::int64_t only = 0; // cells no other order reads
        std::optional<Date> first;
        std::optional<Date> last;
        bool onlyFirsts = true; // of months
        std::bitset<512> years; // by their remainder: all are of a few centuries
    };
    static void add(Tally& tally, Date date);
    void noteDay(Date day);
    void noteQuarter(std::string_view text);
    bool isBetterByFirsts(DateOrder a, DateOrder b) const;
    bool isBetterByYears(DateOrder a, DateOrder b) const;
    void decideBetween(DateOrder a, DateOrder b);

    std::array<Tally, 3> tallies_;
    std::int64_t earlyDays_ = 0;
    std::int64_t lateDays_ = 0;
    bool severalDays_ = false; // not all the first of a month
    std::int64_t serials_ = 0;
    std::int64_t epochs_ = 0;
    std::int64_t quarters_ = 0;
    std::string quarter_;
    std::int64_t monthsOnly_ = 0;
    std::array<std::int64_t, 3> differing_{}; // pairs dmy/mdy, dmy/ymd, mdy/ymd
    bool ambiguous_ = false;
    DateOrder order_ = DateOrder::YearMonthDay;
    std::string example_;
    std::set<Date> differingDays_; // some of them, with the day first
    std::size_t enoughFirsts_ = 0;
    bool decidedByFirsts_ = false;
};

/// true/false, yes/no, 1/0, ja/nein, oui/non, sí/no, x; nullopt = neither.
std::optional<bool> readFlag(std::string_view text);

} // namespace headroom
