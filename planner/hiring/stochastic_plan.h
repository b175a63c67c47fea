#pragma once

#include "planner/base/job_control.h"
#include "planner/hiring/hiring_limits.h"
#include "planner/hiring/simulation.h"

#include <vector>

namespace headroom {

/// Requisitions that minimise expected cost. Delays are random, so the plan is in months of
/// opening; every leaver is backfilled beside it.
struct StochasticPlan {
    StartPlan opens;           // [segment][month]
    double expectedCost = 0.0; // as predicted; re-simulate the plan for the honest figure
    double lowerBound = 0.0;
    bool provedOptimal = false;
};

/// Over sampled demand and supply (sample average, newsvendor losses): for given paths the expected
/// shortage of a pool and month depends on the plan only through the capacity it adds, so each is
/// one convex curve. Attrition of planned hires is taken at its expectation, which makes the
/// prediction a little low. Limits apply to months of opening; `lookAheadMonths` of the limits are
/// optimised too.
Result<StochasticPlan> stochasticPlan(const HiringCase& hiringCase, const HiringLimits& limits,
                                      const SimulationOptions& options,
                                      const JobControl& control = {});

/// The same with demand and supply at their expected values.
Result<StochasticPlan> meanValuePlan(const HiringCase& hiringCase, const HiringLimits& limits,
                                     const SimulationOptions& options,
                                     const JobControl& control = {});

} // namespace headroom
