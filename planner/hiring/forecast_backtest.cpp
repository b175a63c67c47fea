#include "planner/hiring/forecast_backtest.h"

#include <algorithm>
#include <cmath>

namespace headroom {

double seasonalNaiveScale(const std::vector<double>& series, int period) {
    auto lag = static_cast<std::size_t>(std::max(1, period));
    if (series.size() < 2 * lag)
        lag = 1;
    if (series.size() <= lag)
        return 0.0;
    double sum = 0.0;
    for (std::size_t t = lag; t < series.size(); ++t)
        sum += std::abs(series[t] - series[t - lag]);
    return sum / static_cast<double>(series.size() - lag);
}

Result<ForecastBacktest> backtestForecast(const std::vector<double>& series,
                                          const ForecastOptions& options, int firstOrigin,
                                          const JobControl& control) {
    ForecastBacktest backtest;
    double errors = 0.0;
    double inside80 = 0.0;
    double inside95 = 0.0;
    double months = 0.0;
    double scaled = 0.0; // months whose error can be scaled
    const auto ahead = static_cast<std::size_t>(std::max(1, options.horizon));
    for (auto n = static_cast<std::size_t>(std::max(1, firstOrigin)); n + ahead <= series.size();
         ++n) {
        if (control.stopRequested())
            return fail(ErrorCode::Cancelled, "backtest");
        const std::vector<double> known(series.begin(),
                                        series.begin() + static_cast<std::ptrdiff_t>(n));
        const auto forecast = forecastSeries(known, options);
        if (!forecast)
            return fail(forecast.error());
        const double scale = seasonalNaiveScale(known, options.period);
        BacktestOrigin origin;
        origin.months = static_cast<int>(n);
        const std::size_t year = std::min<std::size_t>(ahead, options.period == 4 ? 4 : 12);
        for (std::size_t h = 0; h < ahead; ++h) {
            const double actual = series[n + h];
            const ForecastStep& step = forecast->steps[h];
            if (scale > 0.0) {
                errors += std::abs(actual - step.mean) / scale;
                scaled += 1.0;
            }
            inside80 += actual >= step.lo80 && actual <= step.hi80 ? 1.0 : 0.0;
            inside95 += actual >= step.lo95 && actual <= step.hi95 ? 1.0 : 0.0;
            months += 1.0;
            origin.sumActual += h < year ? actual : 0.0;
        }
        origin.sumForecast = forecast->sumMean;
        origin.sumInside80 =
            origin.sumActual >= forecast->sumLo80 && origin.sumActual <= forecast->sumHi80;
        backtest.origins.push_back(origin);
    }
    if (scaled > 0.0)
        backtest.mase = errors / scaled;
    if (months > 0.0) {
        backtest.coverage80 = inside80 / months;
        backtest.coverage95 = inside95 / months;
        backtest.coverage80Error =
            std::sqrt(0.8 * 0.2 / static_cast<double>(backtest.origins.size()));
    }
    return backtest;
}

} // namespace headroom
