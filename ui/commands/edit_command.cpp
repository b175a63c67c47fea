#include "ui/commands/edit_command.h"

namespace headroom::ui {

EditCommand::EditCommand(PlanDocument& document, Step step, const QString& text)
    : QUndoCommand(text), document_(document), step_(std::move(step)) {}

void EditCommand::undo() {
    const auto undone = document_.session().undo(step_);
    if (undone)
        document_.announce(*undone | Change::Scenario);
    else
        emit document_.refused(undone.error());
}

void EditCommand::redo() {
    if (done_) {
        done_ = false;
        return;
    }
    auto again = document_.session().redo(step_);
    if (again)
        document_.announce(*again | Change::Scenario);
    else
        emit document_.refused(again.error());
}

EraseScenarioCommand::EraseScenarioCommand(PlanDocument& document, std::vector<Scenario> gone,
                                           const QString& text)
    : QUndoCommand(text), document_(document), gone_(std::move(gone)) {}

void EraseScenarioCommand::undo() {
    if (const auto restored = document_.session().restore(gone_); !restored)
        emit document_.refused(restored.error());
    document_.announce(Change::Scenario);
}

void EraseScenarioCommand::redo() {
    if (done_) {
        done_ = false;
        return;
    }
    const auto gone = document_.session().erase(gone_.front().id);
    if (!gone)
        emit document_.refused(gone.error());
    document_.announce(Change::All);
}

} // namespace headroom::ui
