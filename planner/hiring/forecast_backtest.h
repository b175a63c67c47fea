#pragma once

#include "planner/base/job_control.h"
#include "planner/hiring/growth_forecast.h"

#include <optional>
#include <vector>

namespace headroom {

/// Errors of forecasts made at one origin.
struct BacktestOrigin {
    int months = 0; // history used
    double sumForecast = 0.0;
    double sumActual = 0.0;
    bool sumInside80 = false;
};
/// Rolling origin over the series' own history: every month from month `firstOrigin` that leaves
/// `horizon` months to compare. Coverage counts single months; `coverage80Error` is one binomial
/// standard error from the number of origins, because months of one origin are not independent.
/// Error: Cancelled, besides those of forecastSeries.
struct ForecastBacktest {
    std::vector<BacktestOrigin> origins;
    std::optional<double> mase; // absent where no month differs from the one it is measured by
    double coverage80 = 0.0;
    double coverage95 = 0.0;
    double coverage80Error = 0.0;
};
Result<ForecastBacktest> backtestForecast(const std::vector<double>& series,
                                          const ForecastOptions& options, int firstOrigin = 24,
                                          const JobControl& control = {});

/// In-sample mean |y_t − y_(t−m)|, the scale of MASE; m = 1 where the series is shorter than 2 m.
double seasonalNaiveScale(const std::vector<double>& series, int period);

} // namespace headroom
