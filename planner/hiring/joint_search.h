#pragma once

#include "planner/base/result.h"
#include "planner/hiring/hiring_limits.h"
#include "planner/hiring/pool_search.h"

namespace headroom {

/// Several pools and what they share.
struct JointProblem {
    std::vector<PoolProblem> pools;
    std::optional<int> maxStartsPerMonth; // over all pools
    std::optional<double> resourceLimit;  // Σ resource use ≤ limit, or = where `resourceExact`
    bool resourceExact = false;
};

struct JointPlan {
    StartPlan starts;
    double cost = 0.0;
    double lowerBound = 0.0;
    bool proved = false;
    long labels = 0; // work done
};

/// Pools alone are solved exactly. A shared resource is priced (Lagrange) and the pools' frontiers
/// near the priced optimum are combined, widening until the combination is proved. A cap on starts
/// per month is met by branch and bound on single starts. Errors: Infeasible, Cancelled.
Result<JointPlan> searchJoint(const JointProblem& problem, const SearchEffort& effort);

} // namespace headroom
