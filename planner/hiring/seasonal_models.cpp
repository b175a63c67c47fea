#include "planner/hiring/seasonal_models.h"

#include "planner/hiring/nelder_mead.h"

#include <algorithm>

namespace headroom {
namespace {

/// Errors of the airline model, 0 before the first difference exists; gives their sum of squares.
double airlineErrors(const std::vector<double>& differences, std::size_t period,
                     const Parameters& p, std::vector<double>& errors) {
    double squares = 0.0;
    const std::size_t lag = period + 1;
    for (std::size_t t = lag; t < differences.size(); ++t) {
        errors[t] = differences[t] + p[0] * errors[t - 1] + p[1] * errors[t - period] -
                    p[0] * p[1] * errors[t - lag];
        squares += errors[t] * errors[t];
    }
    return squares;
}

struct SeasonalState {
    double level = 0.0;
    std::vector<double> season;
};

/// Moves the state over the series; gives the sum of the squared errors.
double smooth(const std::vector<double>& series, double alpha, double gamma, SeasonalState& state) {
    double squares = 0.0;
    std::size_t phase = 0;
    for (const double value : series) {
        double& season = state.season[phase];
        const double error = value - state.level - season;
        state.level += alpha * error;
        season += gamma * error;
        squares += error * error;
        phase = phase + 1 == state.season.size() ? 0 : phase + 1;
    }
    return squares;
}

} // namespace

std::vector<double> airlineForecast(const std::vector<double>& series, std::size_t period,
                                    int horizon) {
    const std::size_t lag = period + 1;
    if (2 * series.size() < 7 * period || series.size() < lag + 3)
        return {};
    std::vector<double> differences(series.size(), 0.0);
    for (std::size_t t = lag; t < series.size(); ++t)
        differences[t] = series[t] - series[t - 1] - series[t - period] + series[t - lag];
    std::vector<double> errors(series.size(), 0.0);
    SimplexSearch search;
    search.dimensions = 2;
    search.start = {0.5, 0.6, 0.0};
    search.low = {-0.3, 0.0, 0.0};
    search.high = {0.98, 0.95, 0.0};
    search.maxEvaluations = 120;
    search.tolerance = 1e-7;
    const Parameters p = minimise(search, [&](const Parameters& at) {
        return airlineErrors(differences, period, at, errors);
    });
    airlineErrors(differences, period, p, errors);
    std::vector<double> all = series;
    for (int h = 0; h < horizon; ++h) {
        const std::size_t t = all.size();
        errors.push_back(0.0);
        all.push_back(all[t - 1] + all[t - period] - all[t - lag] - p[0] * errors[t - 1] -
                      p[1] * errors[t - period] + p[0] * p[1] * errors[t - lag]);
    }
    return {all.begin() + static_cast<std::ptrdiff_t>(series.size()), all.end()};
}

std::vector<double> seasonalSmoothingForecast(const std::vector<double>& series,
                                              std::vector<double> season, int horizon) {
    const std::size_t period = season.size();
    SeasonalState first{0.0, std::move(season)};
    for (std::size_t t = 0; t < period; ++t)
        first.level += (series[t] - first.season[t]) / static_cast<double>(period);
    SeasonalState state;
    const auto run = [&](const Parameters& p) {
        state = first;
        return smooth(series, p[0], p[1] * (1.0 - p[0]), state);
    };
    SimplexSearch search;
    search.dimensions = 2;
    search.start = {0.4, 0.1, 0.0};
    search.low = {1e-3, 0.0, 0.0};
    search.high = {0.999, 0.6, 0.0};
    search.maxEvaluations = 100;
    search.tolerance = 1e-7;
    run(minimise(search, run));
    std::vector<double> forecast;
    for (std::size_t h = 0; h < static_cast<std::size_t>(horizon); ++h)
        forecast.push_back(state.level + state.season[(series.size() + h) % period]);
    return forecast;
}

} // namespace headroom
