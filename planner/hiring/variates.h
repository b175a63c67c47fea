#pragma once

#include "planner/base/random.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace headroom {

// Counts by inversion of one uniform each, so that common random numbers stay common: exact below a
// mean of 25, Cornish-Fisher expansion of the normal quantile above. Here, not in a source file:
// the simulation draws a hundred million of them and most end after a comparison or two.
namespace variates {

inline constexpr double exactBelow = 25.0;

/// 1 / k; no inversion below `exactBelow` goes further than the last but four.
inline constexpr std::size_t furthest = 256;
inline constexpr std::array<double, furthest + 4> reciprocals = [] {
    std::array<double, furthest + 4> values{};
    for (std::size_t i = 1; i < values.size(); ++i)
        values[i] = 1.0 / static_cast<double>(i);
    return values;
}();

/// How many k have P(X ≤ k) < `uniform`, when P(X = 0) = `mass` and `ratio(k)` is P(k) / P(k − 1).
/// Four at a time without a branch between them: which one ends the search cannot be foreseen, and
/// a wrong guess costs the processor more than the terms beyond it.
template <class Ratio>
double countBelow(double uniform, double mass, const Ratio& ratio) {
    double below = mass;
    int count = 0;
    for (std::size_t k = 0; k < furthest; k += 4) {
        count += uniform > below ? 1 : 0;
        for (std::size_t next = k + 1; next < k + 4; ++next) {
            mass *= ratio(next);
            below += mass;
            count += uniform > below ? 1 : 0;
        }
        if (!(uniform > below))
            break;
        mass *= ratio(k + 4);
        below += mass;
    }
    return static_cast<double>(count);
}

struct Shape {
    double mean = 0.0;
    double variance = 0.0;
    double skew = 0.0;
    double excess = 0.0;
};
/// Cornish & Fisher (1938) to the third order, rounded to a count, which may be below 0.
double expandedQuantile(double uniform, const Shape& shape);

/// Draws made side by side.
inline constexpr std::size_t lanes = 16;
using Lanes = std::array<double, lanes>;

} // namespace variates

inline double poissonQuantile(double uniform, double mean) {
    if (!(mean > 0.0))
        return 0.0;
    if (mean >= variates::exactBelow)
        return std::max(0.0, variates::expandedQuantile(
                                 uniform, {mean, mean, 1.0 / std::sqrt(mean), 1.0 / mean}));
    return variates::countBelow(uniform, std::exp(-mean),
                                [mean](std::size_t k) { return mean * variates::reciprocals[k]; });
}

/// Binomial with a fixed probability; `log1p(−p)` is kept, because one law serves many draws.
class BinomialLaw {
  public:
    explicit BinomialLaw(double probability = 0.0);

    double probability() const { return probability_; }
    double odds() const { return odds_; }
    /// P(nobody) of so many trials, where p ≤ ½.
    double none(double trials) const { return std::exp(trials * logStay_); }
    /// `trials` is a whole number ≥ 0.
    double quantile(double uniform, double trials) const {
        if (probability_ > 0.5)
            return trials > 0.0 ? trials - lesserQuantile(1.0 - uniform, trials) : 0.0;
        return lesserQuantile(uniform, trials);
    }

  private:
    /// Of the rarer of the two outcomes.
    double lesserQuantile(double uniform, double trials) const {
        const double mean = trials * lesser_;
        // 1 − p n ≤ (1 − p)^n: most draws of rare events end here without an exponential.
        if (uniform <= 1.0 - mean)
            return 0.0;
        if (mean >= variates::exactBelow)
            return expanded(uniform, trials);
        double left = trials;
        const auto ratio = [this, &left](std::size_t k) {
            const double next = odds_ * left * variates::reciprocals[k];
            left -= 1.0;
            return next;
        };
        return std::min(trials, variates::countBelow(uniform, std::exp(trials * logStay_), ratio));
    }
    double expanded(double uniform, double trials) const;

    double probability_ = 0.0;
    double lesser_ = 0.0; // min(p, 1 − p)
    double logStay_ = 0.0;
    double odds_ = 0.0;
};

namespace variates {

/// The same counts as one by one, found in step.
Lanes binomialQuantiles(const Lanes& uniform, const Lanes& trials,
                        const std::array<BinomialLaw, lanes>& laws);
Lanes poissonQuantiles(const Lanes& uniform, const Lanes& mean);

} // namespace variates

} // namespace headroom
