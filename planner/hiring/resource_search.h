#pragma once

#include "planner/hiring/joint_search.h"

namespace headroom {

/// The pools under the shared resource alone (no monthly cap). Errors: Infeasible.
Result<JointPlan> searchUnderResource(const JointProblem& problem, const SearchEffort& effort);

} // namespace headroom
