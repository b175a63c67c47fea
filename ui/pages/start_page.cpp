#include "ui/pages/start_page.h"

#include "ui/app_actions.h"
#include "ui/plan_opening.h"
#include "ui/settings.h"
#include "ui/style/icons.h"
#include "ui/style/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/page_area.h"

#include <QDir>
#include <QFileInfo>
#include <QGridLayout>
#include <QHBoxLayout>
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
    outer->setContentsMargins(0, 0, 0, 0);
    auto* area = new PageArea(this); // many recent plans are more than a small window holds
    area->setAccessibleName(tr("Start"));
    outer->addWidget(area);
    auto* column = new QWidget(this);
    column->setMaximumWidth(720);
    auto* layout = new QVBoxLayout(column);
    layout->setSpacing(space::medium);
    layout->addWidget(plainLabel(tr("Plan who looks after whom"), TextSize::Hero, Ink::Text, true));
    layout->addWidget(
        plainLabel(tr("Bring in accounts and people, segment, balance books, plan hiring, "
                      "compare scenarios. Everything stays on this computer."),
                   TextSize::Lead, Ink::Secondary));
    layout->addSpacing(space::small);
    layout->addWidget(buildBegin());
    auto* recent = new Card(tr("Recent plans"), {}, column);
    recent_ = new QVBoxLayout;
    recent_->setSpacing(space::tight);
    recent->body()->addLayout(recent_);
    layout->addWidget(recent);
    layout->addStretch(1);
    auto* centre = new QHBoxLayout;
    centre->addStretch();
    centre->addWidget(column, 10);
    centre->addStretch();
    area->column()->addLayout(centre);
}

/// The three ways in, each with what comes of it.
QWidget* StartPage::buildBegin() {
    auto* card = new Card(tr("Begin"), {});
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(space::large);
    grid->setVerticalSpacing(space::medium);
    grid->setColumnStretch(1, 1);
    auto* sample = new PrimaryButton(tr("Explore the sample plan"));
    connect(sample, &QPushButton::clicked, &opening_, &PlanOpening::openSample);
    auto* create = new QPushButton;
    followAction(create, actions().action("new"));
    auto* open = new QPushButton;
    followAction(open, actions().action("open"));
    const std::pair<QPushButton*, QString> ways[] = {
        {sample, tr("1,200 accounts, 24 CSMs and four years of history, made up: look around, "
                    "change what you like.")},
        {create, tr("One empty plan file. Accounts and people come from an export of your CRM, "
                    "CSV or XLSX, as it is.")},
        {open, tr("A plan you have, a file that ends in .headroom. Or drop it here; the export "
                  "of a CRM that is dropped begins a plan of its own.")}};
    int line = 0;
    for (const auto& [button, sentence] : ways) {
        grid->addWidget(button, line, 0);
        grid->addWidget(plainLabel(sentence, TextSize::Body, Ink::Secondary), line, 1);
        ++line;
    }
    card->body()->addLayout(grid);
    return card;
}

/// A recent plan: its name to click, and where it is.
QWidget* StartPage::recentLine(const QFileInfo& file) {
    auto* line = new QWidget;
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    auto* button = new LinkButton(file.completeBaseName());
    button->setToolTip(file.filePath());
    connect(button, &QPushButton::clicked, &opening_,
            [this, path = file.filePath()] { opening_.open(path); });
    auto* folder =
        plainLabel(QDir::toNativeSeparators(file.absolutePath()), TextSize::Caption, Ink::Muted);
    row->addWidget(button);
    row->addWidget(folder, 1);
    return line;
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
        recent_->addWidget(recentLine(file));
        any = true;
    }
    if (!any)
        recent_->addWidget(
            plainLabel(tr("Plans that you open will be listed here."), TextSize::Body, Ink::Muted));
}

} // namespace headroom::ui
