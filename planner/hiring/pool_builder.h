#pragma once

#include "planner/hiring/growth_model.h"
#include "planner/hiring/hiring_limits.h"
#include "planner/hiring/joint_search.h"

namespace headroom {

/// Required FTE per month 0…T of one segment, in expectation.
std::vector<double> requiredByMonth(const HiringCase& hiringCase, const GrowthPath& path,
                                    std::size_t segment);

/// The integer program of a deterministic case over `months` months: start costs are hire cost plus
/// salaries to the end, losses are shortages against what is planned for on `path`. Starts of
/// limits are fixed; months before the first possible start and frozen months allow none. Errors:
/// OutOfRange and UnknownSegment for limits that do not fit the case.
Result<JointProblem> buildJointProblem(const HiringCase& hiringCase, const HiringLimits& limits,
                                       const GrowthPath& path);

/// More people than this missing in one pool and month are a slip in the case, not a plan.
inline constexpr double mostMissingFte = 50'000.0;
std::optional<Error> missingFault(const HiringSegment& segment, const PoolProblem& pool);

/// Cost that no start changes: salaries of the staff in seat over the path's months.
double fixedSalaries(const HiringCase& hiringCase, int months);

} // namespace headroom
