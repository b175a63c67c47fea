#include "planner/storage/account_rows.h"

namespace headroom {
namespace {

/// The columns after `place`, for writing and reading alike.
template <class Row, class AccountOrConst>
void visitFields(Row& row, AccountOrConst& account) {
    row(account.id)(account.name)(account.arr)(account.fileCurrency)(account.owner);
    row(account.segment)(account.region)(account.country)(account.language)(account.industry);
    row(account.parent).choice(account.lifecycle, Lifecycle::AtRisk)(account.health);
    row(account.customerSince)(account.renewalDate)(account.ownerSince)(account.ownerChanges);
    for (auto& input : account.complexityInputs)
        row(input);
}

constexpr int accountColumns = 18 + static_cast<int>(complexityInputCount);

} // namespace

void writeAccounts(PlanDatabase& database, std::int64_t book, const AccountList& accounts) {
    RowWriter row(database, "account", accountColumns);
    std::int64_t place = placeOf(book);
    for (const Account& account : accounts) {
        row(place++);
        visitFields(row, account);
        row.put();
    }
}

std::vector<Account> readAccounts(PlanReading& reading, std::int64_t book) {
    std::vector<Account> accounts;
    RowReader row(reading, "account", OfGroup{book});
    while (row.next()) {
        std::int64_t place = 0;
        row(place);
        visitFields(row, accounts.emplace_back());
    }
    return accounts;
}

} // namespace headroom
