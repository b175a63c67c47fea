#include "planner/scenarios/scenario_state.h"

#include "planner/scenarios/segment_need.h"

namespace headroom {
namespace {

/// `like` is null where its accounts are others.
SegmentedBook segmentedFor(const PlanInputs& inputs, std::shared_ptr<const Book> book,
                           const ScenarioState* like) {
    if (like == nullptr || like->inputs.complexityWeights != inputs.complexityWeights)
        return segmentBook(std::move(book), inputs.segmentRules, inputs.complexityWeights,
                           inputs.segmentOverrides);
    const SegmentedBook& known = like->segmented;
    if (like->inputs.segmentRules != inputs.segmentRules ||
        like->inputs.segmentOverrides != inputs.segmentOverrides)
        return placeAccounts(std::move(book), inputs.segmentRules, {known.complexity, known.arr},
                             inputs.segmentOverrides);
    SegmentedBook same = known;
    same.book = std::move(book);
    return same;
}

bool haveSameWorkload(const ScenarioState& state, const PlanInputs& inputs,
                      const ScenarioState& like) {
    return state.segmented.segment == like.segmented.segment &&
           state.segmented.complexity.score == like.segmented.complexity.score &&
           state.policies == like.policies && inputs.workload == like.inputs.workload &&
           inputs.facts.asOf == like.inputs.facts.asOf;
}

} // namespace

Result<std::shared_ptr<const ScenarioState>> deriveState(PlanInputs inputs,
                                                         const ScenarioState* like) {
    auto book = effectiveBook(inputs, true);
    if (!book)
        return fail(book.error());
    auto state = std::make_shared<ScenarioState>();
    state->book = std::move(*book);
    if (like != nullptr && !(like->book->accounts() == state->book->accounts()))
        like = nullptr;
    state->segmented = segmentedFor(inputs, state->book, like);
    state->policies = matchPolicies(state->segmented.segmentNames, inputs.policies);
    state->workload = like != nullptr && haveSameWorkload(*state, inputs, *like)
                          ? like->workload
                          : computeWorkload(state->segmented, state->policies, inputs.workload,
                                            inputs.facts.asOf);
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
