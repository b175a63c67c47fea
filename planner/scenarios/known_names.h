#pragma once

#include "planner/scenarios/plan_inputs.h"

#include <string_view>

namespace headroom {

/// Names as people type them, found in a plan: the same, or the same but for case, blanks and
/// punctuation. Errors name what there is to choose from.

/// A segment of the rules (or the file) or of the policies. Errors: UnknownSegment.
Result<std::string> knownSegment(const PlanInputs& inputs, const std::string& name);
/// Errors: UnknownLevel.
Result<std::string> knownLevel(const PlanInputs& inputs, const std::string& name);
/// Somebody of the team as it is now, or a planned hire's placeholder. Errors: UnknownCsm.
Result<CsmId> knownCsmId(const PlanInputs& inputs, const std::string& id);
/// The CSM as edited; nullopt when removed or unknown.
std::optional<Csm> currentCsm(const PlanInputs& inputs, const CsmId& id);

/// "NAME.field", where names and fields may have dots. Errors: UnknownSegment, UnknownKey.
struct SegmentKey {
    std::string segment, field;
};
Result<SegmentKey> splitSegmentKey(const PlanInputs& inputs, std::string_view text);

} // namespace headroom
