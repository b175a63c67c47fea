#pragma once

#include "planner/hiring/demand.h"
#include "planner/scenarios/plan_inputs.h"
#include "planner/workload/load_summary.h"

namespace headroom {

/// ARR that one full-time CSM of the usual level may look after; 0 where hiring does not count ARR
/// or that level has no cap.
double arrPerFte(const PlanInputs& inputs);

/// ARR is to be counted, but the usual level has no cap to count it by.
bool arrCapIsMissing(const PlanInputs& inputs);

/// Customers, ARR and the views that the plan counts (ratio, hours, ARR), as they stand today. What
/// hiring projects and what the segments show both start here.
void setDemandOfToday(HiringSegment& segment, const SegmentLoad& load, const SegmentPolicy& policy,
                      const PlanInputs& inputs);

/// What a segment needs today by each view that is counted, and which of them binds.
RequiredFte segmentNeed(const SegmentLoad& load, const SegmentPolicy& policy,
                        const PlanInputs& inputs);

/// Sets need and gap of each segment to the views that the plan counts. `policies` in the order of
/// the segments.
void countNeeds(LoadSummary& summary, const std::vector<SegmentPolicy>& policies,
                const PlanInputs& inputs);

} // namespace headroom
