#pragma once

#include "planner/hiring/simulation.h"

#include <vector>

namespace headroom {

/// Mean, standard deviation, quantiles (smallest value with at least that share at or below it) and
/// share below 0 of a sample; the order of the sample does not matter for the quantiles. Two passes
/// and a partial selection, no sort.
class DistributionOf {
  public:
    Distribution operator()(const std::vector<float>& sample);

  private:
    void fillQuantiles(const std::vector<float>& sample, Distribution& result);
    double selected(const std::vector<float>& sample, std::size_t rank);

    std::vector<unsigned> buckets_;
    std::vector<float> candidates_;
    float low_ = 0.0F;
    float scale_ = 0.0F;
};

} // namespace headroom
