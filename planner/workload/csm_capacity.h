#pragma once

#include "planner/model/book.h"
#include "planner/workload/account_workload.h"

namespace headroom {

/// What one CSM can give. capacity(t) = FTE × productive hours × level factor × ramp(t) ×
/// presence(t); ratio capacity(t) = FTE × ramp(t) × presence(t) (level factors scale the ratios
/// themselves).
struct CsmCapacity {
    Minutes planning; // average of the 12 months, what plans are made with
    std::array<Minutes, workloadMonths> monthly{};
    Permille ratioCapacity; // average of the 12 months; 1000 = one full-time book
    double levelFactor = 1.0;
    std::optional<Money> arrCap;
    bool inTeam = false; // false: leaver or not in the team file; capacity is 0
};

/// ramp of the segment the CSM serves (longest when several); presence = share of the month's days
/// in the job and not on leave. Indexed like `book.csms()`.
std::vector<CsmCapacity> computeCapacity(const Book& book,
                                         const std::vector<SegmentPolicy>& policies,
                                         const WorkloadAssumptions& assumptions, Date asOf);

} // namespace headroom
