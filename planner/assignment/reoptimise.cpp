#include "planner/assignment/reoptimise.h"

#include "planner/assignment/certified_bound.h"
#include "planner/assignment/edit_repair.h"
#include "planner/assignment/objective.h"

namespace headroom {
namespace {

std::size_t at(std::int64_t i) {
    return static_cast<std::size_t>(i);
}

Violation conflict(ViolationKind kind, const EditRequest& edit) {
    Violation violation;
    violation.kind = kind;
    violation.csm = edit.csm;
    violation.account = edit.account;
    return violation;
}

} // namespace

EditOutcome reoptimise(const AssignmentProblem& problem, std::span<const CsmIndex> displayed,
                       const EditRequest& edit, const DualPrices& prices) {
    EditOutcome outcome;
    outcome.owners.assign(displayed.begin(), displayed.end());
    const std::int32_t item = problem.itemOf(edit.account);
    const std::optional<ItemArc> arc =
        edit.csm == noCsm ? std::nullopt : problem.findArc(item, edit.csm);
    const bool elsewhere = displayed[at(edit.account)] != edit.csm;
    if (problem.fixed(item) && elsewhere)
        outcome.conflicts.push_back(conflict(ViolationKind::LockBroken, edit));
    else if (edit.csm != noCsm && !arc)
        outcome.conflicts.push_back(conflict(ViolationKind::NotEligible, edit));
    if (!outcome.conflicts.empty())
        return outcome;

    EditRepair repair(problem, displayed, edit.changePoints);
    repair.assign(item, edit.csm);
    const bool legal = edit.followUp ? repair.relieve(item)
                                     : edit.csm == noCsm || repair.firstOverLimit(edit.csm) < 0;
    if (!repair.withinMoveCap()) {
        outcome.conflicts.push_back(conflict(ViolationKind::TooManyMoves, edit));
        return outcome;
    }
    if (!legal) {
        const std::int32_t k = repair.firstOverLimit(edit.csm);
        Violation over = conflict(ViolationKind::OverLimit, edit);
        if (k >= 0) {
            over.resource = problem.resources()[at(k)];
            over.load = repair.load(edit.csm, k);
            over.limit = problem.ruleLimit(edit.csm, k);
        }
        outcome.conflicts.push_back(over);
        return outcome;
    }
    if (edit.followUp)
        repair.improve(item);
    outcome.possible = true;
    outcome.owners = repair.owners();
    for (std::int32_t i = 0; i < problem.accountCount(); ++i)
        if (outcome.owners[at(i)] != displayed[at(i)])
            outcome.changed.push_back(i);
    outcome.terms = planTerms(problem, outcome.owners, repair.loads());
    outcome.objective = outcome.terms.total();
    std::optional<PinnedItem> pinned;
    if (arc)
        pinned = PinnedItem{item, edit.csm};
    outcome.bound = certifiedBound(problem, prices, problem.maxMoves(), pinned);
    return outcome;
}

} // namespace headroom
