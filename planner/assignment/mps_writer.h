#pragma once

#include "planner/assignment/problem.h"

#include <filesystem>
#include <span>

namespace headroom {

/// The very same model as free-format MPS, minimising, in micropoints with integer coefficients.
/// Columns: x_<account>_<csm> (binary; a family's first account stands for all), z_<account>
/// (unassigned), a_/b_/o_<csm>_<resource> (above, below, beyond), T (busiest).
/// Rows: a_<account> = 1, d_<csm>_<resource> (deviation), o_…, l_… (limit), t_<csm>, moves.
Result<void> writeMps(const AssignmentProblem& problem, const std::filesystem::path& file);

/// A plan of that model as "name value" lines, first line "=obj= value" in points (the form that
/// HiGHS, SCIP and Gurobi read); auxiliary columns included.
Result<void> writeMpsSolution(const AssignmentProblem& problem, std::span<const CsmIndex> owners,
                              const std::filesystem::path& file);

} // namespace headroom
