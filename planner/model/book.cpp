#include "planner/model/book.h"

namespace headroom {
namespace {

Result<void> checkAccount(const Account& account) {
    if (account.id.empty())
        return fail(ErrorCode::NoIdColumn, account.name.str(), "an account has no ID");
    if (account.arr && account.arr->count() < 0)
        return fail(ErrorCode::OutOfRange, account.id.value(), "ARR is negative");
    if (account.health && (*account.health < 0 || *account.health > 100))
        return fail(ErrorCode::OutOfRange, account.id.value(), "health is not between 0 and 100");
    return {};
}

Result<void> checkCsm(const Csm& csm) {
    if (csm.id.empty())
        return fail(ErrorCode::NoIdColumn, csm.name, "a CSM has no ID");
    if (csm.fte < Permille(0) || csm.fte > Permille(1500))
        return fail(ErrorCode::OutOfRange, csm.id.value(), "FTE is not between 0 and 1.5");
    return {};
}

template <class Item, class Check>
Result<void> indexItems(const std::vector<Item>& items, IdIndex<Item>& positions, Check check) {
    positions.reserve(items, items.size());
    for (std::size_t i = 0; i < items.size(); ++i) {
        if (auto checked = check(items[i]); !checked)
            return checked;
        if (!positions.add(items, i))
            return fail(ErrorCode::Duplicate, items[i].id.value(), "the ID appears twice");
    }
    return {};
}

} // namespace

Result<std::shared_ptr<const Book>> Book::make(std::vector<Account> accounts, std::vector<Csm> csms,
                                               History history) {
    const std::shared_ptr<Book> book(new Book());
    book->accounts_ = std::move(accounts);
    book->csms_ = std::move(csms);
    book->history_ = std::move(history);
    if (auto done = indexItems(book->accounts_, book->accountPositions_, checkAccount); !done)
        return fail(done.error());
    if (auto done = indexItems(book->csms_, book->csmPositions_, checkCsm); !done)
        return fail(done.error());
    book->owners_.reserve(book->accounts_.size());
    for (const Account& account : book->accounts_) {
        const auto owner = book->csmPositions_.find(book->csms_, account.owner.view());
        if (!account.owner.empty() && !owner)
            return fail(ErrorCode::UnknownCsm, account.id.value(),
                        "its owner " + account.owner.value() + " is not in the team");
        book->owners_.push_back(owner ? static_cast<std::int32_t>(*owner) : -1);
        auto total = checkedAdd(book->totalArr_.count(), arrOrZero(account).count());
        if (!total)
            return fail(ErrorCode::Overflow, account.id.value(), "total ARR is too large");
        book->totalArr_ = Money(*total);
    }
    return std::shared_ptr<const Book>(book);
}

std::shared_ptr<const Book> Book::empty() {
    static const std::shared_ptr<const Book> none = *make({}, {});
    return none;
}

std::optional<std::size_t> Book::findAccount(const AccountId& id) const {
    return accountPositions_.find(accounts_, id.value());
}

std::optional<std::size_t> Book::findCsm(const CsmId& id) const {
    return csmPositions_.find(csms_, id.value());
}

std::optional<std::size_t> Book::ownerOf(std::size_t account) const {
    const std::int32_t owner = owners_[account];
    return owner < 0 ? std::nullopt : std::optional(static_cast<std::size_t>(owner));
}

bool Book::operator==(const Book& other) const {
    return accounts_ == other.accounts_ && csms_ == other.csms_ && history_ == other.history_;
}

} // namespace headroom
