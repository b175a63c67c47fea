#pragma once

#include "planner/scenarios/edits_between.h"
#include "planner/scenarios/scenario_state.h"

namespace headroom {

/// One outcome of two scenarios side by side. `unit`: "accounts", "fraction", "money", "hours",
/// "fte", "".
struct OutcomeDifference {
    std::string key; // "busiest_book", "spread", "accounts_moved", "arr_moved", "over_ratio" …
    std::string unit;
    double a = 0.0, b = 0.0; // b − a is the difference
};

/// One input that differs: key as in assumption_keys.h, or "account:ID.owner", "csm:ID.fte",
/// "account:ID.segment", "account:ID.pin"; texts, empty = not given.
struct InputDifference {
    std::string key;
    std::string a, b;
};

struct ScenarioComparison {
    std::vector<OutcomeDifference> outcomes;
    std::vector<InputDifference> inputs; // ordered by key
};

/// Outcomes are read from the states' load summaries and owners; O(n).
ScenarioComparison compareScenarios(const ScenarioState& a, const ScenarioState& b);

} // namespace headroom
