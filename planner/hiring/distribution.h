#pragma once

#include "planner/hiring/simulation.h"

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
    void count(std::span<const float> sample, float low, float high);
    void gather(std::span<const float> sample);
    void pick(std::size_t bucket);
    double ranked(std::size_t rank);

    std::vector<std::uint16_t> bucket_;     // of each value
    std::vector<std::size_t> from_;         // values in lower buckets, by bucket
    std::vector<std::uint8_t> wanted_;      // 1 = the bucket holds a quantile
    std::vector<float> gathered_;           // values of the wanted buckets
    std::vector<std::uint16_t> gatheredOf_; // and their buckets
    std::size_t gatheredCount_ = 0;
    std::vector<float> ranking_; // those of one bucket,
    std::size_t picked_ = 0;     // this one;
    bool pickedAlike_ = false;   // all of them are the same
};

} // namespace headroom
