#include "ui/pages/conflict_list.h"

#include "ui/pages/import_words.h"
#include "ui/style/theme.h"
#include "ui/widgets/card.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace headroom::ui {
namespace {

QLabel* sentence(const QString& text, Ink ink) {
    auto* label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    setInk(*label, TextSize::Body, ink);
    return label;
}

} // namespace

ConflictList::ConflictList(QWidget* parent) : QWidget(parent), lines_(new QVBoxLayout(this)) {
    lines_->setContentsMargins(0, 0, 0, space::small);
    lines_->setSpacing(space::small);
    setAccessibleName(tr("Rules that cannot all hold"));
    hide();
}

void ConflictList::clear() {
    while (QLayoutItem* item = lines_->takeAt(0)) {
        if (item->widget() != nullptr)
            item->widget()->deleteLater();
        delete item;
    }
    hide();
}

void ConflictList::showConflicts(const std::vector<NamedConflict>& conflicts) {
    clear();
    for (const NamedConflict& conflict : conflicts)
        addConflict(conflict);
    setVisible(!conflicts.empty());
}

void ConflictList::addConflict(const NamedConflict& conflict) {
    auto* card = new Card(tr("These rules cannot all hold"), {});
    card->setTone(Tone::Warning);
    card->body()->addWidget(sentence(inWords(conflict.text), Ink::Text));
    for (const NamedRelaxation& way : conflict.relaxations) {
        auto* row = new QWidget;
        auto* layout = new QHBoxLayout(row);
        layout->setContentsMargins(0, 0, 0, 0);
        const QString text = inWords(way.text);
        layout->addWidget(sentence(tr("%1; %2").arg(text, inWords(way.effect)), Ink::Secondary), 1);
        auto* button = new QPushButton(tr("Do this"));
        button->setAccessibleDescription(text);
        layout->addWidget(button);
        card->body()->addWidget(row);
        connect(button, &QPushButton::clicked, this,
                [this, settings = way.settings, text] { emit relaxationWanted(settings, text); });
    }
    lines_->addWidget(card);
}

} // namespace headroom::ui
