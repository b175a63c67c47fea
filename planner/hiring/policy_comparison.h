#pragma once

#include "planner/hiring/hiring_policies.h"

#include <vector>

namespace headroom {

/// What hiring by one rule costs over the case's months.
struct PolicyOutcome {
    HiringPolicy policy = HiringPolicy::BackfillOnly;
    SimulatedCost cost;
};

/// Every policy on the same futures, in the order of `HiringPolicy`. The plan of OpenLoop is the
/// stochastic one. `level` is the service level of hire-up-to, 0 = newsvendor. Budget, caps and
/// freezes are of a plan, not of a rule: they are left out. Errors: those of stochasticPlan and
/// simulatePolicy.
Result<std::vector<PolicyOutcome>> comparePolicies(const HiringCase& hiringCase,
                                                   const SimulationOptions& options, double level,
                                                   const JobControl& control = {});

/// Chances of the months from a requisition to the start (hiring notes 3.4): a quarter a month
/// early, .45 in time, .2 and .1 one and two months late. `lead` is rounded to whole months.
std::vector<double> delayAround(double lead);

} // namespace headroom
