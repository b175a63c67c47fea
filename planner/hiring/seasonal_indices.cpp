#include "planner/hiring/seasonal_indices.h"

#include "planner/hiring/middle.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace headroom {
namespace {

using Ratios = std::vector<std::vector<double>>; // by phase

double meanOf(const std::vector<double>& values) {
    return std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
}

/// Seasons change: what is older says little about the next year.
constexpr std::size_t kYears = 8;

/// Centred 2 × m moving average; 0 where it does not reach (half a year at either end).
std::vector<double> movingAverage(const std::vector<double>& series, std::size_t period) {
    std::vector<double> average(series.size(), 0.0);
    const std::size_t half = period / 2;
    for (std::size_t t = half; t + half < series.size(); ++t) {
        double sum = 0.0;
        for (std::size_t i = t - half; i <= t + half; ++i)
            sum += series[i];
        if (period % 2 == 0)
            sum -= 0.5 * (series[t - half] + series[t + half]);
        average[t] = sum / static_cast<double>(period);
    }
    return average;
}

/// Straight line through the first (last) m + 1 adjusted values for the half year that the moving
/// average does not reach; never below the least of them.
void fillEnd(const std::vector<double>& adjusted, std::size_t period, bool last,
             std::vector<double>& level) {
    const std::size_t half = period / 2;
    const std::size_t window = std::min(adjusted.size(), period + 1);
    const std::size_t from = last ? adjusted.size() - window : 0;
    const double centre = 0.5 * static_cast<double>(window - 1);
    double mean = 0.0;
    double xy = 0.0;
    double xx = 0.0;
    double least = adjusted[from];
    for (std::size_t i = 0; i < window; ++i) {
        const double x = static_cast<double>(i) - centre;
        mean += adjusted[from + i] / static_cast<double>(window);
        xy += x * adjusted[from + i];
        xx += x * x;
        least = std::min(least, adjusted[from + i]);
    }
    const std::size_t begin = last ? adjusted.size() - half : 0;
    for (std::size_t t = begin; t < begin + half; ++t)
        level[t] = std::max(
            least, mean + xy / xx * (static_cast<double>(t) - static_cast<double>(from) - centre));
}

Ratios ratiosTo(const std::vector<double>& level, const std::vector<double>& series,
                std::size_t period, std::size_t first) {
    Ratios ratios(period);
    for (std::size_t t = first; t < series.size(); ++t)
        if (level[t] > 0.0)
            ratios[t % period].push_back(series[t] / level[t]);
    return ratios;
}

bool hasSeason(const std::vector<double>& series, std::size_t period) {
    return period > 1 && series.size() >= 2 * period &&
           *std::min_element(series.begin(), series.end()) >= 0.0;
}

/// `middle` of each phase's ratios, normalised to mean 1; empty where a phase has none.
template <typename Middle>
std::vector<double> normalised(const Ratios& ratios, Middle middle) {
    std::vector<double> index;
    for (const auto& phase : ratios) {
        if (phase.empty())
            return {};
        index.push_back(middle(phase));
    }
    const double mean = meanOf(index);
    if (!(mean > 0.0))
        return {};
    for (double& value : index)
        value /= mean;
    return index;
}

/// Share of the deviation from 1 that is kept.
double keptShare(const Ratios& ratios, const std::vector<double>& indices) {
    double squares = 0.0;
    double freedom = 0.0;
    double count = 0.0;
    for (const auto& phase : ratios) {
        const double mean = meanOf(phase);
        for (const double ratio : phase)
            squares += (ratio - mean) * (ratio - mean);
        freedom += static_cast<double>(phase.size() - 1);
        count += static_cast<double>(phase.size());
    }
    if (freedom <= 0.0)
        return 0.7;
    const double phases = static_cast<double>(ratios.size());
    const double variance = squares / freedom / (count / phases);
    double deviation = 0.0;
    for (const double index : indices)
        deviation += (index - 1.0) * (index - 1.0);
    if (deviation <= 0.0)
        return 0.0;
    const double shrink = 1.5 * (phases - 3.0) * variance / deviation * freedom / (freedom + 2.0);
    return 1.0 - std::clamp(shrink, 0.0, 1.0);
}

/// A phase that is always 0 must not divide by 0.
constexpr double kLeast = 0.02;

} // namespace

SeasonalIndices classicalIndices(const std::vector<double>& series, std::size_t period) {
    if (!hasSeason(series, period))
        return {};
    return {normalised(ratiosTo(movingAverage(series, period), series, period, 0), meanOf)};
}

SeasonalIndices shrunkenIndices(const std::vector<double>& series, std::size_t period) {
    if (!hasSeason(series, period))
        return {};
    const auto middle = [](const std::vector<double>& ratios) {
        return 0.5 * (meanOf(ratios) + medianOf(ratios));
    };
    const std::size_t last = (kYears + 1) * period;
    const std::size_t first = series.size() > last ? series.size() - last : 0;
    std::vector<double> level = movingAverage(series, period);
    Ratios ratios = ratiosTo(level, series, period, first + period / 2);
    std::vector<double> index = normalised(ratios, middle);
    if (index.empty())
        return {};
    std::vector<double> adjusted = series;
    for (std::size_t t = 0; t < adjusted.size(); ++t)
        adjusted[t] /= std::max(kLeast, index[t % period]);
    fillEnd(adjusted, period, false, level);
    fillEnd(adjusted, period, true, level);
    const Ratios longer = ratiosTo(level, series, period, first);
    if (auto better = normalised(longer, middle); !better.empty()) {
        index = std::move(better);
        ratios = longer;
    }
    const double kept = keptShare(ratios, index);
    for (double& value : index)
        value = std::max(kLeast, 1.0 + kept * (value - 1.0));
    return {index};
}

std::vector<double> seasonallyAdjusted(const std::vector<double>& series,
                                       const SeasonalIndices& indices) {
    std::vector<double> adjusted = series;
    for (std::size_t t = 0; t < adjusted.size(); ++t)
        adjusted[t] /= indices.at(t);
    return adjusted;
}

} // namespace headroom
