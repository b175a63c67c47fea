#pragma once

#include "planner/workload/csm_capacity.h"

#include <span>

namespace headroom {

/// No owner in an owner vector.
inline constexpr std::int32_t noOwner = -1;

/// One book: everything is a sum over its accounts.
struct CsmLoad {
    int accounts = 0;
    Minutes workload;
    Minutes capacity;
    Permille utilisation;
    std::array<Minutes, workloadMonths> monthlyWorkload{};
    std::int64_t ratioUse = 0; // parts per billion of a full-time book: Σ 1e9 / ratioMax(s)
    Permille ratioCapacity;
    bool overRatio = false;
    Money arr;
    Money atRiskArr;   // red health or lifecycle "at risk"
    Money renewingArr; // renewal within 12 months of the as-of date
};

struct SegmentLoad {
    std::string name;
    int accounts = 0;
    Money arr;
    Minutes workload;
    double fteByRatio = 0.0; // accounts ÷ target ratio
    double fteByHours = 0.0; // workload ÷ productive hours
    double fteNeeded = 0.0;  // the larger
    /// Capacity of the as-of month ÷ productive hours: ramp- and level-weighted, today, as in month
    /// 0 of the hiring projection. A CSM who serves several segments counts where the work is:
    /// coverage (in seat ÷ workload) becomes as even as possible. A planned hire is in seat from
    /// the month of the start on, not before.
    double fteInSeat = 0.0;
    /// What that division is made by: a CSM's share for the segment is `pullShare` among those
    /// served.
    double pull = 0.0;
    double gap = 0.0; // in seat − needed
};

/// The team under one vector of owners.
struct LoadSummary {
    std::vector<CsmLoad> csms;
    std::vector<SegmentLoad> segments;
    Minutes workload;     // of all accounts, unassigned ones included: the team has to carry them
    Minutes capacity;     // of those in the team
    Permille utilisation; // workload ÷ capacity
    Permille busiest, least; // over CSMs with capacity
    std::optional<std::size_t> busiestCsm;
    double variation = 0.0; // coefficient of variation of utilisations, CSMs with capacity
    int overCapacity = 0, overRatio = 0;
    int unassigned = 0; // without an owner in the team
    Money unassignedArr;
};

/// Part of the time of a CSM who serves `served` segments with pulls that sum to `common` which
/// goes to the one with `pull`; even where none of them pulls.
double pullShare(double pull, double common, std::size_t served);

/// Owners as indices of CSMs (noOwner = none), as imported.
std::vector<std::int32_t> importedOwners(const Book& book);

/// O(accounts × 12). Policies and assumptions are those that the workload was computed with.
LoadSummary summariseLoad(const SegmentedBook& book, const Workload& workload,
                          const std::vector<CsmCapacity>& capacity,
                          const std::vector<SegmentPolicy>& policies,
                          std::span<const std::int32_t> owners,
                          const WorkloadAssumptions& assumptions);

/// 1e9 ÷ ratioMax, rounded down, so that a book at its maximum fits exactly: what
/// one account uses of a full-time book.
std::int64_t ratioUseOf(const SegmentPolicy& policy);

/// ratioTarget × base hours against productive hours, and what follows.
struct RatioConsistency {
    std::string segment;
    double ratioHours = 0.0; // ratioTarget × base
    double productiveHours = 0.0;
    double difference = 0.0; // share, 0.05 = hours are 5 % above what the ratio leaves
    bool agrees = true;      // within 5 %
};
std::vector<RatioConsistency> ratioConsistency(const std::vector<SegmentPolicy>& policies,
                                               const WorkloadAssumptions& assumptions);

} // namespace headroom
