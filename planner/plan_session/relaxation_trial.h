#pragma once

#include "planner/plan_session/relaxation_ideas.h"

#include <array>
#include <optional>

namespace headroom {

/// What all conflicts of a diagnosis together lack, by kind, in units that do not depend on the
/// problem's scales: hours, full-time books, currency units, hours nobody may serve, families that
/// cannot stay together.
struct Shortage {
    enum Kind : std::size_t { Hours, Ratio, Arr, Eligibility, Families, Moves };
    std::array<double, 6> missing{};

    static Kind kindOf(const Resource& resource);
};
Shortage shortageOf(const ConflictWords& words, const BuiltProblem& built,
                    const Diagnosis& diagnosis);

/// Pins that change the owner: a cap on moves below that cannot hold.
std::int64_t forcedMoves(const AssignmentProblem& problem);

/// Applies ideas to a copy of a scenario's inputs and diagnoses again, so that nothing is offered
/// that does not work.
class RelaxationTrial {
  public:
    RelaxationTrial(const ScenarioState& state, const Shortage& before)
        : state_(state), before_(before) {}

    /// What the conflict that lacks `missing` of `kind` still lacks with this idea; nothing where
    /// the idea is refused, does not help, or makes something else scarce.
    std::optional<double> remains(const RelaxationIdea& idea, Shortage::Kind kind,
                                  double missing) const;

  private:
    const ScenarioState& state_;
    Shortage before_;
};

} // namespace headroom
