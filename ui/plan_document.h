#pragma once

#include "planner/plan_session/plan_session.h"
#include "ui/save_queue.h"
#include "ui/text/format.h"

#include <QObject>
#include <QUndoStack>
#include <memory>

namespace headroom::ui {

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

    /// What `Load` reads on a job's thread: the file with its content.
    struct Loaded {
        std::unique_ptr<PlanFile> file;
        PlanContent content;
    };
    static Result<std::shared_ptr<Loaded>> load(const std::filesystem::path& path);
    static Result<std::shared_ptr<Loaded>> create(const std::filesystem::path& path,
                                                  const PlanContent& content);
    /// Shows a loaded plan; the one before is closed (its queue written out).
    Result<void> show(std::shared_ptr<Loaded> loaded);
    void close();

    /// One undo step. Returns false after `refused` was emitted; nothing changed then.
    bool apply(Edit edit, const QString& text);
    bool showScenario(ScenarioId id);
    bool forkScenario(ScenarioId parent, const QString& name);
    bool eraseScenario(ScenarioId id);
    bool renameScenario(ScenarioId id, const QString& name);

    /// The shown scenario's proposal (kept or null); cached until something changes.
    const Proposal* proposal() const;
    bool keepProposal(const Proposal& proposal);
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

  private:
    friend class EditCommand;
    friend class EraseScenarioCommand;
    void announce(ChangeSet changes);
    bool check(const Result<void>& done);

    std::unique_ptr<SaveQueue> queue_;
    std::unique_ptr<PlanSession> session_;
    QUndoStack undo_;
    Format format_;
    mutable std::optional<Proposal> proposal_;
    mutable bool proposalKnown_ = false;
    std::optional<ScenarioId> compared_;
    bool saveBroken_ = false;
};

} // namespace headroom::ui
