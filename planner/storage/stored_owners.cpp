#include "planner/storage/stored_owners.h"

#include <algorithm>
#include <utility>

namespace headroom {
namespace {

constexpr std::int32_t nobody = -1;
constexpr std::size_t blockSize = 1024;

} // namespace

void StoredOwners::Kept::takeOwners(const std::vector<std::int32_t>& all) {
    size = all.size();
    for (std::size_t first = 0; first < size; first += blockSize) {
        const auto begin = all.begin() + static_cast<std::ptrdiff_t>(first);
        const auto count = static_cast<std::ptrdiff_t>(std::min(blockSize, size - first));
        owners.push_back(std::make_shared<const Block>(begin, begin + count));
    }
}

std::int32_t StoredOwners::Kept::ownerOf(std::size_t place) const {
    return (*owners[place / blockSize])[place % blockSize];
}

StoredOwners::StoredOwners(std::shared_ptr<const Book> accounts, std::vector<SharedId<CsmTag>> csms,
                           const std::vector<std::int32_t>& owners) {
    const auto kept = std::make_shared<Kept>();
    kept->book = std::move(accounts);
    kept->csms = std::move(csms);
    kept->takeOwners(owners);
    kept_ = kept;
}

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
    const std::int32_t owner = kept_->ownerOf(place);
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
            otherwise[*place] = positionOf(kept_->ownerOf(i));
    }
    return otherwise;
}

double StoredOwners::shareWith(const StoredOwners& other) {
    if (empty() || other.empty())
        return 0.0;
    const auto kept = std::make_shared<Kept>(*kept_);
    std::size_t shared = 0;
    for (std::size_t b = 0; b < std::min(kept->owners.size(), other.kept_->owners.size()); ++b)
        if (const auto& block = other.kept_->owners[b]; *kept->owners[b] == *block) {
            kept->owners[b] = block;
            ++shared;
        }
    kept_ = kept;
    return static_cast<double>(shared) / static_cast<double>(kept->owners.size());
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
    const std::size_t place = owners_.size();
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
    owners_.push_back(owner);
}

void StoredOwnersBuilder::leaveBook() {
    for (std::size_t i = 0; i < owners_.size(); ++i)
        kept_.accounts.push_back(kept_.book->accounts()[i].id);
    kept_.book.reset();
}

StoredOwners StoredOwnersBuilder::take() {
    if (owners_.empty())
        return {};
    if (kept_.book && kept_.book->accounts().size() != owners_.size())
        leaveBook();
    kept_.takeOwners(std::exchange(owners_, {}));
    StoredOwners owners;
    owners.kept_ = std::make_shared<const StoredOwners::Kept>(std::move(kept_));
    return owners;
}

} // namespace headroom
