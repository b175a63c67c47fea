#include "planner/import/history_import.h"

#include "planner/base/text.h"
#include "planner/import/date_parser.h"
#include "planner/import/segment_totals.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

namespace headroom {
namespace {

using Key = std::pair<int, std::string>; // month index, segment

constexpr double mostCustomers = 1e10; // more than there are people

template <class T>
void addTo(std::optional<T>& sum, const std::optional<T>& value) {
    if (value) {
        sum = sum ? *sum + *value : *value;
    }
}

std::optional<Month> monthOfCell(MappedTable& table, int column) {
    if (const auto date = table.date(column)) {
        return Month::of(*date);
    }
    return std::nullopt;
}

class CountRows {
  public:
    CountRows(MappedTable& table, int fiscalYearStart)
        : table_(table), fiscalYearStart_(fiscalYearStart) {}

    Result<std::vector<HistoryRow>> readAll();

  private:
    void takeRow();
    std::optional<double> count(const char* field);
    std::optional<Money> money(const char* field);
    HistoryRow rowOf(Month month, const std::string& segment);
    void add(const HistoryRow& read);
    void addQuarter(const HistoryRow& quarter);
    void tellQuarters();
    bool isCopy(const HistoryRow& row);

    MappedTable& table_;
    int fiscalYearStart_;
    std::int64_t quarters_ = 0;
    std::string exampleOfQuarter_;
    std::map<Key, HistoryRow> rows_;
    std::map<Key, std::vector<HistoryRow>> read_; // as they stand in the file
    bool inParts_ = false;                        // told
};

std::optional<double> CountRows::count(const char* field) {
    const int column = table_.indexOf(field);
    const auto value = table_.number(column);
    if (value && *value < 0.0) {
        table_.report(IssueSeverity::Warning, "negative_count", column,
                      HEADROOM_SAY("A count cannot be negative; the value is left out."));
        return std::nullopt;
    }
    if (value && *value > mostCustomers) {
        table_.report(IssueSeverity::Warning, "count_too_large", column,
                      HEADROOM_SAY("No company has so many customers; the value is left out."));
        return std::nullopt;
    }
    return value;
}

std::optional<Money> CountRows::money(const char* field) {
    const auto value = table_.number(table_.indexOf(field));
    if (!value) {
        return std::nullopt;
    }
    // Losses are often written as negative amounts; the model keeps them positive.
    const auto amount = moneyFromUnits(std::abs(*value));
    if (!amount) {
        table_.report(IssueSeverity::Warning, "amount_too_large", table_.indexOf(field),
                      HEADROOM_SAY("The amount is too large to add up; it is left out."));
        return std::nullopt;
    }
    return *amount;
}

void CountRows::takeRow() {
    const int monthColumn = table_.indexOf("history.month");
    const std::string text(table_.text(monthColumn));
    const auto quarter = quarterFromText(text, fiscalYearStart_);
    const auto month = quarter ? std::optional(*quarter + 2) : monthOfCell(table_, monthColumn);
    if (!month) {
        table_.report(IssueSeverity::Error, "missing_month", monthColumn,
                      HEADROOM_SAY("The row has no month and is left out."));
        return;
    }
    const HistoryRow read =
        rowOf(*month, std::string(table_.text(table_.indexOf("history.segment"))));
    if (isCopy(read)) {
        return;
    }
    if (!quarter) {
        add(read);
        return;
    }
    addQuarter(read);
    exampleOfQuarter_ = ++quarters_ == 1 ? text : exampleOfQuarter_;
}

/// What happened is divided among the months; what there was at the end stands in the last.
void CountRows::addQuarter(const HistoryRow& quarter) {
    for (std::size_t i = 0; i < 3; ++i) {
        HistoryRow part;
        part.month = quarter.month + (static_cast<int>(i) - 2);
        part.segment = quarter.segment;
        for (auto member : {&HistoryRow::newLogos, &HistoryRow::churned, &HistoryRow::movedIn,
                            &HistoryRow::movedOut}) {
            if (const auto& whole = quarter.*member) {
                part.*member = splitQuarter(*whole)[i];
            }
        }
        for (auto member : {&HistoryRow::newArr, &HistoryRow::expansion, &HistoryRow::contraction,
                            &HistoryRow::churnedArr}) {
            if (const auto& whole = quarter.*member) {
                const double cents = splitQuarter(static_cast<double>(whole->count()))[i];
                part.*member = Money(std::llround(cents));
            }
        }
        if (i == 2) {
            part.closingCustomers = quarter.closingCustomers;
            part.closingArr = quarter.closingArr;
        }
        add(part);
    }
}

void CountRows::tellQuarters() {
    if (quarters_ > 0) {
        const auto first = quarterFromText(exampleOfQuarter_, fiscalYearStart_);
        table_.reportAll(
            IssueSeverity::Info, "history_quarters", table_.indexOf("history.month"),
            {quarters_ == 1
                 ? HEADROOM_SAY("%1 row is a quarter: what it counts was divided "
                                "among its months. \"%2\" begins in %3. If that is "
                                "wrong, set the first month of the fiscal year "
                                "(facts.fiscal_year_start) and import again.")
                 : HEADROOM_SAY("%1 rows are quarters: what they count was divided among "
                                "their months. \"%2\" begins in %3. If that is wrong, set "
                                "the first month of the fiscal year "
                                "(facts.fiscal_year_start) and import again."),
             {quarters_, exampleOfQuarter_, Saying::ofMonth(*first)}});
    }
}

void CountRows::add(const HistoryRow& read) {
    HistoryRow& row = rows_[{read.month.index(), read.segment}];
    row.month = read.month;
    row.segment = read.segment;
    addTo(row.newLogos, read.newLogos);
    addTo(row.churned, read.churned);
    addTo(row.movedIn, read.movedIn);
    addTo(row.movedOut, read.movedOut);
    addTo(row.closingCustomers, read.closingCustomers);
    addTo(row.newArr, read.newArr);
    addTo(row.expansion, read.expansion);
    addTo(row.contraction, read.contraction);
    addTo(row.churnedArr, read.churnedArr);
    addTo(row.closingArr, read.closingArr);
}

HistoryRow CountRows::rowOf(Month month, const std::string& segment) {
    HistoryRow row;
    row.month = month;
    row.segment = segment;
    row.newLogos = count("history.new");
    row.churned = count("history.churned");
    row.movedIn = count("history.moved_in");
    row.movedOut = count("history.moved_out");
    row.closingCustomers = count("history.customers");
    row.newArr = money("history.new_arr");
    row.expansion = money("history.expansion");
    row.contraction = money("history.contraction");
    row.churnedArr = money("history.churned_arr");
    row.closingArr = money("history.arr");
    return row;
}

/// A second row of a month is a part of it (by region, say) and is added, unless it is the same row
/// once more; either is told.
bool CountRows::isCopy(const HistoryRow& row) {
    std::vector<HistoryRow>& before = read_[{row.month.index(), row.segment}];
    const bool copy = std::find(before.begin(), before.end(), row) != before.end();
    if (copy) {
        table_.report(IssueSeverity::Warning, "month_twice", table_.indexOf("history.month"),
                      HEADROOM_SAY("The row stands in the file twice; it is counted once."));
    } else if (!before.empty() && !inParts_) {
        inParts_ = true;
        table_.report(
            IssueSeverity::Info, "month_in_parts", table_.indexOf("history.month"),
            HEADROOM_SAY("From here on a segment has several rows of one month with different "
                         "figures; they are added up. Remove those that are corrections."));
    }
    before.push_back(row);
    return copy;
}

Result<std::vector<HistoryRow>> CountRows::readAll() {
    for (;;) {
        const auto more = table_.next();
        if (!more) {
            return fail(more.error());
        }
        if (!*more) {
            break;
        }
        if (!table_.isTotalRow(table_.indexOf("history.month"))) {
            takeRow();
        }
    }
    tellQuarters();
    leaveOutTotals(table_, table_.indexOf("history.segment"), rows_);
    std::vector<HistoryRow> rows;
    for (auto& [key, row] : rows_) {
        rows.push_back(std::move(row));
    }
    return rows;
}

/// Months in which each account was active.
struct Activity {
    std::string segment;
    std::set<int> months;
};

class TransactionRows {
  public:
    TransactionRows(MappedTable& table, const SegmentLookup& segmentOf)
        : table_(table), segmentOf_(segmentOf) {}

    Result<std::vector<HistoryRow>> readAll(ImportTrail& trail);

  private:
    Result<void> gather();
    int quietMonths() const;
    std::vector<HistoryRow> rowsFor(int quiet) const;

    MappedTable& table_;
    const SegmentLookup& segmentOf_;
    std::map<std::string, Activity> accounts_;
    int first_ = 0;
    int last_ = 0;
};

Result<void> TransactionRows::gather() {
    const int month = table_.indexOf("history.month");
    const int account = table_.indexOf("history.account");
    const int segment = table_.indexOf("history.segment");
    for (;;) {
        const auto more = table_.next();
        if (!more || !*more) {
            return more ? Result<void>() : fail(more.error());
        }
        const auto when = monthOfCell(table_, month);
        const std::string key(table_.text(account));
        if (!when || key.empty()) {
            table_.report(IssueSeverity::Error, "missing_month", when ? account : month,
                          HEADROOM_SAY("The row has no month or no account and is left out."));
            continue;
        }
        Activity& activity = accounts_[key];
        if (activity.segment.empty()) {
            activity.segment = segment >= 0 ? std::string(table_.text(segment)) : segmentOf_(key);
        }
        first_ = accounts_.size() == 1 && activity.months.empty() ? when->index()
                                                                  : std::min(first_, when->index());
        last_ = std::max(last_, when->index());
        activity.months.insert(when->index());
    }
}

int TransactionRows::quietMonths() const {
    std::vector<int> distances;
    for (const auto& [key, activity] : accounts_) {
        int before = -1;
        for (const int month : activity.months) {
            if (before >= 0) {
                distances.push_back(month - before);
            }
            before = month;
        }
    }
    if (distances.empty()) {
        return 12;
    }
    const auto middle = distances.begin() + static_cast<std::ptrdiff_t>(distances.size() / 2);
    std::nth_element(distances.begin(), middle, distances.end());
    return std::clamp(2 * *middle, 2, 12);
}

std::vector<HistoryRow> TransactionRows::rowsFor(int quiet) const {
    std::map<std::string, std::map<int, std::pair<int, int>>> changes; // segment → month → in, out
    std::map<std::string, int> opening;
    for (const auto& [key, activity] : accounts_) {
        const int from = *activity.months.begin();
        const int to = *activity.months.rbegin();
        auto& segment = changes[activity.segment];
        if (from < first_ + quiet) {
            ++opening[activity.segment];
        } else {
            ++segment[from].first;
        }
        if (to + quiet < last_) {
            ++segment[to + 1].second;
        }
    }
    std::vector<HistoryRow> rows;
    for (const auto& [name, segment] : changes) {
        int customers = opening.contains(name) ? opening.at(name) : 0;
        for (int month = first_; month <= last_; ++month) {
            const auto change = segment.find(month);
            const auto [in, out] = change == segment.end() ? std::pair(0, 0) : change->second;
            customers += in - out;
            HistoryRow row;
            row.month = Month::fromIndex(month);
            row.segment = name;
            row.newLogos = in;
            row.churned = out;
            row.closingCustomers = customers;
            rows.push_back(std::move(row));
        }
    }
    return rows;
}

const char* transactionsText(std::size_t accounts) {
    if (accounts == 1) {
        return HEADROOM_SAY("The file lists transactions of %1 account. It is new in its first "
                            "month and lost after its last one, if it was silent for %2 months "
                            "since; what is seen in the first %2 months is opening stock.");
    }
    return HEADROOM_SAY("The file lists transactions of %1 accounts. An account is new in its "
                        "first month and lost after its last one, if it was silent for %2 months "
                        "since; those seen in the first %2 months are opening stock.");
}

Result<std::vector<HistoryRow>> TransactionRows::readAll(ImportTrail& trail) {
    if (auto gathered = gather(); !gathered) {
        return fail(gathered.error());
    }
    const int quiet = quietMonths();
    trail.issues.add({ImportFile::History,
                      table_.fileName(),
                      0,
                      {},
                      IssueSeverity::Info,
                      "history_from_transactions",
                      {transactionsText(accounts_.size()), {accounts_.size(), quiet}}});
    return rowsFor(quiet);
}

} // namespace

bool meansAllSegments(const std::string& segment) {
    static const std::set<std::string> words = {"all",   "allsegments", "overall", "alle",  "tous",
                                                "todos", "全体",        "company", "global"};
    return isTotalWord(segment) || words.contains(comparisonKey(segment));
}

void reportTotals(MappedTable& table, int segmentColumn, std::size_t months) {
    if (months > 0) {
        table.reportAll(
            IssueSeverity::Info, "totals_left_out", segmentColumn,
            {months == 1 ? HEADROOM_SAY("%1 month of all segments together was left out: each "
                                        "segment has rows of its own.")
                         : HEADROOM_SAY(
                               "%1 months of all segments together were left out: each segment has "
                               "rows of its own."),
             {months}});
    }
}

Result<std::vector<HistoryRow>> importHistory(MappedTable& table, const SegmentLookup& segmentOf,
                                              ImportTrail& trail) {
    if (table.indexOf("history.month") < 0) {
        Error error{ErrorCode::ColumnNotFound, table.fileName(), {}, {}, {}};
        trail.block(ImportFile::History, table.fileName(), std::move(error),
                    HEADROOM_SAY("No column of the history holds months. Say which with --map "
                                 "history.month=COLUMN."));
        return std::vector<HistoryRow>{};
    }
    const bool byAccount = table.indexOf("history.account") >= 0;
    const bool counts = table.indexOf("history.new") >= 0 ||
                        table.indexOf("history.churned") >= 0 ||
                        table.indexOf("history.customers") >= 0 ||
                        (table.indexOf("history.arr") >= 0 && !byAccount);
    if (counts) {
        return CountRows(table, trail.request.fiscalYearStart).readAll();
    }
    if (byAccount) {
        return TransactionRows(table, segmentOf).readAll(trail);
    }
    Error error{ErrorCode::ColumnNotFound, table.fileName(), {}, {}, {}};
    trail.block(
        ImportFile::History, table.fileName(), std::move(error),
        HEADROOM_SAY("The history has neither counts (new, churned, customers) nor accounts. Say "
                     "which columns to take with --map history.new=COLUMN, history.churned=COLUMN, "
                     "history.customers=COLUMN or history.account=COLUMN."));
    return std::vector<HistoryRow>{};
}

} // namespace headroom
