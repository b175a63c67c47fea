#include "planner/import/roll_up.h"

#include "planner/base/text.h"
#include "planner/import/account_ids.h"
#include "planner/import/billing_interval.h"
#include "planner/import/customer_status.h"
#include "planner/import/header_unit.h"
#include "planner/import/number_parser.h"
#include "planner/import/rolled_amounts.h"

#include <algorithm>
#include <chrono>
#include <map>

namespace headroom {
namespace {

/// What is known so far of one account and one task.
struct Gathered {
    bool any = false;
    double number = 0.0;
    std::string text;
    std::optional<Date> date;                   // of the value kept, for latest and first
    std::map<std::string, std::int64_t> counts; // for most
    std::string currency;                       // of an amount, when the rows say so
};

Date yearBefore(Date day) {
    using namespace std::chrono;
    const year_month_day d{day};
    const year_month_day back = d - years{1};
    return back.ok() ? Date(back) : Date(back.year() / back.month() / last);
}

class RollUpPass {
  public:
    RollUpPass(MappedTable& table, const std::vector<RollUpTask>& tasks, ImportedAccounts& accounts,
               std::optional<Date> asOf)
        : table_(table), tasks_(tasks), accounts_(accounts), asOf_(asOf),
          id_(table.indexOf("joined.id")), name_(table.indexOf("joined.name")),
          start_(table.indexOf("joined.start")), end_(table.indexOf("joined.end")),
          date_(table.indexOf("joined.date")), currency_(table.indexOf("joined.currency")),
          interval_(table.indexOf("joined.interval")), status_(table.indexOf("joined.status")),
          gathered_(tasks.size(), std::vector<Gathered>(accounts.accounts.size())),
          orphanTotals_(tasks.size()), leftOut_(tasks.size()) {
        for (std::size_t t = 0; t < tasks.size(); ++t) {
            const std::string& header = table.headerOf(table.indexOfWanted(t));
            headerCurrencies_.push_back(unitInHeader(header).currency);
        }
        if (name_ >= 0) {
            indexNames();
        }
    }

    Result<void> run();
    void assign();
    void report(ImportTrail& trail) const;

  private:
    void say(ImportTrail& trail, IssueSeverity severity, const char* code, Saying text) const;
    void reportIntervals(ImportTrail& trail) const;
    void reportLeftOut(ImportTrail& trail) const;

    void indexNames();
    std::optional<std::size_t> accountOfRow() const;
    std::optional<Date> rowDate();
    bool counts(RollUp how, std::optional<Date> day);
    void gather(Gathered& to, std::size_t task, std::optional<Date> day);
    std::optional<double> amount(std::size_t task);
    std::optional<double> dueAmount(std::size_t task);
    void noteCurrency(Gathered& to, std::size_t task, std::size_t account);
    FieldValue valueOf(const Gathered& from, const RollUpTask& task) const;

    MappedTable& table_;
    const std::vector<RollUpTask>& tasks_;
    ImportedAccounts& accounts_;
    std::optional<Date> asOf_;
    int id_, name_, start_, end_, date_, currency_, interval_, status_;
    std::vector<std::string> headerCurrencies_; // "ARR (USD)"; of each task
    std::int64_t mixed_ = 0; // rows with another currency than those before of their account
    std::string mixedExample_;
    std::int64_t knownIntervals_ = 0;
    std::int64_t unknownIntervals_ = 0;
    std::string unknownInterval_;
    std::int64_t negative_ = 0; // accounts whose amounts come to less than nothing
    double negativeTotal_ = 0.0;
    std::map<std::string, std::optional<std::size_t>> names_;
    std::vector<std::vector<Gathered>> gathered_;
    std::int64_t orphanRows_ = 0;
    std::vector<std::string> orphanKeys_;
    std::vector<double> orphanTotals_;
    std::vector<std::int64_t> leftOut_;
};

void RollUpPass::indexNames() {
    for (std::size_t i = 0; i < accounts_.accounts.size(); ++i) {
        const std::string key = comparisonKey(accounts_.accounts[i].name);
        const auto [found, added] = names_.emplace(key, i);
        if (!added || key.empty()) {
            found->second.reset(); // two accounts of that name: neither
        }
    }
}

std::optional<std::size_t> RollUpPass::accountOfRow() const {
    const std::string id = canonicalAccountId(std::string(table_.text(id_)));
    auto found = accounts_.find(id);
    if (!found && id.ends_with(".0")) {
        found = accounts_.find(id.substr(0, id.size() - 2));
    }
    if (found) {
        return found;
    }
    const auto named = names_.find(comparisonKey(table_.text(name_)));
    return named == names_.end() ? std::nullopt : named->second;
}

std::optional<Date> RollUpPass::rowDate() {
    if (date_ >= 0) {
        return table_.date(date_);
    }
    return start_ >= 0 ? table_.date(start_) : std::nullopt;
}

bool RollUpPass::counts(RollUp how, std::optional<Date> day) {
    if (how == RollUp::YearSum) {
        return !asOf_ || (day && *day <= *asOf_ && *day > yearBefore(*asOf_));
    }
    if (how != RollUp::ActiveSum && how != RollUp::ActiveCount) {
        return true;
    }
    if (saysNoCustomer(table_.text(status_))) {
        return false; // "canceled", "expired"
    }
    const auto start = start_ >= 0 ? table_.date(start_) : std::nullopt;
    const auto end = end_ >= 0 ? table_.date(end_) : std::nullopt;
    return !asOf_ || ((!start || *start <= *asOf_) && (!end || *end >= *asOf_));
}

// Days are compared as numbers.
std::optional<double> RollUpPass::amount(std::size_t task) {
    const int column = table_.indexOfWanted(task);
    switch (tasks_[task].kind) {
    case FieldKind::AsNumber:
    case FieldKind::AsMoney:
    case FieldKind::AsFraction:
        return table_.number(column);
    case FieldKind::AsDate:
    case FieldKind::AsMonth:
        if (const auto day = table_.date(column)) {
            return static_cast<double>(day->time_since_epoch().count());
        }
        return std::nullopt;
    case FieldKind::AsId:
    case FieldKind::AsText:
    case FieldKind::AsFlag:
        break;
    }
    return std::nullopt;
}

/// Is the column's amount due once an interval, or is it of a year or a month already?
bool isPerInterval(const std::string& header) {
    const std::vector<std::string> words = headerWords(header);
    return std::ranges::none_of(words, [](const std::string& word) {
        return word == "arr" || word == "mrr" || word == "acv" || word == "tcv" ||
               word == "annual" || word == "annualized" || word == "yearly" || word == "monthly" ||
               word == "month" || word == "year";
    });
}

/// An amount as its field wants it: 199 a month and 12,000 a year are not added up as they stand.
std::optional<double> RollUpPass::dueAmount(std::size_t task) {
    const auto value = amount(task);
    const bool yearly = tasks_[task].field == "arr";
    const bool wanted = yearly || tasks_[task].field == "mrr";
    const std::string_view interval = table_.text(interval_);
    if (!value || !wanted || interval.empty() || tasks_[task].how == RollUp::YearSum ||
        !isPerInterval(table_.headerOf(table_.indexOfWanted(task)))) {
        return value;
    }
    const auto times = timesAYear(interval);
    if (!times) {
        ++unknownIntervals_;
        unknownInterval_ = unknownInterval_.empty() ? std::string(interval) : unknownInterval_;
        return value;
    }
    ++knownIntervals_;
    return *value * *times / (yearly ? 1.0 : 12.0);
}

// Amounts in several currencies must not be added up.
void RollUpPass::noteCurrency(Gathered& to, std::size_t task, std::size_t account) {
    if (tasks_[task].kind != FieldKind::AsMoney || !amount(task)) {
        return;
    }
    const int column = table_.indexOfWanted(task);
    std::string currency = table_.currencyOf(column);
    currency = currency.empty() ? currencyCode(table_.text(currency_)) : currency;
    currency = currency.empty() ? headerCurrencies_[task] : currency;
    if (currency.empty() || currency == to.currency) {
        return;
    }
    if (!to.currency.empty()) {
        ++mixed_;
        mixedExample_ =
            mixedExample_.empty() ? accounts_.accounts[account].id.value() : mixedExample_;
    }
    to.currency = std::move(currency);
}

void RollUpPass::gather(Gathered& to, std::size_t task, std::optional<Date> day) {
    const RollUp how = tasks_[task].how;
    const int column = table_.indexOfWanted(task);
    if (how == RollUp::Count || how == RollUp::ActiveCount) {
        to.any = true;
        to.number += 1.0;
        return;
    }
    if (how == RollUp::Latest || how == RollUp::First || how == RollUp::Most) {
        const std::string text(table_.text(column));
        if (text.empty()) {
            return;
        }
        if (how == RollUp::Most) {
            ++to.counts[text];
        }
        const bool newer = !to.any || (day && (!to.date || *day >= *to.date));
        const bool older = !to.any || (day && to.date && *day < *to.date);
        if (how == RollUp::First ? older : newer) {
            to.text = text;
            to.date = day;
            to.number = amount(task).value_or(0.0);
        }
        to.any = true;
        return;
    }
    const auto value = dueAmount(task);
    if (!value) {
        return;
    }
    if (how == RollUp::Max || how == RollUp::Min) {
        const bool better = how == RollUp::Max ? *value > to.number : *value < to.number;
        to.number = !to.any || better ? *value : to.number;
    } else {
        to.number += *value;
    }
    to.any = true;
}

Result<void> RollUpPass::run() {
    for (;;) {
        const auto more = table_.next();
        if (!more) {
            return fail(more.error());
        }
        if (!*more) {
            return {};
        }
        if (table_.isTotalRow(id_)) {
            continue;
        }
        const auto account = accountOfRow();
        const auto day = rowDate();
        if (!account) {
            ++orphanRows_;
            const std::string key(id_ >= 0 ? table_.text(id_) : table_.text(name_));
            const bool listed =
                std::find(orphanKeys_.begin(), orphanKeys_.end(), key) != orphanKeys_.end();
            if (orphanKeys_.size() < 5 && !listed) {
                orphanKeys_.emplace_back(key);
            }
        }
        for (std::size_t t = 0; t < tasks_.size(); ++t) {
            if (!counts(tasks_[t].how, day)) {
                ++leftOut_[t];
            } else if (account) {
                gather(gathered_[t][*account], t, day);
                noteCurrency(gathered_[t][*account], t, *account);
            } else if (tasks_[t].field == "arr" || tasks_[t].field == "mrr") {
                orphanTotals_[t] += dueAmount(t).value_or(0.0);
            }
        }
    }
}

FieldValue RollUpPass::valueOf(const Gathered& from, const RollUpTask& task) const {
    FieldValue value;
    value.number = from.number;
    value.text = from.text;
    if (task.how == RollUp::Most) {
        std::int64_t most = 0;
        for (const auto& [text, count] : from.counts) {
            if (count > most) {
                most = count;
                value.text = text;
            }
        }
    }
    if (value.text.empty()) {
        value.text = decimalText(from.number);
    }
    if (task.kind == FieldKind::AsDate) {
        value.date = Date(std::chrono::days(static_cast<int>(from.number)));
    }
    return value;
}

void RollUpPass::assign() {
    for (std::size_t t = 0; t < tasks_.size(); ++t) {
        const bool counting =
            tasks_[t].how == RollUp::Count || tasks_[t].how == RollUp::ActiveCount;
        for (std::size_t a = 0; a < accounts_.accounts.size(); ++a) {
            const Gathered& from = gathered_[t][a];
            if (!from.any && !counting) {
                continue;
            }
            assignField(accounts_, a, tasks_[t].field, valueOf(from, tasks_[t]));
            if (!from.currency.empty()) {
                accounts_.accounts[a].fileCurrency = from.currency;
            }
            if (tasks_[t].kind == FieldKind::AsMoney && from.number < 0.0) {
                ++negative_;
                negativeTotal_ += from.number;
            }
        }
    }
}

const char* outsideText(RollUp how, bool one) {
    if (how == RollUp::YearSum) {
        return one ? HEADROOM_SAY("%1 row does not count for %2: it is not in the twelve months up "
                                  "to %3.")
                   : HEADROOM_SAY("%1 rows do not count for %2: they are not in the twelve months "
                                  "up to %3.");
    }
    return one ? HEADROOM_SAY("%1 row does not count for %2: it is not running on %3.")
               : HEADROOM_SAY("%1 rows do not count for %2: they are not running on %3.");
}

void RollUpPass::say(ImportTrail& trail, IssueSeverity severity, const char* code,
                     Saying text) const {
    trail.issues.add(
        {ImportFile::Joined, table_.fileName(), 0, {}, severity, code, std::move(text)});
}

void RollUpPass::report(ImportTrail& trail) const {
    if (orphanRows_ > 0) {
        std::vector<Saying> parts = {
            {orphanRows_ == 1 ? HEADROOM_SAY("%1 row belongs to no single account (%2).")
                              : HEADROOM_SAY("%1 rows belong to no single account (such as %2)."),
             {orphanRows_, Saying::listed(orphanKeys_)}}};
        for (std::size_t t = 0; t < tasks_.size(); ++t) {
            if (orphanTotals_[t] != 0.0) {
                parts.emplace_back(HEADROOM_SAY("%1 of %2 is left out."),
                                   std::vector<Saying>{Saying::ofField(tasks_[t].field),
                                                       Saying::ofNumber(orphanTotals_[t], 2)});
            }
        }
        say(trail, IssueSeverity::Warning, "orphan_rows", Saying::listed(std::move(parts), " "));
    }
    reportIntervals(trail);
    if (negative_ > 0) {
        say(trail, IssueSeverity::Warning, "negative_sum",
            {negative_ == 1
                 ? HEADROOM_SAY(
                       "The rows of %1 account come to a negative amount (%2); it was left "
                       "out. Check credit notes in this file.")
                 : HEADROOM_SAY(
                       "The rows of %1 accounts come to a negative amount (together %2); it was "
                       "left out. Check credit notes in this file."),
             {negative_, Saying::ofNumber(negativeTotal_, 2)}});
    }
    if (mixed_ > 0 && trail.request.currency.empty()) {
        blockMixedRows(mixed_, mixedExample_, {}, table_.fileName(), trail);
    }
    reportLeftOut(trail);
}

void RollUpPass::reportIntervals(ImportTrail& trail) const {
    if (knownIntervals_ > 0) {
        say(trail, IssueSeverity::Info, "amounts_per_interval",
            {knownIntervals_ == 1
                 ? HEADROOM_SAY("Column \"%1\" says how often an amount is due: %2 amount was made "
                                "yearly by it (a monthly one times 12).")
                 : HEADROOM_SAY(
                       "Column \"%1\" says how often an amount is due: %2 amounts were made "
                       "yearly by it (a monthly one times 12)."),
             {table_.headerOf(interval_), knownIntervals_}});
    }
    if (unknownIntervals_ > 0) {
        say(trail, IssueSeverity::Warning, "unknown_interval",
            {unknownIntervals_ == 1
                 ? HEADROOM_SAY("Column \"%1\" says \"%2\" of %3 amount, which is no interval we "
                                "know: it was taken as it stands.")
                 : HEADROOM_SAY("Column \"%1\" says \"%2\" of %3 amounts, which is no interval we "
                                "know: they were taken as they stand."),
             {table_.headerOf(interval_), unknownInterval_, unknownIntervals_}});
    }
}

void RollUpPass::reportLeftOut(ImportTrail& trail) const {
    for (std::size_t t = 0; t < tasks_.size(); ++t) {
        if (leftOut_[t] > 0) {
            say(trail, IssueSeverity::Info, "rows_outside_period",
                {outsideText(tasks_[t].how, leftOut_[t] == 1),
                 {leftOut_[t], Saying::ofField(tasks_[t].field),
                  asOf_ ? Saying::ofDate(*asOf_) : Saying(HEADROOM_SAY("the as-of day"))}});
        }
    }
}

} // namespace

Result<void> rollUp(MappedTable& table, const std::vector<RollUpTask>& tasks,
                    ImportedAccounts& accounts, std::optional<Date> asOf, ImportTrail& trail) {
    if (table.indexOf("joined.id") < 0 && table.indexOf("joined.name") < 0) {
        Error error{ErrorCode::NoIdColumn, table.fileName(), {}, {}, {}};
        const std::string stem = stemOf(table.fileName());
        trail.block(ImportFile::Joined, table.fileName(), std::move(error),
                    {HEADROOM_SAY("No column of this file names the account a row belongs to. Say "
                                  "which with --map %1.id=COLUMN (or %1.name=COLUMN)."),
                     {stem}});
        return {};
    }
    RollUpPass pass(table, tasks, accounts, asOf);
    if (auto done = pass.run(); !done) {
        return done;
    }
    pass.assign();
    pass.report(trail);
    return {};
}

} // namespace headroom
