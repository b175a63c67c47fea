#include "planner/assignment/book_knapsack.h"

#include <algorithm>
#include <optional>

namespace headroom {
namespace {

std::size_t at(std::int64_t i) {
    return static_cast<std::size_t>(i);
}

} // namespace

BookKnapsack::BookKnapsack(std::vector<Micropoints> costs) : costs_(std::move(costs)) {
    for (std::size_t load = 1; load < costs_.size(); ++load)
        steepestFall_ = std::max(steepestFall_, costs_[load - 1] - costs_[load]);
}

void BookKnapsack::listUseful(std::span<const KnapsackEntry> entries, std::int64_t room) {
    useful_.clear();
    for (std::size_t n = 0; n < entries.size(); ++n)
        if (useful(entries[n]) && entries[n].load <= room)
            useful_.push_back(n);
}

Micropoints BookKnapsack::cheapest(std::span<const KnapsackEntry> entries, std::int64_t base,
                                   std::vector<char>& chosen) {
    chosen.assign(entries.size(), 0);
    const std::int64_t room = limit() - base;
    if (room < 0)
        return impossible;
    listUseful(entries, room);
    const std::size_t width = at(room) + 1;
    row_.assign(width, impossible);
    row_[0] = 0;
    taken_.assign(useful_.size() * width, 0);
    std::int64_t reach = 0; // no choice so far weighs more
    for (std::size_t n = 0; n < useful_.size(); ++n) {
        const KnapsackEntry& entry = entries[useful_[n]];
        reach = std::min(room, reach + entry.load);
        char* taken = taken_.data() + n * width;
        for (std::int64_t load = reach; load >= entry.load; --load) {
            const Micropoints with = row_[at(load - entry.load)] + entry.cost;
            const bool better = with < row_[at(load)];
            taken[load] = better ? 1 : 0;
            row_[at(load)] = better ? with : row_[at(load)];
        }
        cells_ += reach + 1;
    }
    Micropoints best = impossible;
    std::int64_t load = 0;
    for (std::int64_t x = 0; x <= reach; ++x)
        if (const Micropoints total = row_[at(x)] + costs_[at(base + x)]; total < best) {
            best = total;
            load = x;
        }
    for (std::size_t n = useful_.size(); n-- > 0;)
        if (taken_[n * width + at(load)] != 0) {
            chosen[useful_[n]] = 1;
            load -= entries[useful_[n]].load;
        }
    return best;
}

/// Row n: the least cost of each load from the first n useful entries.
void BookKnapsack::fillForward(std::span<const KnapsackEntry> entries, std::int64_t room) {
    const std::size_t width = at(room) + 1;
    forward_.assign((useful_.size() + 1) * width, impossible);
    forward_[0] = 0;
    for (std::size_t n = 0; n < useful_.size(); ++n) {
        const KnapsackEntry& entry = entries[useful_[n]];
        const Micropoints* from = forward_.data() + n * width;
        Micropoints* to = forward_.data() + (n + 1) * width;
        std::copy_n(from, at(entry.load), to);
        for (std::int64_t load = entry.load; load <= room; ++load)
            to[load] = std::min(from[load], from[load - entry.load] + entry.cost);
    }
}

/// Row n: the least cost of the useful entries from n on and of the whole load, given each load of
/// those before.
void BookKnapsack::fillBackward(std::span<const KnapsackEntry> entries, std::int64_t base,
                                std::int64_t room) {
    const std::size_t width = at(room) + 1;
    backward_.assign((useful_.size() + 1) * width, impossible);
    std::copy_n(costs_.begin() + base, width, backward_.end() - static_cast<std::ptrdiff_t>(width));
    for (std::size_t n = useful_.size(); n-- > 0;) {
        const KnapsackEntry& entry = entries[useful_[n]];
        const Micropoints* from = backward_.data() + (n + 1) * width;
        Micropoints* to = backward_.data() + n * width;
        for (std::int64_t load = 0; load + entry.load <= room; ++load)
            to[load] = std::min(from[load], from[load + entry.load] + entry.cost);
        for (std::int64_t load = room - entry.load + 1; load <= room; ++load)
            to[load] = from[load];
    }
}

BookKnapsack::Alternatives BookKnapsack::alternatives(std::span<const KnapsackEntry> entries,
                                                      std::int64_t base) {
    Alternatives found{std::vector<Micropoints>(entries.size(), impossible),
                       std::vector<Micropoints>(entries.size(), impossible)};
    const std::int64_t room = limit() - base;
    if (room < 0)
        return found;
    listUseful(entries, room);
    fillForward(entries, room);
    fillBackward(entries, base, room);
    const std::size_t width = at(room) + 1;
    const auto meet = [&](std::size_t before, std::size_t after, std::int64_t added) {
        const Micropoints* first = forward_.data() + before * width;
        const Micropoints* last = backward_.data() + after * width;
        Micropoints least = impossible;
        for (std::int64_t load = 0; load + added <= room; ++load)
            least = std::min(least, first[load] + last[load + added]);
        cells_ += room + 1;
        return least;
    };
    const std::size_t count = useful_.size();
    std::vector<std::optional<Micropoints>> added(width); // beside the best choice, by load
    std::size_t next = 0;                                 // among the useful ones
    for (std::size_t n = 0; n < entries.size(); ++n) {
        const std::int64_t load = entries[n].load;
        if (next < count && useful_[next] == n) {
            found.in[n] = meet(next, next + 1, load) + entries[n].cost;
            found.out[n] = meet(next, next + 1, 0);
            ++next;
            continue;
        }
        found.out[n] = backward_[0];
        if (load > room)
            continue;
        if (!added[at(load)])
            added[at(load)] = meet(count, count, load);
        found.in[n] = *added[at(load)] + entries[n].cost;
    }
    cells_ += static_cast<std::int64_t>(2 * count * width);
    return found;
}

} // namespace headroom
