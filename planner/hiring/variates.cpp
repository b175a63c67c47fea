#include "planner/hiring/variates.h"

#include "planner/base/random.h"

#include <algorithm>
#include <array>

namespace headroom {
namespace {

constexpr double kExactBelow = 25.0;
constexpr std::size_t kReciprocals = 256;

const std::array<double, kReciprocals>& reciprocals() {
    static const std::array<double, kReciprocals> table = [] {
        std::array<double, kReciprocals> values{};
        for (std::size_t i = 1; i < kReciprocals; ++i)
            values[i] = 1.0 / static_cast<double>(i);
        return values;
    }();
    return table;
}

/// Cornish & Fisher (1938) to the third order, rounded to a count in 0…most.
double expanded(double uniform, double mean, double variance, double skew, double excess) {
    const double z = normalQuantile(uniform);
    const double z2 = z * z;
    const double w = z + skew * (z2 - 1.0) / 6.0 + excess * z * (z2 - 3.0) / 24.0 -
                     skew * skew * z * (2.0 * z2 - 5.0) / 36.0;
    // P(X ≤ k) is met by the continuous quantile half a step further.
    return std::ceil(mean + std::sqrt(variance) * w - 0.5);
}

} // namespace

double poissonQuantile(double uniform, double mean) {
    if (!(mean > 0.0))
        return 0.0;
    if (mean >= kExactBelow) {
        const double sigma = std::sqrt(mean);
        return std::max(0.0, expanded(uniform, mean, mean, 1.0 / sigma, 1.0 / mean));
    }
    const auto& inverse = reciprocals();
    double mass = std::exp(-mean);
    double below = mass;
    std::size_t k = 0;
    while (uniform > below && k + 1 < kReciprocals) {
        ++k;
        mass *= mean * inverse[k];
        below += mass;
    }
    return static_cast<double>(k);
}

BinomialLaw::BinomialLaw(double probability)
    : probability_(std::clamp(probability, 0.0, 1.0)),
      lesser_(std::min(probability_, 1.0 - probability_)), logStay_(std::log1p(-lesser_)),
      odds_(lesser_ / (1.0 - lesser_)) {}

double BinomialLaw::quantile(double uniform, double trials) const {
    if (!(trials > 0.0) || lesser_ <= 0.0)
        return probability_ > 0.5 ? trials : 0.0;
    const bool mirrored = probability_ > 0.5;
    const double count = smallQuantile(mirrored ? 1.0 - uniform : uniform, trials);
    return mirrored ? trials - count : count;
}

double BinomialLaw::smallQuantile(double uniform, double trials) const {
    const double mean = trials * lesser_;
    if (mean >= kExactBelow) {
        const double variance = mean * (1.0 - lesser_);
        const double skew = (1.0 - 2.0 * lesser_) / std::sqrt(variance);
        const double excess = (1.0 - 6.0 * lesser_ * (1.0 - lesser_)) / variance;
        return std::clamp(expanded(uniform, mean, variance, skew, excess), 0.0, trials);
    }
    // 1 − p n ≤ (1 − p)^n: most draws of rare events end here without an exponential.
    if (uniform <= 1.0 - mean)
        return 0.0;
    const auto& inverse = reciprocals();
    double mass = std::exp(trials * logStay_);
    double below = mass;
    std::size_t k = 0;
    double left = trials;
    while (uniform > below && left > 0.0 && k + 1 < kReciprocals) {
        ++k;
        mass *= odds_ * left * inverse[k];
        below += mass;
        left -= 1.0;
    }
    return static_cast<double>(k);
}

} // namespace headroom
