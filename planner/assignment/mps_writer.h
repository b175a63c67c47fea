#pragma once

#include "planner/assignment/problem.h"

#include <filesystem>
#include <span>

namespace headroom {

/// The very same model as free-format MPS, minimising, objective in points: every coefficient is
/// the optimiser's integer, points with up to six decimals.
/// Columns: x_<account>_<csm> (binary; a family's first account stands for all), z_<account>
/// (unassigned), p_/n_/o_<csm>_<resource> (above, below, beyond), T (busiest, points).
/// Rows: one_<account>, dev_<csm>_<resource>, soft_…, limit_… , busy_<csm>, moves.
Result<void> writeMps(const AssignmentProblem& problem, const std::filesystem::path& file);

/// A plan of that model as "name value" lines, first line "=obj= value" in points (the form that
/// HiGHS, SCIP and Gurobi read); auxiliary columns included.
Result<void> writeMpsSolution(const AssignmentProblem& problem, std::span<const CsmIndex> owners,
                              const std::filesystem::path& file);

} // namespace headroom
