#include "ui/plan_document.h"

#include "ui/commands/edit_command.h"

#include <algorithm>

namespace headroom::ui {

namespace {

constexpr std::size_t evaluatedAccounts = 400'000;

} // namespace

PlanDocument::PlanDocument(QObject* parent) : QObject(parent) {}

PlanDocument::~PlanDocument() = default;

std::filesystem::path PlanDocument::path() const {
    return queue_ ? queue_->path() : std::filesystem::path();
}

bool PlanDocument::isSaved() const {
    return queue_ && queue_->isIdle() && !queue_->stuckOn();
}

std::optional<Error> PlanDocument::readOnlyReason() const {
    return queue_ ? queue_->readOnlyReason() : std::nullopt;
}

std::optional<Error> PlanDocument::unsavedReason() const {
    return queue_ ? queue_->stuckOn() : std::nullopt;
}

void PlanDocument::retrySaving() {
    if (queue_)
        queue_->retry();
}

bool PlanDocument::close() {
    if (!session_)
        return true;
    finishWaiting();
    queue_->settle();
    const auto reason = unsavedReason();
    if (reason) {
        catchUp();
        emit closeRefused(*reason);
    } else {
        closeAnyway();
    }
    return !reason;
}

void PlanDocument::goOnIn(std::unique_ptr<PlanFile> copy, std::uint64_t changes) {
    queue_->goOnIn(std::move(copy), changes);
    emit saveStateChanged();
    emit moved();
}

Result<std::shared_ptr<PlanDocument::Loaded>>
PlanDocument::load(const std::filesystem::path& path) {
    auto file = PlanFile::open(path, OpenMode::ReadWrite);
    if (!file)
        return fail(file.error());
    auto content = (*file)->load();
    if (!content && content.error().code == ErrorCode::PlanDamaged)
        content = (*file)->load(Trust::AsIs); // for reading only from now on
    if (!content && content.error().code == ErrorCode::PlanDamaged)
        return fail(*(*file)->readOnlyReason()); // names the file, not a table of it
    if (!content)
        return fail(content.error());
    auto session = PlanSession::make(std::move(*content), nullptr);
    if (!session)
        return fail(session.error());
    (void)(*session)->proposal((*session)->shown()); // evaluated here, not in the window
    return std::make_shared<Loaded>(Loaded{std::move(*file), std::move(*session)});
}

Result<std::shared_ptr<PlanDocument::Loaded>>
PlanDocument::create(const std::filesystem::path& path, const PlanContent& content) {
    auto file = PlanFile::create(path, content);
    if (!file)
        return fail(file.error());
    auto session = PlanSession::make(content, nullptr);
    if (!session)
        return fail(session.error());
    return std::make_shared<Loaded>(Loaded{std::move(*file), std::move(*session)});
}

Result<void> PlanDocument::show(std::shared_ptr<Loaded> loaded) {
    if (!close())
        return fail(*unsavedReason());
    queue_ = std::make_unique<SaveQueue>(std::move(loaded->file));
    session_ = std::move(loaded->session);
    session_->attach(queue_.get());
    connect(queue_.get(), &SaveQueue::savingStarted, this, &PlanDocument::saveStateChanged);
    connect(queue_.get(), &SaveQueue::saved, this, &PlanDocument::saveStateChanged);
    connect(queue_.get(), &SaveQueue::failed, this, [this](const Error& error) {
        emit saveStateChanged();
        emit saveFailed(error);
    });
    format_ = Format(QLocale(), QString::fromStdString(session_->facts().currency));
    emit opened();
    announce(Change::All);
    return {};
}

void PlanDocument::closeAnyway() {
    if (!session_)
        return;
    finishWaiting();
    unannounced_.reset();
    undo_.clear();
    evaluating_.cancel();
    evaluated_.clear();
    proposal_.reset();
    proposalKnown_ = false;
    compared_.reset();
    session_.reset();
    queue_.reset();
    emit closed();
}

PlanDocument::Waiting PlanDocument::changeOf(Edit edit, const QString& text) {
    return {[this, edit = std::move(edit)] { return session_->prepare(edit); },
            [this, text](Step step) {
                const ChangeSet changes = step.changes;
                undo_.push(new EditCommand(*this, std::move(step), text));
                announce(changes);
            }};
}

bool PlanDocument::apply(Edit edit, const QString& text) {
    return enter(changeOf(std::move(edit), text));
}

std::shared_ptr<PendingEdit> PlanDocument::prepare(Edit edit) {
    finishWaiting();
    catchUp();
    auto pending = session_->prepare(std::move(edit));
    if (pending)
        return std::make_shared<PendingEdit>(std::move(*pending));
    emit refused(pending.error());
    return nullptr;
}

bool PlanDocument::applyDerived(PendingEdit pending, DerivedState derived, const QString& text) {
    const Waiting change = changeOf(pending.step.edit, text);
    if (!derived || (waiting_.empty() && session_->holds(pending)))
        return take(std::move(pending), std::move(derived), change);
    return enter(change);
}

bool PlanDocument::enter(Waiting change) {
    // What cannot be done at all is said at once, while the user still looks.
    if (waiting_.empty() && !unannounced_) {
        const auto pending = change.prepare();
        if (!pending) {
            emit refused(pending.error());
            return false;
        }
        const auto most =
            std::max(state().book->accounts().size(), pending->inputs.book->accounts().size());
        if (most <= atOnceBelow)
            return doNow(change);
    }
    // What a step asks for is a part of it: what was accepted after the step comes later.
    if (inStep_)
        waiting_.push_front(std::move(change));
    else
        waiting_.push_back(std::move(change));
    if (waiting_.size() == 1 && !unannounced_)
        workOn();
    return true;
}

void PlanDocument::takeStep(const Waiting& step) {
    const bool before = std::exchange(inStep_, true);
    step.done({});
    inStep_ = before;
}

void PlanDocument::inTurn(std::function<void()> step) {
    if (waiting_.empty())
        step();
    else
        waiting_.push_back({nullptr, [step = std::move(step)](const Step&) { step(); }});
}

bool PlanDocument::doNow(const Waiting& change) {
    if (!change.prepare) {
        change.done({});
        return true;
    }
    auto pending = change.prepare();
    if (!pending) {
        emit refused(pending.error());
        return false;
    }
    if (pending->step.changes.empty())
        return true;
    auto derived = deriveState(std::move(pending->inputs), &state());
    return take(std::move(*pending), std::move(derived), change);
}

bool PlanDocument::take(PendingEdit pending, DerivedState derived, const Waiting& change) {
    auto step = derived ? session_->commit(std::move(pending), std::move(*derived))
                        : Result<Step>(fail(derived.error()));
    if (!step) {
        emit refused(step.error());
        return false;
    }
    change.done(std::move(*step));
    return true;
}

void PlanDocument::workOn() {
    if (waiting_.empty() || deriving_.isRunning())
        return;
    if (!waiting_.front().prepare) {
        const Waiting step = std::move(waiting_.front());
        waiting_.pop_front();
        takeStep(step);
        workOn();
        return;
    }
    auto made = waiting_.front().prepare();
    if (!made || made->step.changes.empty()) {
        if (!made)
            emit refused(made.error());
        waiting_.pop_front();
        workOn();
        return;
    }
    auto pending = std::make_shared<PendingEdit>(std::move(*made));
    const StoredProposal* stored = session_->storedProposal(pending->shown);
    const auto kept = stored == nullptr ? nullptr : std::make_shared<const StoredProposal>(*stored);
    const auto derive = [inputs = pending->inputs, like = sharedState(), kept] {
        return derivedFrom(inputs, *like, kept.get());
    };
    deriving_.start<Result<Derived>>(derive, [this, pending, kept](Result<Derived> derived) {
        const bool holds = session_->holds(*pending) && isKept(pending->shown, kept.get());
        if (derived && !holds) // something else came in between
            workOn();
        else
            finishFirst(std::move(*pending), std::move(derived));
    });
}

/// `proposal` is still the one that is kept; null: none is.
bool PlanDocument::isKept(ScenarioId scenario, const StoredProposal* proposal) const {
    const StoredProposal* now = session_->storedProposal(scenario);
    if (now == nullptr || proposal == nullptr)
        return now == proposal;
    return now->inputsDigest == proposal->inputsDigest && now->owners == proposal->owners;
}

/// In the worker: the state, and what the kept proposal comes to in it.
Result<PlanDocument::Derived> PlanDocument::derivedFrom(const PlanInputs& inputs,
                                                        const ScenarioState& like,
                                                        const StoredProposal* kept) {
    auto state = deriveState(inputs, &like);
    if (!state)
        return fail(state.error());
    Derived derived{std::move(*state), nullptr};
    if (kept != nullptr)
        if (auto proposal = fromStored(derived.state, *kept))
            derived.proposal = std::make_shared<const Proposal>(std::move(*proposal));
    return derived;
}

void PlanDocument::finishFirst(PendingEdit pending, Result<Derived> derived) {
    const Waiting change = std::move(waiting_.front());
    waiting_.pop_front();
    const ScenarioId shown = pending.shown;
    auto step = derived ? session_->commit(std::move(pending), std::move(derived->state))
                        : Result<Step>(fail(derived.error()));
    if (step && derived->proposal)
        session_->keepEvaluated(shown, derived->proposal);
    if (step)
        change.done(std::move(*step));
    else
        emit refused(step.error());
    workOn();
}

/// Before the plan is closed or a page derives in a job of its own, what was accepted is done: all
/// of it without a state in between, which takes as long for each of a hundred edits as for all.
void PlanDocument::finishWaiting() {
    deriving_.cancel();
    if (!waiting_.empty() && !unannounced_)
        unannounced_.emplace();
    while (!waiting_.empty()) {
        const Waiting change = std::move(waiting_.front());
        waiting_.pop_front();
        finishUnderived(change);
    }
}

void PlanDocument::finishUnderived(const Waiting& change) {
    if (!change.prepare) {
        takeStep(change);
        return;
    }
    auto pending = change.prepare();
    if (pending && pending->step.changes.empty())
        return;
    auto step = pending ? session_->commitUnderived(std::move(*pending))
                        : Result<Step>(fail(pending.error()));
    if (step)
        change.done(std::move(*step));
    else
        emit refused(step.error());
}

/// Derives and announces what finishWaiting left.
void PlanDocument::catchUp() {
    const auto changes = std::exchange(unannounced_, std::nullopt);
    if (changes && !changes->empty() && check(session_->catchUp()))
        announce(*changes);
}

bool PlanDocument::check(const Result<void>& done) {
    if (!done)
        emit refused(done.error());
    return done.has_value();
}

bool PlanDocument::showScenario(ScenarioId id) {
    if (waiting_.empty() && session_->shown() == id)
        return true;
    return enter({[this, id] { // by then it may be shown already
                      return session_->shown() == id ? PendingEdit() : session_->prepareShow(id);
                  },
                  [this](const Step&) { announce(Change::All); }});
}

bool PlanDocument::forkScenario(ScenarioId parent, const QString& name) {
    if (waiting_.empty())
        return forkNow(parent, name);
    inTurn([this, parent, name] { forkNow(parent, name); });
    return true;
}

bool PlanDocument::forkNow(ScenarioId parent, const QString& name) {
    const ScenarioId before = session_->shown();
    const auto id = session_->fork(parent, name.trimmed().toStdString());
    if (!id) {
        emit refused(id.error());
        return false;
    }
    undo_.push(
        new ForkScenarioCommand(*this, *id, before, tr("New scenario %1").arg(name.trimmed())));
    return showScenario(*id);
}

bool PlanDocument::eraseScenario(ScenarioId id) {
    if (waiting_.empty())
        return eraseNow(id);
    inTurn([this, id] { eraseNow(id); });
    return true;
}

bool PlanDocument::eraseNow(ScenarioId id) {
    const Scenario* scenario = session_->tree().find(id);
    const QString text =
        tr("Delete scenario %1")
            .arg(scenario == nullptr ? QString() : QString::fromStdString(scenario->name));
    return erase(id, [this, text](GoneScenarios gone) {
        undo_.push(new EraseScenarioCommand(*this, std::move(gone), text));
    });
}

bool PlanDocument::erase(ScenarioId id, const std::function<void(GoneScenarios)>& gone) {
    const auto drop = [this, id, gone, shown = session_->shown()] {
        GoneScenarios erasing{{}, session_->content().proposals, shown};
        auto erased = session_->erase(id);
        if (!erased) {
            emit refused(erased.error());
            return false;
        }
        if (compared_ && session_->tree().find(*compared_) == nullptr)
            compared_.reset();
        erasing.scenarios = std::move(*erased);
        std::erase_if(erasing.proposals, [this](const StoredProposal& proposal) {
            return session_->tree().find(proposal.scenario) != nullptr;
        });
        gone(std::move(erasing));
        announce(Change::All);
        return true;
    };
    const ScenarioTree& tree = session_->tree();
    const Scenario* above = tree.find(session_->shown());
    while (above != nullptr && above->id != id)
        above = above->parent ? tree.find(*above->parent) : nullptr;
    if (above == nullptr || !above->parent)
        return drop();
    return enter({[this, parent = *above->parent] { return session_->prepareShow(parent); },
                  [drop](const Step&) { drop(); }});
}

bool PlanDocument::renameScenario(ScenarioId id, const QString& name) {
    const Scenario* scenario = session_->tree().find(id);
    const std::string before = scenario == nullptr ? std::string() : scenario->name;
    const std::string after = name.trimmed().toStdString();
    if (!check(session_->rename(id, after)))
        return false;
    undo_.push(new RenameScenarioCommand(
        *this, id, {before, after}, tr("Rename scenario %1").arg(QString::fromStdString(before))));
    announce(Change::Scenario);
    return true;
}

const std::shared_ptr<const Proposal>& PlanDocument::sharedProposal() const {
    if (!proposalKnown_) {
        const bool large = state().book->accounts().size() > atOnceBelow;
        proposal_ = large ? session_->evaluatedProposal(session_->shown())
                          : session_->sharedProposal(session_->shown());
        proposalKnown_ = true;
    }
    return proposal_;
}

bool PlanDocument::keepProposal(std::shared_ptr<const Proposal> proposal, const QString& text) {
    KeptProposal before = keptProposal();
    if (!check(session_->keep(std::move(proposal), session_->shown())))
        return false;
    undo_.push(
        new ProposalCommand(*this, session_->shown(), {std::move(before), keptProposal()}, text));
    announce(Change::Proposal);
    return true;
}

KeptProposal PlanDocument::keptProposal() {
    const StoredProposal* stored = session_->storedProposal(session_->shown());
    if (stored == nullptr)
        return {};
    auto evaluated = session_->evaluatedProposal(session_->shown());
    if (evaluated && std::ranges::find(evaluated_, evaluated) == evaluated_.end())
        evaluated_.push_back(evaluated);
    // What moves on the board came to is remembered for the last ones: it is megabytes each.
    const std::size_t accounts = std::max<std::size_t>(state().book->accounts().size(), 1);
    const std::size_t most = std::clamp<std::size_t>(evaluatedAccounts / accounts, 2, 32);
    if (evaluated_.size() > most)
        evaluated_.erase(evaluated_.begin(), evaluated_.end() - std::ptrdiff_t(most));
    return {*stored, evaluated};
}

void PlanDocument::evaluateProposal() {
    const ScenarioId shown = session_->shown();
    const StoredProposal* stored = session_->storedProposal(shown);
    evaluating_.cancel();
    if (stored == nullptr || state().book->accounts().size() <= atOnceBelow ||
        session_->evaluatedProposal(shown))
        return;
    using Answer = std::shared_ptr<const Proposal>;
    evaluating_.start<Answer>(
        [state = sharedState(), stored = *stored]() -> Answer {
            auto proposal = fromStored(state, stored);
            return proposal ? std::make_shared<const Proposal>(std::move(*proposal)) : nullptr;
        },
        [this, shown, asked = announced_](const Answer& proposal) {
            if (!proposal || asked != announced_)
                return;
            session_->keepEvaluated(shown, proposal);
            announce(Change::Proposal);
        });
}

void PlanDocument::discardProposal() {
    KeptProposal before = keptProposal();
    if (!before.stored || !check(session_->discardProposal(session_->shown())))
        return;
    undo_.push(new ProposalCommand(*this, session_->shown(), {std::move(before), {}},
                                   tr("Discard the proposal")));
    announce(Change::Proposal);
}

void PlanDocument::compareWith(std::optional<ScenarioId> id) {
    compared_ = id;
    emit changed(Change::Scenario);
}

void PlanDocument::announce(ChangeSet changes) {
    if (unannounced_) {
        *unannounced_ |= changes;
        return;
    }
    ++announced_;
    proposalKnown_ = false;
    proposal_.reset();
    if (changes != ChangeSet(Change::Proposal))
        evaluated_.clear();
    evaluateProposal();
    if (changes.has(Change::Facts))
        format_ = Format(QLocale(), QString::fromStdString(session_->facts().currency));
    emit changed(changes);
}

} // namespace headroom::ui
