#include "planner/segmentation/segment_rules.h"

namespace headroom {

SegmentRules defaultSegmentRules() {
    return {SegmentSource::Rules,
            {{"Strategic", Money(100'000'00), {}},
             {"Growth", Money(25'000'00), {}},
             {"Mid-market", {}, 40.0},
             {"Tech-touch", {}, {}}}};
}

} // namespace headroom
