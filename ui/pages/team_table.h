#pragma once

#include "planner/scenarios/scenario_state.h"
#include "ui/models/table_model.h"
#include "ui/text/format.h"

namespace headroom::ui {

/// Name, id, status, level, fte, segments, regions, languages, start, end, capacity, hours,
/// utilisation, accounts, ratio use, ARR. People facts can be edited.
TableContent teamContent(std::shared_ptr<const ScenarioState> state, const Format& format);

} // namespace headroom::ui
