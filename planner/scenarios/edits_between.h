#pragma once

#include "planner/scenarios/edit.h"

namespace headroom {

/// The edits that turn inputs `a` into inputs `b` (the books apart): applied in order to `a` with
/// b's book they give `b` exactly. Empty when nothing differs.
std::vector<Edit> editsBetween(const PlanInputs& a, const PlanInputs& b);

} // namespace headroom
