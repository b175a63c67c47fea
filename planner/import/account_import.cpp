#include "planner/import/account_import.h"

#include "planner/base/text.h"
#include "planner/base/text_pool.h"
#include "planner/import/account_ids.h"
#include "planner/import/account_tally.h"
#include "planner/import/account_words.h"
#include "planner/import/health_scale.h"
#include "planner/import/owner_groups.h"
#include "planner/import/owner_marks.h"
#include "planner/import/rolled_amounts.h"
#include "planner/import/status_rows.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <numeric>

namespace headroom {
namespace {

constexpr std::size_t knownOwners = 10000;
constexpr double fullHealth = 100.0;
constexpr double monthsInYear = 12.0;
constexpr double roundedAway = 1.0; // totals are often shown without cents
constexpr std::array<ComplexityInput, complexityInputCount> inputs = {
    ComplexityInput::Products,       ComplexityInput::Integrations, ComplexityInput::Seats,
    ComplexityInput::SupportTickets, ComplexityInput::Sites,        ComplexityInput::Employees};

/// Positions of the columns in the table, −1 = none.
struct AccountColumns {
    explicit AccountColumns(const MappedTable& t)
        : id(t.indexOf("id")), name(t.indexOf("name")), firstName(t.indexOf("name_first")),
          lastName(t.indexOf("name_last")), arr(t.indexOf("arr")), mrr(t.indexOf("mrr")),
          currency(t.indexOf("currency")), segment(t.indexOf("segment")),
          region(t.indexOf("region")), country(t.indexOf("country")),
          language(t.indexOf("language")), industry(t.indexOf("industry")),
          owner(t.indexOf("owner")), ownerLast(t.indexOf("owner_last")),
          ownerId(t.indexOf("owner_id")), ownerActive(t.indexOf("owner_active")),
          ownerEmail(t.indexOf("owner_email")), parent(t.indexOf("parent")),
          parentId(t.indexOf("parent_id")), lifecycle(t.indexOf("lifecycle")),
          health(t.indexOf("health")), customerSince(t.indexOf("customer_since")),
          renewalDate(t.indexOf("renewal_date")), ownerSince(t.indexOf("owner_since")),
          ownerChanges(t.indexOf("owner_changes")), deleted(t.indexOf("deleted")),
          status(t.indexOf("status")) {
        for (std::size_t i = 0; i < inputs.size(); ++i) {
            complexity[i] = t.indexOf(complexityInputKey(inputs[i]));
        }
    }

    int id, name, firstName, lastName, arr, mrr, currency, segment, region, country, language,
        industry, owner, ownerLast, ownerId, ownerActive, ownerEmail, parent, parentId, lifecycle,
        health, customerSince, renewalDate, ownerSince, ownerChanges, deleted, status;
    std::array<int, complexityInputCount> complexity{};
};

/// Makes accounts of rows, one after the other.
class AccountRows {
  public:
    AccountRows(MappedTable& table, ImportTrail& trail)
        : table_(table), trail_(trail), at_(table),
          healthScale_(healthScaleOf(table, at_.health, trail)),
          statuses_(table, at_.status, trail.request.asOf) {
        for (const auto& [field, column] : trail.request.map) {
            rollUp_ = rollUp_ || (field == "id" && column.starts_with("rollup("));
        }
    }

    Result<ImportedAccounts> readAll();

  private:
    bool takeRow();
    bool isSumOfRows();
    void countAmount(const Account& account);
    std::string idOfRow();
    void noteDamaged(const std::string& id, std::vector<std::int64_t>& lines);
    void blockDamaged();
    void blockRepeats();
    std::string currencyOfRow(int amount);
    bool readMoney(Account& account);
    std::string_view textOrBlank(int column) const;
    void readTexts(Account& account);
    void readDates(Account& account);
    void readHealth(Account& account);
    void readCounts(Account& account);
    OwnerText ownerOfRow() const;
    std::uint32_t ownerIndexOfRow();
    void reject(const char* code, int column, Saying text);
    void merge(std::size_t at, Account account);
    void noteRepeat(const AccountId& id, std::size_t first);

    MappedTable& table_;
    ImportTrail& trail_;
    AccountColumns at_;
    HealthScale healthScale_;
    bool rollUp_ = false;
    ImportedAccounts read_;
    AccountTally tally_;
    StatusRows statuses_;
    std::int64_t totals_ = 0;
    double sinceTotal_ = 0.0; // ARR of the rows since the last total
    double allRows_ = 0.0;
    std::vector<std::int64_t> damagedLines_;
    std::vector<std::int64_t> roundedLines_; // damaged, if all long numbers are
    std::int64_t longIds_ = 0;
    OwnerGroups groups_;
    std::unordered_map<std::string, std::uint32_t> ownersByCells_; // as they stand in the file
    std::string ownerCells_;
    std::string damagedExample_;
    std::vector<std::uint32_t> lines_; // line of each account
    TextPool texts_;
    std::map<std::string, std::vector<std::int64_t>> repeats_;
    RolledAmounts amounts_;
};

void AccountRows::reject(const char* code, int column, Saying text) {
    ++read_.rejected;
    table_.report(IssueSeverity::Error, code, column, std::move(text));
}

std::string AccountRows::idOfRow() {
    std::string id(table_.text(at_.id));
    if (isDamagedId(id) || table_.kindOf(at_.id) == CellKind::Day) {
        noteDamaged(id, damagedLines_);
    }
    longIds_ += isLongNumber(id) ? 1 : 0;
    if (isRoundedNumber(id)) {
        noteDamaged(id, roundedLines_);
    }
    if (isShortSalesforceId(id, "001")) {
        ++tally_.completedIds;
        return completeSalesforceId(id);
    }
    if (auto mended = repairSalesforceCase(id)) {
        ++tally_.mendedIds;
        return *mended;
    }
    return id;
}

void AccountRows::noteDamaged(const std::string& id, std::vector<std::int64_t>& lines) {
    if (damagedExample_.empty()) {
        damagedExample_ = id;
    }
    lines.push_back(table_.line());
}

std::string AccountRows::currencyOfRow(int amount) {
    const std::string_view named = table_.text(at_.currency);
    std::string currency = currencyCode(named);
    if (currency.empty() && !meansNoValue(named)) {
        AccountTally::count(tally_.unknownCurrencies, named);
    }
    const bool shows = amount >= 0 && !table_.numbersOf(amount).currencies().empty();
    std::string shown = shows ? table_.currencyOf(amount) : std::string();
    return shown.empty() ? currency : shown;
}

// The currency also of a row without amount: a joined file may bring it.
bool AccountRows::readMoney(Account& account) {
    const int column = at_.arr >= 0 ? at_.arr : at_.mrr;
    account.fileCurrency = texts_.shared(currencyOfRow(column));
    const auto amount = table_.number(column);
    if (!amount) {
        return true;
    }
    if (*amount < 0.0) {
        reject(
            "negative_arr", column,
            {HEADROOM_SAY("ARR is negative (%1); the row is left out. A customer's ARR is zero or "
                          "more: mend the amount, or map another column."),
             {Saying::ofNumber(*amount, 2)}});
        return false;
    }
    const auto money = moneyFromUnits(*amount);
    if (!money) {
        reject("amount_too_large", column,
               HEADROOM_SAY("The amount is too large to be money; the row is left out."));
        return false;
    }
    account.arr = at_.arr >= 0 ? *money : annual(*money);
    return true;
}

std::string_view AccountRows::textOrBlank(int column) const {
    const std::string_view text = table_.text(column);
    return isBlankText(text) ? std::string_view() : text;
}

void AccountRows::readTexts(Account& account) {
    account.name = table_.text(at_.name);
    if (account.name.empty()) {
        const std::string_view first = table_.text(at_.firstName);
        const std::string_view last = table_.text(at_.lastName);
        const char* between = first.empty() || last.empty() ? "" : " ";
        account.name = std::string(first).append(between).append(last);
    }
    account.segment = texts_.shared(textOrBlank(at_.segment));
    account.region = texts_.shared(textOrBlank(at_.region));
    account.country = texts_.shared(textOrBlank(at_.country));
    account.language = texts_.shared(textOrBlank(at_.language));
    account.industry = texts_.shared(textOrBlank(at_.industry));
    const std::string_view parentId = textOrBlank(at_.parentId);
    const std::string_view parent = parentId.empty() ? textOrBlank(at_.parent) : parentId;
    if (!parent.empty()) {
        account.parent = AccountId(canonicalAccountId(std::string(parent)));
    }
    const std::string_view stage = table_.text(at_.lifecycle);
    account.lifecycle = lifecycleFromText(stage);
    if (account.lifecycle == Lifecycle::Unknown && !meansNoValue(stage) &&
        !saysPlainCustomer(stage) && !saysNoCustomer(stage)) {
        AccountTally::count(tally_.unknownStages, stage);
    }
}

void AccountRows::readDates(Account& account) {
    account.customerSince = table_.date(at_.customerSince);
    account.renewalDate = table_.date(at_.renewalDate);
    account.ownerSince = table_.date(at_.ownerSince);
}

void AccountRows::readHealth(Account& account) {
    if (at_.health < 0) {
        return;
    }
    const std::string_view text = table_.text(at_.health);
    if (const auto word = healthScale_.word(text)) {
        ++tally_.wordHealth;
        account.health = word;
        return;
    }
    const auto value = table_.number(at_.health);
    if (!value) {
        return;
    }
    // "0.55" among "82 %" is a share as well.
    const bool share = table_.numbersOf(at_.health).hasPercents() && *value < 1.0 &&
                       text.find('%') == std::string_view::npos;
    const double score = std::round(*value * (share ? fullHealth : healthScale_.factor));
    if (score < 0.0 || score > 100.0) {
        table_.report(IssueSeverity::Warning, "health_out_of_range", at_.health,
                      {HEADROOM_SAY("Health %1 is outside 0 to 100; the value is left out."),
                       {Saying::ofNumber(*value)}});
        return;
    }
    account.health = static_cast<int>(score);
}

void AccountRows::readCounts(Account& account) {
    if (const auto changes = table_.number(at_.ownerChanges)) {
        account.ownerChanges = static_cast<int>(std::clamp(*changes, 0.0, 1000.0));
    }
    for (std::size_t i = 0; i < inputs.size(); ++i) {
        const auto value = table_.number(at_.complexity[i]);
        if (value && *value < 0.0) {
            table_.report(IssueSeverity::Warning, "negative_count", at_.complexity[i],
                          HEADROOM_SAY("A count cannot be negative; the value is left out."));
        } else {
            account.complexityInputs[i] = value;
        }
    }
}

OwnerText AccountRows::ownerOfRow() const {
    OwnerText owner;
    owner.id = table_.text(at_.ownerId);
    owner.email = table_.text(at_.ownerEmail);
    owner.name = table_.text(at_.owner);
    if (const std::string_view last = table_.text(at_.ownerLast); !last.empty()) {
        owner.name.append(owner.name.empty() ? "" : " ").append(last);
    }
    takeMailOutOfName(owner.name, owner.email);
    if (at_.ownerActive >= 0 && !owner.name.empty() && nameOfInactive(owner.name).empty() &&
        !table_.text(at_.ownerActive).empty() &&
        !readFlag(table_.text(at_.ownerActive)).value_or(true)) {
        owner.name += " (inactive)"; // as CRMs mark them where they have no column for it
    }
    for (std::string* text : {&owner.id, &owner.email, &owner.name}) {
        if (saysNobody(*text)) {
            text->clear();
        }
    }
    owner.id = canonicalUserId(std::move(owner.id));
    return owner;
}

// Few owners have many rows: their cells are looked at once.
std::uint32_t AccountRows::ownerIndexOfRow() {
    ownerCells_.clear();
    for (const int column :
         {at_.ownerId, at_.ownerEmail, at_.owner, at_.ownerLast, at_.ownerActive}) {
        ownerCells_.append(table_.text(column)).push_back('\x1F');
    }
    if (const auto known = ownersByCells_.find(ownerCells_); known != ownersByCells_.end()) {
        return known->second;
    }
    const OwnerText text = ownerOfRow();
    if (const std::string& key = text.id.empty() ? text.email : text.id;
        !key.empty() && !text.name.empty()) {
        tally_.namesOfOwners[key].insert(text.name);
    }
    const std::uint32_t owner = read_.ownerIndex(text);
    if (ownersByCells_.size() < knownOwners) {
        ownersByCells_.emplace(ownerCells_, owner);
    }
    return owner;
}

void AccountRows::noteRepeat(const AccountId& id, std::size_t first) {
    ++tally_.repeatedRows;
    auto& lines = repeats_[id.value()];
    if (lines.empty()) {
        lines.push_back(lines_[first]);
    }
    if (lines.size() < listedLines) {
        lines.push_back(table_.line());
    }
    if (repeats_.size() > listedLines) {
        repeats_.erase(std::prev(repeats_.end()));
    }
}

// Several rows, one account: what is blank is filled, what differs keeps its first value.
void AccountRows::merge(std::size_t at, Account row) {
    Account& kept = read_.accounts[at];
    if (rollUp_ && kept.arr) {
        amounts_.add(at, kept, row);
    }
    bool differs = false;
    const auto fill = [&differs](auto& to, auto& from, const auto& blank) {
        if (to == blank) {
            to = std::move(from);
        } else if (from != blank && from != to) {
            differs = true;
        }
    };
    const SharedText none;
    for (auto member : {&Account::name, &Account::segment, &Account::region, &Account::country,
                        &Account::language, &Account::industry, &Account::fileCurrency}) {
        fill(kept.*member, row.*member, none);
    }
    fill(kept.arr, row.arr, std::nullopt);
    fill(kept.health, row.health, std::nullopt);
    fill(kept.ownerChanges, row.ownerChanges, std::nullopt);
    fill(kept.parent, row.parent, SharedId<AccountTag>());
    fill(kept.lifecycle, row.lifecycle, Lifecycle::Unknown);
    for (auto member : {&Account::customerSince, &Account::renewalDate, &Account::ownerSince}) {
        fill(kept.*member, row.*member, std::nullopt);
    }
    for (std::size_t i = 0; i < complexityInputCount; ++i) {
        fill(kept.complexityInputs[i], row.complexityInputs[i], std::nullopt);
    }
    const std::uint32_t owner = ownerIndexOfRow();
    fill(read_.ownerOf[at], const_cast<std::uint32_t&>(owner), 0U);
    tally_.differing += differs ? 1 : 0;
}

void AccountRows::countAmount(const Account& account) {
    const double amount = toUnits(arrOrZero(account)) / (at_.arr >= 0 ? 1.0 : monthsInYear);
    sinceTotal_ += amount;
    allRows_ += amount;
}

// "Subtotal Ana" in the column of the IDs: a total if it is the sum of the rows above, else an
// account that somebody should look at.
bool AccountRows::isSumOfRows() {
    if (allRows_ == 0.0 || !table_.beginsLikeTotal()) {
        return false;
    }
    const auto amount = table_.number(at_.arr >= 0 ? at_.arr : at_.mrr);
    const auto is = [&amount](double sum) { return std::abs(*amount - sum) <= roundedAway; };
    if (amount && (is(sinceTotal_) || is(allRows_))) {
        return true;
    }
    table_.report(IssueSeverity::Warning, "possible_total", at_.id,
                  HEADROOM_SAY("The row looks like a total, but is not the sum of the rows above; "
                               "it was read as an account. Delete it if it is a total."));
    return false;
}

bool AccountRows::takeRow() {
    if (table_.isTotalRow(at_.id) || isSumOfRows()) {
        ++totals_;
        sinceTotal_ = 0.0;
        groups_.closeGroup(!table_.text(at_.owner).empty() || !table_.text(at_.ownerId).empty());
        table_.report(IssueSeverity::Info, "total_row", -1,
                      HEADROOM_SAY("Left out as a total row."));
        return false;
    }
    if (at_.deleted >= 0 && readFlag(table_.text(at_.deleted)).value_or(false)) {
        ++tally_.deleted;
        return false;
    }
    if (statuses_.leavesOut(at_.arr >= 0 ? at_.arr : at_.mrr)) {
        return false;
    }
    Account account;
    account.id = AccountId(idOfRow());
    if (account.id.empty()) {
        reject("missing_id", at_.id,
               HEADROOM_SAY(
                   "The row has no account ID and is left out. Give it one, or delete the row."));
        return false;
    }
    if (!readMoney(account)) {
        return false;
    }
    countAmount(account);
    statuses_.note(arrOrZero(account) > Money(0));
    readTexts(account);
    readDates(account);
    readHealth(account);
    readCounts(account);
    if (const auto known = read_.find(account.id.view())) {
        noteRepeat(account.id, *known);
        merge(*known, std::move(account));
        return true;
    }
    const std::uint32_t owner = ownerIndexOfRow();
    groups_.note(static_cast<std::uint32_t>(read_.accounts.size()), owner);
    read_.add(std::move(account), owner);
    lines_.push_back(static_cast<std::uint32_t>(table_.line()));
    return true;
}

void blockNoIdColumn(const MappedTable& table, ImportTrail& trail) {
    const int name = table.indexOf("name");
    const Saying how =
        name < 0 ? Saying(HEADROOM_SAY("Say which one with --map id=COLUMN."))
                 : Saying(HEADROOM_SAY("Say which one with --map id=COLUMN, or take the name as ID "
                                       "with --map id=name if no name comes twice (the column is "
                                       "\"%1\")."),
                          {table.headerOf(name)});
    trail.block(ImportFile::Accounts, table.fileName(),
                {ErrorCode::NoIdColumn, table.fileName(), {}, {}, {}},
                Saying::listed({noIdSentence, how}, " "));
}

void AccountRows::blockDamaged() {
    if (roundedLines_.size() >= 2 && std::ssize(roundedLines_) == longIds_) {
        damagedLines_.insert(damagedLines_.end(), roundedLines_.begin(), roundedLines_.end());
    }
    if (damagedLines_.empty()) {
        return;
    }
    Error error{
        ErrorCode::DamagedId, damagedExample_, {}, damagedLines_.front(), table_.headerOf(at_.id)};
    trail_.block(ImportFile::Accounts, table_.fileName(), std::move(error),
                 {HEADROOM_SAY("IDs such as %1 were changed by a spreadsheet program and cannot be "
                               "restored (lines %2). Export the file again and open it with that "
                               "column as text."),
                  {damagedExample_, lineList(damagedLines_)}});
}

void AccountRows::blockRepeats() {
    if (tally_.repeatedRows > 0 && !rollUp_) {
        std::vector<Saying> parts;
        for (const auto& [id, lines] : repeats_) {
            parts.emplace_back(HEADROOM_SAY("%1 (lines %2)"),
                               std::vector<Saying>{id, lineList(lines)});
        }
        if (repeats_.size() >= listedLines) {
            parts.emplace_back(std::string("…"));
        }
        Error error{ErrorCode::Duplicate,
                    repeats_.begin()->first,
                    {},
                    repeats_.begin()->second.back(),
                    table_.headerOf(at_.id)};
        const std::string answer = "id=rollup(" + table_.headerOf(at_.id) + ")";
        ImportQuestion question{
            ImportFile::Accounts,
            table_.headerOf(at_.id),
            "id",
            {tally_.repeatedRows == 1
                 ? HEADROOM_SAY("%1 row repeats an account ID: %2. Each account may come once: "
                                "delete the repeat, or say that several rows make one account.")
                 : HEADROOM_SAY(
                       "%1 rows repeat an account ID: %2. Each account may come once: delete the "
                       "repeats, or say that several rows make one account."),
             {tally_.repeatedRows, Saying::listed(std::move(parts), "; ")}},
            {{answer, HEADROOM_SAY("Several rows make one account"), std::nullopt}}};
        trail_.ask(table_.fileName(), std::move(question), std::move(error),
                   {HEADROOM_SAY("Say so with --map \"%1\"."), {answer}});
    }
}

Result<ImportedAccounts> AccountRows::readAll() {
    read_.owners.emplace_back();
    const auto rows = static_cast<std::size_t>(rollUp_ ? 0 : table_.rowCount());
    read_.reserve(rows);
    lines_.reserve(rows);
    for (;;) {
        const auto more = table_.next();
        if (!more) {
            return fail(more.error());
        }
        if (!*more) {
            break;
        }
        takeRow();
    }
    read_.rolledUp = tally_.rollUp = rollUp_;
    read_.currencyInCells = at_.currency < 0;
    tally_.scaleOfHealth = healthScale_;
    const int ownerColumn = at_.owner >= 0     ? at_.owner
                            : at_.ownerId >= 0 ? at_.ownerId
                                               : at_.ownerEmail;
    groups_.fill(read_, table_.headerOf(ownerColumn), table_.fileName(), trail_);
    statuses_.tell(rollUp_, trail_);
    for (const Account& account : read_.accounts) {
        tally_.paying += arrOrZero(account) > Money(0) ? 1 : 0;
        tally_.largestArr = std::max(tally_.largestArr, arrOrZero(account));
    }
    tally_.nameless = std::count_if(read_.accounts.begin(), read_.accounts.end(),
                                    [](const Account& account) { return account.name.empty(); });
    tellTally(tally_, table_, std::ssize(read_.accounts));
    blockDamaged();
    blockRepeats();
    const Money total =
        std::accumulate(read_.accounts.begin(), read_.accounts.end(), Money(0),
                        [](Money sum, const Account& account) { return sum + arrOrZero(account); });
    amounts_.ask(at_.arr >= 0 ? "arr" : "mrr", table_.headerOf(at_.arr >= 0 ? at_.arr : at_.mrr),
                 table_.fileName(), total, trail_);
    return std::move(read_);
}

} // namespace

Result<ImportedAccounts> importAccounts(MappedTable& table, ImportTrail& trail) {
    if (table.indexOf("id") < 0) {
        blockNoIdColumn(table, trail);
        return ImportedAccounts{};
    }
    return AccountRows(table, trail).readAll();
}

} // namespace headroom
