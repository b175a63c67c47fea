#pragma once

#include <algorithm>
#include <bit>
#include <cstdint>
#include <functional>
#include <optional>
#include <string_view>
#include <vector>

namespace headroom {

/// Where in a vector the item of an ID stands, in about 8 bytes an item: a table of positions that
/// looks at the IDs of the items themselves (`item.id.view()`). Items must neither move within
/// their vector nor change their ID. At most 2^30 of them.
template <class Item, class Items = std::vector<Item>>
class IdIndex {
  public:
    /// Room for so many at once.
    void reserve(const Items& items, std::size_t count) {
        if (count * 2 > slots_.size())
            growTo(items, std::bit_ceil(count * 2));
    }

    std::optional<std::size_t> find(const Items& items, std::string_view id) const {
        if (slots_.empty())
            return std::nullopt;
        const std::uint32_t slot = slots_[placeOf(items, id)];
        return slot == 0 ? std::nullopt : std::optional<std::size_t>(positionIn(slot));
    }

    /// Takes up the item at `position`. False when an item of the same ID is there already.
    bool add(const Items& items, std::size_t position) {
        reserve(items, position + 1);
        const std::string_view id = items[position].id.view();
        std::uint32_t& slot = slots_[placeOf(items, id)];
        if (slot != 0)
            return false;
        slot = slotFor(position, hashOf(id));
        return true;
    }

    void clear() { *this = IdIndex(); }

    /// Of the same items without those at these positions, which ascend. `items` are those from
    /// before. Far faster than to take up all others anew.
    IdIndex without(const Items& items, const std::vector<std::size_t>& positions) const {
        IdIndex rest = *this;
        for (const std::size_t position : positions)
            rest.remove(items, rest.placeOf(items, items[position].id.view()));
        for (std::uint32_t& slot : rest.slots_) {
            if (slot == 0)
                continue;
            const auto gone = std::ranges::lower_bound(positions, positionIn(slot));
            slot -= static_cast<std::uint32_t>(gone - positions.begin());
        }
        return rest;
    }

  private:
    static std::size_t hashOf(std::string_view id) { return std::hash<std::string_view>()(id); }
    std::size_t mask() const { return slots_.size() - 1; }
    // A slot is position + 1 in its low bits and some bits of the hash above, 0 = free: most other
    // items are told apart without looking at them.
    std::uint32_t tagOf(std::size_t hash) const {
        return static_cast<std::uint32_t>(hash >> 32U) & ~static_cast<std::uint32_t>(mask());
    }
    std::uint32_t slotFor(std::size_t position, std::size_t hash) const {
        return static_cast<std::uint32_t>(position + 1) | tagOf(hash);
    }
    std::size_t positionIn(std::uint32_t slot) const { return (slot & mask()) - 1; }

    /// The slot of the ID, or the free one where it belongs.
    std::size_t placeOf(const Items& items, std::string_view id) const {
        const std::size_t hash = hashOf(id);
        std::size_t place = hash & mask();
        for (; slots_[place] != 0; place = (place + 1) & mask()) {
            const bool maybe = ((slots_[place] ^ tagOf(hash)) & ~mask()) == 0;
            if (maybe && items[positionIn(slots_[place])].id.view() == id)
                break;
        }
        return place;
    }

    /// What was put behind this slot for want of it moves up (Knuth, 6.4, algorithm R).
    void remove(const Items& items, std::size_t place) {
        std::size_t next = place;
        while (slots_[next = (next + 1) & mask()] != 0) {
            const std::size_t home = hashOf(items[positionIn(slots_[next])].id.view());
            if (((next - home) & mask()) < ((next - place) & mask()))
                continue;
            slots_[place] = slots_[next];
            place = next;
        }
        slots_[place] = 0;
    }

    void growTo(const Items& items, std::size_t size) {
        std::vector<std::uint32_t> before(size);
        std::swap(before, slots_);
        const std::size_t mask = before.size() - 1;
        for (const std::uint32_t slot : before) {
            if (slot == 0)
                continue;
            const std::size_t position = (slot & mask) - 1;
            const std::string_view id = items[position].id.view();
            slots_[placeOf(items, id)] = slotFor(position, hashOf(id));
        }
    }

    std::vector<std::uint32_t> slots_; // a power of two, at most half of it taken
};

} // namespace headroom
