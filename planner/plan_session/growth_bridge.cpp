#include "planner/plan_session/growth_bridge.h"

#include "planner/hiring/hiring_plan.h"
#include "planner/plan_session/hiring_case_builder.h"

namespace headroom {

Result<std::vector<double>> fteNeededByMonth(const ScenarioState& state) {
    const auto prepared = hiringCaseOf(state);
    if (!prepared)
        return fail(prepared.error());
    const HiringCase& hiringCase = prepared->hiringCase;
    const GrowthPath path = projectGrowth(hiringCase, hiringCase.months);
    std::vector<double> needed;
    for (int t = 0; t <= hiringCase.months; ++t) {
        double sum = 0.0;
        for (std::size_t s = 0; s < hiringCase.segments.size(); ++s)
            sum +=
                requiredFte(hiringCase.segments[s], path.at(t, s).customers, path.at(t, s).arr).fte;
        needed.push_back(sum);
    }
    return needed;
}

BridgeMeasure fteAtHorizonMeasure() {
    return {"fte", [](const ScenarioState& state) -> Result<MeasuredFigure> {
                const auto needed = fteNeededByMonth(state);
                if (!needed)
                    return fail(needed.error());
                return MeasuredFigure{needed->back(), {}};
            }};
}

Result<Bridge> growthBridge(const PlanSession& session, ScenarioId a, ScenarioId b) {
    const auto from = session.stateOf(a);
    const auto to = session.stateOf(b);
    if (!from || !to)
        return fail(!from ? from.error() : to.error());
    return bridgeBetween(**from, **to, fteAtHorizonMeasure());
}

} // namespace headroom
