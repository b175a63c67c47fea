#pragma once

#include "planner/hiring/forecast_backtest.h"
#include "planner/hiring/policy_comparison.h"
#include "planner/hiring/tornado.h"
#include "planner/plan_session/hiring_outlook.h"

namespace headroom {

/// How wrong the growth forecast was on one segment's own history.
struct SegmentBacktest {
    std::string segment;
    int months = 0;            // of history
    int horizon = 0;           // months ahead at each origin
    ForecastBacktest backtest; // without origins: the history is too short
};

/// What else the figures of an outlook depend on.
struct HiringSensitivity {
    double cost = 0.0;                  // mean over the simulated futures, salary + hire + shortage
    std::vector<TornadoBar> kept;       // the plan held fixed, simulated
    std::vector<TornadoBar> replanned;  // planned anew for the changed input, expected growth
    std::vector<HireCountCost> byHires; // the best plan with exactly k hires
    int hires = 0;                      // of the outlook's plan
    std::vector<SegmentBacktest> backtests;
};

/// A job of some seconds. `request.paths` futures for the tornado (at least 1). Errors: those of
/// tornado and optimalPlan.
Result<HiringSensitivity> hiringSensitivity(const ScenarioState& state,
                                            const HiringOutlook& outlook,
                                            const HiringRequest& request,
                                            const JobControl& control);

/// Rolling origins over each history that has more than two years.
/// Stopped, those that were through.
std::vector<SegmentBacktest> segmentBacktests(const std::vector<SegmentHistory>& histories,
                                              const JobControl& control);

/// What hiring by each rule would cost under the plan's assumptions: requisitions take the team's
/// mean lead, hire-up-to keeps the plan's service level, leavers are replaced where the plan says
/// so. `request.paths` futures (at least 1). A job of some seconds. Errors: those of
/// comparePolicies.
Result<std::vector<PolicyOutcome>> hiringPolicies(const ScenarioState& state,
                                                  const HiringOutlook& outlook,
                                                  const HiringRequest& request,
                                                  const JobControl& control);

} // namespace headroom
