#pragma once

#include "planner/base/result.h"

#include <vector>

namespace headroom {

enum class ForecastMethod {
    Combination,  // of six members, combined_forecast.h
    Blend,        // the combination and gamma-Poisson, counts of 4 to 10 a month
    GammaPoisson, // sparse counts, and whatever comes in lumps
    Mean,         // fewer than 8 values
};
const char* forecastMethodName(ForecastMethod method);

/// `mean` and limits of step h = 1…; all finite, lo95 ≤ lo80 ≤ mean ≤ hi80 ≤ hi95.
struct ForecastStep {
    double mean = 0.0;
    double lo80 = 0.0;
    double hi80 = 0.0;
    double lo95 = 0.0;
    double hi95 = 0.0;
};

struct GrowthForecast {
    ForecastMethod method = ForecastMethod::Combination;
    std::vector<ForecastStep> steps;
    double sumMean = 0.0; // over the first min(12, horizon) months
    double sumLo80 = 0.0;
    double sumHi80 = 0.0;
    /// Lognormal σ of the path factor: with Poisson noise on top it gives the 80 % interval of the
    /// sum.
    double sigma = 0.0;
    bool saturated = false; // growth was damped so that it cannot explode
    int saturatedFrom = 0;  // first step where it was; 0 = nowhere
    int setAside = 0;       // values that stand too far from all others to count in full
};

/// Lognormal σ of a path factor that, with Poisson noise on top, spreads a sum of that mean as its
/// 80 % limits do; at most 2.
double pathFactorSigma(double mean, double lo80, double hi80);

/// What kind of series it is.
struct ForecastOptions {
    int period = 12;          // 12 monthly, 4 quarterly, 1 none
    int horizon = 12;         // 1…120
    bool counts = false;      // non-negative whole counts: gamma-Poisson when sparse
    bool nonNegative = false; // limits are cut at 0 (implied by counts)
};

/// What a bare series says of itself: without a value below 0 no limit is below 0 either; whole
/// numbers of less than ten a step are counts.
ForecastOptions optionsForSeries(const std::vector<double>& series, int period, int horizon);

/// Combination with shrunken seasonal indices and calibrated limits (hiring notes, 1.4 and 1.5).
/// Any finite series of 1 to 2,400 values gives a finite answer; short or strange ones a wide one.
/// Errors: FileEmpty (no value), OutOfRange (not finite, negative counts, horizon or period).
Result<GrowthForecast> forecastSeries(const std::vector<double>& series,
                                      const ForecastOptions& options);

} // namespace headroom
