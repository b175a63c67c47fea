#pragma once

#include "planner/hiring/combined_forecast.h"
#include "planner/hiring/forecast_limits.h"

#include <cstddef>
#include <functional>
#include <string>
#include <vector>

namespace headroom::test {

/// One series of a collection: what is known and what came.
struct KnownSeries {
    int period = 1;
    std::vector<double> history;
    std::vector<double> future;
};

/// Lines `id m n h x1 … xn y1 … yh`; lines that are not are left out.
std::vector<KnownSeries> readKnownSeries(const std::string& file);

/// What came at one step of a forecast.
struct LimitStep {
    double missed = 0.0; // what came less the forecast
    double sigma = 0.0;
    Lean lean;
    LimitScale needed; // least scales of σ whose limits hold what came
};

/// A forecast from the end of a history.
struct LimitWindow {
    std::size_t collection = 0;
    std::size_t series = 0; // place in its collection
    std::size_t count = 0;  // values of the history that were used
    bool whole = false;     // whether they are all there are
    std::size_t period = 1;
    double unit = 1.0; // mean change over a season, of MSIS
    std::vector<LimitStep> steps;
    LimitScale neededOfYear;
    bool hasYear = false;
};

/// Windows of one collection: every whole history, and every history cut to its last values where
/// it is longer than one of `lengths`. What does not change over a season is left out.
std::vector<LimitWindow> limitWindows(const std::vector<KnownSeries>& series,
                                      std::size_t collection,
                                      const std::vector<std::size_t>& lengths);

/// Lengths that the shipped tables are fitted on.
const std::vector<std::size_t>& fittedLengths(int period);

using ChosenWindows = std::function<bool(const LimitWindow&)>;

/// Scales at the nodes of the shipped table of that period: weighted quantiles of the needed scales
/// of all chosen windows, a window counting for a node by how near it lies (1 at the node, 0 at the
/// next, linear in the logarithms). Collections count alike, and so do the series of one.
LimitTable fittedLimits(const std::vector<LimitWindow>& windows, std::size_t period,
                        const ChosenWindows& chosen);

/// Shares of steps, and of years, whose limits hold what came.
struct LimitCoverage {
    double inside80 = 0.0;
    double inside95 = 0.0;
    double msis = 0.0; // of the 95 % limits
    double steps = 0.0;
    double year80 = 0.0;
    double years = 0.0;
    std::size_t windows = 0;

    double at80() const { return inside80 / steps; }
    double at95() const { return inside95 / steps; }
    double meanMsis() const { return msis / steps; }
    double ofYear80() const { return year80 / years; }
};
/// Adds the chosen windows to `coverage`.
void judgeLimits(const std::vector<LimitWindow>& windows, const LimitTable& table,
                 const ChosenWindows& chosen, LimitCoverage& coverage);

} // namespace headroom::test
