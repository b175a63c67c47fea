#pragma once

#include "planner/assignment/exact_search.h"
#include "planner/assignment/search_model.h"
#include "planner/assignment/stopping.h"

#include <cstdint>
#include <vector>

namespace headroom {

struct RedealEffort {
    std::int64_t nodes = 0; ///< of the tree searches, all together: the work-unit budget
    std::uint64_t seed = 1;
    Micropoints grid = 1; ///< see costGrid
};

/// Takes the books of two to four CSMs apart at a time and deals their accounts out again by exact
/// search; keeps what is better. Finds the exchanges of many accounts at once that single moves,
/// swaps and chains do not. `itemOwners` must keep the limits and keeps them. Returns what the
/// plan's objective fell by.
Micropoints redealBooks(const SearchModel& model, const DualPrices& prices,
                        std::vector<CsmIndex>& itemOwners, const RedealEffort& effort,
                        const StopRule& stop);

} // namespace headroom
