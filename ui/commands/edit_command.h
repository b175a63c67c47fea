#pragma once

#include "ui/plan_document.h"

#include <QUndoCommand>
#include <utility>

namespace headroom::ui {

/// The undo command of every edit: the step is done already when it is pushed.
class EditCommand : public QUndoCommand {
  public:
    EditCommand(PlanDocument& document, Step step, const QString& text);

    void undo() override;
    void redo() override;

  private:
    PlanDocument& document_;
    Step step_;
    bool done_ = true;
};

/// Another proposal for a scenario, or none: solved, changed by hand, discarded.
class ProposalCommand : public QUndoCommand {
  public:
    using Change = std::pair<KeptProposal, KeptProposal>; // before, after

    ProposalCommand(PlanDocument& document, ScenarioId scenario, Change change,
                    const QString& text);

    void undo() override { show(change_.first); }
    void redo() override;

  private:
    void show(const KeptProposal& proposal);

    PlanDocument& document_;
    ScenarioId scenario_;
    Change change_;
    bool done_ = true;
};

/// A new scenario, shown at once; undo takes it away and shows what was shown before.
class ForkScenarioCommand : public QUndoCommand {
  public:
    ForkScenarioCommand(PlanDocument& document, ScenarioId made, ScenarioId shownBefore,
                        const QString& text);

    void undo() override;
    void redo() override;

  private:
    PlanDocument& document_;
    ScenarioId made_;
    ScenarioId shownBefore_;
    // Shared with an undo of a large plan that waits its turn, which may outlive the command.
    std::shared_ptr<GoneScenarios> gone_ = std::make_shared<GoneScenarios>();
    bool done_ = true;
};

class RenameScenarioCommand : public QUndoCommand {
  public:
    RenameScenarioCommand(PlanDocument& document, ScenarioId scenario,
                          std::pair<std::string, std::string> names, const QString& text);

    void undo() override { rename(names_.first); }
    void redo() override;

  private:
    void rename(const std::string& name);

    PlanDocument& document_;
    ScenarioId scenario_;
    std::pair<std::string, std::string> names_; // before, after
    bool done_ = true;
};

/// Erasing a scenario with its descendants; undo brings them back.
class EraseScenarioCommand : public QUndoCommand {
  public:
    EraseScenarioCommand(PlanDocument& document, GoneScenarios gone, const QString& text);

    void undo() override;
    void redo() override;

  private:
    PlanDocument& document_;
    std::shared_ptr<GoneScenarios> gone_;
    bool done_ = true;
};

} // namespace headroom::ui
