#pragma once

#include "planner/hiring/hiring_plan.h"

namespace headroom {

/// The limits without cap on starts, budget and number of hires; nothing where none of them is set.
std::optional<HiringLimits> withoutCaps(const HiringLimits& limits);

/// Names those hires late that start later than in `free`, the plan without caps (or, where there
/// are none, the one that would be made anew), and are therefore
/// productive after they are needed: late by the months that they wait beside those that they would
/// be late anyway, at most by ramped − needed. The k-th hire of a pool is compared with the k-th of
/// `free`.
void nameHeldBack(HiringPlan& plan, const HiringPlan& free, const HiringLimits& limits);

/// Hires of `free` within `months` that the plan does without, per pool.
std::vector<int> leftOut(const StartPlan& starts, const StartPlan& free, int months);

} // namespace headroom
