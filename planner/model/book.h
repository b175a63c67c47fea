#pragma once

#include "planner/base/id_index.h"
#include "planner/model/account.h"
#include "planner/model/csm.h"
#include "planner/model/history.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace headroom {

/// Accounts and CSMs, validated once, immutable, shared between threads. Positions
/// (`std::size_t`) are stable for one Book and are the indices of all derived values.
class Book {
  public:
    /// Errors: Duplicate (account or CSM ID), UnknownCsm (owner not among `csms`; subject =
    /// account), OutOfRange (negative ARR, health outside 0…100, FTE outside 0…1500), NoIdColumn
    /// (empty ID). An empty book is valid.
    static Result<std::shared_ptr<const Book>> make(std::vector<Account> accounts,
                                                    std::vector<Csm> csms, History history = {});
    static std::shared_ptr<const Book> empty();

    const std::vector<Account>& accounts() const { return accounts_; }
    const std::vector<Csm>& csms() const { return csms_; }
    const History& history() const { return history_; }

    std::optional<std::size_t> findAccount(const AccountId& id) const;
    std::optional<std::size_t> findCsm(const CsmId& id) const;
    /// Position of the owner of account `i`; nullopt = unowned.
    std::optional<std::size_t> ownerOf(std::size_t account) const;
    Money totalArr() const { return totalArr_; }

    bool operator==(const Book& other) const;

  private:
    Book() = default;

    std::vector<Account> accounts_;
    std::vector<Csm> csms_;
    History history_;
    std::vector<std::int32_t> owners_; // −1 = none
    IdIndex<Account> accountPositions_;
    IdIndex<Csm> csmPositions_;
    Money totalArr_;
};

} // namespace headroom
