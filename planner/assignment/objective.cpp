#include "planner/assignment/objective.h"

#include "planner/assignment/solve_report.h"

#include <algorithm>

namespace headroom {
namespace {

std::size_t at(std::int64_t i) {
    return static_cast<std::size_t>(i);
}

std::int64_t rounded(std::int64_t amount, std::int64_t unit) {
    return (amount + unit / 2) / unit;
}

void addCurve(CostTerms& terms, const Resource& resource, const LoadCurve& curve,
              std::int64_t load) {
    const Micropoints below = load < curve.target ? curve.below * (curve.target - load) : 0;
    const Micropoints above = load > curve.target ? curve.above * (load - curve.target) : 0;
    const Micropoints beyond = load > curve.soft ? curve.beyond * (load - curve.soft) : 0;
    switch (resource.kind) {
    case ResourceKind::Hours:
        terms[CostTerm::BelowTarget] += below;
        terms[CostTerm::AboveTarget] += above;
        terms[CostTerm::Overload] += beyond;
        break;
    case ResourceKind::ArrBalance:
        terms[CostTerm::ArrBalance] += below + above;
        break;
    case ResourceKind::Risk:
        terms[CostTerm::RiskBalance] += below + above;
        break;
    case ResourceKind::Renewals:
        terms[CostTerm::Renewals] += beyond;
        break;
    case ResourceKind::Ratio:
    case ResourceKind::ArrCap:
        break;
    }
}

} // namespace

std::int64_t accountMinutes(const AssignmentProblem& problem, std::int32_t account, CsmIndex csm) {
    const std::optional<EligibleArc> arc = problem.findEligible(account, csm);
    return !arc || arc->workload.count() < 0 ? problem.account(account).workload.count()
                                             : arc->workload.count();
}

std::int64_t accountLoad(const AssignmentProblem& problem, std::int32_t account, CsmIndex csm,
                         std::int32_t resource) {
    const AccountRow& row = problem.account(account);
    const Resource& wanted = problem.resources()[at(resource)];
    switch (wanted.kind) {
    case ResourceKind::Hours:
        return accountMinutes(problem, account, csm);
    case ResourceKind::Ratio:
        return row.ratioUse;
    case ResourceKind::ArrCap:
        return row.arr.count();
    case ResourceKind::ArrBalance:
        return rounded(row.arr.count(), wanted.unit);
    case ResourceKind::Risk:
        return rounded(row.riskUnits, wanted.unit);
    case ResourceKind::Renewals:
        return row.renewalQuarter == wanted.quarter ? 1 : 0;
    }
    return 0;
}

void addAccount(const AssignmentProblem& problem, std::int32_t account, CsmIndex csm,
                std::int64_t times, std::span<std::int64_t> loads) {
    if (csm == noCsm)
        return;
    const std::int32_t resources = problem.resourceCount();
    for (std::int32_t k = 0; k < resources; ++k)
        loads[at(std::int64_t{csm} * resources + k)] +=
            times * accountLoad(problem, account, csm, k);
}

std::vector<std::int64_t> bookLoads(const AssignmentProblem& problem,
                                    std::span<const CsmIndex> owners) {
    std::vector<std::int64_t> loads(at(problem.csmCount()) * at(problem.resourceCount()), 0);
    for (std::int32_t i = 0; i < problem.accountCount(); ++i)
        addAccount(problem, i, owners[at(i)], 1, loads);
    return loads;
}

CostTerms accountTerms(const AssignmentProblem& problem, std::int32_t account, CsmIndex csm) {
    CostTerms terms;
    const AccountRow& row = problem.account(account);
    if (csm == noCsm) {
        terms[CostTerm::Unassigned] = row.unassignedPoints;
        return terms;
    }
    const std::optional<EligibleArc> arc = problem.findEligible(account, csm);
    terms[CostTerm::Fit] = arc ? arc->fit : 0;
    if (row.owner != noCsm && row.owner != csm)
        terms[CostTerm::Moves] = row.movePoints;
    return terms;
}

CostTerms bookTerms(const AssignmentProblem& problem, std::span<const std::int64_t> loads) {
    CostTerms terms;
    Micropoints busiest = 0;
    const std::int32_t resources = problem.resourceCount();
    for (CsmIndex j = 0; j < problem.csmCount(); ++j) {
        const std::int64_t first = std::int64_t{j} * resources;
        busiest = std::max(busiest, problem.busiestSlope(j) * loads[at(first)]);
        for (std::int32_t k = 0; k < resources; ++k)
            addCurve(terms, problem.resources()[at(k)], problem.curve(j, k), loads[at(first + k)]);
    }
    terms[CostTerm::Busiest] = busiest;
    return terms;
}

CostTerms planTerms(const AssignmentProblem& problem, std::span<const CsmIndex> owners) {
    return planTerms(problem, owners, bookLoads(problem, owners));
}

CostTerms planTerms(const AssignmentProblem& problem, std::span<const CsmIndex> owners,
                    std::span<const std::int64_t> loads) {
    CostTerms terms = bookTerms(problem, loads);
    for (std::int32_t i = 0; i < problem.accountCount(); ++i) {
        const CostTerms own = accountTerms(problem, i, owners[at(i)]);
        for (std::size_t t = 0; t < costTermCount; ++t)
            terms.values[t] += own.values[t];
    }
    return terms;
}

} // namespace headroom
