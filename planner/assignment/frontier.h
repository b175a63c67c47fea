#pragma once

#include "planner/assignment/solver.h"

#include <vector>

namespace headroom {

/// The best plan found with at most so many move units. `bound` ≤ the objective of every such plan.
struct FrontierPoint {
    std::int64_t units = 0; ///< move units the plan takes; moves, where each account counts one
    std::int64_t moves = 0; ///< accounts that change owner
    Micropoints objective = 0;
    Micropoints bound = 0;
    CostTerms terms;
    std::vector<CsmIndex> owners;
    double gap() const;
};

struct Frontier {
    std::vector<FrontierPoint> points; ///< units ascending, objective strictly descending
    std::size_t knee = 0;              ///< farthest below the line from first to last point
    std::int64_t fewestUnits = 0; ///< found with as many accounts placed as the best plan places;
                                  ///< the curve starts here (0 when today's books keep all rules)
    bool stopped = false;
};

struct FrontierOptions {
    int points = 20;
    std::uint64_t seed = 1;
    int threads = 0;
    std::optional<double> seconds;          ///< for the whole frontier
    std::optional<std::int64_t> iterations; ///< for each point
};

/// The price list of change: the objective of the same problem under a cap on move units, from the
/// fewest that leave nobody out for want of moves to as many as the best plan takes. Dominated
/// points are dropped, so fewer than asked may come back.
Frontier frontier(const AssignmentProblem& problem, const FrontierOptions& options,
                  const JobControl& control);

} // namespace headroom
