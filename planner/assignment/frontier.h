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
    bool keepsRules = true; ///< false only for today's books, see below
    double gap() const;
};

struct Frontier {
    /// Units ascending, objective strictly descending from the first point that keeps the rules.
    /// Before it, where today's books break a rule: today's books, with nobody moved (but for pins)
    /// and those who have no CSM placed as well as that goes; its bound holds for such plans.
    std::vector<FrontierPoint> points;
    std::size_t knee = 0; ///< farthest below the line from the first legal to the last point
    std::int64_t fewestUnits = 0; ///< found with as many accounts placed as the best plan places
                                  ///< (0 when today's books keep all rules)
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
/// fewest that leave nobody out for want of moves to as many as the best plan takes. Caps are
/// solved from the outside in, each from the best plan and the prices of its neighbours. Dominated
/// points are dropped and the widest gaps filled instead; where there is nothing to fill them
/// with, fewer points than asked come back.
Frontier frontier(const AssignmentProblem& problem, const FrontierOptions& options,
                  const JobControl& control);

} // namespace headroom
