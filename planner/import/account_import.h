#pragma once

#include "planner/import/import_trail.h"
#include "planner/import/mapped_table.h"
#include "planner/model/account.h"

#include <cstdint>
#include <string>
#include <unordered_map>
#include <vector>

namespace headroom {

/// Whom a row names as owner, in as many ways as it says.
struct OwnerText {
    std::string id;
    std::string email;
    std::string name;

    bool empty() const { return id.empty() && email.empty() && name.empty(); }
    bool operator==(const OwnerText&) const = default;
    auto operator<=>(const OwnerText&) const = default;
};

/// Accounts as read; owners and parents are still texts (the parent's is in `Account::parent`).
struct ImportedAccounts {
    std::vector<Account> accounts;
    std::vector<std::uint32_t> ownerOf; // position in `owners`, one per account
    std::vector<OwnerText> owners;      // distinct; [0] = none
    std::unordered_map<AccountId, std::size_t> positions;
    std::int64_t rejected = 0;
    std::string currency; // of the amounts, empty = not said
    bool rolledUp = false;

    std::uint32_t ownerIndex(const OwnerText& owner);

  private:
    std::unordered_map<std::string, std::uint32_t> ownerPositions_;
};

/// Reads the accounts from an opened table; what it cannot take is in the trail. Blockers:
/// NoIdColumn, DamagedId, Duplicate.
Result<ImportedAccounts> importAccounts(MappedTable& table, ImportTrail& trail);

/// A value from a roll-up.
struct FieldValue {
    std::optional<double> number;
    std::optional<Date> date;
    std::string text;
};

/// Puts a rolled-up value into the field of an account; owners via `ownerIndex`.
void assignField(ImportedAccounts& accounts, std::size_t at, const std::string& field,
                 const FieldValue& value);

/// `arr` from monthly amounts where that is all there is: × 12.
Money annual(Money monthly);

} // namespace headroom
