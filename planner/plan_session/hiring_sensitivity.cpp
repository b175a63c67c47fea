#include "planner/plan_session/hiring_sensitivity.h"

#include "planner/hiring/promotions.h"
#include "planner/plan_session/plan_history.h"

#include <algorithm>

namespace headroom {
namespace {

constexpr int firstOrigin = 24;

/// The plan as requisitions that take exactly one month, so that a longer or shorter time to fill
/// moves every start alike. A start in month 1 (only by hand) then comes a month later.
StartPlan monthBefore(const StartPlan& starts) {
    StartPlan opens(starts.size());
    for (std::size_t s = 0; s < starts.size(); ++s) {
        opens[s].assign(starts[s].size(), 0);
        for (std::size_t t = 1; t < starts[s].size(); ++t)
            opens[s][std::max<std::size_t>(1, t - 1)] += starts[s][t];
    }
    return opens;
}

int hiresIn(const StartPlan& starts) {
    int count = 0;
    for (const std::vector<int>& pool : starts)
        for (const int people : pool)
            count += people;
    return count;
}

Result<std::vector<HireCountCost>> hireCurve(const HiringOutlook& outlook, HiringLimits limits,
                                             int hires, const JobControl& control) {
    limits.lookAheadMonths = 0;
    limits.budget.reset();
    limits.hires.reset();
    constexpr int beyond = 4;
    return costByHires(outlook.prepared.hiringCase, limits, hires + beyond, control);
}

/// By the people of each segment.
double meanLead(const HiringCase& hiringCase) {
    double months = 0.0;
    double people = 0.0;
    for (std::size_t s = 0; s < hiringCase.segments.size(); ++s) {
        const double weight = std::max(0.1, hiringCase.segments[s].csms);
        months += weight * hiringCase.leadOf(s);
        people += weight;
    }
    return months / people;
}

} // namespace

std::vector<SegmentBacktest> segmentBacktests(const std::vector<SegmentHistory>& histories,
                                              const JobControl& control) {
    std::vector<SegmentBacktest> all;
    for (const SegmentHistory& history : histories) {
        SegmentBacktest one;
        one.segment = history.segment;
        one.months = history.months();
        one.horizon = history.months() >= firstOrigin + 18 ? 12 : 6;
        const ForecastOptions options = growthForecastOptions(history, one.horizon);
        auto backtest = backtestForecast(history.newLogos, options, firstOrigin, control);
        if (!backtest && backtest.error().code == ErrorCode::Cancelled)
            break;
        if (backtest)
            one.backtest = std::move(*backtest);
        all.push_back(std::move(one));
    }
    return all;
}

Result<HiringSensitivity> hiringSensitivity(const ScenarioState& state,
                                            const HiringOutlook& outlook,
                                            const HiringRequest& request,
                                            const JobControl& control) {
    const HiringCase& hiringCase = outlook.prepared.hiringCase;
    HiringSensitivity result;
    result.backtests = segmentBacktests(outlook.prepared.histories, control);
    if (control.stopRequested())
        return fail(ErrorCode::Cancelled, "hiring plan");
    SimulationOptions options = simulationOptionsOf(outlook.prepared, request);
    options.paths = std::max(1, request.paths);
    options.hireDelay = {0.0, 1.0};
    if (outlook.simulation)
        result.cost = outlook.simulation->cost.total.mean;
    const HiringCase promoted =
        withPromotedHires(hiringCase, outlook.plan.starts, hiringCase.months);
    auto kept = tornado(promoted, monthBefore(outlook.plan.starts), options, false, control);
    if (!kept)
        return fail(kept.error());
    result.kept = std::move(*kept);
    const HiringLimits limits = hiringLimitsOf(state, outlook.prepared, request);
    auto replanned = expectedTornado(hiringCase, limits, control);
    if (!replanned)
        return fail(replanned.error());
    result.replanned = std::move(*replanned);
    result.hires = hiresIn(outlook.plan.starts);
    auto curve = hireCurve(outlook, limits, result.hires, control);
    if (!curve)
        return fail(curve.error());
    result.byHires = std::move(*curve);
    return result;
}

Result<std::vector<PolicyOutcome>> hiringPolicies(const ScenarioState& state,
                                                  const HiringOutlook& outlook,
                                                  const HiringRequest& request,
                                                  const JobControl& control) {
    SimulationOptions options = simulationOptionsOf(outlook.prepared, request);
    options.paths = std::max(1, request.paths);
    options.backfill = state.inputs.hiring.backfill;
    options.backfillDelay = delayAround(meanLead(outlook.prepared.hiringCase));
    return comparePolicies(outlook.prepared.hiringCase, options, state.inputs.hiring.serviceLevel,
                           control);
}

} // namespace headroom
