#pragma once

#include "planner/assignment/change_plan.h"
#include "planner/assignment/solver.h"
#include "planner/scenarios/scenario_state.h"
#include "planner/storage/plan_store.h"

namespace headroom {

/// How to look for new owners.
struct SolveRequest {
    std::uint64_t seed = 1;
    int threads = 0; // 0 = all
    std::optional<double> seconds;
    std::optional<std::int64_t> iterations;
    std::optional<int> maxMoves; // overrides the plan's setting
    bool fromScratch = false;    // do not start from the last proposal
};

/// Proposed owners for one scenario state, with everything that is shown of them.
struct Proposal {
    std::shared_ptr<const ScenarioState> state; // what it was solved for
    std::shared_ptr<const BuiltProblem> built;
    SolveReport report;
    std::vector<std::int32_t> owners; // positions of state->book->csms(), noOwner = unassigned
    LoadSummary load;                 // under `owners`
    ChangePlan changes;               // against the imported owners
    bool stale = false;               // the scenario has changed since
    std::string inputsDigest;         // of state->inputs; reads all of the book, so it is kept
};

/// The view of a state that the assignment room works on; `state` must outlive it.
AssignmentInputs assignmentInputs(const ScenarioState& state);

/// Builds and solves. `last` (may be null) is the warm start. A job: takes seconds; safe on any
/// thread. Errors: those of buildProblem.
Result<Proposal> propose(std::shared_ptr<const ScenarioState> state, const SolveRequest& request,
                         const JobControl& control, const Proposal* last = nullptr);

/// The proposal that given owners make: loads, moves, terms, certified bound of `prices`.
Result<Proposal> evaluateOwners(std::shared_ptr<const ScenarioState> state,
                                std::span<const std::int32_t> owners,
                                const DualPrices& prices = {});

/// The same for books that are only looked at: with a bound of 0, which always holds. Proving one
/// takes longer than all the rest.
Result<Proposal> layOut(std::shared_ptr<const ScenarioState> state,
                        std::span<const std::int32_t> owners);

/// A proposal with other owners: the same problem, so its bound still holds. Loads, moves, terms
/// and broken rules are those of `owners`.
Proposal changedBy(const Proposal& base, std::span<const std::int32_t> owners);

StoredProposal toStored(const Proposal& proposal, ScenarioId scenario, std::int64_t editSeq);
/// A kept proposal against today's state: accounts that are new have no proposed owner change; the
/// result is stale when the digest differs, and then it has no bound (0). Errors: those of
/// buildProblem.
Result<Proposal> fromStored(std::shared_ptr<const ScenarioState> state,
                            const StoredProposal& stored);

} // namespace headroom
