#include "ui/widgets/message_bar.h"

#include "ui/style/icons.h"
#include "ui/style/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/spoken_note.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

namespace headroom::ui {
namespace {

Icon iconOf(Tone tone) {
    switch (tone) {
    case Tone::Success:
        return Icon::Check;
    case Tone::Warning:
        return Icon::Warning;
    case Tone::Danger:
        return Icon::Danger;
    case Tone::Accent:
    case Tone::Neutral:
        break;
    }
    return Icon::Note;
}

} // namespace

MessageBar::MessageBar(QWidget* parent)
    : QFrame(parent), icon_(new QLabel), headline_(new QLabel), text_(new QLabel),
      actions_(new QHBoxLayout), close_(new IconButton(Icon::Close, tr("Close this message"))) {
    for (QLabel* label : {headline_, text_}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    auto* texts = new QVBoxLayout;
    texts->setSpacing(0);
    texts->addWidget(headline_);
    texts->addWidget(text_);
    actions_->setSpacing(space::small);

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(space::medium, space::small, space::small, space::small);
    row->setSpacing(space::medium);
    row->addWidget(icon_, 0, Qt::AlignTop);
    row->addLayout(texts, 1);
    row->addLayout(actions_);
    row->addWidget(close_, 0, Qt::AlignTop);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    connect(close_, &QToolButton::clicked, this, [this] {
        clear();
        emit dismissed();
    });
    speakWhenShown(*this);
    hide();
}

void MessageBar::showMessage(Tone tone, const QString& headline, const QString& text,
                             const QStringList& actions) {
    clear();
    tone_ = tone;
    headline_->setText(headline);
    text_->setText(text);
    text_->setVisible(!text.isEmpty());
    for (int i = 0; i < actions.size(); ++i) {
        auto* button = new QPushButton(actions.at(i));
        connect(button, &QPushButton::clicked, this, [this, i] { emit actionTriggered(i); });
        actions_->addWidget(button);
    }
    refreshColors();
    setAccessibleName(headline);
    setAccessibleDescription(text);
    show();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void MessageBar::showError(const Error& error, const QStringList& actions) {
    const Message message = messageFor(error);
    showMessage(Tone::Danger, message.what, message.means + QLatin1Char(' ') + message.todo,
                actions);
}

void MessageBar::setClosable(bool closable) {
    close_->setVisible(closable);
}

void MessageBar::clear() {
    hide();
    while (QLayoutItem* item = actions_->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    headline_->clear();
}

QString MessageBar::headline() const {
    return headline_->text();
}

void MessageBar::refreshColors() {
    icon_->setPixmap(iconPixmap(iconOf(tone_), 20, tokens().toneText(tone_), devicePixelRatioF()));
    setInk(*headline_, TextSize::Body, tone_, true);
    setInk(*text_, TextSize::Body, Ink::Text);
}

void MessageBar::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange)
        icon_->setPixmap(
            iconPixmap(iconOf(tone_), 20, tokens().toneText(tone_), devicePixelRatioF()));
    QFrame::changeEvent(event);
}

void MessageBar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    paintBox(painter, QRectF(rect()), tokens().toneTint(tone_), tokens().toneText(tone_));
}

} // namespace headroom::ui
