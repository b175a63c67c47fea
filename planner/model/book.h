#pragma once

#include "planner/base/id_index.h"
#include "planner/model/account_list.h"
#include "planner/model/csm.h"
#include "planner/model/history.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace headroom {

/// Accounts and CSMs, validated once, immutable, shared between threads. Positions
/// (`std::size_t`) are stable for one Book and are the indices of all derived values. Books made of
/// one another share what is the same in both: a million accounts take 200 MB.
class Book {
  public:
    /// Errors: Duplicate (account or CSM ID), UnknownCsm (owner not among `csms`; subject =
    /// account), OutOfRange (negative ARR, health outside 0…100, FTE outside 0…1500), NoIdColumn
    /// (empty ID). An empty book is valid.
    static Result<std::shared_ptr<const Book>> make(std::vector<Account> accounts,
                                                    std::vector<Csm> csms, History history = {});
    static std::shared_ptr<const Book> empty();
    /// The same book with another team, or with another value of one account, whose ID and owner
    /// stay. Errors: those of `make`.
    Result<std::shared_ptr<const Book>> withTeam(std::vector<Csm> csms) const;
    Result<std::shared_ptr<const Book>> withAccount(std::size_t position, Account account) const;
    /// The same book without the accounts at these positions, which ascend.
    std::shared_ptr<const Book> without(const std::vector<std::size_t>& positions) const;

    const AccountList& accounts() const { return accounts_; }
    const std::vector<Csm>& csms() const { return team_->csms; }
    const History& history() const { return *history_; }

    std::optional<std::size_t> findAccount(const AccountId& id) const;
    std::optional<std::size_t> findCsm(const CsmId& id) const;
    /// Position of the owner of account `i`; nullopt = unowned.
    std::optional<std::size_t> ownerOf(std::size_t account) const;
    Money totalArr() const { return totalArr_; }

    bool operator==(const Book& other) const;

  private:
    using AccountPositions = IdIndex<Account, AccountList>;
    using Owners = std::vector<std::int32_t>; // by account, −1 = none
    struct Team {
        std::vector<Csm> csms;
        IdIndex<Csm> positions;
    };
    Book() = default;
    static Result<std::shared_ptr<const Team>> makeTeam(std::vector<Csm> csms);

    AccountList accounts_;
    std::shared_ptr<const AccountPositions> accountPositions_;
    std::shared_ptr<const Team> team_;
    std::shared_ptr<const Owners> owners_;
    std::shared_ptr<const History> history_;
    Money totalArr_;
};

} // namespace headroom
