#pragma once

#include "planner/model/book.h"
#include "planner/workload/account_workload.h"

namespace headroom {

/// What one CSM can give. capacity(t) = FTE × productive hours × level factor(t) × ramp(t) ×
/// presence(t); ratio capacity(t) = FTE × level factor(t) × ramp(t) × presence(t): a level
/// scales hours and ratios alike. From the day of a promotion on it is the new level that counts.
struct CsmCapacity {
    Minutes planning; // average of the 12 months, what plans are made with
    std::array<Minutes, workloadMonths> monthly{};
    Permille ratioCapacity;   // average of the 12 months; 1000 = one full-time book
    double levelFactor = 1.0; // as of today
    std::optional<Money> arrCap;
    bool inTeam = false; // false: leaver or not in the team file; capacity is 0
};

/// Segments each CSM serves, as ascending indices into `segmentNames`; aliases are understood (see
/// matchSegments). A CSM who names none, or none that is known, serves all. Indexed like `csms()`.
std::vector<std::vector<std::uint16_t>>
servedSegments(const Book& book, const std::vector<std::string>& segmentNames);

/// The level of a CSM by name (the default level when it names none), before any promotion; an
/// unknown one has factor 1.
Level levelOf(const Csm& csm, const WorkloadAssumptions& assumptions);
/// The same on a given day.
Level levelOn(const Csm& csm, const WorkloadAssumptions& assumptions, Date day);

/// ramp: of the segment the CSM serves, counted in calendar months from the month of the start; of
/// several the longest (most work lost), for a CSM of any segment the plan's longest. presence =
/// share of the month's days in the job and not on leave. Indexed like `book.csms()`.
std::vector<CsmCapacity> computeCapacity(const Book& book,
                                         const std::vector<SegmentPolicy>& policies,
                                         const WorkloadAssumptions& assumptions, Date asOf);

/// The same by month, as far as dates are known: `[csm][t]` for the first `months` months from that
/// of `asOf` on, all 0 for who is not in the team.
std::vector<std::vector<Minutes>> capacityByMonth(const Book& book,
                                                  const std::vector<SegmentPolicy>& policies,
                                                  const WorkloadAssumptions& assumptions, Date asOf,
                                                  int months);

} // namespace headroom
