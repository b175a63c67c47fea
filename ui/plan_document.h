#pragma once

#include "planner/plan_session/plan_session.h"
#include "ui/jobs/latest_task.h"
#include "ui/save_queue.h"
#include "ui/text/format.h"

#include <QObject>
#include <QUndoStack>
#include <deque>
#include <functional>
#include <memory>

namespace headroom::ui {

/// A scenario with its descendants and their proposals, as they were when it was deleted.
struct GoneScenarios {
    std::vector<Scenario> scenarios;
    std::vector<StoredProposal> proposals;
    ScenarioId shown = rootScenario; // at that time
};

/// A scenario's proposal as the plan keeps it, and what it comes to as long as that is known.
struct KeptProposal {
    std::optional<StoredProposal> stored; // nothing: there is none
    std::weak_ptr<const Proposal> evaluated;
};

/// The plan in the window: session, undo stack and save queue together. Every page reads `state()`
/// and changes the plan through `apply`; `changed` says what to show anew. GUI thread only.
class PlanDocument : public QObject {
    Q_OBJECT
  public:
    explicit PlanDocument(QObject* parent = nullptr);
    ~PlanDocument() override;

    bool isOpen() const { return session_ != nullptr; }
    PlanSession& session() { return *session_; }
    const PlanSession& session() const { return *session_; }
    /// Only while a plan is open.
    const ScenarioState& state() const { return *session_->state(); }
    std::shared_ptr<const ScenarioState> sharedState() const { return session_->state(); }
    QUndoStack& undoStack() { return undo_; }
    const Format& format() const { return format_; }
    /// Empty for a plan that is not in a file.
    std::filesystem::path path() const;
    bool isSaved() const;
    std::optional<Error> readOnlyReason() const;
    /// Why the newest changes are only in this window; nothing while all is well.
    std::optional<Error> unsavedReason() const;
    void retrySaving();
    /// False, with `closeRefused`, when closing would lose changes; then the plan stays open. Waits
    /// for the disk.
    bool close();
    /// Closes although changes will be lost, if they cannot be written even now.
    void closeAnyway();
    /// How many changes the plan has had: of a copy, to say later how many it holds.
    std::uint64_t changesSoFar() const { return queue_->accepted(); }
    /// Goes on in a copy of the plan that holds so many of its changes; undo stays.
    void goOnIn(std::unique_ptr<PlanFile> copy, std::uint64_t changes);

    /// What a job makes ready: the file, and the session with everything derived.
    struct Loaded {
        std::unique_ptr<PlanFile> file;
        std::unique_ptr<PlanSession> session;
    };
    static Result<std::shared_ptr<Loaded>> load(const std::filesystem::path& path);
    static Result<std::shared_ptr<Loaded>> create(const std::filesystem::path& path,
                                                  const PlanContent& content);
    /// Shows a loaded plan; the one before is closed (its queue written out). Errors: those of
    /// `unsavedReason`; nothing happens then.
    Result<void> show(std::shared_ptr<Loaded> loaded);

    /// Plans with more accounts, before or after a change, derive their state in a worker.
    static constexpr std::size_t atOnceBelow = 5'000;

    /// One undo step. Returns false after `refused` was emitted; nothing changed then. A large plan
    /// (`atOnceBelow`) changes a little later, in the order of the calls; true means accepted.
    bool apply(Edit edit, const QString& text);
    /// The same in two halves, for a page that derives in a job of its own: worked out now (null
    /// after `refused`), `deriveState(pending->inputs)` in the job, then `applyDerived`. What else
    /// was accepted before is done first; what came in between lets it be worked out anew.
    std::shared_ptr<PendingEdit> prepare(Edit edit);
    using DerivedState = Result<std::shared_ptr<const ScenarioState>>;
    bool applyDerived(PendingEdit pending, DerivedState derived, const QString& text);
    /// Nothing waits to be worked out.
    bool isSettled() const { return waiting_.empty() && !deriving_.isRunning(); }

    // --- scenarios: of a large plan shown a little later, too, in the order of the calls
    bool showScenario(ScenarioId id);
    bool forkScenario(ScenarioId parent, const QString& name);
    bool eraseScenario(ScenarioId id);
    bool renameScenario(ScenarioId id, const QString& name);

    /// The shown scenario's proposal (kept or null); cached until something changes. Of a large
    /// plan null as long as it is being evaluated in a worker; then `changed` tells that it is
    /// there.
    const Proposal* proposal() const { return sharedProposal().get(); }
    const std::shared_ptr<const Proposal>& sharedProposal() const;
    /// Both are undo steps. Not null.
    bool keepProposal(std::shared_ptr<const Proposal> proposal, const QString& text);
    bool keepProposal(const Proposal& proposal, const QString& text) {
        return keepProposal(std::make_shared<const Proposal>(proposal), text);
    }
    void discardProposal();
    /// What everything is compared with: nullopt = the books as imported.
    std::optional<ScenarioId> comparedWith() const { return compared_; }
    void compareWith(std::optional<ScenarioId> id);

  signals:
    void opened();
    void closed();
    void changed(headroom::ChangeSet changes);
    void refused(const headroom::Error& error);
    void saveStateChanged();
    void saveFailed(const headroom::Error& error);
    void closeRefused(const headroom::Error& error);
    /// The plan goes on in another file.
    void moved();

  private:
    /// A change that waits its turn: how it is worked out, and what is to be done with it then.
    /// Without `prepare` there is nothing to be worked out.
    struct Waiting {
        std::function<Result<PendingEdit>()> prepare;
        std::function<void(Step)> done;
    };
    struct Derived {
        std::shared_ptr<const ScenarioState> state;
        std::shared_ptr<const Proposal> proposal;
    };
    friend class EditCommand;
    friend class EraseScenarioCommand;
    friend class ProposalCommand;
    friend class ForkScenarioCommand;
    friend class RenameScenarioCommand;
    void announce(ChangeSet changes);
    bool check(const Result<void>& done);
    /// At once, or after what waits already.
    bool enter(Waiting change);
    bool doNow(const Waiting& change);
    void takeStep(const Waiting& step);
    /// After what was accepted before.
    void inTurn(std::function<void()> step);
    bool forkNow(ScenarioId parent, const QString& name);
    bool eraseNow(ScenarioId id);
    bool take(PendingEdit pending, DerivedState derived, const Waiting& change);
    Waiting changeOf(Edit edit, const QString& text);
    void workOn();
    bool isKept(ScenarioId scenario, const StoredProposal* proposal) const;
    static Result<Derived> derivedFrom(const PlanInputs& inputs, const ScenarioState& like,
                                       const StoredProposal* kept);
    void finishFirst(PendingEdit pending, Result<Derived> derived);
    void finishWaiting();
    void finishUnderived(const Waiting& change);
    void catchUp();
    /// In a worker where the plan is large and what is kept has not been evaluated.
    void evaluateProposal();
    KeptProposal keptProposal();
    /// Takes a scenario with its descendants away, after another one is shown where it was shown.
    bool erase(ScenarioId id, const std::function<void(GoneScenarios)>& gone);

    std::unique_ptr<SaveQueue> queue_;
    std::unique_ptr<PlanSession> session_;
    LatestTask deriving_;
    std::deque<Waiting> waiting_;          // the first one is being worked out
    bool inStep_ = false;                  // a change without `prepare` is being done
    std::optional<ChangeSet> unannounced_; // of edits that are done, without a state, since then
    QUndoStack undo_;
    Format format_;
    mutable std::shared_ptr<const Proposal> proposal_;
    mutable bool proposalKnown_ = false;
    LatestTask evaluating_;
    std::uint64_t announced_ = 0;
    std::vector<std::shared_ptr<const Proposal>> evaluated_; // of the state, for undo and redo
    std::optional<ScenarioId> compared_;
};

} // namespace headroom::ui
