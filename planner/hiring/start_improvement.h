#pragma once

#include "planner/hiring/pool_problem.h"

namespace headroom {

/// Whole starts near fractional ones, within lower…upper.
std::vector<int> roundedStarts(const PoolProblem& problem, const std::vector<double>& relaxed);

/// Improves starts by adding, removing and shifting hires, singly and in pairs; within a few
/// hundredths of a per cent of the optimum, the first upper bound of the exact search.
std::vector<int> improvedStarts(const PoolProblem& problem, std::vector<int> starts);

/// Adds starts, each as late as it still helps, until the headcount floor holds; false when even
/// the most starts allowed cannot hold it.
bool reachFloor(const PoolProblem& problem, std::vector<int>& starts);

} // namespace headroom
