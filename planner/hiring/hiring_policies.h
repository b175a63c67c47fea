#pragma once

#include "planner/base/job_control.h"
#include "planner/hiring/hiring_limits.h"
#include "planner/hiring/simulation.h"

namespace headroom {

enum class HiringPolicy {
    BackfillOnly,   // leavers are replaced, nothing else
    Reactive,       // opens what is missing once the pool is short
    OpenLoop,       // opens what the plan says
    HireUpTo,       // each month, position up to the need after the lead, with safety
    HireUpToUpdated // the same, growth learnt from the new logos seen so far
};
const char* hiringPolicyName(HiringPolicy policy);

struct PolicyRun {
    HiringPolicy policy = HiringPolicy::BackfillOnly;
    StartPlan opens;           // of OpenLoop, in months of opening
    double serviceLevel = 0.0; // of hire-up-to; 0 = newsvendor c / (c + w)
};

/// Full simulation of a policy over the case's months: requisitions start after a random delay.
/// Hire-up-to (hiring notes 2.4): open max(0, round(S − position)), position = (headcount +
/// pipeline)(1 − q)^L, S = (expected customers at t + L + z sd) / ratio, L = mean delay + ramp
/// loss, sd² = 1.2 L l + var_f (L l)².
Result<SimulationReport> simulatePolicy(const HiringCase& hiringCase, const PolicyRun& run,
                                        const SimulationOptions& options,
                                        const JobControl& control = {});

} // namespace headroom
