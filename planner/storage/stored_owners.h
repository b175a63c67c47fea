#pragma once

#include "planner/base/shared_id.h"
#include "planner/model/book.h"

#include <memory>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

namespace headroom {

/// Who looks after each account, as kept with a proposal. The accounts are those of a book, so a
/// million of them take the room of a number each; only of other accounts the IDs are held as well.
/// Copies share everything.
class StoredOwners {
  public:
    using Pair = std::pair<CompactId<AccountTag>, SharedId<CsmTag>>; // an empty CSM: unassigned

    StoredOwners() = default;
    /// For each account of the book its owner's place in `csms`, −1 = unassigned.
    StoredOwners(std::shared_ptr<const Book> accounts, std::vector<SharedId<CsmTag>> csms,
                 const std::vector<std::int32_t>& owners);
    /// Of any accounts, in any order.
    StoredOwners(std::initializer_list<Pair> pairs);

    std::size_t size() const { return kept_ ? kept_->size : 0; }
    bool empty() const { return size() == 0; }
    std::string_view account(std::size_t place) const;
    /// Empty = unassigned.
    std::string_view csm(std::size_t place) const;
    /// Whose accounts these are, all of them in its order; null for other accounts.
    const Book* book() const { return kept_ ? kept_->book.get() : nullptr; }

    /// Positions in another book and team: of each account there, or `otherwise` of those that are
    /// not here. An owner who is not there any more: −1.
    std::vector<std::int32_t> ownersIn(const Book& accounts, const Book& team,
                                       std::vector<std::int32_t> otherwise) const;

    /// What is the same in both is held once from now on: a step of an undo history mostly changes
    /// one owner. Returns how much of it is shared, 1 = all.
    double shareWith(const StoredOwners& other);

    bool operator==(const StoredOwners& other) const;

  private:
    friend class StoredOwnersBuilder;
    using Block = std::vector<std::int32_t>;
    struct Kept {
        std::shared_ptr<const Book> book;
        std::vector<CompactId<AccountTag>> accounts; // only without a book
        std::vector<SharedId<CsmTag>> csms;
        std::vector<std::shared_ptr<const Block>> owners; // places in `csms`, −1 = unassigned
        std::size_t size = 0;

        void takeOwners(const std::vector<std::int32_t>& all);
        std::int32_t ownerOf(std::size_t place) const;
    };
    std::shared_ptr<const Kept> kept_;
};

/// Puts owners together that come one by one, as from a file: small when they turn out to be those
/// of `likely`'s accounts.
class StoredOwnersBuilder {
  public:
    explicit StoredOwnersBuilder(std::shared_ptr<const Book> likely = Book::empty());

    void add(const CompactId<AccountTag>& account, const SharedId<CsmTag>& csm);
    StoredOwners take();

  private:
    void leaveBook();

    StoredOwners::Kept kept_;
    std::vector<std::int32_t> owners_;
    std::unordered_map<std::string, std::int32_t> places_; // of the CSMs
};

} // namespace headroom
