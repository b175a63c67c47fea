#include "ui/plan_document.h"

#include "ui/commands/edit_command.h"

namespace headroom::ui {

PlanDocument::PlanDocument(QObject* parent) : QObject(parent) {}

PlanDocument::~PlanDocument() = default;

std::filesystem::path PlanDocument::path() const {
    return queue_ ? queue_->path() : std::filesystem::path();
}

bool PlanDocument::isSaved() const {
    return queue_ && queue_->isIdle() && !saveBroken_;
}

std::optional<Error> PlanDocument::readOnlyReason() const {
    return queue_ ? queue_->readOnlyReason() : std::nullopt;
}

Result<std::shared_ptr<PlanDocument::Loaded>>
PlanDocument::load(const std::filesystem::path& path) {
    auto file = PlanFile::open(path, OpenMode::ReadWrite);
    if (!file)
        return fail(file.error());
    auto content = (*file)->load();
    if (!content)
        return fail(content.error());
    return std::make_shared<Loaded>(Loaded{std::move(*file), std::move(*content)});
}

Result<std::shared_ptr<PlanDocument::Loaded>>
PlanDocument::create(const std::filesystem::path& path, const PlanContent& content) {
    auto file = PlanFile::create(path, content);
    if (!file)
        return fail(file.error());
    return std::make_shared<Loaded>(Loaded{std::move(*file), content});
}

Result<void> PlanDocument::show(std::shared_ptr<Loaded> loaded) {
    auto queue = std::make_unique<SaveQueue>(std::move(loaded->file));
    auto session = PlanSession::make(std::move(loaded->content), queue.get());
    if (!session)
        return fail(session.error());
    close();
    queue_ = std::move(queue);
    session_ = std::move(*session);
    connect(queue_.get(), &SaveQueue::savingStarted, this, &PlanDocument::saveStateChanged);
    connect(queue_.get(), &SaveQueue::saved, this, [this] {
        saveBroken_ = false;
        emit saveStateChanged();
    });
    connect(queue_.get(), &SaveQueue::failed, this, [this](const Error& error) {
        saveBroken_ = true;
        emit saveStateChanged();
        emit saveFailed(error);
    });
    format_ = Format(QLocale(), QString::fromStdString(session_->facts().currency));
    emit opened();
    announce(Change::All);
    return {};
}

void PlanDocument::close() {
    if (!session_)
        return;
    undo_.clear();
    proposal_.reset();
    proposalKnown_ = false;
    compared_.reset();
    session_.reset();
    queue_.reset();
    saveBroken_ = false;
    emit closed();
}

bool PlanDocument::apply(Edit edit, const QString& text) {
    auto step = session_->apply(std::move(edit));
    if (!step) {
        emit refused(step.error());
        return false;
    }
    if (step->changes.empty())
        return true;
    const ChangeSet changes = step->changes;
    undo_.push(new EditCommand(*this, std::move(*step), text));
    announce(changes);
    return true;
}

bool PlanDocument::check(const Result<void>& done) {
    if (!done)
        emit refused(done.error());
    return done.has_value();
}

bool PlanDocument::showScenario(ScenarioId id) {
    if (!check(session_->show(id)))
        return false;
    announce(Change::All);
    return true;
}

bool PlanDocument::forkScenario(ScenarioId parent, const QString& name) {
    const auto id = session_->fork(parent, name.trimmed().toStdString());
    if (!id) {
        emit refused(id.error());
        return false;
    }
    return showScenario(*id);
}

bool PlanDocument::eraseScenario(ScenarioId id) {
    const QString name = QString::fromStdString(session_->tree().find(id)->name);
    auto gone = session_->erase(id);
    if (!gone) {
        emit refused(gone.error());
        return false;
    }
    if (compared_ && session_->tree().find(*compared_) == nullptr)
        compared_.reset();
    undo_.push(
        new EraseScenarioCommand(*this, std::move(*gone), tr("Delete scenario %1").arg(name)));
    announce(Change::All);
    return true;
}

bool PlanDocument::renameScenario(ScenarioId id, const QString& name) {
    if (!check(session_->rename(id, name.trimmed().toStdString())))
        return false;
    announce(Change::Scenario);
    return true;
}

const Proposal* PlanDocument::proposal() const {
    if (!proposalKnown_) {
        proposal_ = session_->proposal(session_->shown());
        proposalKnown_ = true;
    }
    return proposal_ ? &*proposal_ : nullptr;
}

bool PlanDocument::keepProposal(const Proposal& proposal) {
    if (!check(session_->keep(proposal, session_->shown())))
        return false;
    announce(Change::Proposal);
    return true;
}

void PlanDocument::discardProposal() {
    if (check(session_->discardProposal(session_->shown())))
        announce(Change::Proposal);
}

void PlanDocument::compareWith(std::optional<ScenarioId> id) {
    compared_ = id;
    emit changed(Change::Scenario);
}

void PlanDocument::announce(ChangeSet changes) {
    proposalKnown_ = false;
    proposal_.reset();
    if (changes.has(Change::Facts))
        format_ = Format(QLocale(), QString::fromStdString(session_->facts().currency));
    emit changed(changes);
}

} // namespace headroom::ui
