#pragma once

#include "planner/hiring/growth_history.h"
#include "planner/scenarios/scenario_state.h"

namespace headroom {

/// The plan's history up to the as-of month under the names of its segments; rows of names it does
/// not know are spread over them by accounts. Without any row: no segment. Errors: those of
/// makeGrowthHistory.
Result<GrowthHistory> planHistory(const ScenarioState& state);

} // namespace headroom
