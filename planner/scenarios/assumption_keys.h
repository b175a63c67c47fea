#pragma once

#include "planner/scenarios/plan_inputs.h"

namespace headroom {

/// One assumption as the plan shows it: text value, unit, where it comes from.
struct Assumption {
    std::string key;    // "workload.productive_hours"
    std::string value;  // plain text, decimals with '.', empty = not given
    std::string unit;   // "hours a month", "%", "days", ""
    std::string source; // "default" or as set
};

/// Every scalar assumption in a fixed order, segments' and levels' included
/// ("segment:Strategic.ratio_target", "level:CSM I.factor", "growth:Growth.churn_year" …).
std::vector<Assumption> listAssumptions(const PlanInputs& inputs);
/// Errors: UnknownKey (detail names near keys).
Result<Assumption> readAssumption(const PlanInputs& inputs, const std::string& key);
/// Sets by text; units of money are currency units, shares are fractions (0.15). Errors:
/// UnknownKey, BadValue, OutOfRange (detail = allowed range).
Result<void> writeAssumption(PlanInputs& inputs, const std::string& key,
                             const std::optional<std::string>& value);

} // namespace headroom
