#pragma once

#include "planner/plan_session/proposal.h"
#include "planner/scenarios/scenario_compare.h"
#include "planner/storage/plan_store.h"

#include <map>
#include <memory>
#include <optional>
#include <set>

namespace headroom {

/// One user action as done: what to undo or redo.
struct Step {
    ScenarioId scenario = rootScenario;
    Edit edit;
    Edit inverse;
    ChangeSet changes;
    bool planWide = false; // data and facts: for all scenarios
    int appended = 0;      // edits added to the scenario
};

/// An edit, or its undoing, worked out on copies: nothing of the session has changed yet. What is
/// left is to derive the state from `inputs` (slow, any thread) and to commit.
struct PendingEdit {
    Step step;
    PlanInputs inputs; // of the shown scenario, afterwards
    PlanInputs base;
    ScenarioTree tree;
    ScenarioId shown = rootScenario;
    std::vector<PlanWrite> writes;
    std::uint64_t edition = 0; // of the session it was worked out on
};

/// An open plan and its use cases: the one thing the window and the command line talk to. Holds
/// values only; every change goes to the store in the same call. One thread at a time; long
/// work (propose, projectHiring, readImport) runs elsewhere on copies of `state()`.
class PlanSession {
  public:
    /// `store` may be null (nothing is kept) and must outlive the session.
    /// Errors: those of deriveState.
    static Result<std::unique_ptr<PlanSession>> make(PlanContent content, PlanStore* store);

    /// A session of its own for another thread: what is derived is shared, changes go nowhere.
    std::unique_ptr<PlanSession> copy() const;

    const PlanContent& content() const { return content_; }
    const ScenarioTree& tree() const { return content_.tree; }
    const PlanFacts& facts() const { return content_.base.facts; }
    ScenarioId shown() const { return content_.shown; }
    /// Counts up with every change of the shown scenario's inputs.
    std::uint64_t revision() const { return revision_; }
    /// The shown scenario with everything derived from it.
    const std::shared_ptr<const ScenarioState>& state() const { return state_; }
    /// Any scenario; cached until the plan changes.
    Result<std::shared_ptr<const ScenarioState>> stateOf(ScenarioId id) const;
    /// Of the others, but for the shown one, what was derived is no longer cached.
    void keepStatesOf(const std::set<ScenarioId>& scenarios);
    /// Edits of a scenario that no longer apply after an import, for the issues list.
    Result<std::vector<Error>> skippedEdits(ScenarioId id) const;

    // --- edits: each is one step, one transaction
    Result<Step> apply(Edit edit);
    Result<ChangeSet> undo(const Step& step);
    Result<ChangeSet> redo(const Step& step);

    // --- the same in two halves, so that the slow part between them can run elsewhere
    Result<PendingEdit> prepare(Edit edit) const;
    Result<PendingEdit> prepareUndo(const Step& step) const;
    /// Another scenario is shown after the commit; no edit. Errors: UnknownScenario.
    Result<PendingEdit> prepareShow(ScenarioId id) const;
    /// Has nothing changed since it was prepared? If so it has to be prepared again.
    bool holds(const PendingEdit& pending) const { return pending.edition == edition_; }
    /// `derived` = deriveState(pending.inputs). Errors: those of the store.
    Result<Step> commit(PendingEdit pending, std::shared_ptr<const ScenarioState> derived);
    /// One of several in a row: nothing is derived, `state()` stays as it was until `catchUp`.
    /// Errors: those of the store and of deriveState.
    Result<Step> commitUnderived(PendingEdit pending);
    /// Derives the state of what is shown. Errors: those of deriveState.
    Result<void> catchUp() { return refresh(); }
    /// From now on changes go to this store, which must outlive the session; null = nowhere.
    void attach(PlanStore* store) { store_ = store; }

    // --- scenarios
    Result<void> show(ScenarioId id);
    Result<ScenarioId> fork(ScenarioId parent, std::string name);
    Result<void> rename(ScenarioId id, std::string name);
    /// The scenario and its descendants, for `restore` (undo); their proposals go with them.
    Result<std::vector<Scenario>> erase(ScenarioId id);
    Result<void> restore(std::vector<Scenario> scenarios,
                         std::vector<StoredProposal> proposals = {});
    Result<ScenarioComparison> compare(ScenarioId a, ScenarioId b) const;

    // --- proposals: the latest of each scenario
    /// Evaluated against today's state, which takes long for a large plan, and then remembered
    /// until the plan changes.
    std::optional<Proposal> proposal(ScenarioId id) const;
    /// The same without a copy; null when nothing is kept.
    std::shared_ptr<const Proposal> sharedProposal(ScenarioId id) const;
    /// The same if it has been evaluated already, else null.
    std::shared_ptr<const Proposal> evaluatedProposal(ScenarioId id) const;
    /// What proposal() has to evaluate, null when nothing is kept: with fromStored this can be done
    /// elsewhere, and handed in by `keepEvaluated`.
    const StoredProposal* storedProposal(ScenarioId id) const;
    void keepEvaluated(ScenarioId id, std::shared_ptr<const Proposal> evaluated) {
        proposals_.insert_or_assign(id, std::move(evaluated));
    }
    /// Not null.
    Result<void> keep(std::shared_ptr<const Proposal> proposal, ScenarioId id);
    Result<void> keep(const Proposal& proposal, ScenarioId id) {
        return keep(std::make_shared<const Proposal>(proposal), id);
    }
    /// One that was kept before, for its scenario; `evaluated` may be null.
    Result<void> keep(StoredProposal stored, std::shared_ptr<const Proposal> evaluated);
    Result<void> discardProposal(ScenarioId id);
    /// The edit that accepts all of a proposal, or only the named accounts of it.
    static Edit acceptance(const Proposal& proposal, const std::vector<std::size_t>& accounts = {});

    // --- memory: mappings, page state; not undoable
    std::optional<std::string> recall(const std::string& key) const;
    Result<void> remember(const std::string& key, std::optional<std::string> text);

  private:
    PlanSession(PlanContent content, PlanStore* store);
    Result<void> write(const std::vector<PlanWrite>& writes);
    Result<void> refresh();
    Result<ScenarioTree::State> replay(ScenarioId id) const;
    std::int64_t ownEdits(ScenarioId id) const;
    PendingEdit pendingHere() const;

    PlanContent content_;
    PlanStore* store_ = nullptr;
    std::uint64_t revision_ = 0;
    std::uint64_t edition_ = 0; // counts every change of content_
    std::shared_ptr<const ScenarioState> state_;
    mutable std::map<ScenarioId, std::shared_ptr<const ScenarioState>> states_;
    mutable std::map<ScenarioId, std::shared_ptr<const Proposal>> proposals_;
};

/// Is this edit about the plan as a whole (ReplaceBook, facts.*)? A group with both kinds is split.
bool isPlanWide(const Edit& edit);

} // namespace headroom
