#pragma once

#include "planner/assignment/solver.h"
#include "planner/assignment/stopping.h"

namespace headroom {

/// solve, where that is a part of a larger job: `teller` hears how far it is in place of the
/// control, which would tell every part from 0 to 100 %.
SolveReport solvePart(const AssignmentProblem& problem, const SolveOptions& options,
                      const JobControl& control, const StopRule::Teller& teller);

} // namespace headroom
