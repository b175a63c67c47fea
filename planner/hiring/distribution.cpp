#include "planner/hiring/distribution.h"

#include <algorithm>
#include <cmath>

namespace headroom {
namespace {

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

constexpr double kShares[] = {0.10, 0.25, 0.50, 0.75, 0.90};

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
    seek(sample.size());
    gather(sample);
    double* const quantiles[] = {&result.p10, &result.p25, &result.p50, &result.p75, &result.p90};
    for (std::size_t i = 0; i < sought_.size(); ++i)
        *quantiles[i] = static_cast<double>(ranked(sought_[i]));
    return result;
}

/// In two halves: values of few kinds follow their like into the same bucket, and each such count
/// waits for the one before.
void DistributionOf::count(std::span<const float> sample, float low, float high) {
    const float scale = high > low ? static_cast<float>(kBuckets) / (high - low) : 0.0F;
    const auto bucketOf = [&](std::size_t i) {
        const int bucket = std::min(static_cast<int>((sample[i] - low) * scale), kBuckets - 1);
        return bucket_[i] = static_cast<std::uint16_t>(bucket);
    };
    bucket_.resize(sample.size());
    std::array<std::uint32_t, kBuckets> even{};
    std::array<std::uint32_t, kBuckets> odd{};
    std::size_t i = 0;
    for (; i + 2 <= sample.size(); i += 2) {
        ++even[bucketOf(i)];
        ++odd[bucketOf(i + 1)];
    }
    if (i < sample.size())
        ++even[bucketOf(i)];
    for (std::size_t b = 0; b < kBuckets; ++b)
        counts_[b] = even[b] + odd[b];
}

/// The buckets that hold the quantiles, and room for the values of these.
void DistributionOf::seek(std::size_t count) {
    std::size_t bucket = 0;
    std::size_t below = 0; // values in lower buckets
    std::uint32_t room = 0;
    slots_.fill({0, 0});
    for (std::size_t i = 0; i < sought_.size(); ++i) {
        const double rank = std::ceil(kShares[i] * static_cast<double>(count)) - 1.0;
        const auto whole = static_cast<std::size_t>(std::max(0.0, rank)); // from 0
        for (; whole >= below + counts_[bucket]; ++bucket)
            below += counts_[bucket];
        if (i == 0 || bucket != sought_[i - 1].bucket) {
            slots_[bucket] = {room, 1};
            room += counts_[bucket];
        }
        sought_[i] = {bucket, whole - below};
    }
    gathered_.resize(room + std::size_t{1});
    for (Slot& slot : slots_)
        if (slot.step == 0)
            slot.next = room; // one for all that nobody asks for
}

/// Without a branch on the value: which it will be is anybody's guess.
void DistributionOf::gather(std::span<const float> sample) {
    for (std::size_t i = 0; i < sample.size(); ++i) {
        Slot& slot = slots_[bucket_[i]];
        gathered_[slot.next] = sample[i];
        slot.next += slot.step;
    }
}

float DistributionOf::ranked(const Sought& sought) {
    const auto last = gathered_.begin() + slots_[sought.bucket].next;
    const auto first = last - counts_[sought.bucket];
    const auto [least, most] = std::minmax_element(first, last);
    if (*least == *most) // counts of people or customers have few values
        return *least;
    const auto middle = first + static_cast<std::ptrdiff_t>(sought.rank);
    std::nth_element(first, middle, last);
    return *middle;
}

} // namespace headroom
