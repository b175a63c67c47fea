#pragma once

#include "planner/assignment/dual_prices.h"
#include "planner/assignment/problem.h"
#include "planner/base/job_control.h"

#include <optional>
#include <vector>

namespace headroom {

struct ExactLimits {
    std::int64_t nodes = 200'000;
    std::optional<std::int64_t> maxMoves;
};

struct ExactOutcome {
    bool proved = false; ///< the whole tree was searched
    bool improved = false;
    std::vector<CsmIndex> itemOwners; ///< only when improved
    Micropoints objective = 0;
};

/// Depth-first branch and bound for small problems. The bound of a node is the Lagrangian dual of
/// what is left, at fixed prices, in 128-bit integers; a node is cut when it cannot beat
/// `incumbent`.
ExactOutcome searchExactly(const AssignmentProblem& problem, const DualPrices& prices,
                           Micropoints incumbent, const ExactLimits& limits,
                           const JobControl& control);

} // namespace headroom
