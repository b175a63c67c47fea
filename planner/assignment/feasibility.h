#pragma once

#include "planner/assignment/problem.h"

#include <span>
#include <vector>

namespace headroom {

enum class ViolationKind {
    OverLimit,    ///< a book exceeds a hard limit
    NotEligible,  ///< an account is fixed to a CSM that may not serve it
    FamilySplit,  ///< a family's accounts have different CSMs
    LockBroken,   ///< a fixed account is elsewhere
    TooManyMoves, ///< more moves than the cap
};

/// A hard rule that a plan breaks. Locks and pins stay where they are even when a book is over its
/// limit by them alone; that is the only way a plan of ours can have one.
struct Violation {
    ViolationKind kind = ViolationKind::OverLimit;
    CsmIndex csm = noCsm;
    std::int32_t account = -1; ///< or family, for FamilySplit
    Resource resource;
    std::int64_t load = 0; ///< in the resource's unit
    std::int64_t limit = 0;
    bool operator==(const Violation&) const = default;
};

/// Every hard rule checked from scratch against `owners` (one CSM or noCsm an account).
std::vector<Violation> violations(const AssignmentProblem& problem,
                                  std::span<const CsmIndex> owners);

/// Why an account has no CSM.
enum class UnassignedReason {
    NobodyEligible, ///< no CSM may serve it
    NoHoursLeft,    ///< each eligible book would pass its ceiling
    NoRatioLeft,    ///< … its ratio maximum
    NoArrLeft,      ///< … its ARR maximum
    SeveralLimits,  ///< different books, different limits
    MoveCapReached, ///< it would fit, but not within the cap on moves
    NotWorthIt,     ///< it would fit, but costs more than leaving it (its priority is too low)
};

const char* unassignedReasonName(UnassignedReason reason);
const char* violationKindName(ViolationKind kind);
const char* resourceKindName(ResourceKind kind);

/// Reasons for the unassigned accounts of one plan; the loads are summed once.
class UnassignedReasons {
  public:
    UnassignedReasons(const AssignmentProblem& problem, std::span<const CsmIndex> owners);
    UnassignedReason reason(std::int32_t account) const;

  private:
    std::int32_t firstLimit(std::int32_t item, const ItemArc& arc) const;

    const AssignmentProblem& problem_;
    std::vector<std::int64_t> loads_;
    std::int64_t moves_ = 0;
};

/// Reason for one unassigned account.
UnassignedReason whyUnassigned(const AssignmentProblem& problem, std::span<const CsmIndex> owners,
                               std::int32_t account);

} // namespace headroom
