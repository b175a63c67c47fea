#include "planner/scenarios/segment_need.h"

#include <algorithm>
#include <limits>

namespace headroom {

double arrPerFte(const PlanInputs& inputs) {
    if (!inputs.hiring.useArrCaps)
        return 0.0;
    const WorkloadAssumptions& workload = inputs.workload;
    const auto level = std::ranges::find(workload.levels, workload.defaultLevel, &Level::name);
    return level != workload.levels.end() && level->arrCap ? toUnits(*level->arrCap) : 0.0;
}

bool arrCapIsMissing(const PlanInputs& inputs) {
    return inputs.hiring.useArrCaps && arrPerFte(inputs) <= 0.0;
}

void setDemandOfToday(HiringSegment& segment, const SegmentLoad& load, const SegmentPolicy& policy,
                      const PlanInputs& inputs) {
    segment.customers = load.accounts;
    segment.arr = toUnits(load.arr);
    segment.ratio = policy.ratioTarget;
    if (inputs.hiring.useHours && load.accounts > 0) {
        segment.hoursPerCustomer = toHours(load.workload) / load.accounts;
        segment.plannableHours = inputs.workload.productiveHours;
    }
    segment.arrCap = arrPerFte(inputs);
}

RequiredFte segmentNeed(const SegmentLoad& load, const SegmentPolicy& policy,
                        const PlanInputs& inputs) {
    HiringSegment segment;
    setDemandOfToday(segment, load, policy, inputs);
    if (segment.ratio <= 0.0) // no ratio asks for nobody
        segment.ratio = std::numeric_limits<double>::infinity();
    return requiredFte(segment, segment.customers, segment.arr);
}

void countNeeds(LoadSummary& summary, const std::vector<SegmentPolicy>& policies,
                const PlanInputs& inputs) {
    for (std::size_t s = 0; s < summary.segments.size(); ++s) {
        SegmentLoad& segment = summary.segments[s];
        segment.fteNeeded = segmentNeed(segment, policies[s], inputs).fte;
        segment.gap = segment.fteInSeat - segment.fteNeeded;
    }
}

} // namespace headroom
