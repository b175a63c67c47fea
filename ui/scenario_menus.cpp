#include "ui/scenario_menus.h"
#include "ui/text/scenario_name.h"

#include <QGuiApplication>

namespace headroom::ui {

ScenarioMenu::ScenarioMenu(PlanDocument& document, Purpose purpose, QWidget* parent)
    : QMenu(parent), document_(document), purpose_(purpose) {
    connect(this, &QMenu::aboutToShow, this, &ScenarioMenu::fill);
    // Its button is turned round so that the chevron stands behind the text.
    setLayoutDirection(QGuiApplication::layoutDirection());
}

QString ScenarioMenu::comparedName(const PlanDocument& document) {
    const auto id = document.comparedWith();
    const Scenario* scenario = id ? document.session().tree().find(*id) : nullptr;
    return scenario == nullptr ? tr("Current books") : scenarioName(*scenario);
}

void ScenarioMenu::fill() {
    clear();
    if (!document_.isOpen())
        return;
    if (purpose_ == Purpose::Compare) {
        QAction* imported = addAction(tr("Current books"));
        imported->setCheckable(true);
        imported->setChecked(!document_.comparedWith());
        connect(imported, &QAction::triggered, &document_, [this] { document_.compareWith({}); });
    }
    for (const Scenario& scenario : document_.session().tree().scenarios())
        if (purpose_ == Purpose::Show || scenario.id != rootScenario)
            addScenario(scenario);
}

void ScenarioMenu::addScenario(const Scenario& scenario) {
    QAction* action =
        addAction(scenarioName(scenario).replace(QLatin1Char('&'), QStringLiteral("&&")));
    action->setCheckable(true);
    const bool chosen = purpose_ == Purpose::Show ? scenario.id == document_.session().shown()
                                                  : document_.comparedWith() == scenario.id;
    action->setChecked(chosen);
    connect(action, &QAction::triggered, &document_, [this, id = scenario.id] {
        if (purpose_ == Purpose::Show)
            document_.showScenario(id);
        else
            document_.compareWith(id);
    });
}

} // namespace headroom::ui
