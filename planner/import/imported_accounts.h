#pragma once

#include "planner/base/id_index.h"
#include "planner/model/account.h"

#include <cstdint>
#include <optional>
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
    std::int64_t rejected = 0;
    std::string currency; // of the amounts, empty = not said
    bool rolledUp = false;
    bool currencyInCells = false; // no column names the currency: amounts show it, or none is said

    std::uint32_t ownerIndex(const OwnerText& owner);
    std::optional<std::size_t> find(std::string_view id) const { return index_.find(accounts, id); }
    /// False, and nothing done, when the ID is there already.
    bool add(Account account, std::uint32_t owner);
    void reserve(std::size_t count);
    /// Frees what is not needed once every account has its owner and the rest is joined.
    void keepAccountsOnly();

  private:
    IdIndex<Account> index_;
    std::unordered_map<std::string, std::uint32_t> ownerPositions_;
};

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
