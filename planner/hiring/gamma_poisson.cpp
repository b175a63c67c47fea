#include "planner/hiring/gamma_poisson.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace headroom {
namespace {

struct Filtered {
    double shape = 0.0;
    double exposure = 0.0;
    double likelihood = 0.0; // log
};

double logPredictive(double count, double shape, double odds) {
    // Negative binomial with success probability odds / (1 + odds).
    return std::lgamma(shape + count) - std::lgamma(shape) - std::lgamma(count + 1.0) +
           shape * std::log(odds / (1.0 + odds)) - count * std::log1p(odds);
}

Filtered filter(const std::vector<double>& counts, const SeasonalIndices& season, double discount) {
    Filtered state;
    for (std::size_t t = 0; t < counts.size(); ++t) {
        const double expected = season.at(t);
        const double shape = discount * state.shape;
        const double exposure = discount * state.exposure;
        if (shape > 1e-9 && exposure > 1e-9)
            state.likelihood += logPredictive(counts[t], shape, exposure / expected);
        state.shape = shape + counts[t];
        state.exposure = exposure + expected;
    }
    return state;
}

/// Shrunken indices, less what Poisson noise alone would make of a flat season.
SeasonalIndices quietIndices(const std::vector<double>& counts, std::size_t period) {
    SeasonalIndices season = shrunkenIndices(counts, period);
    double total = 0.0;
    for (const double count : counts)
        total += count;
    if (season.index.empty() || total <= 0.0)
        return {};
    const double phases = static_cast<double>(period);
    double deviation = 0.0;
    for (const double index : season.index)
        deviation += (index - 1.0) * (index - 1.0);
    const double noise = phases * phases / total; // Σ over phases of the variance of a phase's mean
    const double kept = deviation > 0.0 ? std::max(0.0, 1.0 - phases * noise / deviation) : 0.0;
    for (double& index : season.index)
        index = 1.0 + kept * (index - 1.0);
    return season;
}

/// Mean of the values around each (the year it is in the middle of).
std::vector<double> localMeans(const std::vector<double>& values, std::size_t window) {
    std::vector<double> means;
    for (std::size_t t = 0; t < values.size(); ++t) {
        const std::size_t from =
            std::min(t > window / 2 ? t - window / 2 : 0, values.size() - window);
        double sum = 0.0;
        for (std::size_t i = from; i < from + window; ++i)
            sum += values[i];
        means.push_back(sum / static_cast<double>(window));
    }
    return means;
}

/// Variance about the local mean over the mean, less what luck alone would make of a Poisson's;
/// at least 1.
double batchOf(const std::vector<double>& values) {
    const std::size_t window = std::min<std::size_t>(12, values.size());
    if (window < 2)
        return 1.0;
    const std::vector<double> means = localMeans(values, window);
    double squares = 0.0;
    double sum = 0.0;
    for (std::size_t t = 0; t < values.size(); ++t) {
        squares += (values[t] - means[t]) * (values[t] - means[t]);
        sum += means[t];
    }
    if (!(sum > 0.0))
        return 1.0;
    const double size = static_cast<double>(window);
    const double luck = std::sqrt(2.0 / static_cast<double>(values.size()));
    return std::max(1.0, squares * size / (size - 1.0) / sum - luck);
}

} // namespace

double GammaPoisson::mean(int h) const {
    return rate() * season.at(count + static_cast<std::size_t>(h) - 1);
}

double GammaPoisson::shapeAt(int h) const {
    return std::max(0.05, shape * std::pow(discount, h));
}

double GammaPoisson::quantile(int h, double probability) const {
    return quantileOf(mean(h), h, probability);
}

double GammaPoisson::quantileOf(double expected, int h, double probability) const {
    return batch * negativeBinomialQuantile(expected / batch, shapeAt(h), probability);
}

GammaPoisson fitGammaPoisson(const std::vector<double>& values, std::size_t period) {
    GammaPoisson fit;
    fit.count = values.size();
    fit.batch = batchOf(seasonallyAdjusted(values, quietIndices(values, period)));
    std::vector<double> counts = values;
    for (double& count : counts)
        count /= fit.batch;
    fit.season = quietIndices(counts, period);
    // The discount is averaged over its posterior: the best one alone follows noise.
    std::vector<std::pair<double, double>> discounts;
    double most = -1e300;
    for (int step = 0; step <= 20; ++step) {
        const double discount = 1.0 - 0.015 * step;
        discounts.emplace_back(discount, filter(counts, fit.season, discount).likelihood);
        most = std::max(most, discounts.back().second);
    }
    double weights = 0.0;
    double sum = 0.0;
    for (const auto& [discount, likelihood] : discounts) {
        const double weight = std::exp(likelihood - most);
        weights += weight;
        sum += weight * discount;
    }
    fit.discount = sum / weights;
    const Filtered state = filter(counts, fit.season, fit.discount);
    fit.exposure = state.exposure;
    // Nothing seen yet is not proof of never: Jeffreys' half event.
    fit.shape = std::max(state.shape, 0.5);
    return fit;
}

double negativeBinomialQuantile(double mean, double shape, double probability) {
    if (!(mean > 0.0))
        return 0.0;
    const double success = shape / (shape + mean);
    double mass = std::exp(shape * std::log(success));
    double below = mass;
    double k = 0.0;
    const double most = mean + 60.0 * std::sqrt(mean + mean * mean / shape) + 60.0;
    while (below < probability && k < most) {
        mass *= (shape + k) / (k + 1.0) * (1.0 - success);
        below += mass;
        k += 1.0;
    }
    return k;
}

} // namespace headroom
