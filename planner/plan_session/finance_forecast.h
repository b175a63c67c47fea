#pragma once

#include "planner/hiring/growth_forecast.h"
#include "planner/scenarios/scenario_state.h"

#include <optional>
#include <string_view>
#include <vector>

namespace headroom {

/// New customers of one segment and month as finance expects them. Low and high are its 80 %
/// limits.
struct FinanceMonth {
    double newLogos = 0.0;
    std::optional<double> low;
    std::optional<double> high;
};

/// The plan's finance forecast by [segment][months after the as-of month − 1]; months it does not
/// cover are absent. Rows of names that the plan does not know are spread over its segments by
/// accounts.
std::vector<std::vector<std::optional<FinanceMonth>>> financeForecast(const ScenarioState& state);

/// σ of the path factor that spreads the first year as low and high do; absent where less than half
/// of its months have both.
std::optional<double> financeSigma(const std::vector<std::optional<FinanceMonth>>& months);

/// One step with finance's limits; where it has none, those of `statistical` around finance's mean.
ForecastStep financeStep(const FinanceMonth& month, const ForecastStep& statistical);

/// A quarter's total over its three months by the seasonal indices of the segment's new logos
/// before (of all segments where it has none; evenly where there is no season). Adds up exactly,
/// whole numbers in whole numbers. An import's `QuarterSplit`.
std::vector<double> seasonalQuarter(double total, Month first, std::string_view segment,
                                    const std::vector<HistoryRow>& history);

} // namespace headroom
