#include "planner/hiring/distribution.h"

#include <algorithm>
#include <cmath>

namespace headroom {
namespace {

constexpr int kBuckets = 1024;
constexpr float kShortBelow = -1e-5F; // rounding of single precision is not a shortage

/// What one pass over the sample tells; sums in four interleaved parts, a fixed order that is four
/// times as fast as one chain of additions.
struct FirstPass {
    double sum = 0.0;
    float least = 0.0F;
    float most = 0.0F;
};

FirstPass firstPass(const std::vector<float>& sample) {
    double parts[4] = {0.0, 0.0, 0.0, 0.0};
    float least = sample.front();
    float most = sample.front();
    std::size_t i = 0;
    for (; i + 4 <= sample.size(); i += 4) {
        for (std::size_t j = 0; j < 4; ++j) {
            const float value = sample[i + j];
            parts[j] += static_cast<double>(value);
            least = value < least ? value : least;
            most = value > most ? value : most;
        }
    }
    for (; i < sample.size(); ++i) {
        parts[0] += static_cast<double>(sample[i]);
        least = std::min(least, sample[i]);
        most = std::max(most, sample[i]);
    }
    return {(parts[0] + parts[1]) + (parts[2] + parts[3]), least, most};
}

} // namespace

Distribution DistributionOf::operator()(const std::vector<float>& sample) {
    Distribution result;
    if (sample.empty())
        return result;
    const double count = static_cast<double>(sample.size());
    const FirstPass first = firstPass(sample);
    result.mean = first.sum / count;
    sortIntoBuckets(sample, first.least, first.most);
    double parts[2] = {0.0, 0.0};
    int below = 0;
    for (std::size_t i = 0; i < sample.size(); ++i) {
        const double deviation = static_cast<double>(sample[i]) - result.mean;
        parts[i & 1U] += deviation * deviation;
        below += sample[i] < kShortBelow ? 1 : 0;
    }
    result.sd = std::sqrt((parts[0] + parts[1]) / std::max(1.0, count - 1.0));
    result.pShort = static_cast<double>(below) / count;
    const std::pair<double, double*> wanted[] = {{0.10, &result.p10},
                                                 {0.25, &result.p25},
                                                 {0.50, &result.p50},
                                                 {0.75, &result.p75},
                                                 {0.90, &result.p90}};
    for (const auto& [share, value] : wanted)
        *value = ranked(static_cast<std::size_t>(std::max(0.0, std::ceil(share * count) - 1.0)));
    return result;
}

void DistributionOf::sortIntoBuckets(const std::vector<float>& sample, float low, float high) {
    const float scale = high > low ? static_cast<float>(kBuckets) / (high - low) : 0.0F;
    bucket_.resize(sample.size());
    for (std::size_t i = 0; i < sample.size(); ++i)
        bucket_[i] = std::min(static_cast<int>((sample[i] - low) * scale), kBuckets - 1);
    from_.assign(kBuckets + 1, 0);
    for (const int bucket : bucket_)
        ++from_[static_cast<std::size_t>(bucket) + 1];
    for (std::size_t b = 1; b < from_.size(); ++b)
        from_[b] += from_[b - 1];
    sorted_.resize(sample.size());
    next_.assign(from_.begin(), from_.end() - 1);
    for (std::size_t i = 0; i < sample.size(); ++i)
        sorted_[next_[static_cast<std::size_t>(bucket_[i])]++] = sample[i];
}

double DistributionOf::ranked(std::size_t rank) {
    const auto above = std::upper_bound(from_.begin(), from_.end(), rank);
    const auto first = sorted_.begin() + static_cast<std::ptrdiff_t>(*(above - 1));
    const auto last = sorted_.begin() + static_cast<std::ptrdiff_t>(*above);
    const auto middle = sorted_.begin() + static_cast<std::ptrdiff_t>(rank);
    std::nth_element(first, middle, last);
    return static_cast<double>(*middle);
}

} // namespace headroom
