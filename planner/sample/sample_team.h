#pragma once

#include "planner/sample/sample_plan.h"
#include "planner/segmentation/segmenter.h"

#include <vector>

namespace headroom {

/// One invented CSM and how much of their time goes to each segment today.
struct SampleCsm {
    Csm csm;
    std::vector<double> shares; // by segment, in service order; adds up to 1
    double fullness = 1.0;      // of the starting book, 1 = as full as the segment's average
};

/// The team before it is known whom they serve: names, levels, FTE, dates.
std::vector<Csm> makeSamplePeople(const SampleOptions& options);

/// Deals the segments out so that each gets capacity in proportion to its work; who stands between
/// two serves both, and every fourth helps out in the next segment. Leavers are added at the end.
/// `work`: minutes a month by segment.
std::vector<SampleCsm> makeSampleTeam(const SampleOptions& options, std::vector<Csm> people,
                                      const std::vector<std::string>& segmentNames,
                                      const std::vector<double>& work);

} // namespace headroom
