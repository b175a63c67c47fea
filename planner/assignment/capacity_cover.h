#pragma once

#include "planner/assignment/problem.h"

#include <span>
#include <vector>

namespace headroom {

/// Items that only certain CSMs may serve and that together are more than these can carry: whoever
/// is left out must relieve at least `excess`, and leaves whole. A relaxation leaves parts of items
/// out, which is cheaper by up to one item. Room that no sum of whole items fills is no room.
struct CapacityCover {
    std::vector<std::int32_t> items;
    std::vector<std::int64_t> loads; ///< of each item, the least that any of its CSMs would have
    std::int64_t excess = 0;         ///< > 0, in the same unit
};

/// From the minimum cuts of hours, ratio and ARR (see diagnosis.h); no two share an item. None
/// above 3,000 items, where one item more or less is a small part of what is missing.
std::vector<CapacityCover> capacityCovers(const AssignmentProblem& problem);

struct CoverChoice {
    Micropoints cost = 0;  ///< no choice costs less
    std::vector<char> out; ///< by position in the cover: who stays out
};

/// The cheapest items to leave out, at so many micropoints (≥ 0) each: dynamic programming over
/// the load relieved (Bellman 1957). Exact where that is at most 8,192 times what all loads are a
/// multiple of; above, loads are counted in coarser units, rounded so that `cost` remains a bound.
CoverChoice cheapestCover(const CapacityCover& cover, std::span<const Micropoints> costs);

} // namespace headroom
