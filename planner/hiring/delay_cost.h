#pragma once

#include "planner/hiring/hiring_plan.h"

namespace headroom {

/// What one planned start costs when it slips by a month, everything else as planned, under
/// expected growth.
struct DelayCost {
    std::size_t segment = 0;
    int start = 0;      // as planned
    double cost = 0.0;  // change of salary + hire + shortage; negative where waiting would pay
    double fte = 0.0;   // most capacity missing in a month because of it
    double arr = 0.0;   // ARR that nobody looks after in that month: fte × ARR per FTE needed
    int worstMonth = 0; // that month; 0 = nothing is missing
};

/// One entry for each start of the plan, in the order segment, month; equal starts of one month
/// have equal entries. A start in the last month slips out of the months shown.
std::vector<DelayCost> delayCosts(const HiringCase& hiringCase, const StartPlan& starts);

} // namespace headroom
