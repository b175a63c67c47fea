#include "planner/assignment/certified_bound.h"
#include "planner/assignment/objective.h"
#include "planner/assignment/solver.h"

namespace headroom {

SolveReport describePlan(const AssignmentProblem& problem, std::span<const CsmIndex> owners,
                         const DualPrices& prices) {
    SolveReport report;
    report.owners.assign(owners.begin(), owners.end());
    report.terms = planTerms(problem, owners);
    report.objective = report.terms.total();
    report.prices = prices;
    report.moves = moveCount(problem, owners);
    report.violations = violations(problem, owners);
    const UnassignedReasons reasons(problem, owners);
    for (std::int32_t i = 0; i < problem.accountCount(); ++i)
        if (owners[static_cast<std::size_t>(i)] == noCsm)
            report.unassigned.push_back({i, reasons.reason(i)});
    return report;
}

SolveReport evaluatePlan(const AssignmentProblem& problem, std::span<const CsmIndex> owners,
                         const DualPrices& prices) {
    SolveReport report = describePlan(problem, owners, prices);
    report.bound = certifiedBound(problem, prices, problem.maxMoves());
    if (!report.violations.empty())
        report.status = SolveStatus::Infeasible;
    else
        report.status =
            report.objective == report.bound ? SolveStatus::Optimal : SolveStatus::Feasible;
    return report;
}

} // namespace headroom
