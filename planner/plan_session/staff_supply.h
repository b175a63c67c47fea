#pragma once

#include "planner/scenarios/scenario_state.h"

#include <cstddef>
#include <vector>

namespace headroom {

/// Part of each CSM's time that goes to each segment, `[csm][segment]`: by the pull of the segments
/// served, as on the pages that show FTE in seat today.
std::vector<std::vector<double>> segmentShares(const ScenarioState& state);

/// Effective FTE of one segment's staff by month, as known today: planned hires left out.
struct SegmentStaff {
    std::vector<double> fte;
    std::vector<double> lost; // with those who leave for good, against before
};
/// From the as-of month on, `months` ≥ 1 of them.
std::vector<SegmentStaff> staffBySegment(const ScenarioState& state, int months);

/// What the team file tells of people leaving one segment. A file mostly keeps leavers from some
/// day on: the first one who left opens the months that count and is not counted.
struct AttritionEvidence {
    double months = 0.0; // since the first leaver's last day, at most 36
    double leavers = 0.0;
    double personMonths = 0.0;
};
/// By segment; empty where fewer than two people with an end date have left, or all of them in the
/// last three months.
std::vector<AttritionEvidence> attritionEvidence(const ScenarioState& state);

} // namespace headroom
