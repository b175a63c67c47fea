#pragma once

#include "planner/model/account.h"

#include <compare>
#include <cstddef>
#include <iterator>
#include <memory>
#include <vector>

namespace headroom {

/// The accounts of a book, in order and immutable, in blocks that lists share: a list that differs
/// in one account has one block of its own. So an undo history of a thousand mended values holds
/// the other accounts once.
class AccountList {
  public:
    /// Random access by position.
    class Iterator {
      public:
        using iterator_category = std::random_access_iterator_tag;
        using value_type = Account;
        using difference_type = std::ptrdiff_t;
        using pointer = const Account*;
        using reference = const Account&;

        Iterator() = default;
        Iterator(const AccountList& list, difference_type place) : list_(&list), place_(place) {}
        reference operator*() const { return (*list_)[static_cast<std::size_t>(place_)]; }
        pointer operator->() const { return &**this; }
        reference operator[](difference_type steps) const { return *(*this + steps); }
        Iterator& operator+=(difference_type steps) {
            place_ += steps;
            return *this;
        }
        Iterator& operator-=(difference_type steps) { return *this += -steps; }
        Iterator& operator++() { return *this += 1; }
        Iterator& operator--() { return *this += -1; }
        Iterator operator++(int) { return {*list_, place_++}; }
        Iterator operator--(int) { return {*list_, place_--}; }
        friend Iterator operator+(Iterator at, difference_type steps) { return at += steps; }
        friend Iterator operator+(difference_type steps, Iterator at) { return at += steps; }
        friend Iterator operator-(Iterator at, difference_type steps) { return at -= steps; }
        friend difference_type operator-(const Iterator& a, const Iterator& b) {
            return a.place_ - b.place_;
        }
        bool operator==(const Iterator& other) const { return place_ == other.place_; }
        auto operator<=>(const Iterator& other) const { return place_ <=> other.place_; }

      private:
        const AccountList* list_ = nullptr;
        difference_type place_ = 0;
    };

    AccountList() = default;
    /// Takes the accounts over as they are: nothing is copied.
    explicit AccountList(std::vector<Account> accounts);
    /// The same accounts but for this one; O(size ÷ blockSize).
    AccountList with(std::size_t place, Account account) const;
    /// The same accounts but for those at these places, which ascend; O(size ÷ blockSize) and a
    /// block for each of them.
    AccountList without(const std::vector<std::size_t>& places) const;

    std::size_t size() const { return size_; }
    bool empty() const { return size_ == 0; }
    const Account& operator[](std::size_t place) const {
        return blocks_[place / blockSize].get()[place % blockSize];
    }
    const Account& front() const { return (*this)[0]; }
    const Account& back() const { return (*this)[size_ - 1]; }
    Iterator begin() const { return {*this, 0}; }
    Iterator end() const { return {*this, static_cast<std::ptrdiff_t>(size_)}; }
    /// A copy to be changed.
    operator std::vector<Account>() const { return {begin(), end()}; }

    /// Blocks that both share are equal without a look.
    bool operator==(const AccountList& other) const;

  private:
    static constexpr std::size_t blockSize = 128;
    using Block = std::shared_ptr<const Account>;
    static Block ownBlock(std::vector<Account> accounts);
    std::size_t sizeOfBlock(std::size_t block) const;
    Block blockOf(std::size_t first, std::size_t last) const;

    std::vector<Block> blocks_; // the first of blockSize accounts each
    std::size_t size_ = 0;
};

} // namespace headroom
