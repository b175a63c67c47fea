#include "ui/widgets/empty_state.h"

#include "ui/style/theme.h"
#include "ui/widgets/buttons.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace headroom::ui {
namespace {

constexpr int widestSentence = 560; // longer lines are hard to read

} // namespace

EmptyState::EmptyState(Icon icon, const QString& sentence, const QString& button, QWidget* parent)
    : QWidget(parent), iconName_(icon), icon_(new QLabel), sentence_(new QLabel),
      button_(new PrimaryButton) {
    icon_->setAlignment(Qt::AlignCenter);
    sentence_->setTextFormat(Qt::PlainText);
    sentence_->setAlignment(Qt::AlignCenter);
    sentence_->setWordWrap(true);
    sentence_->setMinimumWidth(240);
    sentence_->setMaximumWidth(widestSentence);
    setInk(*sentence_, TextSize::Lead, Ink::Secondary);

    auto* column = new QVBoxLayout(this);
    column->setSpacing(space::large);
    column->addStretch(2);
    column->addWidget(icon_);
    auto* middle = new QHBoxLayout;
    middle->addStretch(1);
    middle->addWidget(sentence_, widestSentence); // all the room up to its most
    middle->addStretch(1);
    column->addLayout(middle);
    column->addWidget(button_, 0, Qt::AlignHCenter);
    column->addStretch(3);
    connect(button_, &QPushButton::clicked, this, &EmptyState::activated);
    setSentence(sentence);
    setButton(button);
    refreshIcon();
}

void EmptyState::setSentence(const QString& sentence) {
    sentence_->setText(sentence);
    setAccessibleName(sentence);
}

void EmptyState::setButton(const QString& button) {
    button_->setText(button);
    button_->setVisible(!button.isEmpty());
}

void EmptyState::refreshIcon() {
    icon_->setPixmap(iconPixmap(iconName_, 48, tokens().muted, devicePixelRatioF()));
}

void EmptyState::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange)
        refreshIcon();
    QWidget::changeEvent(event);
}

} // namespace headroom::ui
