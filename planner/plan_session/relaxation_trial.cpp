#include "planner/plan_session/relaxation_trial.h"

#include "planner/assignment/forced_exits.h"
#include "planner/plan_session/proposal.h"
#include "planner/scenarios/apply_edit.h"
#include "planner/scenarios/key_edits.h"

#include <algorithm>

namespace headroom {
namespace {

constexpr double tolerance = 1e-6;

Result<std::shared_ptr<const ScenarioState>> stateWith(const ScenarioState& state,
                                                       const RelaxationIdea& idea) {
    PlanInputs inputs = state.inputs;
    const auto edits = editsForKeys(inputs, idea.settings, "relaxation");
    if (!edits)
        return fail(edits.error());
    if (const auto applied = applyEdit(inputs, *edits); !applied)
        return fail(applied.error());
    return deriveState(std::move(inputs), &state);
}

} // namespace

Shortage::Kind Shortage::kindOf(const Resource& resource) {
    return resource.kind == ResourceKind::Hours   ? Hours
           : resource.kind == ResourceKind::Ratio ? Ratio
                                                  : Arr;
}

bool Shortage::nothing() const {
    return std::ranges::all_of(missing, [](double amount) { return amount < tolerance; });
}

ForcedMoves forcedMoves(const AssignmentProblem& problem) {
    ForcedMoves forced;
    for (std::int32_t item = 0; item < problem.itemCount(); ++item) {
        const ItemArcs arcs = problem.arcs(item);
        if (problem.fixed(item)) {
            forced.pinned += arcs.front().moves;
        } else if (!arcs.empty() && homeOf(problem, item) == noCsm) {
            std::int32_t fewest = arcs.front().moves;
            for (const ItemArc& arc : arcs)
                fewest = std::min(fewest, arc.moves);
            forced.unserved += fewest;
        }
    }
    forced.crowded = ForcedExits(problem).leaving();
    return forced;
}

Shortage shortageOf(const ConflictWords& words, const BuiltProblem& built,
                    const Diagnosis& diagnosis) {
    Shortage shortage;
    for (const RuleConflict& conflict : diagnosis.conflicts) {
        const auto kind =
            conflict.csms.empty() ? Shortage::Eligibility : Shortage::kindOf(conflict.resource);
        shortage.missing[kind] +=
            words.units(conflict.resource, conflict.needed - conflict.available);
    }
    for (const LockConflict& conflict : diagnosis.locks)
        shortage.missing[Shortage::kindOf(conflict.resource)] +=
            words.units(conflict.resource, conflict.needed - conflict.available);
    shortage.missing[Shortage::Families] = static_cast<double>(diagnosis.splitFamilies.size());
    if (const auto cap = built.problem->maxMoves())
        shortage.missing[Shortage::Moves] = static_cast<double>(
            std::max<std::int64_t>(0, forcedMoves(*built.problem).all() - *cap));
    return shortage;
}

std::optional<Shortage> RelaxationTrial::after(const RelaxationIdea& idea) const {
    const auto state = stateWith(state_, idea);
    if (!state)
        return std::nullopt;
    const auto built = buildProblem(assignmentInputs(**state));
    if (!built)
        return std::nullopt;
    return shortageOf(ConflictWords(**state, *built), *built, diagnose(*built->problem));
}

std::optional<TrialOutcome> RelaxationTrial::outcome(const RelaxationIdea& idea,
                                                     Shortage::Kind kind, double missing) const {
    const std::optional<Shortage> left = after(idea);
    if (!left)
        return std::nullopt;
    for (std::size_t other = 0; other < left->missing.size(); ++other)
        if (other != kind && left->missing[other] > before_.missing[other] + tolerance)
            return std::nullopt;
    TrialOutcome outcome{0.0, *left};
    double& rest = outcome.elsewhere.missing[kind];
    outcome.here = std::max(0.0, rest - (before_.missing[kind] - missing));
    if (outcome.here > missing - tolerance)
        return std::nullopt;
    if (outcome.here < tolerance)
        outcome.here = 0.0;
    rest -= outcome.here;
    return outcome;
}

} // namespace headroom
