#pragma once

#include "planner/hiring/simulation.h"

#include <vector>

namespace headroom {

/// Mean, standard deviation, quantiles (smallest value with at least that share at or below it) and
/// share below 0 of a sample; the order of the sample does not matter for the quantiles. Bucketed
/// once, then only the buckets that hold a quantile are looked into.
class DistributionOf {
  public:
    Distribution operator()(const std::vector<float>& sample);

  private:
    void sortIntoBuckets(const std::vector<float>& sample, float low, float high);
    double ranked(std::size_t rank);

    std::vector<int> bucket_;       // of each value
    std::vector<std::size_t> from_; // first place of each bucket in `sorted_`
    std::vector<std::size_t> next_; // scratch of the bucket sort
    std::vector<float> sorted_;     // by bucket
};

} // namespace headroom
