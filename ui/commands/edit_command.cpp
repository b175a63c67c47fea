#include "ui/commands/edit_command.h"

#include <utility>

namespace headroom::ui {

EditCommand::EditCommand(PlanDocument& document, Step step, const QString& text)
    : QUndoCommand(text), document_(document), step_(std::move(step)) {}

void EditCommand::undo() {
    document_.enter(
        {[&document = document_, step = step_] { return document.session().prepareUndo(step); },
         [&document = document_](const Step& undone) {
             document.announce(undone.changes | Change::Scenario);
         }});
}

void EditCommand::redo() {
    if (std::exchange(done_, false))
        return;
    const ScenarioId scenario = step_.scenario;
    if (!document_.isSettled() || document_.session().shown() != scenario)
        document_.showScenario(scenario);
    document_.enter({[&document = document_, scenario, edit = step_.edit]() -> Result<PendingEdit> {
                         if (document.session().shown() != scenario) // it could not be shown
                             return fail(ErrorCode::UnknownScenario, std::to_string(scenario));
                         return document.session().prepare(edit);
                     },
                     [&document = document_](const Step& again) {
                         document.announce(again.changes | Change::Scenario);
                     }});
}

ProposalCommand::ProposalCommand(PlanDocument& document, ScenarioId scenario, Change change,
                                 const QString& text)
    : QUndoCommand(text), document_(document), scenario_(scenario), change_(std::move(change)) {}

void ProposalCommand::redo() {
    if (!std::exchange(done_, false))
        show(change_.second);
}

void ProposalCommand::show(const KeptProposal& proposal) {
    const auto keep = [&document = document_, scenario = scenario_, proposal](ChangeSet changes) {
        PlanSession& session = document.session();
        document.check(proposal.stored ? session.keep(*proposal.stored, proposal.evaluated.lock())
                                       : session.discardProposal(scenario));
        document.announce(changes);
    };
    const PlanSession& session = document_.session();
    if (document_.isSettled() && session.shown() == scenario_)
        keep(headroom::Change::Proposal);
    else // after what waits, and where it belongs
        document_.enter({[&document = document_, scenario = scenario_] {
                             return document.session().prepareShow(scenario);
                         },
                         [keep](const Step&) { keep(headroom::Change::All); }});
}

ForkScenarioCommand::ForkScenarioCommand(PlanDocument& document, ScenarioId made,
                                         ScenarioId shownBefore, const QString& text)
    : QUndoCommand(text), document_(document), made_(made), shownBefore_(shownBefore) {}

void ForkScenarioCommand::undo() {
    document_.inTurn([&document = document_, made = made_, before = shownBefore_, kept = gone_] {
        document.erase(made, [kept](GoneScenarios gone) { *kept = std::move(gone); });
        if (document.session().tree().find(before) != nullptr)
            document.showScenario(before);
    });
}

void ForkScenarioCommand::redo() {
    if (std::exchange(done_, false))
        return;
    document_.inTurn([&document = document_, made = made_, gone = gone_] {
        if (document.check(document.session().restore(gone->scenarios, gone->proposals)))
            document.showScenario(made);
    });
}

RenameScenarioCommand::RenameScenarioCommand(PlanDocument& document, ScenarioId scenario,
                                             std::pair<std::string, std::string> names,
                                             const QString& text)
    : QUndoCommand(text), document_(document), scenario_(scenario), names_(std::move(names)) {}

void RenameScenarioCommand::redo() {
    if (!std::exchange(done_, false))
        rename(names_.second);
}

void RenameScenarioCommand::rename(const std::string& name) {
    document_.inTurn([&document = document_, scenario = scenario_, name] {
        document.check(document.session().rename(scenario, name));
        document.announce(headroom::Change::Scenario);
    });
}

EraseScenarioCommand::EraseScenarioCommand(PlanDocument& document, GoneScenarios gone,
                                           const QString& text)
    : QUndoCommand(text), document_(document),
      gone_(std::make_shared<GoneScenarios>(std::move(gone))) {}

void EraseScenarioCommand::undo() {
    document_.inTurn([&document = document_, gone = gone_] {
        document.check(document.session().restore(gone->scenarios, gone->proposals));
        document.announce(headroom::Change::Scenario);
        if (document.session().tree().find(gone->shown) != nullptr)
            document.showScenario(gone->shown);
    });
}

void EraseScenarioCommand::redo() {
    if (done_) {
        done_ = false;
        return;
    }
    document_.inTurn([&document = document_, kept = gone_] {
        document.erase(kept->scenarios.front().id,
                       [kept](GoneScenarios gone) { *kept = std::move(gone); });
    });
}

} // namespace headroom::ui
