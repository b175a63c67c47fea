#pragma once

#include "planner/hiring/hiring_case.h"
#include "planner/hiring/hiring_limits.h"

namespace headroom {

/// Adds to each pool what promotions of today's team are expected to change, month by month to
/// `months`: a leaver below, a fully ramped arrival above, who can be promoted again. The rule is
/// kept for the hires of a plan. Errors: OutOfRange, UnknownSegment.
Result<HiringCase> withPromotions(HiringCase hiringCase, const std::vector<Promotion>& promotions,
                                  int months);

/// The same for those whom a plan hires, from the month on in which they are fully ramped: somebody
/// of their pool moves up, never more people than those of today who are left in it. The result
/// keeps no rule: nobody is promoted twice. Requisitions with a random delay promote path by path
/// (path_simulator.h).
HiringCase withPromotedHires(HiringCase hiringCase, const StartPlan& starts, int months);

/// `[segment][month]` people expected to start; month 0 unused.
using ExpectedStarts = std::vector<std::vector<double>>;
HiringCase withPromotedHires(HiringCase hiringCase, const ExpectedStarts& starts, int months);

} // namespace headroom
