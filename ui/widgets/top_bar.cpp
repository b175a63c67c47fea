#include "ui/widgets/top_bar.h"

#include "ui/style/icons.h"
#include "ui/style/theme.h"
#include "ui/text/tool_tip.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/search_box.h"
#include "ui/widgets/side_bar.h"

#include <QAction>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeySequence>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <algorithm>
#include <array>
#include <utility>

namespace headroom::ui {
namespace {

constexpr int longestName = 280; // pixels
constexpr int shortestName = 60;

/// Of a name, or of the text of a button, in which "&&" stands for one.
int advance(const QPushButton& button, QString text) {
    return button.fontMetrics().horizontalAdvance(
        text.replace(QStringLiteral("&&"), QStringLiteral("&")));
}

} // namespace

TopBar::TopBar(QWidget* parent)
    : QWidget(parent), title_(new QLabel), scenario_(new QPushButton), compared_(new QPushButton),
      find_(new SearchBox(Icon::Search, tr("Find account or CSM"))), undo_(new QPushButton),
      redo_(new QPushButton), actions_(new QWidget),
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
    scenarioName_ = tr("Scenario: %1").arg(name);
    scenario_->setAccessibleName(scenarioName_);
    scenario_->setVisible(!name.isEmpty());
    fit();
}

void TopBar::setComparedWith(const QString& name) {
    comparedName_ = tr("vs %1").arg(name);
    compared_->setAccessibleName(tr("Compared with %1").arg(name));
    compared_->setVisible(!name.isEmpty());
    fit();
}

QLineEdit* TopBar::findBox() const {
    return find_;
}

void TopBar::setFindShortcut(const QKeySequence& keys) {
    const QString shown = keys.toString(QKeySequence::NativeText);
    find_->setHints(tr("Find account or CSM") + QStringLiteral("  ") + shown,
                    keys.isEmpty() ? tr("Find") : shown);
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
        button->setMenu(action->menu()); // opens under its button
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
    for (const QPushButton* button : {scenario_, compared_})
        if (!button->isHidden())
            width -= advance(*button, button->text());
    return width + 2 * space::small;
}

/// The longer name gives way first.
void TopBar::fitNames(int room) {
    const std::array<std::pair<QPushButton*, QString>, 2> names = {
        {{scenario_, scenarioName_}, {compared_, comparedName_}}};
    int longest = longestName;
    const auto wanted = [&names, &longest] {
        int sum = 0;
        for (const auto& [button, name] : names)
            sum += button->isHidden() ? 0 : std::min(longest, advance(*button, name));
        return sum;
    };
    while (longest > shortestName && wanted() > room)
        --longest;
    for (const auto& [button, name] : names) {
        const QString shown = button->fontMetrics()
                                  .elidedText(name, Qt::ElideRight, longest)
                                  .replace(QLatin1Char('&'), QStringLiteral("&&"));
        if (button->text() == shown)
            continue;
        button->setText(shown);
        button->setToolTip(advance(*button, name) > longest ? plainToolTip(name) : QString());
    }
}

/// Called again by its own changes until nothing changes any more. The words of Undo and Redo give
/// way before the page's own actions do.
void TopBar::fit() {
    const bool any = !moreMenu_->isEmpty();
    const int names = std::min(longestName, advance(*scenario_, scenarioName_)) +
                      std::min(longestName, advance(*compared_, comparedName_));
    // More than the words take: what is judged to fit must still fit once they stand there.
    const int words = undo_->text().isEmpty() ? advance(*undo_, tr("Undo")) +
                                                    advance(*redo_, tr("Redo")) + 2 * space::large
                                              : 0;
    const bool asText = width() >= SideBar::collapseBelow &&
                        (!any || widthWith(*actions_) + names + words <= width());
    if (undo_->text().isEmpty() == asText)
        setSteps(asText);
    const bool fits = widthWith(*actions_) + names <= width();
    actions_->setVisible(any && fits);
    more_->setVisible(any && !fits);
    fitNames(width() - layout()->minimumSize().width() + advance(*scenario_, scenario_->text()) +
             advance(*compared_, compared_->text()));
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
