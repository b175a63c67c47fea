#include "ui/save_notices.h"

#include "planner/storage/backup_shelf.h"
#include "ui/earlier_states.h"
#include "ui/plan_opening.h"
#include "ui/text/messages.h"
#include "ui/widgets/message_bar.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace headroom::ui {

SaveNotices::SaveNotices(PlanDocument& document, PlanOpening& opening, MessageBar& bar)
    : QObject(&bar), document_(document), opening_(opening), bar_(bar) {
    connect(&document_, &PlanDocument::saveFailed, this, [this](const Error& error) {
        troubled_ = true;
        if (!std::exchange(asked_, false)) // the question at closing says it already
            ask(error, {}, {retryAnswer(), copyAnswer()});
    });
    connect(&document_, &PlanDocument::closeRefused, this, [this](const Error& error) {
        troubled_ = asked_ = true;
        ask(error, tr("Closing now would lose your newest changes."),
            {retryAnswer(), copyAnswer(), {tr("Close and lose them"), [this] {
                                               document_.closeAnyway();
                                           }}});
    });
    connect(&document_, &PlanDocument::refused, this, [this] {
        if (document_.isOpen() && document_.readOnlyReason()) // no change goes in: offer a way
            ask(*document_.readOnlyReason(), {}, {copyAnswer()});
    });
    connect(&opening_, &PlanOpening::notOpened, this, &SaveNotices::showNotOpened);
    connect(&document_, &PlanDocument::saveStateChanged, this, &SaveNotices::onSaveStateChanged);
    connect(&document_, &PlanDocument::moved, this, &SaveNotices::showOpened);
    connect(&bar_, &MessageBar::actionTriggered, this, [this](int index) {
        if (const auto place = std::size_t(index); place < answers_.size())
            std::function<void()>(answers_[place].act)(); // its own copy: it may ask again
    });
}

void SaveNotices::showOpened() {
    troubled_ = asked_ = false;
    bar_.clear();
    const auto reason = document_.readOnlyReason();
    if (!reason)
        return;
    std::vector<Answer> back;
    if (reason->code == ErrorCode::PlanDamaged)
        back = backAnswers(document_.path());
    const Message message = messageForOpened(*reason, !back.empty());
    answers_ = {copyAnswer()};
    std::ranges::move(back, std::back_inserter(answers_));
    const bool damaged = reason->code == ErrorCode::PlanDamaged;
    bar_.showMessage(damaged ? Tone::Danger : Tone::Warning, message.what,
                     message.means + QLatin1Char(' ') + message.todo, texts());
}

void SaveNotices::showNotOpened(const std::filesystem::path& plan, const Error& error) {
    const bool lost = error.code == ErrorCode::PlanDamaged ||
                      error.code == ErrorCode::StorageFailed || error.code == ErrorCode::FileEmpty;
    answers_ = lost ? backAnswers(plan) : std::vector<Answer>();
    const Message message = messageForUnopened(error, !answers_.empty());
    bar_.showMessage(Tone::Danger, message.what, message.means + QLatin1Char(' ') + message.todo,
                     texts());
}

std::vector<SaveNotices::Answer> SaveNotices::backAnswers(const std::filesystem::path& plan) {
    const auto kept = shelvedBackups(plan);
    if (kept.empty())
        return {};
    return {{tr("Go back to %1").arg(EarlierStates::wordsOf(kept.front())),
             [this, plan, backup = kept.front()] { opening_.goBackTo(backup, plan); }}};
}

QStringList SaveNotices::texts() const {
    QStringList texts;
    for (const Answer& answer : answers_)
        texts << answer.text;
    return texts;
}

SaveNotices::Answer SaveNotices::copyAnswer() {
    return {tr("Save a copy…"), [this] { opening_.pickAndSaveCopy(); }};
}

SaveNotices::Answer SaveNotices::retryAnswer() {
    return {tr("Try again"), [this] { document_.retrySaving(); }};
}

void SaveNotices::ask(const Error& error, const QString& headline, std::vector<Answer> answers) {
    answers_ = std::move(answers);
    const Message message = messageFor(error);
    // Nothing is lost where a plan is merely not changed.
    const bool harmless = error.code == ErrorCode::PlanReadOnly ||
                          error.code == ErrorCode::PlanLocked || error.code == ErrorCode::PlanNewer;
    if (headline.isEmpty())
        bar_.showMessage(harmless ? Tone::Warning : Tone::Danger, message.what,
                         message.means + QLatin1Char(' ') + message.todo, texts());
    else
        bar_.showMessage(Tone::Danger, headline, message.text(), texts());
}

void SaveNotices::onSaveStateChanged() {
    if (!troubled_ || !document_.isSaved())
        return;
    troubled_ = asked_ = false;
    answers_.clear();
    bar_.clear();
    emit noted(tr("All changes are saved again"));
}

} // namespace headroom::ui
