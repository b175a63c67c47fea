#pragma once

#include "planner/assignment/problem.h"

#include <vector>

namespace headroom {

/// The largest load within each book's limit that whole items can add up to, as far as their
/// greatest common divisor tells: 27 accounts of 244 minutes, not 27.6. By CSM, then resource.
/// Where items have nothing in common it is the limit itself. O(arcs × resources).
std::vector<std::int64_t> reachableLimits(const AssignmentProblem& problem);

/// What each book holds at least: the items that locks and pins fix there. By CSM, then resource.
std::vector<std::int64_t> fixedLoads(const AssignmentProblem& problem);

} // namespace headroom
