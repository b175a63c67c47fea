#pragma once

#include "planner/assignment/problem.h"

#include <vector>

namespace headroom {

enum class RelaxationKind {
    RaiseLimits,     ///< raise these CSMs' limits by `amount` together
    AddCapacity,     ///< a further CSM eligible for these accounts with `amount` of room
    WidenEligibility ///< let `csm`, which has room, serve these accounts
};

/// A way out, checked by solving the flow again; `shortageAfter` is what is then still missing.
struct Relaxation {
    RelaxationKind kind = RelaxationKind::RaiseLimits;
    CsmIndex csm = noCsm;
    std::int64_t amount = 0;
    std::int64_t shortageAfter = 0;
};

/// These accounts can only go to these CSMs, need `needed` and find `available` (minutes, ratio
/// units or minor currency units): they cannot all be served.
struct RuleConflict {
    Resource resource;
    std::vector<std::int32_t> accounts;
    std::vector<CsmIndex> csms; ///< empty: nobody may serve these accounts
    std::int64_t needed = 0;
    std::int64_t available = 0;
    std::vector<Relaxation> relaxations;
};

/// A book that locks and pins alone push over a limit.
struct LockConflict {
    Resource resource;
    CsmIndex csm = noCsm;
    std::vector<std::int32_t> accounts;
    std::int64_t needed = 0;
    std::int64_t available = 0;
};

/// A conflict proves that not every account can be served; none found proves nothing about
/// feasibility (accounts are not divisible).
struct Diagnosis {
    std::vector<LockConflict> locks;
    std::vector<RuleConflict> conflicts;
    std::vector<std::int32_t> fixedOutsideEligibility;
    std::vector<std::int32_t> splitFamilies;
    bool conflictFree() const { return locks.empty() && conflicts.empty(); }
};

/// Minimum cuts on the graph of eligibility classes, one for each of hours, ratio and ARR.
Diagnosis diagnose(const AssignmentProblem& problem);

} // namespace headroom
