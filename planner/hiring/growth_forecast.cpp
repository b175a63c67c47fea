#include "planner/hiring/growth_forecast.h"

#include "planner/hiring/combined_forecast.h"
#include "planner/hiring/forecast_limits.h"
#include "planner/hiring/gamma_poisson.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <optional>

namespace headroom {
namespace {

constexpr std::size_t kLeastForCombination = 8;
constexpr double kSparse = 4.0;
constexpr double kDense = 10.0;
/// Counts of a month or two say little about how fast their rate drifts; new logos are taken to
/// wander by 5 % a month on top of what the history shows.
constexpr double kRateDrift = 0.05;

double meanOf(const std::vector<double>& values) {
    return std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
}

double recentMean(const std::vector<double>& series) {
    const std::size_t recent = std::min<std::size_t>(12, series.size());
    return meanOf({series.end() - static_cast<std::ptrdiff_t>(recent), series.end()});
}

std::size_t sumSteps(const ForecastOptions& options) {
    const int year = options.period == 4 ? 4 : 12;
    return static_cast<std::size_t>(std::min(year, options.horizon));
}

ForecastStep stepOf(double mean, double half80, double half95) {
    return {mean, mean - half80, mean + half80, mean - half95, mean + half95};
}

void sumOver(GrowthForecast& forecast, const ForecastOptions& options) {
    for (std::size_t h = 0; h < sumSteps(options); ++h)
        forecast.sumMean += forecast.steps[h].mean;
}

GrowthForecast combination(const std::vector<double>& series, const ForecastOptions& options) {
    const auto period = static_cast<std::size_t>(options.period);
    const CombinedForecast raw = combinedForecast(series, period, options.horizon);
    GrowthForecast forecast;
    forecast.saturatedFrom = raw.saturatedFrom;
    forecast.saturated = raw.saturatedFrom > 0;
    forecast.setAside = raw.setAside;
    for (int h = 1; h <= options.horizon; ++h) {
        const auto i = static_cast<std::size_t>(h - 1);
        const LimitScale scale = limitScale(period, series.size(), h);
        double sigma = raw.sigma[i];
        double drift = 0.0;
        if (options.counts) {
            sigma = std::max(sigma, std::sqrt(std::max(0.0, raw.mean[i])));
            drift = kRateDrift * std::sqrt(static_cast<double>(h)) * raw.mean[i];
        }
        const double mean = raw.mean[i];
        const Lean& lean = raw.lean[i];
        const double sigma80 = std::hypot(scale.at80 * sigma, drift);
        const double sigma95 = std::hypot(scale.at95 * sigma, drift);
        forecast.steps.push_back({mean, mean - kNormal80 * std::hypot(sigma80, lean.down),
                                  mean + kNormal80 * std::hypot(sigma80, lean.up),
                                  mean - kNormal95 * std::hypot(sigma95, lean.down),
                                  mean + kNormal95 * std::hypot(sigma95, lean.up)});
    }
    sumOver(forecast, options);
    const LimitScale scale = sumLimitScale(period, series.size());
    double sigma = raw.sumSigma[sumSteps(options) - 1];
    double drift = 0.0;
    if (options.counts) {
        const double steps = static_cast<double>(sumSteps(options));
        sigma = std::max(sigma, std::sqrt(std::max(0.0, forecast.sumMean)));
        // Mean of a random walk over its first steps.
        drift = kRateDrift * std::sqrt((steps + 1.0) * (2.0 * steps + 1.0) / (6.0 * steps)) *
                forecast.sumMean;
    }
    const double sigma80 = std::hypot(scale.at80 * sigma, drift);
    const Lean& lean = raw.sumLean[sumSteps(options) - 1];
    forecast.sumLo80 = forecast.sumMean - kNormal80 * std::hypot(sigma80, lean.down);
    forecast.sumHi80 = forecast.sumMean + kNormal80 * std::hypot(sigma80, lean.up);
    return forecast;
}

GrowthForecast sparse(const std::vector<double>& series, const ForecastOptions& options) {
    const GammaPoisson fit = fitGammaPoisson(series, static_cast<std::size_t>(options.period));
    GrowthForecast forecast;
    forecast.method = ForecastMethod::GammaPoisson;
    for (int h = 1; h <= options.horizon; ++h) {
        const double mean = fit.mean(h);
        forecast.steps.push_back(
            {mean, std::min(mean, fit.quantile(h, 0.1)), std::max(mean, fit.quantile(h, 0.9)),
             std::min(mean, fit.quantile(h, 0.025)), std::max(mean, fit.quantile(h, 0.975))});
    }
    sumOver(forecast, options);
    // The average month of the sum lies a third of the way out in terms of drift variance.
    const int month = (static_cast<int>(sumSteps(options)) + 2) / 3;
    forecast.sumLo80 = std::min(forecast.sumMean, fit.quantileOf(forecast.sumMean, month, 0.1));
    forecast.sumHi80 = std::max(forecast.sumMean, fit.quantileOf(forecast.sumMean, month, 0.9));
    return forecast;
}

double blended(double first, double second, double share) {
    return share * first + (1.0 - share) * second;
}

/// `share` of the first.
GrowthForecast blend(const GrowthForecast& a, const GrowthForecast& b, double share) {
    GrowthForecast forecast;
    forecast.method = ForecastMethod::Blend;
    forecast.saturated = a.saturated || b.saturated;
    forecast.saturatedFrom = std::max(a.saturatedFrom, b.saturatedFrom);
    forecast.setAside = std::max(a.setAside, b.setAside);
    for (std::size_t h = 0; h < a.steps.size(); ++h)
        forecast.steps.push_back({blended(a.steps[h].mean, b.steps[h].mean, share),
                                  blended(a.steps[h].lo80, b.steps[h].lo80, share),
                                  blended(a.steps[h].hi80, b.steps[h].hi80, share),
                                  blended(a.steps[h].lo95, b.steps[h].lo95, share),
                                  blended(a.steps[h].hi95, b.steps[h].hi95, share)});
    forecast.sumMean = blended(a.sumMean, b.sumMean, share);
    forecast.sumLo80 = blended(a.sumLo80, b.sumLo80, share);
    forecast.sumHi80 = blended(a.sumHi80, b.sumHi80, share);
    return forecast;
}

/// Level of a handful of values, with limits of Student's t and growing with the root of time.
GrowthForecast levelOnly(const std::vector<double>& series, const ForecastOptions& options) {
    const double level = meanOf(series);
    const double n = static_cast<double>(series.size());
    double variance = 0.0;
    for (const double value : series)
        variance += (value - level) * (value - level) / std::max(1.0, n - 1.0);
    if (series.size() == 1)
        variance = std::max({0.25, 0.25 * level * level, std::abs(level)});
    // A few equal values are luck, not certainty.
    variance = std::max(variance, 0.01 * level * level);
    if (options.counts)
        variance = std::max(variance, std::max(0.5, level));
    // Student quantiles at 0.9 and 0.975 for 1…6 degrees of freedom; one value is worse than two.
    constexpr double kStudent[][2] = {{5.0, 20.0},  {3.08, 12.71}, {1.89, 4.30}, {1.64, 3.18},
                                      {1.53, 2.78}, {1.48, 2.57},  {1.44, 2.45}};
    const auto& student = kStudent[std::min<std::size_t>(series.size() - 1, 6)];
    GrowthForecast forecast;
    forecast.method = ForecastMethod::Mean;
    for (int h = 1; h <= options.horizon; ++h) {
        const double sigma = std::sqrt(variance * (1.0 + 1.0 / n) * h);
        forecast.steps.push_back(stepOf(level, student[0] * sigma, student[1] * sigma));
    }
    sumOver(forecast, options);
    const double steps = static_cast<double>(sumSteps(options));
    const double half = student[0] * steps * std::sqrt(variance * (1.0 / n + steps / 3.0));
    forecast.sumLo80 = forecast.sumMean - half;
    forecast.sumHi80 = forecast.sumMean + half;
    return forecast;
}

/// From the first to the last sale three in ten values or more are 0: what comes then comes in
/// lumps, and has no trend to speak of.
bool isLumpy(const std::vector<double>& series, const ForecastOptions& options) {
    if (!options.counts && !options.nonNegative)
        return false;
    const auto sold = [](double value) { return value != 0.0; };
    const auto first = std::find_if(series.begin(), series.end(), sold);
    const auto last = std::find_if(series.rbegin(), series.rend(), sold).base();
    const auto zeros = first < last ? std::count(first, last, 0.0) : 0;
    return zeros > 0 && static_cast<double>(zeros) >= 0.3 * static_cast<double>(last - first);
}

/// One value that is twenty times what the others are when there is anything (a year in a month's
/// cell, a thousand for one) is cut to four times the highest of them. Whatever grows or comes in
/// lumps stays as it is.
std::vector<double> withoutGiant(std::vector<double> series) {
    constexpr double kGiant = 20.0;
    constexpr double kStillPossible = 4.0;
    constexpr double kFew = 3.0;
    const auto giant = std::max_element(series.begin(), series.end());
    double sum = 0.0;
    double sold = 0.0;
    double highest = 0.0;
    for (auto value = series.begin(); value != series.end(); ++value) {
        if (value == giant || !(*value > 0.0))
            continue;
        sum += *value;
        sold += 1.0;
        highest = std::max(highest, *value);
    }
    if (sold >= kFew && *giant > kGiant * sum / sold)
        *giant = std::min(*giant, kStillPossible * highest);
    return series;
}

GrowthForecast chosen(const std::vector<double>& series, const ForecastOptions& options) {
    if (series.size() < kLeastForCombination)
        return levelOnly(series, options);
    if (!options.counts && !options.nonNegative)
        return combination(series, options);
    const std::vector<double> usual = withoutGiant(series);
    const auto ofCounts = [&] {
        GrowthForecast forecast = sparse(usual, options);
        forecast.setAside = usual == series ? 0 : 1;
        return forecast;
    };
    if (isLumpy(usual, options))
        return ofCounts();
    // The combination knows spikes itself, and takes them for a reason to be unsure; not the last.
    std::vector<double> lastUsual = series;
    lastUsual.back() = usual.back();
    const auto combined = [&] {
        GrowthForecast forecast = combination(lastUsual, options);
        forecast.setAside += lastUsual == series ? 0 : 1;
        return forecast;
    };
    const double level = recentMean(usual);
    if (!options.counts || level >= kDense)
        return combined();
    if (level < kSparse)
        return ofCounts();
    return blend(ofCounts(), combined(), (kDense - level) / (kDense - kSparse));
}

void cutAtZero(GrowthForecast& forecast) {
    forecast.sumMean = 0.0;
    for (ForecastStep& step : forecast.steps)
        for (double* value : {&step.mean, &step.lo80, &step.hi80, &step.lo95, &step.hi95})
            *value = std::max(0.0, *value);
    forecast.sumLo80 = std::max(0.0, forecast.sumLo80);
    forecast.sumHi80 = std::max(0.0, forecast.sumHi80);
}

std::optional<Error> inputFault(const std::vector<double>& series, const ForecastOptions& options) {
    if (series.empty())
        return Error{ErrorCode::FileEmpty, "series", "no value", {}, {}};
    if (series.size() > 2400)
        return Error{ErrorCode::OutOfRange, "series", "more than 2,400 values", {}, {}};
    if (options.horizon < 1 || options.horizon > 120)
        return Error{ErrorCode::OutOfRange, "horizon", "1 to 120", {}, {}};
    if (options.period < 1 || options.period > 366)
        return Error{ErrorCode::OutOfRange, "period", "1 to 366", {}, {}};
    for (const double value : series)
        if (!std::isfinite(value) || std::abs(value) > 1e15 || (options.counts && value < 0.0))
            return Error{
                ErrorCode::OutOfRange, "series", "a value is negative or not finite", {}, {}};
    return std::nullopt;
}

} // namespace

double pathFactorSigma(double mean, double lo80, double hi80) {
    if (!(mean > 0.0))
        return 1.0;
    const double sigma = (hi80 - lo80) / (2.0 * kNormal80);
    const double factor = std::max(0.0, sigma * sigma / (mean * mean) - 1.0 / mean);
    return std::min(2.0, std::sqrt(std::log1p(factor)));
}

const char* forecastMethodName(ForecastMethod method) {
    switch (method) {
    case ForecastMethod::Combination:
        return "combination";
    case ForecastMethod::Blend:
        return "blend";
    case ForecastMethod::GammaPoisson:
        return "gamma_poisson";
    case ForecastMethod::Mean:
        return "mean";
    }
    return "";
}

ForecastOptions optionsForSeries(const std::vector<double>& series, int period, int horizon) {
    ForecastOptions options{.period = period, .horizon = horizon};
    const auto all = [&](auto holds) { return std::all_of(series.begin(), series.end(), holds); };
    options.nonNegative = all([](double x) { return x >= 0.0; });
    options.counts = options.nonNegative && !series.empty() && recentMean(series) < kDense &&
                     all([](double x) { return x == std::floor(x); });
    return options;
}

Result<GrowthForecast> forecastSeries(const std::vector<double>& series,
                                      const ForecastOptions& options) {
    if (auto error = inputFault(series, options))
        return fail(*std::move(error));
    GrowthForecast forecast = chosen(series, options);
    if (options.counts || options.nonNegative) {
        cutAtZero(forecast);
        sumOver(forecast, options);
    }
    forecast.sigma = pathFactorSigma(forecast.sumMean, forecast.sumLo80, forecast.sumHi80);
    return forecast;
}

} // namespace headroom
