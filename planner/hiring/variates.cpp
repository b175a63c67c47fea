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

namespace variates {
namespace {

/// Searches of all lanes in step (countBelow): the ratio of the k-th mass to the one before is
/// odds × left / k, and `left` falls by `fall` from one to the next.
struct Searches {
    Lanes uniform; // below 0 = this lane needs no search
    Lanes mass;
    Lanes odds;
    Lanes left;
    double fall;

    /// The other lanes are for the caller to fill, one by one.
    Searches(const Lanes& of, double step) : uniform(of), fall(step) {}

    void leaveOut(std::size_t lane) {
        uniform[lane] = -1.0;
        mass[lane] = odds[lane] = left[lane] = 0.0;
    }
    bool anyAbove(const Lanes& below) const {
        bool any = false;
        for (std::size_t lane = 0; lane < lanes; ++lane)
            any |= uniform[lane] > below[lane];
        return any;
    }
    Lanes counts();
};

/// One lane between two looks at all of them.
struct Search {
    double count;
    double below;
    double mass;
    double left;

    void step(double uniform, double odds, double reciprocal, double fall) {
        count += uniform > below ? 1.0 : 0.0;
        mass *= odds * left * reciprocal;
        left -= fall;
        below += mass;
    }
};

/// Four steps of a lane at a time: they stay in registers, and compilers do all lanes at once.
Lanes Searches::counts() {
    Lanes count;
    Lanes below = mass;
    count.fill(0.0);
    for (std::size_t k = 0; k < furthest && anyAbove(below); k += 4)
        for (std::size_t lane = 0; lane < lanes; ++lane) {
            Search search{count[lane], below[lane], mass[lane], left[lane]};
            search.step(uniform[lane], odds[lane], reciprocals[k + 1], fall);
            search.step(uniform[lane], odds[lane], reciprocals[k + 2], fall);
            search.step(uniform[lane], odds[lane], reciprocals[k + 3], fall);
            search.step(uniform[lane], odds[lane], reciprocals[k + 4], fall);
            count[lane] = search.count;
            below[lane] = search.below;
            mass[lane] = search.mass;
            left[lane] = search.left;
        }
    return count;
}

} // namespace

Lanes binomialQuantiles(const Lanes& uniform, const Lanes& trials,
                        const std::array<BinomialLaw, lanes>& laws) {
    Lanes result;
    Searches searches(uniform, 1.0);
    searches.left = trials;
    for (std::size_t lane = 0; lane < lanes; ++lane) {
        const BinomialLaw& law = laws[lane];
        const double mean = trials[lane] * law.probability();
        if (law.probability() > 0.5 || mean >= exactBelow || uniform[lane] <= 1.0 - mean) {
            result[lane] = law.quantile(uniform[lane], trials[lane]);
            searches.leaveOut(lane);
        } else {
            result[lane] = 0.0;
            searches.mass[lane] = law.none(trials[lane]);
            searches.odds[lane] = law.odds();
        }
    }
    const Lanes counts = searches.counts();
    for (std::size_t lane = 0; lane < lanes; ++lane)
        result[lane] += std::min(trials[lane], counts[lane]);
    return result;
}

Lanes poissonQuantiles(const Lanes& uniform, const Lanes& mean) {
    Lanes result;
    Searches searches(uniform, 0.0);
    searches.left.fill(1.0);
    for (std::size_t lane = 0; lane < lanes; ++lane) {
        if (!(mean[lane] > 0.0) || mean[lane] >= exactBelow) {
            result[lane] = poissonQuantile(uniform[lane], mean[lane]);
            searches.leaveOut(lane);
        } else {
            result[lane] = 0.0;
            searches.mass[lane] = std::exp(-mean[lane]);
            searches.odds[lane] = mean[lane];
        }
    }
    const Lanes counts = searches.counts();
    for (std::size_t lane = 0; lane < lanes; ++lane)
        result[lane] += counts[lane];
    return result;
}

} // namespace variates

} // namespace headroom
