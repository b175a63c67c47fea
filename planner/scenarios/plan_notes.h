#pragma once

#include "planner/scenarios/assumption_keys.h"

namespace headroom {

/// Notes of the plan as rows like those of the assumptions
/// ("note:finding.renewal_past.renewal_date"): what was ignored, and why. No result depends on
/// them.
std::vector<Assumption> listNotes(const PlanInputs& inputs);

} // namespace headroom
