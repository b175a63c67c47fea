#include "planner/hiring/variates.h"

#include "planner/hiring/wide_loops.h"

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

double BinomialLaw::searched(double uniform, double trials) const {
    if (probability_ > 0.5)
        return trials > 0.0 ? trials - lesserQuantile(1.0 - uniform, trials) : 0.0;
    return lesserQuantile(uniform, trials);
}

double BinomialLaw::lesserQuantile(double uniform, double trials) const {
    const double mean = trials * lesser_;
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
    const double none = variates::exponential(trials * logStay_);
    return std::min(trials, variates::countBelow(uniform, none, ratio));
}

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
/// odds × left / k, and `left` falls by `fall` from one to the next. A lane with a uniform below 0
/// and nothing left is none.
struct Searches {
    Lanes uniform;
    Lanes mass;
    Lanes odds;
    Lanes left;
    double fall;

    bool anyAbove(const Lanes& below) const {
        std::uint64_t any = 0; // as wide as a lane, so that compilers compare all at once
        for (std::size_t lane = 0; lane < lanes; ++lane)
            any |= uniform[lane] > below[lane] ? 1U : 0U;
        return any != 0;
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
HEADROOM_WIDE Lanes Searches::counts() {
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

HEADROOM_WIDE Lanes binomialQuantiles(const Lanes& uniform, const Lanes& trials,
                                      const std::array<BinomialLaw, lanes>& laws) {
    Searches searches;
    searches.fall = 1.0;
    Lanes probability;
    Lanes logStay;
    for (std::size_t lane = 0; lane < lanes; ++lane) {
        probability[lane] = laws[lane].probability();
        logStay[lane] = laws[lane].logStay();
        searches.odds[lane] = laws[lane].odds();
    }
    Lanes largest; // mean, or past the search where the rarer outcome is the other one
    for (std::size_t lane = 0; lane < lanes; ++lane) {
        const double mean = trials[lane] * probability[lane];
        // 1 − p n ≤ (1 − p)^n: most draws of rare events are 0 without a search.
        const double sought = uniform[lane] > 1.0 - mean ? uniform[lane] : -1.0;
        largest[lane] = probability[lane] > 0.5 ? exactBelow : mean;
        searches.uniform[lane] = sought;
    }
    for (std::size_t lane = 0; lane < lanes; ++lane) {
        const double sought = searches.uniform[lane];
        searches.uniform[lane] = largest[lane] < exactBelow ? sought : -1.0;
    }
    for (std::size_t lane = 0; lane < lanes; ++lane) {
        const double all = trials[lane];
        searches.left[lane] = searches.uniform[lane] < 0.0 ? 0.0 : all;
    }
    for (std::size_t lane = 0; lane < lanes; ++lane)
        searches.mass[lane] = exponential(searches.left[lane] * logStay[lane]);
    Lanes result = searches.counts();
    for (std::size_t lane = 0; lane < lanes; ++lane)
        result[lane] = result[lane] < trials[lane] ? result[lane] : trials[lane];
    for (std::size_t lane = 0; lane < lanes; ++lane)
        if (largest[lane] >= exactBelow)
            result[lane] = laws[lane].quantile(uniform[lane], trials[lane]);
    return result;
}

HEADROOM_WIDE Lanes poissonQuantiles(const Lanes& uniform, const Lanes& mean) {
    Searches searches;
    searches.fall = 0.0;
    for (std::size_t lane = 0; lane < lanes; ++lane) {
        const double odds = mean[lane];
        const double sought = uniform[lane];
        searches.odds[lane] = odds < exactBelow ? odds : 0.0;
        searches.uniform[lane] = odds < exactBelow ? sought : -1.0;
    }
    searches.left.fill(1.0);
    for (std::size_t lane = 0; lane < lanes; ++lane)
        searches.mass[lane] = exponential(-searches.odds[lane]);
    Lanes result = searches.counts();
    for (std::size_t lane = 0; lane < lanes; ++lane)
        if (mean[lane] >= exactBelow)
            result[lane] = poissonQuantile(uniform[lane], mean[lane]);
    return result;
}

} // namespace variates

} // namespace headroom
