#pragma once

#include "planner/hiring/joint_search.h"

namespace headroom {

/// Pools that share nothing, each for itself. With `effort.enough` all are first searched in short,
/// which mostly finds the optimum already; then the pools farthest from their bounds are searched
/// in full, until what is left unproved is small enough. Errors: Infeasible (headcount floor).
Result<JointPlan> searchSeparately(const JointProblem& problem, const SearchEffort& effort);

} // namespace headroom
