#include "app/cli/json_values.h"

#include "planner/assignment/large_accounts.h"

#include <fmt/format.h>

namespace headroom::cli {
namespace {

std::size_t at(std::int32_t i) {
    return static_cast<std::size_t>(i);
}

Json movesJson(const Proposal& proposal) {
    Json moves = Json::array();
    const AssignmentInputs inputs = assignmentInputs(*proposal.state);
    for (const OwnerChange& change : proposal.changes.changes) {
        if (change.to == noOwner)
            continue;
        moves.push_back(
            {{"account_id", proposal.state->book->accounts()[change.account].id.value()},
             {"from_csm_id", csmIdOf(*proposal.state, change.from)},
             {"to_csm_id", csmIdOf(*proposal.state, change.to)},
             {"hours_per_month", toHours(change.hours)},
             {"arr", moneyJson(change.arr)},
             {"kind", change.move ? "move" : "placement"},
             {"reason", changeReasonText(inputs, change)}});
    }
    return moves;
}

Json csmsJson(const Proposal& proposal) {
    Json csms = Json::array();
    const ScenarioState& state = *proposal.state;
    for (std::size_t j = 0; j < state.book->csms().size(); ++j) {
        const CsmLoad& before = state.importedLoad.csms[j];
        const CsmLoad& after = proposal.load.csms[j];
        csms.push_back({{"csm_id", state.book->csms()[j].id.value()},
                        {"capacity_hours", toHours(after.capacity)},
                        {"hours_before", toHours(before.workload)},
                        {"hours_after", toHours(after.workload)},
                        {"utilisation_before", utilisationJson(before.utilisation)},
                        {"utilisation_after", utilisationJson(after.utilisation)},
                        {"ratio_use_before", static_cast<double>(before.ratioUse) / 1e9},
                        {"ratio_use_after", static_cast<double>(after.ratioUse) / 1e9},
                        {"ratio_capacity", toFraction(after.ratioCapacity)},
                        {"arr_after", moneyJson(after.arr)},
                        {"in_team", state.capacity[j].inTeam}});
    }
    return csms;
}

} // namespace

Json moneyJson(Money value) {
    return toUnits(value);
}

Json utilisationJson(Permille value) {
    return value == unboundedUtilisation ? Json(nullptr) : Json(toFraction(value));
}

Json termsJson(const CostTerms& terms) {
    Json json = Json::object();
    for (std::size_t t = 0; t < costTermCount; ++t)
        json[costTermName(static_cast<CostTerm>(t))] = toPoints(terms.values[t]);
    return json;
}

std::string csmIdOf(const ScenarioState& state, std::int32_t position) {
    return position == noOwner ? std::string() : state.book->csms()[at(position)].id.value();
}

Json errorJson(const Error& error) {
    return {
        {"code", errorCodeName(error.code)}, {"subject", error.subject}, {"detail", error.detail}};
}

static Json largeJson(const Proposal& proposal) {
    Json list = Json::array();
    for (const LargeAccount& large :
         largerThanAnyShare(*proposal.built->problem, proposal.report.owners)) {
        // ARR at risk counts in whole units of currency.
        const auto amount = [&](std::int64_t value) {
            return large.kind == ResourceKind::Hours  ? toHours(Minutes(value))
                   : large.kind == ResourceKind::Risk ? static_cast<double>(value)
                                                      : toUnits(Money(value));
        };
        list.push_back(
            {{"account_id", proposal.state->book->accounts()[at(large.account)].id.value()},
             {"resource", resourceKindName(large.kind)},
             {"amount", amount(large.load)},
             {"share", amount(large.share)},
             {"points", toPoints(large.points)}});
    }
    return list;
}

Json proposalJson(const Proposal& proposal) {
    const SolveReport& report = proposal.report;
    const ScenarioState& state = *proposal.state;
    Json unassigned = Json::array();
    for (const UnassignedAccount& left : report.unassigned)
        unassigned.push_back({{"account_id", state.book->accounts()[at(left.account)].id.value()},
                              {"reason", unassignedReasonName(left.reason)}});
    Json violations = Json::array();
    for (const Violation& violation : report.violations)
        violations.push_back(
            {{"rule", violationKindName(violation.kind)},
             {"resource", resourceKindName(violation.resource.kind)},
             {"csm_id", violation.csm == noCsm
                            ? std::string()
                            : csmIdOf(state, proposal.built->bookCsm[at(violation.csm)])},
             {"load", violation.load},
             {"limit", violation.limit}});
    const auto summary = [](const LoadSummary& load) {
        return Json{{"team_utilisation", utilisationJson(load.utilisation)},
                    {"busiest", utilisationJson(load.busiest)},
                    {"least", utilisationJson(load.least)},
                    {"variation", load.variation},
                    {"over_capacity", load.overCapacity},
                    {"over_ratio", load.overRatio},
                    {"unassigned", load.unassigned}};
    };
    return {{"status", solveStatusName(report.status)},
            {"objective", toPoints(report.objective)},
            {"bound", toPoints(report.bound)},
            {"gap", report.gap()},
            {"terms", termsJson(report.terms)},
            {"seed", report.seed},
            {"iterations", report.iterations},
            {"seconds", report.seconds},
            {"plan_hash", fmt::format("{:016x}", report.planHash())},
            {"stale", proposal.stale},
            {"moved", proposal.changes.moves},
            {"placed", proposal.changes.placements},
            {"arr_moved", moneyJson(proposal.changes.arrMoved)},
            {"continuity_accounts", proposal.changes.continuityAccounts},
            {"continuity_arr", proposal.changes.continuityArr},
            {"before", summary(state.importedLoad)},
            {"after", summary(proposal.load)},
            {"moves", movesJson(proposal)},
            {"unassigned", std::move(unassigned)},
            {"violations", std::move(violations)},
            {"larger_than_share", largeJson(proposal)},
            {"csms", csmsJson(proposal)}};
}

Json hiringJson(const HiringCase& hiringCase, const HiringPlan& plan) {
    Json rows = Json::array();
    Json starts = Json::object();
    for (const HiringSegment& segment : hiringCase.segments)
        starts[segment.name] = Json::array();
    for (const HiringRow& row : plan.rows) {
        const std::string& name = hiringCase.segments[row.segment].name;
        rows.push_back({{"month", row.month},
                        {"segment", name},
                        {"new", row.growth.newLogos},
                        {"churned", row.growth.churned},
                        {"migr_in", row.growth.migratedIn},
                        {"migr_out", row.growth.migratedOut},
                        {"closing_customers", row.growth.customers},
                        {"closing_arr", row.growth.arr},
                        {"required_fte", row.required.fte},
                        {"planned_for_fte", row.planned},
                        {"starts", row.starts},
                        {"headcount", row.headcount},
                        {"effective_capacity", row.effective},
                        {"gap_fte", row.gap},
                        {"coverage", row.coverage},
                        {"binding_view", demandViewName(row.required.binding)}});
        for (int k = 0; k < row.starts; ++k)
            starts[name].push_back(row.month);
    }
    return {{"rows", std::move(rows)},
            {"starts", std::move(starts)},
            {"cost",
             {{"salary", plan.total.salary},
              {"hire", plan.total.hire},
              {"shortage", plan.total.shortage},
              {"total", plan.total.total()}}},
            {"proved_optimal", plan.provedOptimal},
            {"objective", plan.objective},
            {"lower_bound", plan.lowerBound}};
}

namespace {

std::vector<SimulatedQuantity> everyQuantity() {
    std::vector<SimulatedQuantity> all;
    for (int q = 0; q < simulatedQuantities; ++q)
        all.push_back(static_cast<SimulatedQuantity>(q));
    return all;
}

Json quantilesRow(int month, const std::string& segment, SimulatedQuantity quantity,
                  const Distribution& d) {
    return {{"month", month},
            {"segment", segment},
            {"quantity", simulatedQuantityName(quantity)},
            {"mean", d.mean},
            {"sd", d.sd},
            {"p10", d.p10},
            {"p25", d.p25},
            {"p50", d.p50},
            {"p75", d.p75},
            {"p90", d.p90},
            {"p_short", quantity == SimulatedQuantity::Gap ? Json(d.pShort) : Json()}};
}

} // namespace

void addSimulation(Json& document, const HiringCase& hiringCase, const SimulationReport& report) {
    Json quantiles = Json::array();
    Json team = Json::array();
    for (int month = 1; month <= report.months; ++month) {
        for (std::size_t s = 0; s < report.segments; ++s)
            for (const SimulatedQuantity quantity : everyQuantity())
                quantiles.push_back(quantilesRow(month, hiringCase.segments[s].name, quantity,
                                                 report.at(quantity, month, s)));
        for (const SimulatedQuantity quantity : everyQuantity()) {
            team.push_back(quantilesRow(month, "", quantity, report.teamAt(quantity, month)));
            team.back().erase("segment");
        }
    }
    document["paths"] = report.paths;
    document["simulated_cost"] = {{"mean", report.cost.total.mean},
                                  {"standard_error", report.cost.standardError},
                                  {"p10", report.cost.total.p10},
                                  {"p50", report.cost.total.p50},
                                  {"p90", report.cost.total.p90}};
    document["quantiles"] = std::move(quantiles);
    document["team_quantiles"] = std::move(team);
}

} // namespace headroom::cli
