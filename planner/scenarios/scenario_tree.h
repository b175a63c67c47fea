#pragma once

#include "planner/scenarios/apply_edit.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace headroom {

using ScenarioId = std::int64_t;
inline constexpr ScenarioId rootScenario = 1;

/// A scenario: edits on top of its parent as it was at `forkSeq`.
struct Scenario {
    ScenarioId id = rootScenario;
    std::optional<ScenarioId> parent;
    std::int64_t forkSeq = 0; // number of the parent's edits it stands on
    std::string name;
    std::string note;
    std::vector<Edit> edits; // in order
};

/// The tree. The root ("Current books") is the data as imported; its edits are imports and facts
/// only by convention of the window, any edit is allowed. Edits below a child's fork point are
/// frozen.
class ScenarioTree {
  public:
    ScenarioTree(); // root only

    const std::vector<Scenario>& scenarios() const { return scenarios_; } // by id
    const Scenario* find(ScenarioId id) const;
    /// Unique, non-empty name needed. Errors: UnknownScenario, Duplicate.
    Result<ScenarioId> fork(ScenarioId parent, std::string name);
    Result<void> rename(ScenarioId id, std::string name);
    Result<void> annotate(ScenarioId id, std::string note);
    /// With all its descendants; the root stays (OutOfRange).
    Result<void> erase(ScenarioId id);
    Result<void> append(ScenarioId id, Edit edit);
    /// Drops the last edit. Errors: NothingToUndo, FrozenEdit when a child stands on it.
    Result<Edit> dropLast(ScenarioId id);
    /// Puts a scenario back exactly (undo of erase, loading from a file), parents first; the root
    /// takes the place of the one that is there. Errors: UnknownScenario (its parent), Duplicate,
    /// OutOfRange (a fork beyond the parent's edits), BadValue (no name).
    Result<void> restore(Scenario scenario);

    /// State by replay: the ancestors' edits up to each fork, then its own. An edit that no longer
    /// applies (its account is gone) is skipped and returned in `skipped`; of a group, and of new
    /// owners for many accounts, what still holds is kept.
    struct State {
        PlanInputs inputs;
        std::vector<Error> skipped;
    };
    Result<State> stateOf(ScenarioId id, const PlanInputs& base) const;

  private:
    Scenario* findToChange(ScenarioId id);
    /// The trimmed name if it is one and no other scenario has it.
    Result<std::string> freeName(const std::string& name, ScenarioId except) const;

    std::vector<Scenario> scenarios_;
    ScenarioId next_ = rootScenario + 1;
};

} // namespace headroom
