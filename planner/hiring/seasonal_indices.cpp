#include "planner/hiring/seasonal_indices.h"

#include <algorithm>
#include <numeric>

namespace headroom {
namespace {

/// Ratios of the last values of the series to its moving average, by phase.
std::vector<std::vector<double>> ratiosByPhase(const std::vector<double>& series,
                                               std::size_t period, std::size_t last) {
    std::vector<std::vector<double>> ratios(period);
    const std::size_t half = period / 2;
    const std::size_t first = series.size() > last ? series.size() - last : 0;
    for (std::size_t t = first + half; t + half < series.size(); ++t) {
        double sum = 0.0;
        for (std::size_t i = t - half; i <= t + half; ++i)
            sum += series[i];
        if (period % 2 == 0)
            sum -= 0.5 * (series[t - half] + series[t + half]);
        const double average = sum / static_cast<double>(period);
        if (average > 0.0)
            ratios[t % period].push_back(series[t] / average);
    }
    return ratios;
}

double meanOf(const std::vector<double>& values) {
    return std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
}

/// Seasons change: what is older says little about the next year.
constexpr std::size_t kYears = 8;

struct Decomposition {
    std::vector<std::vector<double>> ratios;
    SeasonalIndices indices;
};

Decomposition decompose(const std::vector<double>& series, std::size_t period, std::size_t last) {
    Decomposition result;
    const bool usable = period > 1 && series.size() >= 2 * period &&
                        *std::min_element(series.begin(), series.end()) >= 0.0;
    if (!usable)
        return result;
    result.ratios = ratiosByPhase(series, period, last);
    std::vector<double> index;
    for (const auto& phase : result.ratios) {
        if (phase.empty())
            return result;
        index.push_back(meanOf(phase));
    }
    const double mean = meanOf(index);
    if (!(mean > 0.0))
        return result;
    for (double& value : index)
        value /= mean;
    result.indices.index = std::move(index);
    return result;
}

/// Share of the deviation from 1 that is kept.
double keptShare(const Decomposition& decomposition, std::size_t period) {
    double squares = 0.0;
    double freedom = 0.0;
    double count = 0.0;
    for (const auto& phase : decomposition.ratios) {
        const double mean = meanOf(phase);
        for (const double ratio : phase)
            squares += (ratio - mean) * (ratio - mean);
        freedom += static_cast<double>(phase.size() - 1);
        count += static_cast<double>(phase.size());
    }
    if (freedom <= 0.0)
        return 0.7;
    const double phases = static_cast<double>(period);
    const double variance = squares / freedom / (count / phases);
    double deviation = 0.0;
    for (const double index : decomposition.indices.index)
        deviation += (index - 1.0) * (index - 1.0);
    if (deviation <= 0.0)
        return 0.0;
    const double shrink = 1.5 * (phases - 3.0) * variance / deviation * freedom / (freedom + 2.0);
    return 1.0 - std::clamp(shrink, 0.0, 1.0);
}

} // namespace

SeasonalIndices classicalIndices(const std::vector<double>& series, std::size_t period) {
    return decompose(series, period, series.size()).indices;
}

SeasonalIndices shrunkenIndices(const std::vector<double>& series, std::size_t period) {
    // The ratios of eight years; the moving average takes half a year at either end.
    Decomposition decomposition = decompose(series, period, (kYears + 1) * period);
    if (decomposition.indices.index.empty())
        return {};
    const double kept = keptShare(decomposition, period);
    constexpr double kLeast = 0.02; // a phase that is always 0 must not divide by 0
    for (double& index : decomposition.indices.index)
        index = std::max(kLeast, 1.0 + kept * (index - 1.0));
    return decomposition.indices;
}

std::vector<double> seasonallyAdjusted(const std::vector<double>& series,
                                       const SeasonalIndices& indices) {
    std::vector<double> adjusted = series;
    for (std::size_t t = 0; t < adjusted.size(); ++t)
        adjusted[t] /= indices.at(t);
    return adjusted;
}

} // namespace headroom
