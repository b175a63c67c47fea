#pragma once

#include "planner/segmentation/segmenter.h"

namespace headroom {

/// What one segment holds.
struct SegmentSummary {
    std::string name;
    int accounts = 0;
    Money arr;
    Money medianArr; // of the accounts that have ARR; of two middle ones the mean
    int withoutArr = 0;
    int byHand = 0;
    int nearThreshold = 0; // within 5 % of a line that would change the segment
};

/// In the order of `segmentNames`. O(n log n).
std::vector<SegmentSummary> summariseSegments(const SegmentedBook& book, const SegmentRules& rules);

} // namespace headroom
