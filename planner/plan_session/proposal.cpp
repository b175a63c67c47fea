#include "planner/plan_session/proposal.h"

#include "planner/assignment/objective.h"
#include "planner/plan_session/plan_session.h"
#include "planner/scenarios/inputs_digest.h"
#include "planner/scenarios/segment_need.h"

#include <algorithm>

namespace headroom {
namespace {

std::shared_ptr<const BuiltProblem> share(BuiltProblem built) {
    return std::make_shared<const BuiltProblem>(std::move(built));
}

void fillIn(Proposal& proposal) {
    const ScenarioState& state = *proposal.state;
    proposal.owners = toBookOwners(*proposal.built, proposal.report.owners);
    proposal.load = summariseLoad(state.segmented, state.workload, state.capacity, state.policies,
                                  proposal.owners, state.inputs.workload);
    countNeeds(proposal.load, state.policies, state.inputs);
    proposal.changes =
        changePlan(assignmentInputs(state), state.importedLoad, proposal.load, proposal.owners);
}

/// Accepted owners are where the search starts: what the user agreed to is the first suggestion.
std::vector<CsmIndex> startOf(const ScenarioState& state, const BuiltProblem& built,
                              const Proposal* last) {
    if (last != nullptr && last->state->book == state.book)
        return last->report.owners;
    return state.inputs.owners.empty() ? std::vector<CsmIndex>{}
                                       : toProblemOwners(built, state.owners);
}

Proposal proposalOf(std::shared_ptr<const ScenarioState> state, BuiltProblem built,
                    SolveReport report) {
    Proposal proposal;
    proposal.inputsDigest = inputsDigest(state->inputs);
    proposal.state = std::move(state);
    proposal.report = std::move(report);
    proposal.built = share(std::move(built));
    fillIn(proposal);
    return proposal;
}

} // namespace

AssignmentInputs assignmentInputs(const ScenarioState& state) {
    return {.book = state.segmented,
            .workload = state.workload,
            .capacity = state.capacity,
            .policies = state.policies,
            .currentOwners = state.importedOwners,
            .assumptions = state.inputs.workload,
            .settings = state.inputs.assignment,
            .pins = state.inputs.pins,
            .rejected = state.inputs.rejected};
}

Result<Proposal> propose(std::shared_ptr<const ScenarioState> state, const SolveRequest& request,
                         const JobControl& control, const Proposal* last) {
    auto built = buildProblem(assignmentInputs(*state));
    if (!built)
        return fail(built.error());
    SolveOptions options;
    options.seed = request.seed;
    options.threads = request.threads;
    options.seconds = request.seconds;
    options.iterations = request.iterations;
    if (request.maxMoves)
        options.maxMoves = *request.maxMoves;
    if (!request.fromScratch)
        options.start = startOf(*state, *built, last);
    SolveReport report = solve(*built->problem, options, control);
    return proposalOf(std::move(state), std::move(*built), std::move(report));
}

Result<Proposal> evaluateOwners(std::shared_ptr<const ScenarioState> state,
                                std::span<const std::int32_t> owners, const DualPrices& prices) {
    auto built = buildProblem(assignmentInputs(*state));
    if (!built)
        return fail(built.error());
    SolveReport report = evaluatePlan(*built->problem, toProblemOwners(*built, owners), prices);
    return proposalOf(std::move(state), std::move(*built), std::move(report));
}

namespace {

/// As evaluatePlan, but with a bound that is known.
SolveReport reportOf(const AssignmentProblem& problem, std::vector<CsmIndex> owners,
                     const SolveReport& base) {
    SolveReport report;
    report.owners = std::move(owners);
    report.terms = planTerms(problem, report.owners);
    report.objective = report.terms.total();
    report.bound = base.bound;
    report.prices = base.prices;
    report.moves = moveCount(problem, report.owners);
    report.violations = violations(problem, report.owners);
    const UnassignedReasons reasons(problem, report.owners);
    for (std::int32_t i = 0; i < problem.accountCount(); ++i)
        if (report.owners[static_cast<std::size_t>(i)] == noCsm)
            report.unassigned.push_back({i, reasons.reason(i)});
    report.status = !report.violations.empty()         ? SolveStatus::Infeasible
                    : report.objective == report.bound ? SolveStatus::Optimal
                                                       : SolveStatus::Feasible;
    report.seed = base.seed;
    report.iterations = base.iterations;
    report.seconds = base.seconds;
    return report;
}

} // namespace

Result<Proposal> layOut(std::shared_ptr<const ScenarioState> state,
                        std::span<const std::int32_t> owners) {
    auto built = buildProblem(assignmentInputs(*state));
    if (!built)
        return fail(built.error());
    SolveReport report = reportOf(*built->problem, toProblemOwners(*built, owners), {});
    return proposalOf(std::move(state), std::move(*built), std::move(report));
}

Proposal changedBy(const Proposal& base, std::span<const std::int32_t> owners) {
    Proposal changed;
    changed.state = base.state;
    changed.built = base.built;
    changed.stale = base.stale;
    changed.inputsDigest = base.inputsDigest;
    changed.report =
        reportOf(*base.built->problem, toProblemOwners(*base.built, owners), base.report);
    fillIn(changed);
    return changed;
}

StoredProposal toStored(const Proposal& proposal, ScenarioId scenario, std::int64_t editSeq) {
    StoredProposal stored;
    stored.scenario = scenario;
    stored.editSeq = editSeq;
    stored.inputsDigest = proposal.inputsDigest.empty() ? inputsDigest(proposal.state->inputs)
                                                        : proposal.inputsDigest;
    stored.seed = proposal.report.seed;
    stored.status = solveStatusName(proposal.report.status);
    stored.objective = proposal.report.objective;
    stored.bound = proposal.report.bound;
    stored.iterations = proposal.report.iterations;
    stored.seconds = proposal.report.seconds;
    for (std::size_t t = 0; t < costTermCount; ++t)
        stored.terms.emplace_back(costTermName(static_cast<CostTerm>(t)),
                                  proposal.report.terms.values[t]);
    std::vector<SharedId<CsmTag>> team;
    for (const Csm& csm : proposal.state->book->csms())
        team.emplace_back(csm.id);
    // The imported book has the same accounts, and lives on when the team changes.
    stored.owners = StoredOwners(proposal.state->inputs.book, std::move(team), proposal.owners);
    return stored;
}

Result<Proposal> fromStored(std::shared_ptr<const ScenarioState> state,
                            const StoredProposal& stored) {
    const auto owners = stored.owners.ownersIn(*state->inputs.book, *state->book, state->owners);
    auto proposal = layOut(std::move(state), owners);
    if (!proposal)
        return proposal;
    const bool stale = proposal->inputsDigest != stored.inputsDigest;
    proposal->stale = stale;
    proposal->report.seed = stored.seed;
    proposal->report.iterations = stored.iterations;
    proposal->report.seconds = stored.seconds;
    if (stale) {
        proposal->inputsDigest = stored.inputsDigest; // kept again, it is as old as before
    } else {
        proposal->report.bound = stored.bound;
        for (const SolveStatus status : {SolveStatus::Optimal, SolveStatus::Feasible,
                                         SolveStatus::Infeasible, SolveStatus::Stopped})
            if (stored.status == solveStatusName(status))
                proposal->report.status = status;
    }
    return proposal;
}

Edit PlanSession::acceptance(const Proposal& proposal, const std::vector<std::size_t>& accounts) {
    AssignOwners assignment;
    const Book& book = *proposal.state->book;
    for (const OwnerChange& change : proposal.changes.changes) {
        if (!accounts.empty() && std::ranges::find(accounts, change.account) == accounts.end())
            continue;
        assignment.changes.push_back(
            {book.accounts()[change.account].id,
             change.to == noOwner ? CsmId() : book.csms()[static_cast<std::size_t>(change.to)].id});
    }
    const std::size_t count = assignment.changes.size();
    // Accepted earlier, but the proposal keeps the imported CSM: back to as imported.
    for (const auto& [account, owner] : proposal.state->inputs.owners) {
        const auto position = book.findAccount(account);
        if (position && accounts.empty() &&
            proposal.owners[*position] == proposal.state->importedOwners[*position])
            assignment.changes.push_back({account, std::nullopt});
    }
    return EditGroup{"Accept " + std::to_string(count) + (count == 1 ? " change" : " changes"),
                     {std::move(assignment)}};
}

} // namespace headroom
