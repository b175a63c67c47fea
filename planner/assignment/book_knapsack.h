#pragma once

#include "planner/assignment/load_curve.h"

#include <cstdint>
#include <span>
#include <vector>

namespace headroom {

/// One account that a book may take: how much of the book's load, and what it costs (or earns,
/// below zero).
struct KnapsackEntry {
    std::int64_t load = 0; ///< ≥ 0, in steps of the book's table
    Micropoints cost = 0;
};

/// The cheapest way to fill one book, exactly: a 0/1 knapsack by dynamic programming over the load
/// (Bellman 1957). What the load itself costs is a table, so any curve and any limit is exact and
/// free. O(entries × loads) time, one byte of memory for each of them while entries are chosen.
/// Costs beyond 2^45 on either side, or more than 4,096 entries, could leave 62 bits: the caller
/// sees to it.
class BookKnapsack {
  public:
    static constexpr Micropoints largestCost = Micropoints{1} << 45;
    static constexpr std::size_t mostEntries = 4096;
    /// Cost of what cannot be: beyond every sum.
    static constexpr Micropoints impossible = Micropoints{1} << 60;

    /// `costs[load]` for every load from 0 to the limit; not empty.
    explicit BookKnapsack(std::vector<Micropoints> costs);

    std::int64_t limit() const { return static_cast<std::int64_t>(costs_.size()) - 1; }

    /// The least cost of a choice of entries beside `base`, a load that is there whatever is
    /// chosen; sets one flag an entry. `impossible` where base alone is beyond the limit.
    Micropoints cheapest(std::span<const KnapsackEntry> entries, std::int64_t base,
                         std::vector<char>& chosen);

    /// The least cost when one entry must be in, and when it must be out, for each entry
    /// (Posta, Ferland & Michelon 2012: the table from the first entry on meets that from the last
    /// one back). O(entries × loads) time and memory for all together.
    struct Alternatives {
        std::vector<Micropoints> in;
        std::vector<Micropoints> out;
    };
    Alternatives alternatives(std::span<const KnapsackEntry> entries, std::int64_t base);

    /// Cells of tables filled so far: the measure of work.
    std::int64_t cells() const { return cells_; }

  private:
    /// An entry that costs more than its load could ever save is never chosen.
    bool useful(const KnapsackEntry& entry) const {
        return entry.cost < steepestFall_ * entry.load;
    }
    void listUseful(std::span<const KnapsackEntry> entries, std::int64_t room);
    void fillForward(std::span<const KnapsackEntry> entries, std::int64_t room);
    void fillBackward(std::span<const KnapsackEntry> entries, std::int64_t base, std::int64_t room);

    std::vector<Micropoints> costs_;
    Micropoints steepestFall_ = 0; ///< of the cost, by one unit of load
    std::vector<std::size_t> useful_;
    std::vector<Micropoints> row_;
    std::vector<char> taken_;
    std::vector<Micropoints> forward_, backward_;
    std::int64_t cells_ = 0;
};

} // namespace headroom
