#include "ui/view_settings.h"

#include "ui/app_actions.h"
#include "ui/settings.h"
#include "ui/style/theme.h"
#include "ui/text/languages.h"

#include <QActionGroup>
#include <QApplication>
#include <utility>

namespace headroom::ui {
namespace {

QApplication& application() {
    return *qobject_cast<QApplication*>(QCoreApplication::instance());
}

} // namespace

ViewSettings::ViewSettings(AppActions& actions, QObject* parent)
    : QObject(parent), actions_(actions) {
    connectThemes();
    connectMotion();
    connectLanguages();
}

void ViewSettings::apply() {
    applyTheme(application(), Settings::theme());
    if (Settings::motionReduced())
        setMotionReduced(application(), true);
}

void ViewSettings::connectThemes() {
    auto* group = new QActionGroup(this);
    const std::pair<const char*, Theme> themes[] = {{"theme_system", Theme::System},
                                                    {"theme_light", Theme::Light},
                                                    {"theme_dark", Theme::Dark},
                                                    {"theme_contrast", Theme::HighContrast}};
    for (const auto& [name, theme] : themes) {
        QAction* action = actions_.action(name);
        action->setCheckable(true);
        action->setChecked(theme == appliedTheme());
        group->addAction(action);
        connect(action, &QAction::triggered, this, [theme = theme] {
            Settings::setTheme(theme);
            applyTheme(application(), theme);
        });
    }
}

void ViewSettings::connectMotion() {
    QAction* action = actions_.action("motion");
    action->setCheckable(true);
    action->setChecked(Settings::motionReduced());
    connect(action, &QAction::triggered, this, [](bool reduced) {
        Settings::setMotionReduced(reduced);
        setMotionReduced(application(), reduced);
    });
}

void ViewSettings::connectLanguages() {
    auto* group = new QActionGroup(this);
    const std::pair<const char*, QString> languages[] = {{"language_system", {}},
                                                         {"language_en", QStringLiteral("en")},
                                                         {"language_de", QStringLiteral("de")},
                                                         {"language_fr", QStringLiteral("fr")}};
    for (const auto& [name, code] : languages) {
        QAction* action = actions_.action(name);
        action->setCheckable(true);
        action->setChecked(Settings::language() == code);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, code = code] {
            Settings::setLanguage(code);
            emit noted(tr("The language changes when Headroom is started again"));
        });
    }
}

} // namespace headroom::ui
