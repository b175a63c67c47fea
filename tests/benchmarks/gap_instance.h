#pragma once

#include "planner/assignment/problem.h"

#include <filesystem>

namespace headroom::test {

/// A generalised assignment problem in the OR-Library form (`m n`, costs m×n, requirements m×n,
/// capacities m; minimise) as an AssignmentProblem: jobs are accounts, agents CSMs with a hard
/// ceiling and no balance terms, one cost unit is one point, no job may stay unassigned cheaply.
Result<ProblemInput> readGapInstance(const std::filesystem::path& file);

} // namespace headroom::test
