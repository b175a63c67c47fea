#pragma once

#include "planner/hiring/seasonal_indices.h"

#include <vector>

namespace headroom {

/// Counts with a slowly drifting rate: gamma-Poisson with discounting (Harvey & Fernandes, 1989).
/// The rate after the last month is Gamma(shape, exposure); the discount ω is the mean
/// of its posterior under the one-step negative binomial forecasts.
struct GammaPoisson {
    double shape = 0.5;
    double exposure = 1.0;
    double discount = 1.0;
    SeasonalIndices season;
    std::size_t count = 0;

    double rate() const { return shape / exposure; }
    double mean(int h) const;
    /// Shape of the rate h months ahead; smaller is more uncertain.
    double shapeAt(int h) const;
    /// Quantile of the count h months ahead (negative binomial).
    double quantile(int h, double probability) const;
};
/// Non-negative counts, at least one.
GammaPoisson fitGammaPoisson(const std::vector<double>& counts, std::size_t period);

/// Smallest k with P(X ≤ k) ≥ probability, X negative binomial with this mean and shape.
double negativeBinomialQuantile(double mean, double shape, double probability);

} // namespace headroom
