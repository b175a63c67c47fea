#pragma once

#include "planner/hiring/growth_history.h"
#include "planner/hiring/hiring_case.h"
#include "planner/plan_session/staff_supply.h"
#include "planner/scenarios/scenario_state.h"

#include <string>
#include <vector>

namespace headroom {

/// Where one segment's growth figures come from, for the assumptions list.
struct GrowthSource {
    std::string segment;
    std::string newLogos; // "finance forecast[, low to high]", "history, 48 months", "assumption",
                          // "not known: none"
    std::optional<Month> financeUntil; // the forecast of finance ends here, before the horizon
    std::string afterFinance;          // what tells the new logos then: "history, …", "repeated"
    std::string churn;
    double newLogosMonth = 0.0; // mean of the first 12 months
    double churnYear = 0.0;
    std::string attrition; // "assumption", a note, or who was seen to leave
    double attritionYear = 0.0;
    std::optional<AttritionEvidence> leavers; // where they tell the attrition
    double promotionYear = 0.0;               // of ramped CSMs, to the segment above
    double sigma = 0.15; // uncertainty of the intake, from the forecast's limits where there is one
};

/// A scenario's data as the hiring projection needs it. Month 0 is the as-of month.
/// New logos: the scenario's assumption, else the finance forecast, else the forecast of the
/// history (per segment name; names the plan does not know are spread over its segments by
/// accounts), else none. The history's intake is scaled by accounts now ÷ its closing count where
/// segments were cut anew. Churn: assumption, else the history's shrunken rate, else 10 % a year.
/// Attrition: as typed, else the Beta posterior of those seen to leave (attritionEvidence) and the
/// segment's assumption. Promotion: the assumed share of ramped CSMs moves to the segment above,
/// of the first one into other work; of hires too. Supply: today's effective FTE by segment, then
/// its known changes (ramps, starts, ends, leave, promotions with a date) as long as is planned; a
/// CSM of several segments counts in each as in `LoadSummary`. Lead times are whole months, each
/// segment its own.
struct PreparedHiringCase {
    HiringCase hiringCase; // segments in the order of the state's segments
    Month month0;
    std::vector<GrowthSource> sources;
    std::vector<SegmentHistory> histories; // of segments that have one
    std::vector<HistoryIssue> issues;
};

/// `months` is the shown horizon. Errors: NoAccounts, those of makeGrowthHistory and validated.
Result<PreparedHiringCase> hiringCaseOf(const ScenarioState& state);

} // namespace headroom
