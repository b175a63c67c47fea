#include "planner/assignment/feasibility.h"

#include "planner/assignment/objective.h"
#include "planner/assignment/solve_report.h"

#include <algorithm>

namespace headroom {
namespace {

std::size_t at(std::int64_t i) {
    return static_cast<std::size_t>(i);
}

Violation about(ViolationKind kind, CsmIndex csm, std::int32_t account) {
    Violation violation;
    violation.kind = kind;
    violation.csm = csm;
    violation.account = account;
    return violation;
}

void checkAccounts(const AssignmentProblem& problem, std::span<const CsmIndex> owners,
                   std::vector<Violation>& found) {
    for (std::int32_t i = 0; i < problem.accountCount(); ++i) {
        const CsmIndex csm = owners[at(i)];
        const CsmIndex fixedTo = problem.account(i).fixedTo;
        if (fixedTo != noCsm && csm != fixedTo)
            found.push_back(about(ViolationKind::LockBroken, csm, i));
        if (csm != noCsm && !problem.findEligible(i, csm))
            found.push_back(about(ViolationKind::NotEligible, csm, i));
        const std::int32_t first = problem.accountsOf(problem.itemOf(i)).front();
        if (owners[at(first)] != csm)
            found.push_back(about(ViolationKind::FamilySplit, csm, problem.account(i).family));
    }
    for (const std::int32_t family : problem.splitFamilies())
        found.push_back(about(ViolationKind::FamilySplit, noCsm, family));
}

void checkLimits(const AssignmentProblem& problem, std::span<const std::int64_t> loads,
                 std::vector<Violation>& found) {
    const std::int32_t resources = problem.resourceCount();
    for (CsmIndex j = 0; j < problem.csmCount(); ++j)
        for (std::int32_t k = 0; k < resources; ++k) {
            const std::int64_t load = loads[at(std::int64_t{j} * resources + k)];
            const std::int64_t limit = problem.ruleLimit(j, k);
            if (load <= limit)
                continue;
            Violation over = about(ViolationKind::OverLimit, j, -1);
            over.resource = problem.resources()[at(k)];
            over.load = load;
            over.limit = limit;
            found.push_back(over);
        }
}

UnassignedReason reasonOf(ResourceKind kind) {
    if (kind == ResourceKind::Ratio)
        return UnassignedReason::NoRatioLeft;
    return kind == ResourceKind::ArrCap ? UnassignedReason::NoArrLeft
                                        : UnassignedReason::NoHoursLeft;
}

} // namespace

std::vector<Violation> violations(const AssignmentProblem& problem,
                                  std::span<const CsmIndex> owners) {
    std::vector<Violation> found;
    checkAccounts(problem, owners, found);
    checkLimits(problem, bookLoads(problem, owners), found);
    const std::int64_t moves = movedUnits(problem, owners);
    if (problem.maxMoves() && moves > *problem.maxMoves()) {
        Violation over = about(ViolationKind::TooManyMoves, noCsm, -1);
        over.load = moves;
        over.limit = *problem.maxMoves();
        found.push_back(over);
    }
    return found;
}

UnassignedReason whyUnassigned(const AssignmentProblem& problem, std::span<const CsmIndex> owners,
                               std::int32_t account) {
    return UnassignedReasons(problem, owners).reason(account);
}

UnassignedReasons::UnassignedReasons(const AssignmentProblem& problem,
                                     std::span<const CsmIndex> owners)
    : problem_(problem), loads_(bookLoads(problem, owners)), moves_(movedUnits(problem, owners)) {}

UnassignedReason UnassignedReasons::reason(std::int32_t account) const {
    const std::int32_t item = problem_.itemOf(account);
    if (problem_.arcs(item).empty())
        return UnassignedReason::NobodyEligible;
    bool fits = false;
    bool several = false;
    std::int32_t binding = -1;
    for (const ItemArc& arc : problem_.arcs(item)) {
        const std::int32_t resource = firstLimit(item, arc);
        const bool capped =
            problem_.maxMoves() && arc.moves > 0 && moves_ + arc.moves > *problem_.maxMoves();
        if (resource < 0 && !capped)
            return UnassignedReason::NotWorthIt;
        fits = fits || resource < 0;
        several = several || (resource >= 0 && binding >= 0 && resource != binding);
        binding = resource >= 0 ? resource : binding;
    }
    if (fits)
        return UnassignedReason::MoveCapReached;
    return several ? UnassignedReason::SeveralLimits
                   : reasonOf(problem_.resources()[at(binding)].kind);
}

std::int32_t UnassignedReasons::firstLimit(std::int32_t item, const ItemArc& arc) const {
    const std::int32_t resources = problem_.resourceCount();
    for (std::int32_t k = 0; k < resources; ++k) {
        const std::int64_t load = k == 0 ? arc.minutes : problem_.load(item, k);
        const std::int64_t now = loads_[at(std::int64_t{arc.csm} * resources + k)];
        if (load > 0 && now + load > problem_.curve(arc.csm, k).limit)
            return k;
    }
    return -1;
}

const char* unassignedReasonName(UnassignedReason reason) {
    switch (reason) {
    case UnassignedReason::NobodyEligible:
        return "nobody_eligible";
    case UnassignedReason::NoHoursLeft:
        return "no_hours_left";
    case UnassignedReason::NoRatioLeft:
        return "no_ratio_left";
    case UnassignedReason::NoArrLeft:
        return "no_arr_left";
    case UnassignedReason::SeveralLimits:
        return "several_limits";
    case UnassignedReason::MoveCapReached:
        return "move_cap_reached";
    case UnassignedReason::NotWorthIt:
        return "not_worth_it";
    }
    return "several_limits";
}

const char* violationKindName(ViolationKind kind) {
    switch (kind) {
    case ViolationKind::OverLimit:
        return "over_limit";
    case ViolationKind::NotEligible:
        return "not_eligible";
    case ViolationKind::FamilySplit:
        return "family_split";
    case ViolationKind::LockBroken:
        return "lock_broken";
    case ViolationKind::TooManyMoves:
        return "too_many_moves";
    }
    return "over_limit";
}

const char* resourceKindName(ResourceKind kind) {
    switch (kind) {
    case ResourceKind::Hours:
        return "hours";
    case ResourceKind::Ratio:
        return "ratio";
    case ResourceKind::ArrCap:
        return "arr";
    case ResourceKind::ArrBalance:
        return "arr_balance";
    case ResourceKind::Risk:
        return "risk";
    case ResourceKind::Renewals:
        return "renewals";
    }
    return "hours";
}

} // namespace headroom
