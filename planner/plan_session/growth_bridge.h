#pragma once

#include "planner/plan_session/plan_session.h"
#include "planner/scenarios/bridge.h"

namespace headroom {

/// FTE needed at the ends of months 0…horizon under expected growth, summed over segments.
/// Errors: those of hiringCaseOf.
Result<std::vector<double>> fteNeededByMonth(const ScenarioState& state);

/// FTE needed at the end of the horizon, as a measure for bridges.
BridgeMeasure fteAtHorizonMeasure();

/// From scenario a's FTE need at the end of its horizon to b's. Errors: UnknownScenario, those of
/// bridgeBetween.
Result<Bridge> growthBridge(const PlanSession& session, ScenarioId a, ScenarioId b);

} // namespace headroom
