#include "planner/scenarios/scenario_compare.h"

#include "planner/scenarios/scenario_outcomes.h"

#include <algorithm>

namespace headroom {
namespace {

/// Outcomes that only one of the two has (a segment of its own) count as 0 in the other and come
/// where the one that has them has them.
std::vector<OutcomeDifference> pairUp(const std::vector<Outcome>& a,
                                      const std::vector<Outcome>& b) {
    std::vector<OutcomeDifference> pairs;
    for (const Outcome& outcome : a)
        pairs.push_back({outcome.key, outcome.unit, outcome.value, 0.0});
    auto next = pairs.begin();
    for (const Outcome& outcome : b) {
        auto place = std::ranges::find(pairs, outcome.key, &OutcomeDifference::key);
        if (place == pairs.end())
            place = pairs.insert(next, {outcome.key, outcome.unit, 0.0, 0.0});
        place->b = outcome.value;
        next = place + 1;
    }
    return pairs;
}

} // namespace

ScenarioComparison compareScenarios(const ScenarioState& a, const ScenarioState& b) {
    return {pairUp(outcomesOf(a), outcomesOf(b)), inputDifferences(a.inputs, b.inputs)};
}

} // namespace headroom
