#pragma once

#include "planner/hiring/simulation.h"

#include <array>
#include <cstdint>
#include <span>
#include <vector>

namespace headroom {

/// Mean, standard deviation, quantiles (smallest value with at least that share at or below it) and
/// share below 0 of a sample; the order of the sample does not matter for the quantiles. Counted
/// into buckets once, then only the values of the buckets that hold a quantile are looked into.
/// Reuses its memory from call to call.
class DistributionOf {
  public:
    Distribution operator()(std::span<const float> sample);

  private:
    static constexpr int kBuckets = 1024;
    /// Where the next value of a bucket goes; all buckets that nobody asks for share one place.
    struct Slot {
        std::uint32_t next = 0;
        std::uint32_t step = 0; // 0 = nobody asks for it
    };
    struct Sought {
        std::size_t bucket = 0;
        std::size_t rank = 0; // in the bucket, from 0
    };

    void count(std::span<const float> sample, float low, float high);
    void seek(std::size_t count);
    void gather(std::span<const float> sample);
    float ranked(const Sought& sought);

    std::vector<std::uint16_t> bucket_; // of each value
    std::array<std::uint32_t, kBuckets> counts_{};
    std::array<Slot, kBuckets> slots_{};
    std::array<Sought, 5> sought_{};
    std::vector<float> gathered_; // values of the buckets asked for, bucket by bucket
};

} // namespace headroom
