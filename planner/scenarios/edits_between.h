#pragma once

#include "planner/scenarios/edit.h"

namespace headroom {

/// The edits that turn inputs `a` into inputs `b`, in order; empty when nothing differs but the
/// book. Books are not part of it: where they differ, ReplaceBook with b's book is applied first.
std::vector<Edit> editsBetween(const PlanInputs& a, const PlanInputs& b);

} // namespace headroom
