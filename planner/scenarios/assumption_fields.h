#pragma once

#include "planner/scenarios/assumption_field.h"

#include <string_view>

namespace headroom {

/// All fields in the order of assumption_keys.h, or those of the section "segment:" …, or at least
/// the one of a whole key and few others. Growth
/// has fields for the segments that have an assumption. The lines of the segment rules are
/// included, but whether rules with other lines make sense only checkRules can tell.
std::vector<AssumptionField> assumptionFields(PlanInputs& inputs, std::string_view key = {});
/// The same of inputs that are only read: nothing may be written through these fields.
std::vector<AssumptionField> fieldsForReading(const PlanInputs& inputs, std::string_view key = {});

/// Fields of one part, keys beginning with `prefix`; for checking whole values.
std::vector<AssumptionField> policyFields(SegmentPolicy& policy, const std::string& prefix);
std::vector<AssumptionField> levelFields(Level& level, const std::string& prefix);
std::vector<AssumptionField> weightFields(ComplexityWeights& weights, const std::string& prefix);
std::vector<AssumptionField> growthFields(GrowthAssumption& growth, const std::string& prefix);

} // namespace headroom
