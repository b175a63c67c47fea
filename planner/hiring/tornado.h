#pragma once

#include "planner/base/job_control.h"
#include "planner/hiring/hiring_limits.h"
#include "planner/hiring/simulation.h"

#include <string>
#include <vector>

namespace headroom {

/// One bar: cost difference to the base, paired by common random numbers.
struct TornadoBar {
    std::string input;            // accounts_per_csm, new_logos, churn, attrition, migration,
                                  // time_to_fill, ramp, forecast_sigma
    double setting = 1.0;         // factor, months added, or the σ itself
    double difference = 0.0;      // currency units
    double standardError = 0.0;   // of the difference
    double shortDifference = 0.0; // FTE-months
    bool replanned = false;       // the plan was optimised again for the changed input
};

/// 16 one-at-a-time changes, ordered by input as listed. The plan `opens` (months of opening) is
/// held fixed; with `replan` instead, base and changed inputs each get their own optimal plan.
Result<std::vector<TornadoBar>> tornado(const HiringCase& hiringCase, const StartPlan& opens,
                                        const SimulationOptions& options, bool replan,
                                        const JobControl& control = {});

/// The same changes under expected growth: cost of the best plan for the changed input less that of
/// the best plan as things are, over the months shown. What only spreads (the σ) is left out.
Result<std::vector<TornadoBar>> expectedTornado(const HiringCase& hiringCase, HiringLimits limits,
                                                const JobControl& control = {});

} // namespace headroom
