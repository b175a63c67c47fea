#pragma once

#include "planner/scenarios/edit.h"

namespace headroom {

/// `csm:ID.FIELD=VALUE` and `csm:ID=removed|imported|new` of key_edits.h. Errors: UnknownKey,
/// UnknownCsm, UnknownLevel, UnknownSegment, Duplicate, BadValue.
Result<Edit> editOfCsm(const PlanInputs& inputs, const std::string& key, const std::string& value);

} // namespace headroom
