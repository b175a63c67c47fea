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
    const auto whole = std::make_shared<const std::vector<Account>>(std::move(own));
    AccountList changed = *this;
    changed.blocks_[block] = {whole, whole->data()};
    return changed;
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
