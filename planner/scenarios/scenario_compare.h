#pragma once

#include "planner/scenarios/edits_between.h"
#include "planner/scenarios/input_differences.h"
#include "planner/scenarios/scenario_state.h"

namespace headroom {

/// One outcome of two scenarios side by side; keys and units as in scenario_outcomes.h. A segment
/// that only one of the two has counts as 0 in the other.
struct OutcomeDifference {
    std::string key;
    std::string unit;
    double a = 0.0, b = 0.0; // b − a is the difference
};

struct ScenarioComparison {
    std::vector<OutcomeDifference> outcomes;
    std::vector<InputDifference> inputs; // ordered by key
};

/// Outcomes are read from the states' load summaries and owners; O(n).
ScenarioComparison compareScenarios(const ScenarioState& a, const ScenarioState& b);

} // namespace headroom
