#include "planner/storage/stored_owners.h"

#include <algorithm>

namespace headroom {
namespace {

constexpr std::int32_t nobody = -1;

} // namespace

StoredOwners::StoredOwners(std::shared_ptr<const Book> accounts, std::vector<SharedId<CsmTag>> csms,
                           std::vector<std::int32_t> owners)
    : kept_(std::make_shared<const Kept>(
          Kept{std::move(accounts), {}, std::move(csms), std::move(owners)})) {}

StoredOwners::StoredOwners(std::initializer_list<Pair> pairs) {
    StoredOwnersBuilder builder;
    for (const auto& [account, csm] : pairs)
        builder.add(account, csm);
    *this = builder.take();
}

std::string_view StoredOwners::account(std::size_t place) const {
    return kept_->book ? kept_->book->accounts()[place].id.view() : kept_->accounts[place].view();
}

std::string_view StoredOwners::csm(std::size_t place) const {
    const std::int32_t owner = kept_->owners[place];
    return owner == nobody ? std::string_view()
                           : kept_->csms[static_cast<std::size_t>(owner)].view();
}

std::vector<std::int32_t> StoredOwners::ownersIn(const Book& accounts, const Book& team,
                                                 std::vector<std::int32_t> otherwise) const {
    if (empty())
        return otherwise;
    std::vector<std::int32_t> positions; // of our CSMs
    for (const auto& csm : kept_->csms) {
        const auto found = team.findCsm(csm);
        positions.push_back(found ? static_cast<std::int32_t>(*found) : nobody);
    }
    const auto positionOf = [&](std::int32_t owner) {
        return owner == nobody ? nobody : positions[static_cast<std::size_t>(owner)];
    };
    const bool same = book() == &accounts;
    for (std::size_t i = 0; i < size(); ++i) {
        const auto place =
            same ? std::optional(i) : accounts.findAccount(AccountId(std::string(account(i))));
        if (place)
            otherwise[*place] = positionOf(kept_->owners[i]);
    }
    return otherwise;
}

bool StoredOwners::operator==(const StoredOwners& other) const {
    if (kept_ == other.kept_)
        return true;
    if (size() != other.size())
        return false;
    for (std::size_t i = 0; i < size(); ++i)
        if (account(i) != other.account(i) || csm(i) != other.csm(i))
            return false;
    return true;
}

StoredOwnersBuilder::StoredOwnersBuilder(std::shared_ptr<const Book> likely) {
    kept_.book = std::move(likely);
}

void StoredOwnersBuilder::add(const CompactId<AccountTag>& account, const SharedId<CsmTag>& csm) {
    const std::size_t place = kept_.owners.size();
    if (kept_.book &&
        (place >= kept_.book->accounts().size() || !(kept_.book->accounts()[place].id == account)))
        leaveBook();
    if (!kept_.book)
        kept_.accounts.push_back(account);
    std::int32_t owner = nobody;
    if (!csm.empty()) {
        const auto next = static_cast<std::int32_t>(kept_.csms.size());
        const auto [known, isNew] = places_.try_emplace(csm.value(), next);
        if (isNew)
            kept_.csms.push_back(csm);
        owner = known->second;
    }
    kept_.owners.push_back(owner);
}

void StoredOwnersBuilder::leaveBook() {
    for (std::size_t i = 0; i < kept_.owners.size(); ++i)
        kept_.accounts.push_back(kept_.book->accounts()[i].id);
    kept_.book.reset();
}

StoredOwners StoredOwnersBuilder::take() {
    if (kept_.owners.empty())
        return {};
    if (kept_.book && kept_.book->accounts().size() != kept_.owners.size())
        leaveBook();
    StoredOwners owners;
    owners.kept_ = std::make_shared<const StoredOwners::Kept>(std::move(kept_));
    return owners;
}

} // namespace headroom
