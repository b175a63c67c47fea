#include "planner/model/book.h"

#include <algorithm>
#include <cassert>
#include <functional>

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

template <class Items, class Positions, class Check>
Result<void> indexItems(const Items& items, Positions& positions, Check check) {
    positions.reserve(items, items.size());
    for (std::size_t i = 0; i < items.size(); ++i) {
        if (auto checked = check(items[i]); !checked)
            return checked;
        if (!positions.add(items, i))
            return fail(ErrorCode::Duplicate, items[i].id.value(), "the ID appears twice");
    }
    return {};
}

tl::unexpected<Error> unknownOwner(const Account& account) {
    return fail(ErrorCode::UnknownCsm, account.id.value(),
                "its owner " + account.owner.value() + " is not in the team");
}

Result<Money> sumOf(Money total, const Account& account) {
    const auto sum = checkedAdd(total.count(), arrOrZero(account).count());
    if (!sum)
        return fail(ErrorCode::Overflow, account.id.value(), "total ARR is too large");
    return Money(*sum);
}

} // namespace

Result<std::shared_ptr<const Book::Team>> Book::makeTeam(std::vector<Csm> csms) {
    const auto team = std::make_shared<Team>();
    team->csms = std::move(csms);
    if (auto done = indexItems(team->csms, team->positions, checkCsm); !done)
        return fail(done.error());
    return team;
}

Result<std::shared_ptr<const Book>> Book::make(std::vector<Account> accounts, std::vector<Csm> csms,
                                               History history) {
    const std::shared_ptr<Book> book(new Book());
    book->accounts_ = AccountList(std::move(accounts));
    book->history_ = std::make_shared<const History>(std::move(history));
    const auto positions = std::make_shared<AccountPositions>();
    if (auto done = indexItems(book->accounts_, *positions, checkAccount); !done)
        return fail(done.error());
    book->accountPositions_ = positions;
    auto team = makeTeam(std::move(csms));
    if (!team)
        return fail(team.error());
    book->team_ = std::move(*team);
    const auto owners = std::make_shared<Owners>();
    owners->reserve(book->accounts_.size());
    for (const Account& account : book->accounts_) {
        const auto owner = book->team_->positions.find(book->csms(), account.owner.view());
        if (!account.owner.empty() && !owner)
            return unknownOwner(account);
        owners->push_back(owner ? static_cast<std::int32_t>(*owner) : -1);
        const auto total = sumOf(book->totalArr_, account);
        if (!total)
            return fail(total.error());
        book->totalArr_ = *total;
    }
    book->owners_ = owners;
    return std::shared_ptr<const Book>(book);
}

Result<std::shared_ptr<const Book>> Book::withTeam(std::vector<Csm> csms) const {
    auto team = makeTeam(std::move(csms));
    if (!team)
        return fail(team.error());
    // Looked up once for each CSM: there are hundreds of accounts to one.
    Owners places;
    for (const Csm& csm : this->csms()) {
        const auto place = (*team)->positions.find((*team)->csms, csm.id.value());
        places.push_back(place ? static_cast<std::int32_t>(*place) : -1);
    }
    const auto owners = std::make_shared<Owners>(*owners_);
    for (std::size_t i = 0; i < owners->size(); ++i) {
        std::int32_t& owner = (*owners)[i];
        if (owner < 0)
            continue;
        owner = places[static_cast<std::size_t>(owner)];
        if (owner < 0)
            return unknownOwner(accounts_[i]);
    }
    const std::shared_ptr<Book> book(new Book(*this));
    book->team_ = std::move(*team);
    book->owners_ = owners;
    return std::shared_ptr<const Book>(book);
}

Result<std::shared_ptr<const Book>> Book::withAccount(std::size_t position, Account account) const {
    const Account& before = accounts_[position];
    assert(account.id == before.id && account.owner == before.owner);
    if (auto checked = checkAccount(account); !checked)
        return fail(checked.error());
    const auto total = sumOf(totalArr_ - arrOrZero(before), account);
    if (!total)
        return fail(total.error());
    const std::shared_ptr<Book> book(new Book(*this));
    book->totalArr_ = *total;
    book->accounts_ = accounts_.with(position, std::move(account));
    return std::shared_ptr<const Book>(book);
}

std::shared_ptr<const Book> Book::without(const std::vector<std::size_t>& positions) const {
    assert(std::ranges::adjacent_find(positions, std::greater_equal<>()) == positions.end());
    const std::shared_ptr<Book> book(new Book(*this));
    book->accounts_ = accounts_.without(positions);
    book->accountPositions_ =
        std::make_shared<const AccountPositions>(accountPositions_->without(accounts_, positions));
    const auto owners = std::make_shared<Owners>();
    owners->reserve(book->accounts_.size());
    auto gone = positions.begin();
    for (std::size_t i = 0; i < owners_->size(); ++i) {
        if (gone != positions.end() && *gone == i) {
            book->totalArr_ -= arrOrZero(accounts_[i]);
            ++gone;
        } else {
            owners->push_back((*owners_)[i]);
        }
    }
    book->owners_ = owners;
    return book;
}

std::shared_ptr<const Book> Book::empty() {
    static const std::shared_ptr<const Book> none = *make({}, {});
    return none;
}

std::optional<std::size_t> Book::findAccount(const AccountId& id) const {
    return accountPositions_->find(accounts_, id.value());
}

std::optional<std::size_t> Book::findCsm(const CsmId& id) const {
    return team_->positions.find(team_->csms, id.value());
}

std::optional<std::size_t> Book::ownerOf(std::size_t account) const {
    const std::int32_t owner = (*owners_)[account];
    return owner < 0 ? std::nullopt : std::optional(static_cast<std::size_t>(owner));
}

bool Book::operator==(const Book& other) const {
    return accounts_ == other.accounts_ && (team_ == other.team_ || csms() == other.csms()) &&
           (history_ == other.history_ || history() == other.history());
}

} // namespace headroom
