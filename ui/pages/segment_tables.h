#pragma once

#include "planner/scenarios/scenario_state.h"
#include "ui/models/table_model.h"
#include "ui/text/format.h"

namespace headroom::ui {

/// Segment, rule, coverage, accounts, ARR, ratio, maximum, hours per account, FTE by ratio, by
/// hours, in seat, gap. Ratio and maximum can be edited.
TableContent segmentContent(std::shared_ptr<const ScenarioState> state, const Format& format);

/// Input, weight, share of accounts that have it. The weight can be edited.
TableContent weightContent(std::shared_ptr<const ScenarioState> state, const Format& format);

/// What other thresholds would do: accounts that change, accounts, hours and FTE per segment,
/// forced moves; saved, now, change.
TableContent effectContent(std::shared_ptr<const ScenarioState> saved,
                           std::shared_ptr<const ScenarioState> now, const Format& format);

/// "ARR ≥ £100K", "complexity ≥ 40", "everything else".
QString ruleText(const SegmentRule& rule, const Format& format);

} // namespace headroom::ui
