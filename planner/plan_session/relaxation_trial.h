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
    bool nothing() const;
};
Shortage shortageOf(const ConflictWords& words, const BuiltProblem& built,
                    const Diagnosis& diagnosis);

/// Moves without which not everybody can have a CSM: a cap below that leaves somebody out.
struct ForcedMoves {
    std::int64_t pinned = 0;   // to somebody else
    std::int64_t unserved = 0; // with a CSM who may not serve them
    std::int64_t crowded = 0;  // in books that are over a limit, whole accounts
    std::int64_t all() const { return pinned + unserved + crowded; }
};
ForcedMoves forcedMoves(const AssignmentProblem& problem);

/// What is missing with an idea: of the conflict itself, and of everything else in the plan.
struct TrialOutcome {
    double here = 0.0;
    Shortage elsewhere;
};

/// Applies ideas to a copy of a scenario's inputs and diagnoses again, so that nothing is offered
/// that does not work.
class RelaxationTrial {
  public:
    RelaxationTrial(const ScenarioState& state, const Shortage& before)
        : state_(state), before_(before) {}

    /// What the plan still lacks with this idea, seen from the conflict that lacks `missing` of
    /// `kind`; nothing where the idea is refused, does not help, or makes something else scarce.
    std::optional<TrialOutcome> outcome(const RelaxationIdea& idea, Shortage::Kind kind,
                                        double missing) const;
    /// The same of an idea that settles something that no amount measures.
    std::optional<Shortage> after(const RelaxationIdea& idea) const;

  private:
    const ScenarioState& state_;
    Shortage before_;
};

} // namespace headroom
