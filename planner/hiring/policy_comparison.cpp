#include "planner/hiring/policy_comparison.h"

#include "planner/hiring/stochastic_plan.h"

#include <algorithm>
#include <cmath>

namespace headroom {

Result<std::vector<PolicyOutcome>> comparePolicies(const HiringCase& hiringCase,
                                                   const SimulationOptions& options, double level,
                                                   const JobControl& control) {
    HiringLimits limits;
    limits.lookAheadMonths = 0; // compared over the months shown
    const auto plan = stochasticPlan(hiringCase, limits, options, control);
    if (!plan)
        return fail(plan.error());
    std::vector<PolicyOutcome> outcomes;
    for (const PolicyRun& run : {PolicyRun{HiringPolicy::BackfillOnly, {}, 0.0},
                                 PolicyRun{HiringPolicy::Reactive, {}, 0.0},
                                 PolicyRun{HiringPolicy::OpenLoop, plan->opens, 0.0},
                                 PolicyRun{HiringPolicy::HireUpTo, {}, level},
                                 PolicyRun{HiringPolicy::HireUpToUpdated, {}, level}}) {
        auto report = simulatePolicy(hiringCase, run, options, control);
        if (!report)
            return fail(report.error());
        outcomes.push_back({run.policy, report->cost});
    }
    return outcomes;
}

std::vector<double> delayAround(double lead) {
    constexpr double chances[] = {0.25, 0.45, 0.20, 0.10};
    const auto first = static_cast<std::size_t>(std::max(0L, std::lround(lead) - 1));
    std::vector<double> delay(first, 0.0);
    delay.insert(delay.end(), std::begin(chances), std::end(chances));
    return delay;
}

} // namespace headroom
