#include "ui/text/scenario_name.h"

#include <QCoreApplication>

namespace headroom::ui {

QString scenarioName(const Scenario& scenario) {
    static const std::string given = ScenarioTree().find(rootScenario)->name;
    if (scenario.id == rootScenario && scenario.name == given)
        return QCoreApplication::translate("headroom::ui::ScenarioMenu", "Current books");
    return QString::fromStdString(scenario.name);
}

} // namespace headroom::ui
