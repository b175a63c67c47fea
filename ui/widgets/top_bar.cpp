#include "ui/widgets/top_bar.h"

#include "ui/style/icons.h"
#include "ui/style/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/search_box.h"
#include "ui/widgets/side_bar.h"

#include <QAction>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>

namespace headroom::ui {
namespace {

QLineEdit* makeFindBox() {
    auto* box = new SearchBox(Icon::Search, TopBar::tr("Find account or CSM"));
    box->setHints(TopBar::tr("Find account or CSM  Ctrl+K"), TopBar::tr("Ctrl+K"));
    return box;
}

} // namespace

TopBar::TopBar(QWidget* parent)
    : QWidget(parent), title_(new QLabel), scenario_(new QPushButton), compared_(new QPushButton),

      find_(makeFindBox()), undo_(new QPushButton), redo_(new QPushButton), actions_(new QWidget),
      more_(new IconButton(Icon::More, tr("More actions of this page"))),
      moreMenu_(new QMenu(this)), primary_(new PrimaryButton) {
    title_->setTextFormat(Qt::PlainText);
    setInk(*title_, TextSize::Title, Ink::Text, true);
    find_->setMinimumWidth(120);
    find_->setMaximumWidth(280);
    for (QPushButton* button : {scenario_, compared_}) {
        button->setIcon(themeIcon(Icon::ChevronDown));
        // The chevron stands behind the text.
        button->setLayoutDirection(QGuiApplication::isRightToLeft() ? Qt::LeftToRight
                                                                    : Qt::RightToLeft);
        button->hide();
    }
    undo_->setIcon(themeIcon(Icon::Undo));
    redo_->setIcon(themeIcon(Icon::Redo));
    more_->setPopupMode(QToolButton::InstantPopup);
    more_->setMenu(moreMenu_);
    more_->hide();
    auto* actionRow = new QHBoxLayout(actions_);
    actionRow->setContentsMargins(0, 0, 0, 0);
    actionRow->setSpacing(space::small);

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(space::large, space::small, space::large, space::small + 1);
    row->setSpacing(space::small);
    row->addWidget(title_);
    row->addSpacing(space::small);
    row->addWidget(scenario_);
    row->addWidget(compared_);
    row->addStretch(1);
    row->addWidget(find_, 2);
    row->addWidget(undo_);
    row->addWidget(redo_);
    row->addWidget(actions_);
    row->addWidget(more_);
    row->addWidget(primary_);
    primary_->hide();
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(find_, &QLineEdit::textChanged, this, &TopBar::findChanged);
    connect(find_, &QLineEdit::returnPressed, this, [this] { emit findAccepted(find_->text()); });
}

void TopBar::setTitle(const QString& title) {
    title_->setText(title);
}

void TopBar::setScenario(const QString& name) {
    scenario_->setText(tr("Scenario: %1").arg(name));
    scenario_->setAccessibleName(scenario_->text());
    scenario_->setVisible(!name.isEmpty());
}

void TopBar::setComparedWith(const QString& name) {
    compared_->setText(tr("vs %1").arg(name));
    compared_->setAccessibleName(tr("Compared with %1").arg(name));
    compared_->setVisible(!name.isEmpty());
}

void TopBar::setUndoActions(QAction* undo, QAction* redo) {
    // The action's text names the step ("Undo Change thresholds"): too long for a button.
    const auto follow = [](QPushButton* button, QAction* action) {
        const auto update = [button, action] {
            button->setEnabled(action->isEnabled());
            button->setToolTip(action->toolTip());
            button->setAccessibleName(action->iconText());
        };
        update();
        connect(action, &QAction::changed, button, update);
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
    };
    follow(undo_, undo);
    follow(redo_, redo);
    setSteps(true);
}

void TopBar::setSteps(bool asText) {
    undo_->setText(asText ? tr("Undo") : QString());
    redo_->setText(asText ? tr("Redo") : QString());
}

void TopBar::setActions(const QList<QAction*>& actions) {
    const auto old = actions_->findChildren<QPushButton*>(QString(), Qt::FindDirectChildrenOnly);
    for (QPushButton* button : old) {
        actions_->layout()->removeWidget(button);
        button->hide();
        button->deleteLater();
    }
    for (QAction* action : actions) {
        auto* button = new QPushButton(actions_);
        actions_->layout()->addWidget(button);
        followAction(button, action);
    }
    moreMenu_->clear();
    moreMenu_->addActions(actions);
    fit();
}

int TopBar::widthWith(const QWidget& own) const {
    const QMargins around = layout()->contentsMargins();
    int width = around.left() + around.right() + find_->minimumWidth();
    for (const QWidget* part : std::initializer_list<const QWidget*>{title_, scenario_, compared_,
                                                                     undo_, redo_, primary_, &own})
        if (!part->isHidden() || part == &own)
            width += part->sizeHint().width() + space::small;
    return width + 2 * space::small;
}

/// Called again by its own changes until nothing changes any more.
void TopBar::fit() {
    const bool roomy = width() >= SideBar::collapseBelow;
    if (undo_->text().isEmpty() == roomy)
        setSteps(roomy);
    const bool any = !moreMenu_->isEmpty();
    const bool fits = widthWith(*actions_) <= width();
    actions_->setVisible(any && fits);
    more_->setVisible(any && !fits);
}

void TopBar::setPrimary(QAction* action) {
    if (primaryAction_ != nullptr) {
        primaryAction_->disconnect(primary_);
        primary_->disconnect(primaryAction_);
    }
    primaryAction_ = action;
    if (action != nullptr)
        followAction(primary_, action);
    else
        primary_->hide();
}

void TopBar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), tokens().card);
    painter.fillRect(0, height() - 1, width(), 1, tokens().divider);
}

void TopBar::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fit();
}

bool TopBar::event(QEvent* event) {
    if (event->type() == QEvent::LayoutRequest)
        fit();
    return QWidget::event(event);
}

} // namespace headroom::ui
