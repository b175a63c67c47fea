#include "ui/widgets/card.h"

#include "ui/style/theme.h"
#include "ui/widgets/paint.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace headroom::ui {

Card::Card(QWidget* parent) : Card({}, {}, parent) {}

Card::Card(const QString& title, const QString& subtitle, QWidget* parent)
    : QFrame(parent), title_(new QLabel), subtitle_(new QLabel), header_(new QWidget),
      headerRow_(new QHBoxLayout(header_)), body_(new QVBoxLayout) {
    for (QLabel* label : {title_, subtitle_}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    setInk(*title_, TextSize::Body, Ink::Text, true);
    setInk(*subtitle_, TextSize::Caption, Ink::Muted);

    auto* texts = new QVBoxLayout;
    texts->setSpacing(0);
    texts->addWidget(title_);
    texts->addWidget(subtitle_);
    headerRow_->setContentsMargins(0, 0, 0, 0);
    headerRow_->setSpacing(space::small);
    headerRow_->addLayout(texts, 1);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::medium, space::medium, space::medium, space::medium);
    column->setSpacing(space::small);
    column->addWidget(header_);
    column->addLayout(body_, 1);
    body_->setSpacing(space::small);
    setTitle(title);
    setSubtitle(subtitle);
}

void Card::setTitle(const QString& title) {
    title_->setText(title);
    title_->setVisible(!title.isEmpty());
    header_->setVisible(!title.isEmpty() || headerRow_->count() > 1);
    setAccessibleName(title);
}

void Card::setSubtitle(const QString& subtitle) {
    subtitle_->setText(subtitle);
    subtitle_->setVisible(!subtitle.isEmpty());
    setAccessibleDescription(subtitle);
}

QString Card::title() const {
    return title_->text();
}

void Card::setTone(Tone tone) {
    tone_ = tone;
    update();
}

void Card::addHeaderWidget(QWidget* widget) {
    headerRow_->addWidget(widget, 0, Qt::AlignTop);
    header_->setVisible(true);
}

void Card::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const QColor border = tone_ == Tone::Neutral ? tokens().divider : tokens().toneText(tone_);
    paintBox(painter, QRectF(rect()), tokens().card, border);
}

} // namespace headroom::ui
