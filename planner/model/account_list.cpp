#include "planner/model/account_list.h"

#include <algorithm>
#include <utility>

namespace headroom {

AccountList::AccountList(std::vector<Account> accounts) : size_(accounts.size()) {
    const auto whole = std::make_shared<const std::vector<Account>>(std::move(accounts));
    for (std::size_t first = 0; first < size_; first += blockSize)
        blocks_.emplace_back(whole, &(*whole)[first]);
}

std::size_t AccountList::sizeOfBlock(std::size_t block) const {
    return std::min(blockSize, size_ - block * blockSize);
}

AccountList AccountList::with(std::size_t place, Account account) const {
    const std::size_t block = place / blockSize;
    const Account* first = blocks_[block].get();
    std::vector<Account> own(first, first + sizeOfBlock(block));
    own[place % blockSize] = std::move(account);
    AccountList changed = *this;
    changed.blocks_[block] = ownBlock(std::move(own));
    return changed;
}

AccountList::Block AccountList::ownBlock(std::vector<Account> accounts) {
    const auto whole = std::make_shared<const std::vector<Account>>(std::move(accounts));
    return {whole, whole->data()};
}

/// At most blockSize accounts from the first to the last place, shared where they lie side by side.
AccountList::Block AccountList::blockOf(std::size_t first, std::size_t last) const {
    const Block& one = blocks_[first / blockSize];
    const Block& other = blocks_[last / blockSize];
    const bool sameOwner = !one.owner_before(other) && !other.owner_before(one);
    if (sameOwner && &(*this)[last] - &(*this)[first] == static_cast<std::ptrdiff_t>(last - first))
        return {one, &(*this)[first]};
    const auto from = begin() + static_cast<std::ptrdiff_t>(first);
    return ownBlock({from, begin() + static_cast<std::ptrdiff_t>(last + 1)});
}

AccountList AccountList::without(const std::vector<std::size_t>& places) const {
    AccountList rest;
    rest.size_ = size_ - places.size();
    auto gone = places.begin();
    std::size_t from = 0; // place here of the next account
    for (std::size_t done = 0; done < rest.size_; done += blockSize) {
        const std::size_t count = std::min(blockSize, rest.size_ - done);
        for (; gone != places.end() && *gone == from; ++gone)
            ++from;
        if (gone == places.end() || *gone >= from + count) {
            rest.blocks_.push_back(blockOf(from, from + count - 1));
            from += count;
            continue;
        }
        std::vector<Account> own;
        for (; own.size() < count; ++from)
            if (gone != places.end() && *gone == from)
                ++gone;
            else
                own.push_back((*this)[from]);
        rest.blocks_.push_back(ownBlock(std::move(own)));
    }
    return rest;
}

bool AccountList::operator==(const AccountList& other) const {
    if (size_ != other.size_)
        return false;
    for (std::size_t block = 0; block < blocks_.size(); ++block) {
        const Account* mine = blocks_[block].get();
        const Account* others = other.blocks_[block].get();
        if (mine != others && !std::equal(mine, mine + sizeOfBlock(block), others))
            return false;
    }
    return true;
}

} // namespace headroom
