#pragma once

#include "planner/base/random.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <cstdint>

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

/// 1 / k!
inline constexpr std::array<double, 14> inverseFactorials = [] {
    std::array<double, 14> values{1.0};
    double factorial = 1.0;
    for (std::size_t k = 1; k < values.size(); ++k)
        values[k] = 1.0 / (factorial *= static_cast<double>(k));
    return values;
}();

/// Taylor's series of e^r as far as r^13, for |r| ≤ ln 2 / 2. Parts are summed apart (Estrin 1960):
/// in one long sum each term would wait for the one before.
inline double exponentialNearOne(double r) {
    constexpr auto& c = inverseFactorials;
    const double r2 = r * r;
    const double r4 = r2 * r2;
    const auto two = [r](std::size_t k) { return c[k] + c[k + 1] * r; };
    const auto four = [&](std::size_t k) { return two(k) + two(k + 2) * r2; };
    return (four(0) + four(4) * r4) + (four(8) + two(12) * r4) * (r4 * r4);
}

/// e^x for −700 ≤ x ≤ 0 within one unit in the last place: 2^n e^r with |r| ≤ ln 2 / 2. Own,
/// because a library's exponential cannot be computed side by side and is not the same on every
/// system.
inline double exponential(double x) {
    constexpr double wholes =
        0x1.8p52; // added to a number, leaves the nearest whole in its low bits
    const double shifted = x * 0x1.71547652b82fep0 + wholes;
    const double n = shifted - wholes;
    const double r = (x - n * 0x1.62e42fefap-1) - n * 0x1.cf79abc9e3b3ap-40;
    return exponentialNearOne(r) *
           std::bit_cast<double>((std::bit_cast<std::uint64_t>(shifted) + 1023U) << 52U);
}

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
    return variates::countBelow(uniform, variates::exponential(-mean),
                                [mean](std::size_t k) { return mean * variates::reciprocals[k]; });
}

/// Binomial with a fixed probability; `log1p(−p)` is kept, because one law serves many draws.
class BinomialLaw {
  public:
    explicit BinomialLaw(double probability = 0.0);

    double probability() const { return probability_; }
    double odds() const { return odds_; }
    /// Logarithm of P(nobody) of one trial, where p ≤ ½.
    double logStay() const { return logStay_; }
    /// `trials` is a whole number ≥ 0.
    double quantile(double uniform, double trials) const {
        // 1 − p n ≤ (1 − p)^n: most draws of rare events end here without an exponential.
        const bool none = probability_ <= 0.5 && uniform <= 1.0 - trials * probability_;
        return none ? 0.0 : searched(uniform, trials);
    }

  private:
    double searched(double uniform, double trials) const;
    /// Of the rarer of the two outcomes.
    double lesserQuantile(double uniform, double trials) const;
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
