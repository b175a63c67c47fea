#pragma once

#include "planner/scenarios/plan_inputs.h"
#include "planner/workload/load_summary.h"

namespace headroom {

/// Everything derived from one scenario's inputs, computed once and shared between threads. The
/// same figure is the same wherever it is shown because it is read from here.
struct ScenarioState {
    PlanInputs inputs;
    std::shared_ptr<const Book> book; // effective: team edits applied, planned hires appended
    SegmentedBook segmented;
    std::vector<SegmentPolicy> policies; // one per segment of `segmented`, same order
    Workload workload;
    std::vector<CsmCapacity> capacity;
    std::vector<std::int32_t> importedOwners; // positions of book->csms(), noOwner = none
    std::vector<std::int32_t> owners;         // after accepted changes
    LoadSummary importedLoad;
    LoadSummary load; // under `owners`
    std::vector<RatioConsistency> consistency;
};

/// The pipeline Book → SegmentedBook → Workload → loads. O(n log n). What is derived of the same
/// inputs as in `like` (may be null) is not derived anew but shared with it; the figures are the
/// same. Errors: those of effectiveBook.
Result<std::shared_ptr<const ScenarioState>> deriveState(PlanInputs inputs,
                                                         const ScenarioState* like = nullptr);

} // namespace headroom
