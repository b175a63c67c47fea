#include "planner/hiring/variates.h"

namespace headroom {

double variates::expandedQuantile(double uniform, const Shape& shape) {
    const double z = normalQuantile(uniform);
    const double z2 = z * z;
    const double w = z + shape.skew * (z2 - 1.0) / 6.0 + shape.excess * z * (z2 - 3.0) / 24.0 -
                     shape.skew * shape.skew * z * (2.0 * z2 - 5.0) / 36.0;
    // P(X ≤ k) is met by the continuous quantile half a step further.
    return std::ceil(shape.mean + std::sqrt(shape.variance) * w - 0.5);
}

BinomialLaw::BinomialLaw(double probability)
    : probability_(std::clamp(probability, 0.0, 1.0)),
      lesser_(std::min(probability_, 1.0 - probability_)), logStay_(std::log1p(-lesser_)),
      odds_(lesser_ / (1.0 - lesser_)) {}

double BinomialLaw::expanded(double uniform, double trials) const {
    const double mean = trials * lesser_;
    const double variance = mean * (1.0 - lesser_);
    const double skew = (1.0 - 2.0 * lesser_) / std::sqrt(variance);
    const double excess = (1.0 - 6.0 * lesser_ * (1.0 - lesser_)) / variance;
    return std::clamp(variates::expandedQuantile(uniform, {mean, variance, skew, excess}), 0.0,
                      trials);
}

} // namespace headroom
