#pragma once

#include "planner/hiring/growth_forecast.h"
#include "planner/hiring/growth_history.h"
#include "planner/scenarios/scenario_state.h"

namespace headroom {

/// The plan's history up to the as-of month under the names of its segments; rows of names it does
/// not know are spread over them by accounts. Without any row: no segment. Errors: those of
/// makeGrowthHistory.
Result<GrowthHistory> planHistory(const ScenarioState& state);

/// How a segment's new logos are forecast: as counts where all are whole.
ForecastOptions growthForecastOptions(const SegmentHistory& history, int horizon);

/// Where the forecast of a history had to be bent; absent where nowhere.
std::optional<HistoryIssue> bendOf(const SegmentHistory& history, const GrowthForecast& forecast);

/// A history that ended longer ago says nothing about the months to come.
constexpr int monthsUntilTooOld = 36;

} // namespace headroom
