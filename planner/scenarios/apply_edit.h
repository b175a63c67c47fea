#pragma once

#include "planner/scenarios/change_set.h"
#include "planner/scenarios/edit.h"

namespace headroom {

/// What applying an edit gave: `inverse` undoes it exactly; `changes` is empty when nothing
/// changed.
struct AppliedEdit {
    Edit inverse;
    ChangeSet changes;
};

/// Applies or leaves `inputs` untouched. Errors: UnknownKey, BadValue, OutOfRange, UnknownAccount,
/// UnknownCsm, UnknownSegment, Duplicate (subject = key or ID, detail = what is allowed).
/// apply(apply(x, e).inverse) = x for every x and e.
Result<AppliedEdit> applyEdit(PlanInputs& inputs, const Edit& edit);

} // namespace headroom
