#pragma once

#include "planner/assignment/dual_prices.h"
#include "planner/assignment/problem.h"
#include "planner/assignment/stopping.h"

#include <optional>
#include <span>
#include <vector>

namespace headroom {

/// Which books are dealt out anew. All other accounts stay where they are.
struct ExactTask {
    std::span<const CsmIndex> csms;      ///< whose books
    std::span<const std::int32_t> items; ///< everything in them, and who waits for a place
    Micropoints busiestOutside = 0;      ///< busiest term of the other CSMs' books
    std::int64_t movesOutside = 0;
    Micropoints incumbent = 0; ///< cost of the present deal: items, these books, busiest term
};

struct ExactLimits {
    std::int64_t nodes = 200'000;
    std::optional<std::int64_t> maxMoves; ///< in the whole plan
    Micropoints grid = 1;                 ///< every plan's cost is a multiple of this
};

struct ExactOutcome {
    bool proved = false; ///< the whole tree was searched
    bool improved = false;
    std::vector<CsmIndex> itemOwners; ///< in the order of the task's items; only when improved
    Micropoints objective = 0;        ///< cost in the sense of ExactTask::incumbent
    std::int64_t nodes = 0;           ///< work done
};

/// Depth-first branch and bound over the items of a task. The bound of a node is the Lagrangian
/// dual of what is left, at fixed prices, in 128-bit integers; a node is cut when it cannot beat
/// the incumbent.
ExactOutcome searchExactly(const AssignmentProblem& problem, const DualPrices& prices,
                           const ExactTask& task, const ExactLimits& limits, const StopRule& stop);

/// Largest amount that every plan's cost is a multiple of: that of all item costs where no book
/// costs anything, else 1.
Micropoints costGrid(const AssignmentProblem& problem);

} // namespace headroom
