#pragma once

#include "planner/import/import_book.h"

namespace headroom {

/// What an import would do to a book, account by account: by ID, every value compared.
RowCounts differenceOfAccounts(const Book& before, const Book& after);
RowCounts differenceOfCsms(const Book& before, const Book& after);

/// One value that an import replaces; as texts, amounts with two decimals, days ISO, "" = none.
/// `field` is a key of import_fields.h ("arr", "owner", "renewal_date").
struct ValueChange {
    std::string field;
    std::string from;
    std::string to;

    bool operator==(const ValueChange&) const = default;
};

enum class AccountFate : std::uint8_t { Added, Changed, Gone };
/// "new", "changed", "gone".
const char* accountFateKey(AccountFate fate);

struct AccountChange {
    AccountId account;
    std::string name;
    AccountFate fate = AccountFate::Changed;
    std::vector<ValueChange> values; // of changed accounts
};

/// New and changed accounts as in `after`, then those that are gone as in `before`; unchanged ones
/// are left out. At most `limit`.
std::vector<AccountChange> accountChanges(const Book& before, const Book& after, std::size_t limit);

} // namespace headroom
