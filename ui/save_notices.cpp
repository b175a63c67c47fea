#include "ui/save_notices.h"

#include "ui/plan_opening.h"
#include "ui/widgets/message_bar.h"

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
    if (const auto reason = document_.readOnlyReason())
        ask(*reason, {}, {copyAnswer()});
}

SaveNotices::Answer SaveNotices::copyAnswer() {
    return {tr("Save a copy…"), [this] { opening_.pickAndSaveCopy(); }};
}

SaveNotices::Answer SaveNotices::retryAnswer() {
    return {tr("Try again"), [this] { document_.retrySaving(); }};
}

void SaveNotices::ask(const Error& error, const QString& headline, std::vector<Answer> answers) {
    answers_ = std::move(answers);
    QStringList texts;
    for (const Answer& answer : answers_)
        texts << answer.text;
    const Message message = messageFor(error);
    if (headline.isEmpty())
        bar_.showError(error, texts);
    else
        bar_.showMessage(Tone::Danger, headline, message.text(), texts);
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
