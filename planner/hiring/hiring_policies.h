#pragma once

#include "planner/hiring/hiring_plan.h"
#include "planner/hiring/simulation.h"

#include <string>
#include <vector>

namespace headroom {

/// Requisitions that minimise expected cost over sampled demand and supply (newsvendor losses, one
/// convex loss curve per pool and month), never over single paths' hindsight. Delays are random, so
/// the plan is in months of opening.
struct StochasticPlan {
    StartPlan opens;           // [segment][month]
    double expectedCost = 0.0; // as the sample average predicts; re-simulate for the honest figure
    double lowerBound = 0.0;
    bool provedOptimal = false;
};
Result<StochasticPlan> stochasticPlan(const HiringCase& hiringCase, const HiringLimits& limits,
                                      const SimulationOptions& options,
                                      const JobControl& control = {});
/// The same for demand and supply at their expected values.
Result<StochasticPlan> meanValuePlan(const HiringCase& hiringCase, const HiringLimits& limits,
                                     const SimulationOptions& options,
                                     const JobControl& control = {});

enum class HiringPolicy { BackfillOnly, Reactive, OpenLoop, HireUpTo, HireUpToUpdated };
const char* hiringPolicyName(HiringPolicy policy);

struct PolicyRun {
    HiringPolicy policy = HiringPolicy::BackfillOnly;
    StartPlan opens;           // of OpenLoop
    double serviceLevel = 0.0; // of hire-up-to; 0 = newsvendor c / (c + w)
};
/// Full simulation of a policy, requisitions with random delay.
Result<SimulationReport> simulatePolicy(const HiringCase& hiringCase, const PolicyRun& run,
                                        const SimulationOptions& options,
                                        const JobControl& control = {});

/// One bar of the tornado: cost difference to the base in money, paired by common random numbers.
struct TornadoBar {
    std::string input; // accounts_per_csm, new_logos, churn, attrition, time_to_fill, ramp, …
    double setting = 1.0;
    double difference = 0.0;
    double standardError = 0.0;
    double shortDifference = 0.0; // FTE-months
    bool replanned = false;       // plan re-optimised for the changed input
};
Result<std::vector<TornadoBar>> tornado(const HiringCase& hiringCase, const StartPlan& opens,
                                        const SimulationOptions& options, bool replan,
                                        const JobControl& control = {});

} // namespace headroom
