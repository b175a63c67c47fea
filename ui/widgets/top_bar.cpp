#include "ui/widgets/top_bar.h"

#include "ui/style/icons.h"
#include "ui/style/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/side_bar.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>

namespace headroom::ui {

TopBar::TopBar(QWidget* parent)
    : QWidget(parent), title_(new QLabel), scenario_(new QPushButton), compared_(new QPushButton),
      find_(new QLineEdit), undo_(new QToolButton), redo_(new QToolButton), actions_(new QWidget),
      primary_(new PrimaryButton) {
    title_->setTextFormat(Qt::PlainText);
    setInk(*title_, TextSize::Title, Ink::Text, true);
    find_->setPlaceholderText(tr("Find account or CSM  Ctrl+K"));
    find_->setAccessibleName(tr("Find account or CSM"));
    find_->setClearButtonEnabled(true);
    find_->addAction(themeIcon(Icon::Search), QLineEdit::LeadingPosition);
    find_->setMinimumWidth(140);
    find_->setMaximumWidth(240);
    for (QPushButton* button : {scenario_, compared_}) {
        button->setIcon(themeIcon(Icon::ChevronDown));
        button->setLayoutDirection(Qt::RightToLeft); // the chevron stands behind the text
        button->hide();
    }
    for (QToolButton* button : {undo_, redo_}) {
        button->setProperty("kind", QStringLiteral("framed"));
        button->setIconSize(QSize(18, 18));
        button->setFocusPolicy(Qt::StrongFocus);
    }
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
    undo->setIcon(themeIcon(Icon::Undo));
    redo->setIcon(themeIcon(Icon::Redo));
    undo_->setDefaultAction(undo);
    redo_->setDefaultAction(redo);
    undo_->setAccessibleName(undo->text());
    redo_->setAccessibleName(redo->text());
}

void TopBar::setActions(const QList<QAction*>& actions) {
    const auto old = actions_->findChildren<QPushButton*>(QString(), Qt::FindDirectChildrenOnly);
    for (QPushButton* button : old) {
        button->hide();
        button->deleteLater();
    }
    for (QAction* action : actions) {
        auto* button = new QPushButton(actions_);
        actions_->layout()->addWidget(button);
        followAction(button, action);
    }
    actions_->setVisible(!actions.isEmpty());
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
    const bool narrow = window()->width() < SideBar::collapseBelow;
    for (QToolButton* button : {undo_, redo_})
        button->setToolButtonStyle(narrow ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
    QWidget::resizeEvent(event);
}

} // namespace headroom::ui
