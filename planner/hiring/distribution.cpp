#include "planner/hiring/distribution.h"

#include <algorithm>
#include <cmath>

namespace headroom {
namespace {

constexpr int kBuckets = 1024;
constexpr float kShortBelow = -1e-5F; // rounding of single precision is not a shortage

/// What one pass over the sample tells; sums in four interleaved parts, a fixed order that is four
/// times as fast as one chain of additions and comparisons.
struct FirstPass {
    double sum = 0.0;
    float least = 0.0F;
    float most = 0.0F;
};

FirstPass firstPass(std::span<const float> sample) {
    double parts[4] = {0.0, 0.0, 0.0, 0.0};
    float least[4];
    float most[4];
    std::fill_n(least, 4, sample.front());
    std::fill_n(most, 4, sample.front());
    std::size_t i = 0;
    for (; i + 4 <= sample.size(); i += 4) {
        for (std::size_t j = 0; j < 4; ++j) {
            const float value = sample[i + j];
            parts[j] += static_cast<double>(value);
            least[j] = value < least[j] ? value : least[j];
            most[j] = value > most[j] ? value : most[j];
        }
    }
    for (; i < sample.size(); ++i) {
        parts[0] += static_cast<double>(sample[i]);
        least[0] = std::min(least[0], sample[i]);
        most[0] = std::max(most[0], sample[i]);
    }
    return {(parts[0] + parts[1]) + (parts[2] + parts[3]), *std::min_element(least, least + 4),
            *std::max_element(most, most + 4)};
}

/// Squared deviations from the mean, in interleaved parts as above, and values below 0.
struct SecondPass {
    double squares = 0.0;
    int below = 0;
};

SecondPass secondPass(std::span<const float> sample, double mean) {
    double even = 0.0;
    double odd = 0.0;
    int below = 0;
    std::size_t i = 0;
    for (; i + 2 <= sample.size(); i += 2) {
        const double first = static_cast<double>(sample[i]) - mean;
        const double second = static_cast<double>(sample[i + 1]) - mean;
        even += first * first;
        odd += second * second;
        below += (sample[i] < kShortBelow ? 1 : 0) + (sample[i + 1] < kShortBelow ? 1 : 0);
    }
    if (i < sample.size()) {
        const double last = static_cast<double>(sample[i]) - mean;
        even += last * last;
        below += sample[i] < kShortBelow ? 1 : 0;
    }
    return {even + odd, below};
}

/// The bucket of the value of that rank, from 0.
std::size_t bucketOf(const std::vector<std::size_t>& from, std::size_t rank) {
    const auto above = std::upper_bound(from.begin(), from.end(), rank);
    return static_cast<std::size_t>(above - from.begin()) - 1;
}

} // namespace

Distribution DistributionOf::operator()(std::span<const float> sample) {
    Distribution result;
    if (sample.empty())
        return result;
    const double count = static_cast<double>(sample.size());
    const FirstPass first = firstPass(sample);
    result.mean = first.sum / count;
    const SecondPass second = secondPass(sample, result.mean);
    result.sd = std::sqrt(second.squares / std::max(1.0, count - 1.0));
    result.pShort = static_cast<double>(second.below) / count;
    this->count(sample, first.least, first.most);
    const std::pair<double, double*> quantiles[] = {{0.10, &result.p10},
                                                    {0.25, &result.p25},
                                                    {0.50, &result.p50},
                                                    {0.75, &result.p75},
                                                    {0.90, &result.p90}};
    const auto rankOf = [count](double share) {
        return static_cast<std::size_t>(std::max(0.0, std::ceil(share * count) - 1.0));
    };
    wanted_.assign(kBuckets, 0);
    for (const auto& [share, value] : quantiles)
        wanted_[bucketOf(from_, rankOf(share))] = 1;
    gather(sample);
    for (const auto& [share, value] : quantiles)
        *value = ranked(rankOf(share));
    return result;
}

void DistributionOf::count(std::span<const float> sample, float low, float high) {
    const float scale = high > low ? static_cast<float>(kBuckets) / (high - low) : 0.0F;
    bucket_.resize(sample.size());
    from_.assign(kBuckets + 1, 0);
    for (std::size_t i = 0; i < sample.size(); ++i) {
        const int bucket = std::min(static_cast<int>((sample[i] - low) * scale), kBuckets - 1);
        bucket_[i] = static_cast<std::uint16_t>(bucket);
        ++from_[bucket_[i] + std::size_t{1}];
    }
    for (std::size_t b = 1; b < from_.size(); ++b)
        from_[b] += from_[b - 1];
}

/// Without a branch on the value: which it will be is anybody's guess.
void DistributionOf::gather(std::span<const float> sample) {
    gathered_.resize(sample.size());
    gatheredOf_.resize(sample.size());
    std::size_t count = 0;
    for (std::size_t i = 0; i < sample.size(); ++i) {
        gathered_[count] = sample[i];
        gatheredOf_[count] = bucket_[i];
        count += wanted_[bucket_[i]];
    }
    gatheredCount_ = count;
    picked_ = kBuckets;
}

void DistributionOf::pick(std::size_t bucket) {
    picked_ = bucket;
    ranking_.resize(gathered_.size());
    std::size_t count = 0;
    for (std::size_t i = 0; i < gatheredCount_; ++i) {
        ranking_[count] = gathered_[i];
        count += gatheredOf_[i] == bucket ? 1U : 0U;
    }
    ranking_.resize(count);
    const auto [least, most] = std::minmax_element(ranking_.begin(), ranking_.end());
    pickedAlike_ = *least == *most; // counts of people or customers have few values
}

double DistributionOf::ranked(std::size_t rank) {
    const std::size_t bucket = bucketOf(from_, rank);
    if (bucket != picked_)
        pick(bucket);
    if (pickedAlike_)
        return static_cast<double>(ranking_.front());
    const auto middle = ranking_.begin() + static_cast<std::ptrdiff_t>(rank - from_[bucket]);
    std::nth_element(ranking_.begin(), middle, ranking_.end());
    return static_cast<double>(*middle);
}

} // namespace headroom
