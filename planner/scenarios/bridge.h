#pragma once

#include "planner/scenarios/edits_between.h"
#include "planner/scenarios/input_groups.h"
#include "planner/scenarios/scenario_state.h"

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

namespace headroom {

/// What one account adds to the figure before and after a step, in millionths of its unit.
struct BridgeAccount {
    AccountId account;
    std::int64_t before = 0, after = 0;
    std::string segmentBefore, segmentAfter;
};

struct BridgeStep {
    InputGroup group{};
    std::int64_t before = 0, after = 0;  // the figure in millionths of its unit
    std::vector<Edit> edits;             // what the step changes
    std::vector<std::string> changes;    // … described, a line each
    std::vector<BridgeAccount> accounts; // that add another amount than before; largest first

    std::int64_t delta() const { return after - before; }
};

/// From a's figure to b's. Integers, so that from + Σ deltas = to exactly. Groups that do not
/// differ have no step; the accounts of a step add up to its delta wherever the measure is a sum
/// over accounts (all built-in ones are, to the millionth: rounding is given out among the accounts
/// of the step).
struct Bridge {
    std::string unit; // "fte", "hours", "fraction"
    std::int64_t from = 0, to = 0;
    std::vector<BridgeStep> steps;
};

/// The figure a bridge explains: its value and, where it is a sum over accounts, each account's
/// part (indexed like the state's book; empty otherwise).
struct MeasuredFigure {
    double value = 0.0;
    std::vector<double> byAccount;
};
struct BridgeMeasure {
    std::string unit;
    std::function<Result<MeasuredFigure>(const ScenarioState&)> measure;
};
/// FTE needed today, summed over segments; an account's part is 1 ÷ target ratio, its hours ÷
/// productive hours or its ARR ÷ ARR cap, whichever binds in its segment.
BridgeMeasure fteNeededMeasure();
/// Workload in hours a month.
BridgeMeasure workloadMeasure();
/// Utilisation of the busiest book under the accepted owners, as a fraction.
BridgeMeasure busiestBookMeasure();

/// Computes one state per differing group. Errors: those of deriveState and of the measure.
Result<Bridge> bridgeBetween(const ScenarioState& a, const ScenarioState& b,
                             const BridgeMeasure& measure);

} // namespace headroom
