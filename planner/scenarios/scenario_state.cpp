#include "planner/scenarios/scenario_state.h"

#include "planner/scenarios/segment_need.h"

namespace headroom {

Result<std::shared_ptr<const ScenarioState>> deriveState(PlanInputs inputs) {
    auto book = effectiveBook(inputs, true);
    if (!book)
        return fail(book.error());
    auto state = std::make_shared<ScenarioState>();
    state->book = std::move(*book);
    state->segmented = segmentBook(state->book, inputs.segmentRules, inputs.complexityWeights,
                                   inputs.segmentOverrides);
    state->policies = matchPolicies(state->segmented.segmentNames, inputs.policies);
    state->workload =
        computeWorkload(state->segmented, state->policies, inputs.workload, inputs.facts.asOf);
    state->capacity =
        computeCapacity(*state->book, state->policies, inputs.workload, inputs.facts.asOf);
    state->importedOwners = importedOwners(*state->book);
    state->owners = acceptedOwners(inputs, *state->book);
    state->importedLoad = summariseLoad(state->segmented, state->workload, state->capacity,
                                        state->policies, state->importedOwners, inputs.workload);
    state->load = state->owners == state->importedOwners
                      ? state->importedLoad
                      : summariseLoad(state->segmented, state->workload, state->capacity,
                                      state->policies, state->owners, inputs.workload);
    countNeeds(state->importedLoad, state->policies, inputs);
    countNeeds(state->load, state->policies, inputs);
    state->consistency = ratioConsistency(state->policies, inputs.workload);
    state->inputs = std::move(inputs);
    return std::shared_ptr<const ScenarioState>(std::move(state));
}

} // namespace headroom
