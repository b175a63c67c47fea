#include "ui/pages/start_page.h"

#include "ui/app_actions.h"
#include "ui/plan_opening.h"
#include "ui/settings.h"
#include "ui/style/icons.h"
#include "ui/style/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"

#include <QFileInfo>
#include <QLabel>
#include <QVBoxLayout>

namespace headroom::ui {
namespace {

QLabel* plainLabel(const QString& text, TextSize size, Ink ink, bool strong = false) {
    auto* label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    setInk(*label, size, ink, strong);
    return label;
}

} // namespace

StartPage::StartPage(const PageContext& context, PlanOpening& opening)
    : Page(context), opening_(opening) {
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(space::page, space::page, space::page, space::page);
    auto* column = new QWidget(this);
    column->setMaximumWidth(720);
    auto* layout = new QVBoxLayout(column);
    layout->setSpacing(space::medium);
    layout->addWidget(plainLabel(tr("Plan who looks after whom"), TextSize::Hero, Ink::Text, true));
    layout->addWidget(
        plainLabel(tr("Bring in accounts and people, segment, balance books, plan hiring, "
                      "compare scenarios. Everything stays on this computer."),
                   TextSize::Lead, Ink::Secondary));
    auto* begin =
        new Card(tr("Begin"), tr("A plan is one file. Drop a plan here to open it."), column);
    auto* sample = new PrimaryButton(tr("Explore the sample plan"));
    connect(sample, &QPushButton::clicked, &opening_, &PlanOpening::openSample);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::small);
    row->addWidget(sample);
    for (const char* name : {"new", "open"}) {
        auto* button = new QPushButton;
        followAction(button, actions().action(name));
        row->addWidget(button);
    }
    row->addStretch();
    begin->body()->addLayout(row);
    layout->addWidget(begin);
    auto* recent = new Card(tr("Recent plans"), {}, column);
    recent_ = new QVBoxLayout;
    recent_->setSpacing(space::tight);
    recent->body()->addLayout(recent_);
    layout->addWidget(recent);
    layout->addStretch();
    auto* centre = new QHBoxLayout;
    centre->addStretch();
    centre->addWidget(column, 10);
    centre->addStretch();
    outer->addLayout(centre);
}

void StartPage::refresh(ChangeSet) {
    while (QLayoutItem* item = recent_->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    bool any = false;
    for (const QString& path : Settings::recentPlans()) {
        const QFileInfo file(path);
        if (!file.exists())
            continue;
        auto* button = new LinkButton(file.completeBaseName());
        button->setToolTip(path);
        connect(button, &QPushButton::clicked, &opening_, [this, path] { opening_.open(path); });
        recent_->addWidget(button, 0, Qt::AlignLeft);
        any = true;
    }
    if (!any)
        recent_->addWidget(
            plainLabel(tr("Plans that you open will be listed here."), TextSize::Body, Ink::Muted));
}

} // namespace headroom::ui
