#include "planner/import/import_book.h"

#include "planner/base/text.h"
#include "planner/import/account_ids.h"
#include "planner/import/account_import.h"
#include "planner/import/book_difference.h"
#include "planner/import/csm_import.h"
#include "planner/import/currency_resolution.h"
#include "planner/import/data_quality.h"
#include "planner/import/history_import.h"
#include "planner/import/history_news.h"
#include "planner/import/joined_amounts.h"
#include "planner/import/mapped_table.h"
#include "planner/import/owner_matching.h"
#include "planner/import/parent_matching.h"
#include "planner/import/roll_up.h"

#include <algorithm>
#include <map>
#include <set>

namespace headroom {
namespace {

using OptionalTable = std::optional<MappedTable>;

/// A joined file and what is made of it.
struct JoinedTable {
    MappedTable table;
    std::vector<RollUpTask> tasks;
};

class BookImport {
  public:
    BookImport(const ImportRequest& request, const Book& before, const JobControl& job)
        : before_(before), trail_(request, job) {}

    Result<ImportResult> run();

  private:
    Result<void> openAll();
    Result<void> openJoined();
    Result<void> openRollUp(const std::filesystem::path& path, bool own);
    void settleAsOf();
    void tellAsOf(const char* pattern, std::vector<Saying> parts);
    Result<void> readAccounts();
    void keepAccounts();
    Result<void> readTeam();
    Result<void> readHistories();
    void giveOwners();
    void makeBook();
    std::string segmentOf(std::string_view key);
    bool isDerivedTeam() const;
    void checkEmpty();

    const Book& before_;
    ImportTrail trail_;
    ImportResult result_;
    OptionalTable accountsTable_;
    OptionalTable teamTable_;
    OptionalTable historyTable_;
    OptionalTable forecastTable_;
    std::vector<JoinedTable> joined_;
    std::optional<Date> asOf_;
    ImportedAccounts accounts_;
    ImportedTeam team_;
    TeamSource teamSource_ = TeamSource::Derived;
    std::map<std::string_view, std::size_t> namesOfAccounts_; // made when it is needed
    std::vector<HistoryRow> history_;
    std::vector<ForecastRow> forecast_;
    std::string arrHeader_;
};

Result<void> openTable(OptionalTable& to, ImportFile file, const std::filesystem::path& path,
                       ImportTrail& trail) {
    auto table = MappedTable::open(file, path, {}, trail);
    if (!table) {
        return fail(table.error());
    }
    to.emplace(std::move(*table));
    return {};
}

Result<void> BookImport::openAll() {
    const ImportRequest& request = trail_.request;
    const std::pair<OptionalTable*, std::pair<ImportFile, std::optional<std::filesystem::path>>>
        files[] = {
            {&accountsTable_,
             {ImportFile::Accounts, request.accounts.empty() && request.pasted.empty()
                                        ? std::optional<std::filesystem::path>()
                                        : std::optional(request.accounts)}},
            {&teamTable_, {ImportFile::Csms, request.csms}},
            {&historyTable_, {ImportFile::History, request.history}},
            {&forecastTable_, {ImportFile::Forecast, request.forecast}},
        };
    for (const auto& [table, file] : files) {
        if (!file.second) {
            continue;
        }
        if (auto opened = openTable(*table, file.first, *file.second, trail_); !opened) {
            return opened;
        }
    }
    return openJoined();
}

Result<void> BookImport::openJoined() {
    for (const std::filesystem::path& path : trail_.request.joined) {
        if (auto opened = openRollUp(path, false); !opened) {
            return opened;
        }
    }
    return trail_.request.accounts.empty() ? Result<void>()
                                           : openRollUp(trail_.request.accounts, true);
}

Result<void> BookImport::openRollUp(const std::filesystem::path& path, bool own) {
    const std::string stem = stemOf(path);
    std::vector<std::string> stems;
    for (const std::filesystem::path& joinedPath : trail_.request.joined) {
        stems.push_back(stemOf(joinedPath));
    }
    std::vector<RollUpTask> tasks;
    std::vector<WantedColumn> wanted;
    for (const auto& pair : trail_.request.map) {
        const auto hand = parseHandMapping(pair, stems);
        if (!hand) {
            return fail(hand.error());
        }
        const bool rolls = hand->rollUp != RollUp::None && hand->rollUp != RollUp::Rows;
        const ImportField* field = findImportField(hand->field);
        if (!rolls || hand->file != (own ? std::string() : stem) || field == nullptr ||
            field->file != ImportFile::Accounts) {
            continue;
        }
        tasks.push_back({hand->field, hand->rollUp, field->kind});
        const bool yearly = hand->field == "arr" && hand->rollUp != RollUp::YearSum;
        wanted.push_back({hand->column, field->kind, yearly});
    }
    if (tasks.empty()) {
        if (!own) {
            trail_.issues.add({ImportFile::Joined,
                               path.filename().string(),
                               0,
                               {},
                               IssueSeverity::Warning,
                               "joined_not_used",
                               {HEADROOM_SAY("Nothing is taken from this file. Say what with --map "
                                             "\"FIELD=sum(%1.COLUMN)\" (or active_sum, year_sum, "
                                             "count, max, latest, most)."),
                                {stem}}});
            const auto shown = MappedTable::open(ImportFile::Joined, path, {}, trail_);
            if (!shown) {
                return fail(shown.error());
            }
            if (accountsTable_ && accountsTable_->indexOf("arr") < 0 &&
                accountsTable_->indexOf("mrr") < 0) {
                askJoinedAmount(shown->fileName(), stem, trail_.files.back().headers, trail_);
            }
            return {};
        }
        return {};
    }
    auto table = MappedTable::open(ImportFile::Joined, path, wanted, trail_);
    if (!table) {
        return fail(table.error());
    }
    for (std::size_t i = 0; i < tasks.size(); ++i) {
        const std::string column = std::string(rollUpKey(tasks[i].how)) + "(" +
                                   table->headerOf(table->indexOfWanted(i)) + ")";
        trail_.mapping.push_back(
            {ImportFile::Joined, table->fileName(), column, tasks[i].field, 1.0, "by hand"});
    }
    joined_.push_back({std::move(*table), std::move(tasks)});
    return {};
}

// Is the first renewal more than a year and a month away? Contracts renew within a year of today.
bool renewsLongAfter(const MappedTable& accounts, Date day) {
    constexpr std::chrono::days yearAndMonth{396};
    const int index = accounts.indexOf("renewal_date");
    if (index < 0 || accounts.datesOf(index).ambiguous()) {
        return false;
    }
    const DateColumn& dates = accounts.datesOf(index);
    const auto range = dates.rangeIn(dates.order());
    return range && range->first > day + yearAndMonth;
}

// Counts of a month tell about all of it, whichever of its days stands there.
bool countsMonths(const MappedTable& table, std::string_view field) {
    return field == "history.month" && table.indexOf("history.account") < 0;
}

// The last day the data tells about: what has happened, not what is to come.
void BookImport::settleAsOf() {
    if (trail_.request.asOf) {
        asOf_ = trail_.request.asOf;
        return;
    }
    const auto look = [this](const MappedTable& table, const char* field) {
        const int index = table.indexOf(field);
        if (index < 0) {
            return;
        }
        const DateColumn& dates = table.datesOf(index);
        if (const auto range = dates.rangeIn(dates.order()); range && !dates.ambiguous()) {
            const bool months =
                countsMonths(table, field) || dates.monthsOnly() == dates.readableIn(dates.order());
            const Date day = months ? Month::of(range->second).lastDay() : range->second;
            asOf_ = asOf_ ? std::max(*asOf_, day) : day;
        }
    };
    if (accountsTable_) {
        look(*accountsTable_, "customer_since");
        look(*accountsTable_, "owner_since");
        if (asOf_ && renewsLongAfter(*accountsTable_, *asOf_)) {
            asOf_.reset(); // nobody became a customer of late: that tells nothing
        }
    }
    if (historyTable_) {
        look(*historyTable_, "history.month");
    }
    for (const JoinedTable& joinedTable : joined_) {
        look(joinedTable.table, "joined.date");
        look(joinedTable.table, "joined.start");
    }
    result_.asOfFromData = asOf_.has_value();
    const Date planned = trail_.request.planAsOf;
    if (asOf_ && planned == Date{}) {
        tellAsOf(HEADROOM_SAY("No as-of date was given; %1 is the last day the data tells about."),
                 {Saying::ofDate(*asOf_)});
    } else if (asOf_ && *asOf_ > planned) {
        tellAsOf(HEADROOM_SAY("The plan's as-of date goes from %2 to %1, the last day the data "
                              "tells about."),
                 {Saying::ofDate(*asOf_), Saying::ofDate(planned)});
    }
}

void BookImport::tellAsOf(const char* pattern, std::vector<Saying> parts) {
    trail_.issues.add({ImportFile::Accounts,
                       {},
                       0,
                       {},
                       IssueSeverity::Info,
                       "as_of_from_data",
                       {pattern, std::move(parts)}});
}

Result<void> BookImport::readAccounts() {
    if (!accountsTable_) {
        keepAccounts();
        return {};
    }
    auto read = importAccounts(*accountsTable_, trail_);
    if (!read) {
        return fail(read.error());
    }
    accounts_ = std::move(*read);
    const int arr = accountsTable_->indexOf("arr");
    const int money = arr >= 0 ? arr : accountsTable_->indexOf("mrr");
    arrHeader_ = accountsTable_->headerOf(money);
    for (JoinedTable& joinedTable : joined_) {
        if (auto rolled = rollUp(joinedTable.table, joinedTable.tasks, accounts_, asOf_, trail_);
            !rolled) {
            return rolled;
        }
    }
    resolveCurrency(accounts_, arrHeader_, accountsTable_->fileName(), trail_);
    matchParents(accounts_, accountsTable_->fileName(), trail_);
    result_.rows = accountsTable_->rowCount();
    checkEmpty();
    return {};
}

void BookImport::checkEmpty() {
    if (accounts_.accounts.empty() && trail_.blockers.empty()) {
        Error error{ErrorCode::NoAccounts, accountsTable_->fileName(), {}, {}, {}};
        trail_.block(ImportFile::Accounts, accountsTable_->fileName(), std::move(error),
                     HEADROOM_SAY("No account could be read from the file: it has a header, but no "
                                  "usable row below it."));
        return;
    }
    const auto without = std::count_if(accounts_.accounts.begin(), accounts_.accounts.end(),
                                       [](const Account& account) { return !account.arr; });
    if (without > 0) {
        const bool all = static_cast<std::size_t>(without) == accounts_.accounts.size();
        trail_.issues.add(
            {ImportFile::Accounts, accountsTable_->fileName(), 0, arrHeader_,
             all ? IssueSeverity::Warning : IssueSeverity::Info, "missing_arr",
             all && !arrHeader_.empty()
                 ? Saying(HEADROOM_SAY("No account has an ARR: column \"%1\" has no amount in any "
                                       "row. Mend it in the file, or say which column to take "
                                       "with --map arr=COLUMN."),
                          {arrHeader_})
             : all ? Saying(HEADROOM_SAY(
                         "No account has an ARR: no column of the file is ARR for certain. A CRM's "
                         "\"Annual Revenue\" is the customer's own turnover and is never taken by "
                         "itself. Say which one to take with --map arr=COLUMN."))
                   : Saying(without == 1
                                ? HEADROOM_SAY("%1 account has no ARR; it counts as zero.")
                                : HEADROOM_SAY("%1 accounts have no ARR; they count as zero."),
                            {without})});
    }
}

void BookImport::keepAccounts() {
    accounts_.owners.emplace_back();
    for (const Account& account : before_.accounts()) {
        OwnerText owner;
        owner.id = account.owner.value();
        accounts_.add(account, accounts_.ownerIndex(owner));
    }
}

// A team that an earlier import made of the owners says nothing but their names.
bool BookImport::isDerivedTeam() const {
    return std::all_of(before_.csms().begin(), before_.csms().end(), [](const Csm& csm) {
        return csm.status == CsmStatus::Active && csm.fte == Permille(1000) && csm.level.empty() &&
               !csm.start && !csm.end && csm.segments.empty() && csm.regions.empty();
    });
}

Result<void> BookImport::readTeam() {
    if (!teamTable_) {
        team_.csms = before_.csms();
        teamSource_ = isDerivedTeam() ? TeamSource::Derived : TeamSource::Kept;
        if (teamSource_ == TeamSource::Derived) {
            team_.csms.clear();
        }
        std::erase_if(team_.csms,
                      [](const Csm& csm) { return csm.status == CsmStatus::NotInTeam; });
        return {};
    }
    TeamContext context;
    context.asOf = asOf_;
    for (const Account& account : accounts_.accounts) {
        if (!account.segment.empty()) {
            context.segments.insert(account.segment);
        }
        if (!account.region.empty()) {
            context.regions.push_back(account.region);
        }
    }
    for (const std::string& name : trail_.request.planSegments) {
        const bool known = std::any_of(
            context.segments.begin(), context.segments.end(),
            [&](const std::string& has) { return comparisonKey(has) == comparisonKey(name); });
        if (!known) {
            context.segments.insert(name);
        }
    }
    auto read = importTeam(*teamTable_, context, trail_);
    if (!read) {
        return fail(read.error());
    }
    team_ = std::move(*read);
    teamSource_ = TeamSource::File;
    return {};
}

void BookImport::giveOwners() {
    matchOwners(accounts_, team_.csms, teamSource_, trail_);
    if (!teamTable_) {
        return;
    }
    std::set<CsmId> owners;
    for (const Account& account : accounts_.accounts) {
        owners.insert(account.owner);
    }
    restLeaders(team_, owners, trail_, teamTable_->fileName());
}

std::string BookImport::segmentOf(std::string_view key) {
    if (const auto found = accounts_.find(canonicalAccountId(std::string(key)))) {
        return accounts_.accounts[*found].segment;
    }
    if (namesOfAccounts_.empty()) {
        for (std::size_t i = 0; i < accounts_.accounts.size(); ++i) {
            namesOfAccounts_.emplace(accounts_.accounts[i].name, i); // the first of that name
        }
    }
    const auto named = namesOfAccounts_.find(key);
    return named == namesOfAccounts_.end() ? std::string()
                                           : accounts_.accounts[named->second].segment.str();
}

Result<void> BookImport::readHistories() {
    history_ = before_.history().rows;
    forecast_ = before_.history().forecast;
    if (historyTable_) {
        auto rows = importHistory(
            *historyTable_, [this](std::string_view key) { return segmentOf(key); }, trail_);
        if (!rows) {
            return fail(rows.error());
        }
        tellHistory(historyTable_->fileName(), *rows, before_.history().rows, trail_);
        history_ = std::move(*rows);
    }
    if (forecastTable_) {
        auto rows = importForecast(*forecastTable_, trail_, history_);
        if (!rows) {
            return fail(rows.error());
        }
        tellForecast(forecastTable_->fileName(), *rows, before_.history().forecast, trail_);
        forecast_ = std::move(*rows);
    }
    return {};
}

void BookImport::makeBook() {
    result_.accounts.rejected = accounts_.rejected;
    result_.totals.accounts = static_cast<std::int64_t>(accounts_.accounts.size());
    for (const Account& account : accounts_.accounts) {
        result_.totals.arr += arrOrZero(account);
    }
    result_.totals.currency = accounts_.currency;
    if (!trail_.blockers.empty()) {
        return;
    }
    accounts_.keepAccountsOnly(); // the book makes its own index
    auto history = makeHistory(std::move(history_), std::move(forecast_));
    if (!history) {
        trail_.block(ImportFile::History, {}, history.error(), history.error().detail);
        return;
    }
    auto book =
        Book::make(std::move(accounts_.accounts), std::move(team_.csms), std::move(*history));
    if (!book) {
        trail_.block(ImportFile::Accounts, trail_.request.accounts.filename().string(),
                     book.error(), book.error().detail);
        return;
    }
    result_.accounts = differenceOfAccounts(before_, **book);
    result_.accounts.rejected = accounts_.rejected;
    result_.csms = differenceOfCsms(before_, **book);
    result_.csms.rejected = team_.rejected;
    if (accountsTable_) {
        reportQuality(before_, **book, asOf_, trail_);
    }
    result_.book = std::move(*book);
    if (result_.accounts.missing > 0) {
        trail_.issues.add(
            {ImportFile::Accounts,
             trail_.request.accounts.filename().string(),
             0,
             {},
             IssueSeverity::Warning,
             "accounts_missing",
             {result_.accounts.missing == 1
                  ? HEADROOM_SAY("%1 account of the plan is not in the file. An export is the "
                                 "whole truth: it leaves the plan (Undo brings it back).")
                  : HEADROOM_SAY("%1 accounts of the plan are not in the file. An export is "
                                 "the whole truth: they leave the plan (Undo brings them "
                                 "back)."),
              {result_.accounts.missing}}});
    }
}

Result<ImportResult> BookImport::run() {
    if (auto opened = openAll(); !opened) {
        return fail(opened.error());
    }
    settleAsOf();
    if (auto read = readAccounts(); !read) {
        return fail(read.error());
    }
    if (auto read = readTeam(); !read) {
        return fail(read.error());
    }
    giveOwners();
    if (auto read = readHistories(); !read) {
        return fail(read.error());
    }
    if (trail_.job.stopRequested()) {
        return fail(ErrorCode::Cancelled, {}, "The import was stopped.");
    }
    makeBook();
    if (trail_.job.stopRequested()) {
        return fail(ErrorCode::Cancelled, {}, "The import was stopped.");
    }
    result_.asOf = asOf_.value_or(Date{});
    result_.mapping = std::move(trail_.mapping);
    result_.questions = std::move(trail_.questions);
    result_.blockers = std::move(trail_.blockers);
    result_.files = std::move(trail_.files);
    result_.issues = trail_.issues.finish();
    return std::move(result_);
}

} // namespace

Result<ImportResult> readImport(const ImportRequest& request, const Book& before,
                                const JobControl& job) {
    return BookImport(request, before, job).run();
}

Result<std::shared_ptr<const Book>> importedBook(const ImportResult& result) {
    if (result.book) {
        return result.book;
    }
    if (result.blockers.empty()) {
        return fail(ErrorCode::NoAccounts, {}, "The import has no accounts.");
    }
    return fail(result.blockers.front());
}

} // namespace headroom
