#pragma once

#include "planner/sample/sample_plan.h"
#include "planner/segmentation/segmenter.h"

namespace headroom {

/// The months up to the as-of date, per segment: new logos are the accounts' own signing days, and
/// customers who have left since are invented beside them. So the last month closes with exactly
/// the accounts and the ARR of the book, and every month adds up.
History makeSampleHistory(const SampleOptions& options, const SegmentedBook& book);

} // namespace headroom
