// What is done on Books: solving, the price list, changes by hand, pins, rules, diagnosis.
#include "ui/charts/frontier_curve.h"
#include "ui/charts/utilisation_bars.h"
#include "ui/jobs/patient_job.h"
#include "ui/pages/account_table.h"
#include "ui/pages/book_trial.h"
#include "ui/pages/books_desk.h"
#include "ui/pages/books_page.h"
#include "ui/pages/chart_values.h"
#include "ui/pages/conflict_list.h"
#include "ui/widgets/message_bar.h"

#include "planner/scenarios/key_edits.h"

#include <QPushButton>

namespace headroom::ui {
namespace {

constexpr std::size_t pricesUnasked = 2'000; // accounts

} // namespace

void BooksPage::solve() {
    if (!hasPlan())
        return;
    if (jobs().isRunning() && !pricesJob_->isRunning()) {
        emit noted(tr("“%1” is still running; stop it below or wait for it").arg(jobs().name()),
                   false);
        return;
    }
    const auto last = shown_ && !shown_->stale ? shown_ : nullptr;
    const std::uint64_t revision = document().session().revision();
    using Answer = Result<Proposal>;
    jobs().start<Answer>(
        tr("Balancing books"), true,
        [state = document().sharedState(), last](const JobControl& control) {
            return propose(state, SolveRequest(), control, last.get());
        },
        [this, revision](Answer answer) {
            if (!hasPlan())
                return;
            if (!answer) {
                tell(answer.error());
                return;
            }
            answer->stale = answer->stale || revision != document().session().revision();
            const int moves = answer->changes.moves;
            const QString busiest = document().format().percent(answer->load.busiest);
            if (document().keepProposal(std::make_shared<const Proposal>(std::move(*answer)),
                                        tr("Balance books")))
                emit noted((moves == 1 ? tr("Balanced: %1 move, busiest book %2")
                                       : tr("Balanced: %1 moves, busiest book %2"))
                               .arg(document().format().count(moves), busiest),
                           true);
            findPrices();
            showPrices();
        });
}

/// Waits for other jobs and never holds one up.
void BooksPage::findPrices() {
    using Answer = Result<PriceList>;
    pricesJob_->start<Answer>(
        tr("Finding what moves buy"),
        [state = document().sharedState(), measure = measure_](const JobControl& control) {
            PriceListRequest request;
            request.measure = measure;
            request.points = 12;
            return priceList(state, request, control);
        },
        [this](Answer answer) {
            if (!hasPlan())
                return;
            if (answer && pricesHoldFor(*answer)) {
                const auto place = std::size_t(answer->measure);
                prices_[place] = std::make_shared<const PriceList>(std::move(*answer));
            }
            showPrices();
        },
        true);
}

/// Small plans answer within seconds, so theirs is there at first sight; the others wait to be
/// asked. Once for the same accounts: whoever stops it has it their way.
void BooksPage::offerPrices() {
    const auto& book = document().state().book;
    if (prices() || book->accounts().size() > pricesUnasked || offeredFor_.lock() == book)
        return;
    offeredFor_ = book;
    findPrices();
}

/// The list stands on everything but the accepted owners.
bool BooksPage::pricesHoldFor(const PriceList& list) const {
    const ScenarioState& now = document().state();
    if (list.state->book != now.book)
        return false;
    PlanInputs inputs = list.state->inputs;
    inputs.owners = now.inputs.owners;
    inputs.hires = now.inputs.hires;
    inputs.notes = now.inputs.notes;
    return inputs == now.inputs;
}

QString BooksPage::curveSubtitle() const {
    const bool byArr = measure_ == ChangeMeasure::Arr;
    if (!prices())
        return byArr ? tr("Busiest book for each amount of ARR moved")
                     : tr("Busiest book for each number of moves");
    return byArr ? tr("Busiest book for each amount of ARR moved. Drag the handle.")
                 : tr("Busiest book for each number of moves. Drag the handle.");
}

/// A curve that was found stays, so that going back and forth costs nothing.
void BooksPage::chooseMeasure(ChangeMeasure measure) {
    if (measure == measure_ || !hasPlan())
        return;
    const bool wanted = prices() != nullptr || pricesJob_->isRunning() || pricesJob_->isWaiting();
    measure_ = measure;
    if (wanted && !prices())
        findPrices();
    showPrices();
}

void BooksPage::showPrices() {
    curve_->setSubtitle(curveSubtitle());
    const bool coming = pricesJob_->isRunning() || pricesJob_->isWaiting();
    findPrices_->setVisible(!prices() && !coming);
    if (!prices()) {
        curve_->setEmptyText(coming ? tr("Finding what each number of moves buys …")
                                    : tr("What each number of moves buys will be shown here."));
        curve_->setPoints({});
        return;
    }
    fillFrontier(*curve_, *prices(), document().format());
    const auto change = [this](std::int64_t moves, Money arr) {
        return measure_ == ChangeMeasure::Arr ? toUnits(arr) : double(moves);
    };
    // Books of another question are no point of this curve: its knee is pointed out instead.
    if (shown_ && !shown_->stale) {
        curve_->setChosen(change(shown_->changes.moves, shown_->changes.arrMoved));
    } else if (prices()->knee < prices()->points.size()) {
        const PricePoint& knee = prices()->points[prices()->knee];
        curve_->setChosen(change(knee.moves, knee.arrMoved));
    }
}

void BooksPage::choosePoint(int point) {
    const std::shared_ptr<const PriceList> list = prices();
    if (!list || !pricesHoldFor(*list) || std::size_t(point) >= list->points.size())
        return;
    keepPoint(list->points[std::size_t(point)]);
}

/// With a proposal at hand its problem need not be built once more; never in the window's thread.
void BooksPage::keepPoint(const PricePoint& point) {
    const auto base = shown_ && !shown_->stale ? shown_ : nullptr;
    using Answer = Result<std::shared_ptr<const Proposal>>;
    choosing_.start<Answer>(
        [base, point, state = document().sharedState()]() -> Answer {
            auto proposal = base ? Result<Proposal>(changedBy(*base, point.owners))
                                 : layOut(state, point.owners);
            if (!proposal)
                return fail(proposal.error());
            SolveReport& report = proposal->report;
            report.bound = point.bound;
            if (report.violations.empty() && report.objective == report.bound)
                report.status = SolveStatus::Optimal;
            return std::make_shared<const Proposal>(std::move(*proposal));
        },
        [this, moves = point.moves, state = document().sharedState()](const Answer& chosen) {
            if (!hasPlan() || document().sharedState() != state)
                return;
            if (chosen)
                document().keepProposal(
                    *chosen,
                    (moves == 1 ? tr("Choose %1 move") : tr("Choose %1 moves")).arg(moves));
            else
                tell(chosen.error());
        });
}

void BooksPage::accept() {
    if (!canAccept())
        return;
    const auto count = shown_->changes.changes.size();
    const QString step = count == 1 ? tr("Accept %1 change") : tr("Accept %1 changes");
    if (document().apply(PlanSession::acceptance(*shown_), step.arg(count)))
        emit noted((count == 1 ? tr("%1 change accepted") : tr("%1 changes accepted")).arg(count),
                   true);
}

std::vector<std::size_t> BooksPage::positionsOf(const QStringList& accounts) const {
    std::vector<std::size_t> positions;
    for (const QString& id : accounts)
        if (const auto found = document().state().book->findAccount(AccountId(id.toStdString())))
            positions.push_back(*found);
    return positions;
}

std::int32_t BooksPage::positionOf(const QString& csm) const {
    const auto found = document().state().book->findCsm(CsmId(csm.toStdString()));
    return found ? static_cast<std::int32_t>(*found) : noOwner;
}

void BooksPage::moveAccounts(const std::vector<std::size_t>& accounts, std::int32_t csm) {
    const ScenarioState& state = document().state();
    if (accounts.empty())
        return;
    const QString to = csm == noOwner ? tr("nobody") : csmName(state, csm);
    if (csm != noOwner && !state.capacity[std::size_t(csm)].inTeam) {
        emit noted(tr("%1 is not in the team, so nothing was moved.").arg(to), false);
        return;
    }
    const QString who = accounts.size() == 1
                            ? QString::fromStdString(state.book->accounts()[accounts.front()].name)
                            : tr("%1 accounts").arg(accounts.size());
    if (changeOwners(accounts, csm, tr("Move %1 to %2").arg(who, to)))
        emit noted(tr("%1 moved to %2").arg(who, to), true);
}

bool BooksPage::changeOwners(const std::vector<std::size_t>& accounts, std::int32_t csm,
                             const QString& text) {
    const Book& book = *document().state().book;
    AssignOwners edit;
    for (const std::size_t account : accounts)
        edit.changes.push_back({book.accounts()[account].id,
                                csm == noOwner ? CsmId() : book.csms()[std::size_t(csm)].id});
    if (shown_ && !shown_->stale) {
        if (shown_->owners.size() > PlanDocument::atOnceBelow) {
            changes_.push_back({accounts, csm, std::move(edit), text});
            if (changes_.size() == 1)
                tryFirstChange();
            return true;
        }
        const BookTrial trial(shown_, accounts);
        return document().keepProposal(changedBy(*shown_, trial.ownersWith(csm)), text);
    }
    return document().apply(edit, text);
}

/// Of a large plan, beside the window: each change is made to what the one before came to.
void BooksPage::tryFirstChange() {
    const auto base = hasPlan() ? document().sharedProposal() : nullptr;
    // Out of date meanwhile: what was moved is moved in the scenario, as anything is from now on.
    if (!base || base->stale)
        for (HandChange& change : std::exchange(changes_, {}))
            if (base)
                document().apply(std::move(change.edit), change.text);
    if (changes_.empty())
        return;
    using Answer = std::shared_ptr<const Proposal>;
    trying_.start<Answer>(
        [base, change = changes_.front()] {
            const BookTrial trial(base, change.accounts);
            return std::make_shared<const Proposal>(changedBy(*base, trial.ownersWith(change.csm)));
        },
        [this, base](const Answer& changed) {
            if (hasPlan() && document().sharedProposal() == base) {
                const QString text = changes_.front().text;
                changes_.pop_front();
                document().keepProposal(changed, text);
            }
            tryFirstChange();
        });
}

void BooksPage::hoverBar(const QString& csm, const QStringList& accounts) {
    if (csm.isEmpty() || accounts.isEmpty() || !shown_ || shown_->stale) {
        barTrial_.reset();
        barRows_.clear();
        bars_->setSubtitle(tr("Workload ÷ capacity. Drag an account from the list onto a bar to "
                              "try it yourself."));
        return;
    }
    if (!barTrial_ || barRows_ != accounts)
        barTrial_ = std::make_unique<BookTrial>(shown_, positionsOf(accounts),
                                                desk_->loadsOf(shown_.get()));
    barRows_ = accounts;
    const TrialEffect effect = barTrial_->onto(positionOf(csm));
    QString text = trialSentence(*shown_, effect, document().format());
    if (!effect.broken.empty())
        text += QLatin1Char(' ') +
                tr("Breaks: %1.")
                    .arg(brokenRuleText(*shown_, effect.broken.front(), document().format()));
    bars_->setSubtitle(text);
}

void BooksPage::pinAccounts(const std::vector<std::size_t>& accounts, PinTo to) {
    const ScenarioState& state = document().state();
    const auto& shown = shown_ ? shown_->owners : state.owners;
    EditGroup group{"pin", {}};
    for (const std::size_t account : accounts) {
        PinAccount edit{state.book->accounts()[account].id, std::nullopt};
        const std::int32_t owner =
            to == PinTo::Shown ? shown[account] : state.importedOwners[account];
        if (to != PinTo::Nobody && owner == noOwner)
            continue;
        if (to != PinTo::Nobody)
            edit.csm = state.book->csms()[std::size_t(owner)].id;
        group.edits.push_back(edit);
    }
    if (group.edits.empty())
        return;
    const bool pin = to != PinTo::Nobody;
    if (document().apply(std::move(group), pin ? tr("Pin") : tr("Unpin")))
        emit noted(pin ? tr("Pinned; balance again to plan around it")
                       : tr("Unpinned; balance again to plan around it"),
                   true);
}

void BooksPage::rejectPair(std::size_t account, std::int32_t csm) {
    const Book& book = *document().state().book;
    if (document().apply(
            RejectPair{book.accounts()[account].id, book.csms()[std::size_t(csm)].id, true},
            tr("Reject a move")))
        emit noted(tr("Rejected; balance again to plan around it"), true);
}

void BooksPage::setRule(const QString& key, const QString& value, const QString& name) {
    relax({{key.toStdString(), value.toStdString()}}, name);
}

void BooksPage::relax(const KeyValues& settings, const QString& text) {
    auto edits = editsForKeys(document().state().inputs, settings, "by hand");
    if (!edits)
        emit failed(edits.error());
    else if (document().apply(std::move(*edits), tr("Rule: %1").arg(text)))
        emit noted(tr("Changed: %1").arg(text), true);
}

void BooksPage::diagnose() {
    using Answer = Result<std::vector<NamedConflict>>;
    diagnosis_->start<Answer>(
        tr("Checking the rules"),
        [state = document().sharedState()](const JobControl&) { return findConflicts(*state); },
        [this](const Answer& conflicts) {
            if (!hasPlan())
                return;
            if (!conflicts)
                emit failed(conflicts.error());
            else
                showConflicts(*conflicts);
        });
}

void BooksPage::showConflicts(const std::vector<NamedConflict>& conflicts) {
    desk_->conflicts().showConflicts(conflicts);
    desk_->showTab(BooksDesk::RulesTab);
    if (conflicts.empty())
        messages_->showMessage(Tone::Success, tr("No rules in conflict were found"),
                               tr("Hours, ratios and ARR caps leave room for every account."));
    else
        messages_->showMessage(Tone::Warning,
                               conflicts.size() == 1
                                   ? tr("A rule cannot hold")
                                   : tr("%1 rules cannot all hold").arg(conflicts.size()),
                               tr("The Rules tab below names them, each with its ways out."));
}

} // namespace headroom::ui
