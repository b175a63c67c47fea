#include "app/cli/commands/hire_details.h"

#include "app/cli/json_values.h"
#include "app/cli/messages.h"
#include "planner/plan_session/hiring_export.h"

#include <algorithm>
#include <fmt/format.h>

namespace headroom::cli {
namespace {

const TornadoBar* replannedBar(const HiringSensitivity& sensitivity, const TornadoBar& kept) {
    for (const TornadoBar& bar : sensitivity.replanned)
        if (bar.input == kept.input && bar.setting == kept.setting)
            return &bar;
    return nullptr;
}

} // namespace

Json backtestsJson(const std::vector<SegmentBacktest>& backtests) {
    Json rows = Json::array();
    for (const SegmentBacktest& one : backtests) {
        Json row = {{"segment", one.segment},
                    {"months", one.months},
                    {"horizon", one.horizon},
                    {"origins", one.backtest.origins.size()}};
        if (!one.backtest.origins.empty()) {
            row["mase"] = one.backtest.mase ? Json(*one.backtest.mase) : Json();
            row["coverage_80"] = one.backtest.coverage80;
            row["coverage_95"] = one.backtest.coverage95;
            row["coverage_80_error"] = one.backtest.coverage80Error;
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

Json hireLinesJson(const HiringOutlook& outlook) {
    Json rows = Json::array();
    for (const HireLine& line : outlook.hires)
        rows.push_back({{"hire_id", line.hire.id.value()},
                        {"segment", line.hire.segment},
                        {"reason", line.hire.reason},
                        {"open", toIso(line.openBy)},
                        {"offer", toIso(line.offerBy)},
                        {"start", toIso(line.start)},
                        {"ramped", toIso(line.ramped)},
                        {"trigger", line.trigger},
                        {"late", line.lateMonths},
                        {"cost_horizon", line.costHorizon},
                        {"cost_expected", line.costExpected},
                        {"delay_cost_month", line.delayCost},
                        {"delay_arr", line.delayArr},
                        {"late_because", lateCauseName(line.lateCause)}});
    return rows;
}

Json managerLinesJson(const HiringOutlook& outlook) {
    Json rows = Json::array();
    for (const ManagerLine& line : outlook.managers)
        rows.push_back({{"manager", line.number},
                        {"needed", toIso(line.needed)},
                        {"csms", line.csms},
                        {"open", toIso(line.openBy)},
                        {"offer", toIso(line.offerBy)},
                        {"start", toIso(line.start)},
                        {"late", line.lateMonths}});
    return rows;
}

Json coverageJson(const HiringOutlook& outlook) {
    Json rows = Json::array();
    for (const CoverageNeed& need : outlook.coverage)
        rows.push_back({{"kind", coverageKindName(need.kind)},
                        {"name", need.name},
                        {"accounts", need.accounts},
                        {"people", need.people},
                        {"minimum", need.minimum},
                        {"missing", need.missing()}});
    return rows;
}

std::string needsText(const HiringOutlook& outlook) {
    const auto words = [](DemandView view) {
        return view == DemandView::MinimumCoverage ? "minimum coverage"
               : view == DemandView::Arr           ? "ARR"
                                                   : demandViewName(view);
    };
    std::string text;
    for (std::size_t s = 0; s < outlook.prepared.hiringCase.segments.size(); ++s) {
        const HiringRow& today = outlook.plan.rows[s];
        text += fmt::format("{:<16} needs {:.1f} FTE today (by {}, the largest of the views that "
                            "are counted), has {:.1f}\n",
                            outlook.prepared.hiringCase.segments[s].name, today.required.fte,
                            words(today.required.binding), today.effective);
    }
    return text;
}

std::string lateText(int months, LateCause cause) {
    if (months <= 0)
        return {};
    const std::string late =
        months == 1 ? "; 1 month late" : fmt::format("; {} months late", months);
    switch (cause) {
    case LateCause::None:
    case LateCause::LeadTime:
        return late;
    case LateCause::Freeze:
        return late + ", hiring is frozen until then";
    case LateCause::StartsCap:
        return late + ", no more starts a month are allowed";
    case LateCause::Budget:
        return late + ", the budget does not pay for an earlier start";
    case LateCause::HireCount:
        return late + ", no more hires are asked for";
    case LateCause::Plan:
        return late + ", planned anew it would start earlier";
    }
    return late;
}

std::string leftOutText(const HiringOutlook& outlook) {
    std::string text;
    for (std::size_t s = 0; s < outlook.leftOut.size(); ++s)
        if (outlook.leftOut[s] > 0)
            text += fmt::format("{}{} for {}", text.empty() ? "" : ", ", outlook.leftOut[s],
                                outlook.prepared.hiringCase.segments[s].name);
    return text.empty() ? text
                        : "Not made because of the limits on hiring (cap on starts, budget, number "
                          "of hires): " +
                              text + ".\n";
}

Json leftOutJson(const HiringOutlook& outlook) {
    Json rows = Json::object();
    for (std::size_t s = 0; s < outlook.leftOut.size(); ++s)
        rows[outlook.prepared.hiringCase.segments[s].name] = outlook.leftOut[s];
    return rows;
}

std::string managersAndCoverageText(const HiringOutlook& outlook) {
    std::string text;
    for (const ManagerLine& line : outlook.managers)
        text += fmt::format("Manager no. {}         open by {}, start {}; needed from {}, when "
                            "{:.1f} CSMs are to be led{}\n",
                            line.number, toIso(line.openBy), toIso(line.start), toIso(line.needed),
                            line.csms, lateText(line.lateMonths, LateCause::LeadTime));
    for (const CoverageNeed& need : outlook.coverage)
        if (need.missing() > 0)
            text += fmt::format("{} {}: {} of at least {} its {}\n", coverageKindName(need.kind),
                                need.name, need.people,
                                counted(need.minimum, "person serves", "people serve"),
                                counted(need.accounts, "account", "accounts"));
    return text;
}

std::string historyIssueText(const HistoryIssue& issue) {
    const std::string month = toIso(issue.month);
    const std::int64_t amount = std::llround(issue.amount);
    switch (issue.kind) {
    case HistoryIssueKind::Gap:
        return fmt::format("months are missing; only those from {} on are used", month);
    case HistoryIssueKind::NetAddsOnly:
        return "no new customers are given; the change of the closing count stands in for them";
    case HistoryIssueKind::ShortHistory:
        return fmt::format("{} a level, not seasons; limits are wide",
                           counted(amount, "month tells", "months tell"));
    case HistoryIssueKind::VeryShort:
        return fmt::format("{:.0f} month{} tell{} little; limits are very wide", issue.amount,
                           issue.amount == 1.0 ? "" : "s", issue.amount == 1.0 ? "s" : "");
    case HistoryIssueKind::AllZero:
        return "there was no new customer in any month";
    case HistoryIssueKind::Outlier:
        return fmt::format("{:.0f} in {} is far from all other months; it is kept and widens the "
                           "limits. Correct it if it is a slip",
                           issue.amount, month);
    case HistoryIssueKind::DoesNotAddUp:
        return fmt::format("the closing count of {} is {:+.0f} against opening + new - churned",
                           month, issue.amount);
    case HistoryIssueKind::AfterAsOf:
        return amount == 1
                   ? fmt::format("1 month from {} on lies after the as-of date and is left out",
                                 month)
                   : fmt::format("{} months from {} on lie after the as-of date and are left out",
                                 amount, month);
    case HistoryIssueKind::NoValue:
        return "it is not used: it has neither new customers nor closing counts of two months in a "
               "row. Import them with `import PLAN --history FILE`";
    case HistoryIssueKind::OpenEnd:
        return fmt::format("the months from {} on have no figure; it ends before them", month);
    case HistoryIssueKind::Spread:
        return "no segment of the plan has this name; its figures are shared out over all segments "
               "by their accounts";
    case HistoryIssueKind::Stale:
        return fmt::format("it ends in {}, {} before the as-of date; the forecast goes on from "
                           "there and is wider",
                           month, counted(amount, "month", "months"));
    case HistoryIssueKind::TooOld:
        return fmt::format("it ends in {}, {} before the as-of date: too long ago to plan with",
                           month, counted(amount, "month", "months"));
    case HistoryIssueKind::Bends:
        return fmt::format("it grows so fast that this cannot go on: from {} on the forecast bends "
                           "and stays below four times the highest month",
                           month);
    case HistoryIssueKind::OtherCount:
        return fmt::format("it ends with {}, the plan has {} there; the new customers expected "
                           "are scaled to that",
                           counted(amount, "customer", "customers"),
                           counted(std::llround(issue.plan), "account", "accounts"));
    }
    return {};
}

Json historyIssuesJson(const std::vector<HistoryIssue>& issues) {
    Json rows = Json::array();
    for (const HistoryIssue& issue : issues)
        rows.push_back({{"segment", issue.segment},
                        {"issue", historyIssueName(issue.kind)},
                        {"month", toIso(issue.month)},
                        {"text", historyIssueText(issue)}});
    return rows;
}

void noteHistoryIssues(const Invocation& invocation, const std::vector<HistoryIssue>& issues) {
    for (const HistoryIssue& issue : issues)
        invocation.note(fmt::format("History{}: {}.",
                                    issue.segment.empty() ? "" : " of " + issue.segment,
                                    historyIssueText(issue)));
}

std::string newLogosSource(const GrowthSource& source) {
    if (!source.financeUntil)
        return source.newLogos;
    return fmt::format("{} to {}, then {}", source.newLogos, toIso(*source.financeUntil),
                       source.afterFinance == "repeated" ? "its last twelve months again"
                                                         : source.afterFinance);
}

Json growthSourcesJson(const HiringOutlook& outlook) {
    Json rows = Json::array();
    for (const GrowthSource& source : outlook.prepared.sources)
        rows.push_back({{"segment", source.segment},
                        {"new_logos_month", source.newLogosMonth},
                        {"new_logos_source", newLogosSource(source)},
                        {"churn_year", source.churnYear},
                        {"churn_source", source.churn},
                        {"attrition_year", source.attritionYear},
                        {"attrition_source", source.attrition},
                        {"promotion_year", source.promotionYear},
                        {"sigma", source.sigma}});
    return rows;
}

Json hireBooksJson(const ScenarioState& state, const std::vector<HireBook>& books) {
    Json rows = Json::array();
    for (const HireBook& book : books) {
        Json accounts = Json::array();
        for (const Handover& handover : book.accounts)
            accounts.push_back({{"account_id", state.book->accounts()[handover.account].id.value()},
                                {"from_csm_id", csmIdOf(state, handover.from)},
                                {"month", toIso(handover.month)},
                                {"hours_per_month", toHours(handover.hours)},
                                {"arr", toUnits(handover.arr)},
                                {"basis", handoverBasis(handover)}});
        rows.push_back({{"hire_id", book.hire.value()},
                        {"csm_id", placeholderOf(book.hire).value()},
                        {"start", toIso(book.start)},
                        {"capacity_hours", toHours(book.capacity)},
                        {"hours", toHours(book.hours)},
                        {"room_hours", toHours(roomOf(book))},
                        {"arr", toUnits(book.arr)},
                        {"accounts", std::move(accounts)}});
    }
    return rows;
}

Json policiesJson(const std::vector<PolicyOutcome>& policies) {
    Json rows = Json::array();
    for (const PolicyOutcome& one : policies)
        rows.push_back({{"policy", hiringPolicyName(one.policy)},
                        {"cost", one.cost.total.mean},
                        {"standard_error", one.cost.standardError},
                        {"p90", one.cost.total.p90},
                        {"short_fte_months", one.cost.shortFteMonths},
                        {"idle_fte_months", one.cost.idleFteMonths}});
    return rows;
}

std::string policiesText(const Json& policies) {
    std::string text =
        "Policy               mean cost      ±           P90  short  idle FTE-months\n";
    for (const Json& row : policies)
        text += fmt::format("{:<18} {:>11.0f} {:>6.0f} {:>13.0f} {:>6.1f} {:>5.1f}\n",
                            row["policy"].get<std::string>(), row["cost"].get<double>(),
                            row["standard_error"].get<double>(), row["p90"].get<double>(),
                            row["short_fte_months"].get<double>(),
                            row["idle_fte_months"].get<double>());
    return text;
}

Json sensitivityJson(const HiringSensitivity& sensitivity) {
    Json bars = Json::array();
    for (const TornadoBar& kept : sensitivity.kept) {
        const TornadoBar* replanned = replannedBar(sensitivity, kept);
        bars.push_back({{"input", kept.input},
                        {"setting", kept.setting},
                        {"kept", kept.difference},
                        {"kept_error", kept.standardError},
                        {"replanned", replanned ? Json(replanned->difference) : Json()}});
    }
    Json curve = Json::array();
    for (const HireCountCost& point : sensitivity.byHires)
        curve.push_back({{"hires", point.hires}, {"cost", point.cost}, {"proved", point.proved}});
    return {{"cost", sensitivity.cost},
            {"tornado", std::move(bars)},
            {"cost_by_hires", std::move(curve)},
            {"backtest", backtestsJson(sensitivity.backtests)}};
}

std::string backtestsText(const std::vector<SegmentBacktest>& backtests) {
    std::string text;
    for (const SegmentBacktest& one : backtests)
        if (!one.backtest.origins.empty())
            text += fmt::format(
                "{:<16} forecast from {}: {:.0f} % of the months "
                "within the 80 % limits (± {:.0f}){}\n",
                one.segment,
                counted(std::ssize(one.backtest.origins), "earlier month", "earlier months"),
                one.backtest.coverage80 * 100.0, one.backtest.coverage80Error * 100.0,
                one.backtest.mase ? fmt::format(", MASE {:.2f}", *one.backtest.mase) : "");
    return text;
}

std::string sensitivityText(const HiringSensitivity& sensitivity) {
    std::string text = "Cost of a change, plan kept (planned anew):\n";
    for (const TornadoBar& kept : sensitivity.kept) {
        const TornadoBar* replanned = replannedBar(sensitivity, kept);
        text += fmt::format("  {:<18} {:>5}  {:>+14.0f} ± {:.0f}{}\n", kept.input, kept.setting,
                            kept.difference, kept.standardError,
                            replanned ? fmt::format("  ({:+.0f})", replanned->difference) : "");
    }
    text +=
        "Expected cost of the plan with exactly so many hires, all planned with the same safety "
        "(so the cost need not fall evenly):\n";
    for (const HireCountCost& point : sensitivity.byHires)
        text += fmt::format("  {:>3} {:>16.2f}{}\n", point.hires, point.cost,
                            point.hires == sensitivity.hires ? "  this plan" : "");
    return text + backtestsText(sensitivity.backtests);
}

} // namespace headroom::cli
