#pragma once

#include "planner/scenarios/plan_inputs.h"

namespace headroom {

/// One input that differs: key as in assumption_keys.h and key_edits.h ("account:ID.owner",
/// "csm:ID.fte", "account:ID.segment", "account:ID.pin"), or "hire:ID", "migration:FROM>TO",
/// "account:ID.reject:CSM", "data.accounts", "data.csms"; texts, empty = not given.
struct InputDifference {
    std::string key;
    std::string a, b;

    bool operator==(const InputDifference&) const = default;
};

/// Ordered by key. O(assumptions + edits on top of the data).
std::vector<InputDifference> inputDifferences(const PlanInputs& a, const PlanInputs& b);

} // namespace headroom
