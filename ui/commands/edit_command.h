#pragma once

#include "ui/plan_document.h"

#include <QUndoCommand>

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

/// Erasing a scenario with its descendants; undo brings them back.
class EraseScenarioCommand : public QUndoCommand {
  public:
    EraseScenarioCommand(PlanDocument& document, std::vector<Scenario> gone, const QString& text);

    void undo() override;
    void redo() override;

  private:
    PlanDocument& document_;
    std::vector<Scenario> gone_;
    bool done_ = true;
};

} // namespace headroom::ui
