#pragma once

#include "planner/scenarios/scenario_tree.h"

#include <QString>

namespace headroom::ui {

/// A scenario's name as the window shows it. The first one is named by the program, so it is said
/// in the reader's language until somebody renames it.
QString scenarioName(const Scenario& scenario);

} // namespace headroom::ui
