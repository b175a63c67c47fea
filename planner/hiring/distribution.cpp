#include "planner/hiring/distribution.h"

#include <algorithm>
#include <cmath>

namespace headroom {
namespace {

constexpr std::size_t kBuckets = 2048;
constexpr float kShortBelow = -1e-5F; // rounding of single precision is not a shortage

std::size_t bucketOf(float value, float low, float scale) {
    const auto index = static_cast<std::size_t>((value - low) * scale);
    return std::min(index, kBuckets - 1);
}

} // namespace

Distribution DistributionOf::operator()(const std::vector<float>& sample) {
    Distribution result;
    if (sample.empty())
        return result;
    double sum = 0.0;
    std::size_t below = 0;
    for (const float value : sample) {
        sum += static_cast<double>(value);
        below += value < kShortBelow ? 1 : 0;
    }
    const double count = static_cast<double>(sample.size());
    result.mean = sum / count;
    double squares = 0.0;
    for (const float value : sample) {
        const double deviation = static_cast<double>(value) - result.mean;
        squares += deviation * deviation;
    }
    result.sd = std::sqrt(squares / std::max(1.0, count - 1.0));
    result.pShort = static_cast<double>(below) / count;
    fillQuantiles(sample, result);
    return result;
}

void DistributionOf::fillQuantiles(const std::vector<float>& sample, Distribution& result) {
    const auto [least, most] = std::minmax_element(sample.begin(), sample.end());
    low_ = *least;
    scale_ = *most > *least ? static_cast<float>(kBuckets) / (*most - *least) : 0.0F;
    buckets_.assign(kBuckets, 0U);
    for (const float value : sample)
        ++buckets_[bucketOf(value, low_, scale_)];
    const std::pair<double, double*> wanted[] = {{0.10, &result.p10},
                                                 {0.25, &result.p25},
                                                 {0.50, &result.p50},
                                                 {0.75, &result.p75},
                                                 {0.90, &result.p90}};
    for (const auto& [share, value] : wanted) {
        const double rank = std::ceil(share * static_cast<double>(sample.size())) - 1.0;
        *value = selected(sample, static_cast<std::size_t>(std::max(0.0, rank)));
    }
}

double DistributionOf::selected(const std::vector<float>& sample, std::size_t rank) {
    std::size_t bucket = 0;
    while (rank >= buckets_[bucket]) {
        rank -= buckets_[bucket];
        ++bucket;
    }
    candidates_.clear();
    for (const float value : sample)
        if (bucketOf(value, low_, scale_) == bucket)
            candidates_.push_back(value);
    const auto middle = candidates_.begin() + static_cast<std::ptrdiff_t>(rank);
    std::nth_element(candidates_.begin(), middle, candidates_.end());
    return static_cast<double>(*middle);
}

} // namespace headroom
