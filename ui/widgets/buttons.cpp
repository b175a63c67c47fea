#include "ui/widgets/buttons.h"

#include "ui/style/theme.h"

#include <QAction>
#include <QMenu>

namespace headroom::ui {

PrimaryButton::PrimaryButton(const QString& text, QWidget* parent) : QPushButton(text, parent) {
    setProperty("kind", QStringLiteral("primary"));
}

LinkButton::LinkButton(const QString& text, QWidget* parent) : QPushButton(text, parent) {
    setProperty("kind", QStringLiteral("link"));
    setCursor(Qt::PointingHandCursor);
}

IconButton::IconButton(Icon name, const QString& text, QWidget* parent) : QToolButton(parent) {
    setIcon(themeIcon(name));
    setIconSize(QSize(20, 20));
    setToolTip(text);
    setAccessibleName(text);
    setFocusPolicy(Qt::StrongFocus);
    setFixedSize(space::control, space::control);
}

void followAction(QPushButton* button, QAction* action) {
    const auto follow = [button, action] {
        // Alt and a letter opens the menu the action is in; a second mark would be ambiguous.
        button->setText(action->text().remove(QLatin1Char('&')));
        button->setToolTip(action->toolTip());
        button->setEnabled(action->isEnabled());
        button->setVisible(action->isVisible());
        button->setAccessibleName(action->iconText());
    };
    follow();
    QObject::connect(action, &QAction::changed, button, follow);
    if (action->menu() != nullptr)
        button->setMenu(action->menu()); // opens below the button
    else
        QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
}

} // namespace headroom::ui
