#pragma once

#include "planner/scenarios/scenario_state.h"
#include "ui/models/table_model.h"
#include "ui/text/format.h"

namespace headroom::ui {

/// Columns name, id, segment, arr, complexity, hours, csm, renewal, health, lifecycle, region,
/// country, language, industry. Rows are the positions of the state's accounts.
TableContent accountContent(std::shared_ptr<const ScenarioState> state, const Format& format);

/// Names of a CSM position, empty = nobody.
QString csmName(const ScenarioState& state, std::int32_t position);
QString lifecycleName(Lifecycle lifecycle);

} // namespace headroom::ui
