#include "app/cli/commands/hire_details.h"

#include "app/cli/json_values.h"
#include "planner/hiring/hiring_policies.h"
#include "planner/hiring/stochastic_plan.h"
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
            row["mase"] = one.backtest.mase;
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
                        {"delay_cost_month", line.delayCost},
                        {"delay_arr", line.delayArr}});
    return rows;
}

Json growthSourcesJson(const HiringOutlook& outlook) {
    Json rows = Json::array();
    for (const GrowthSource& source : outlook.prepared.sources)
        rows.push_back({{"segment", source.segment},
                        {"new_logos_month", source.newLogosMonth},
                        {"new_logos_source", source.newLogos},
                        {"churn_year", source.churnYear},
                        {"churn_source", source.churn},
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

Result<Json> policiesJson(const HiringCase& hiringCase, const SimulationOptions& options,
                          const JobControl& control) {
    HiringLimits limits;
    limits.lookAheadMonths = 0; // compared over the months shown
    const auto plan = stochasticPlan(hiringCase, limits, options, control);
    if (!plan)
        return fail(plan.error());
    Json rows = Json::array();
    for (const PolicyRun& run : {PolicyRun{HiringPolicy::BackfillOnly, {}, 0.0},
                                 PolicyRun{HiringPolicy::Reactive, {}, 0.0},
                                 PolicyRun{HiringPolicy::OpenLoop, plan->opens, 0.0},
                                 PolicyRun{HiringPolicy::HireUpTo, {}, 0.0},
                                 PolicyRun{HiringPolicy::HireUpToUpdated, {}, 0.0}}) {
        const auto report = simulatePolicy(hiringCase, run, options, control);
        if (!report)
            return fail(report.error());
        rows.push_back({{"policy", hiringPolicyName(run.policy)},
                        {"cost", report->cost.total.mean},
                        {"standard_error", report->cost.standardError},
                        {"p90", report->cost.total.p90},
                        {"short_fte_months", report->cost.shortFteMonths},
                        {"idle_fte_months", report->cost.idleFteMonths}});
    }
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
            text += fmt::format("{:<16} forecast from {} earlier months: {:.0f} % of the months "
                                "within the 80 % limits (± {:.0f}), MASE {:.2f}\n",
                                one.segment, one.backtest.origins.size(),
                                one.backtest.coverage80 * 100.0,
                                one.backtest.coverage80Error * 100.0, one.backtest.mase);
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
    text += "Cost by number of hires:\n";
    for (const HireCountCost& point : sensitivity.byHires)
        text += fmt::format("  {:>3} {:>16.2f}{}\n", point.hires, point.cost,
                            point.hires == sensitivity.hires ? "  this plan" : "");
    return text + backtestsText(sensitivity.backtests);
}

} // namespace headroom::cli
