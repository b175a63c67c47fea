#pragma once

#include "app/cli/command.h"
#include "planner/plan_session/first_books.h"
#include "planner/plan_session/hiring_sensitivity.h"

namespace headroom::cli {

/// `requisitions`: each hire with its dates, trigger, cost and what a month's delay costs.
Json hireLinesJson(const HiringOutlook& outlook);
/// `managers[{manager, needed, csms, open, offer, start, late}]`: beyond those of today's team.
Json managerLinesJson(const HiringOutlook& outlook);
/// `minimum_coverage[{kind, name, accounts, people, minimum, missing}]`: kind segment, region or
/// language.
Json coverageJson(const HiringOutlook& outlook);
/// What each segment needs today, by which view, and what it has.
std::string needsText(const HiringOutlook& outlook);
/// "; 1 month late", and what holds it back; nothing where it is in time.
std::string lateText(int months, LateCause cause);
/// Hires that a limit keeps from being made.
std::string leftOutText(const HiringOutlook& outlook);
Json leftOutJson(const HiringOutlook& outlook);
/// A line for each manager to add and each minimum that does not hold.
std::string managersAndCoverageText(const HiringOutlook& outlook);
/// One thing about a history that can still be used, without the segment and the full stop.
std::string historyIssueText(const HistoryIssue& issue);
/// `history_issues[{segment, issue, month, text}]`.
Json historyIssuesJson(const std::vector<HistoryIssue>& issues);
void noteHistoryIssues(const Invocation& invocation, const std::vector<HistoryIssue>& issues);
/// `sources`: where each segment's growth, churn and attrition come from.
/// Where a segment's new customers come from, and until when where that is not the horizon.
std::string newLogosSource(const GrowthSource& source);
Json growthSourcesJson(const HiringOutlook& outlook);
/// `books[{hire_id, csm_id, start, capacity_hours, hours, room_hours, arr, accounts[{account_id,
/// from_csm_id, month, hours_per_month, arr, basis}]}]`.
Json hireBooksJson(const ScenarioState& state, const std::vector<HireBook>& books);
/// `policies[{policy, cost, standard_error, p90, short_fte_months, idle_fte_months}]`: what nobody
/// hired for growth, reacting, the plan on samples and hiring up to a target anew each month cost
/// in the same simulated futures, leavers replaced.
Json policiesJson(const std::vector<PolicyOutcome>& policies);
std::string policiesText(const Json& policies);
/// `[{segment, months, horizon, origins, mase, coverage_80, coverage_95, coverage_80_error}]`, the
/// last four where the history is long enough.
Json backtestsJson(const std::vector<SegmentBacktest>& backtests);
/// One line for each history that is long enough.
std::string backtestsText(const std::vector<SegmentBacktest>& backtests);
/// `cost`, `tornado[{input, setting, kept, kept_error, replanned}]`, `cost_by_hires[{hires, cost,
/// proved}]`, `backtest` as backtestsJson.
Json sensitivityJson(const HiringSensitivity& sensitivity);
std::string sensitivityText(const HiringSensitivity& sensitivity);

} // namespace headroom::cli
