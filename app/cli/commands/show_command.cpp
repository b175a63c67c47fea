#include "app/cli/commands/all_commands.h"
#include "app/cli/json_values.h"
#include "app/cli/messages.h"
#include "app/cli/opened_plan.h"
#include "planner/assignment/exchange_rates.h"
#include "planner/base/text.h"
#include "planner/import/data_quality.h"
#include "planner/plan_session/export_use_case.h"
#include "planner/scenarios/plan_notes.h"
#include "planner/scenarios/segment_need.h"
#include "planner/segmentation/segment_summary.h"

#include <algorithm>
#include <fmt/format.h>

namespace headroom::cli {
namespace {

constexpr std::size_t listedIds = 5;

Json optionalNumber(const std::optional<double>& value) {
    return value ? Json(*value) : Json(nullptr);
}

Json accountRows(const ScenarioState& state) {
    Json rows = Json::array();
    const HoursModel model(state.segmented, state.policies, state.inputs.workload,
                           state.workload.asOf);
    for (std::size_t i = 0; i < state.book->accounts().size(); ++i) {
        const Account& account = state.book->accounts()[i];
        const HoursBreakdown hours = model.hoursOf(state.workload.norms, i);
        rows.push_back({{"account_id", account.id.value()},
                        {"account_name", account.name},
                        {"segment", state.segmented.segmentNames[state.segmented.segment[i]]},
                        {"arr", account.arr ? moneyJson(*account.arr) : Json(nullptr)},
                        {"complexity", optionalNumber(state.segmented.complexity.score[i])},
                        {"hours_per_month", toHours(state.workload.planning[i])},
                        {"average_hours", toHours(minutesFromHours(hours.average))},
                        {"peak_hours", toHours(minutesFromHours(hours.peak))},
                        {"current_csm_id", csmIdOf(state, state.importedOwners[i])},
                        {"csm_id", csmIdOf(state, state.owners[i])},
                        {"renewal_date",
                         account.renewalDate ? Json(toIso(*account.renewalDate)) : Json(nullptr)},
                        {"health", account.health ? Json(*account.health) : Json(nullptr)}});
    }
    return rows;
}

Json csmRows(const ScenarioState& state) {
    Json rows = Json::array();
    for (std::size_t j = 0; j < state.book->csms().size(); ++j) {
        const Csm& csm = state.book->csms()[j];
        const CsmLoad& load = state.load.csms[j];
        rows.push_back({{"csm_id", csm.id.value()},
                        {"csm_name", csm.name},
                        {"status", csmStatusKey(csm.status)},
                        {"level", csm.level},
                        {"fte", toFraction(csm.fte)},
                        {"segments", csm.segments},
                        {"regions", csm.regions},
                        {"capacity_hours", toHours(load.capacity)},
                        {"hours", toHours(load.workload)},
                        {"utilisation", utilisationJson(load.utilisation)},
                        {"accounts", load.accounts},
                        {"ratio_use", static_cast<double>(load.ratioUse) / 1e9},
                        {"ratio_capacity", toFraction(load.ratioCapacity)},
                        {"over_ratio", load.overRatio},
                        {"arr", moneyJson(load.arr)},
                        {"at_risk_arr", moneyJson(load.atRiskArr)},
                        {"renewing_arr", moneyJson(load.renewingArr)}});
    }
    return rows;
}

Json segmentRows(const ScenarioState& state) {
    Json rows = Json::array();
    const auto summaries = summariseSegments(state.segmented, state.inputs.segmentRules);
    for (std::size_t s = 0; s < state.load.segments.size(); ++s) {
        const SegmentLoad& load = state.load.segments[s];
        const SegmentPolicy& policy = state.policies[s];
        const RequiredFte need = segmentNeed(load, policy, state.inputs);
        rows.push_back({{"segment", load.name},
                        {"coverage", coverageKey(policy.coverage)},
                        {"accounts", load.accounts},
                        {"arr", moneyJson(load.arr)},
                        {"without_arr", summaries[s].withoutArr},
                        {"near_threshold", summaries[s].nearThreshold},
                        {"ratio_target", policy.ratioTarget},
                        {"ratio_max", policy.ratioMax},
                        {"base_hours", baseHours(policy)},
                        {"hours", toHours(load.workload)},
                        {"fte_by_ratio", load.fteByRatio},
                        {"fte_by_hours", load.fteByHours},
                        {"fte_needed", load.fteNeeded},
                        {"fte_in_seat", load.fteInSeat},
                        {"gap", load.gap},
                        {"hours_agree_with_ratio", state.consistency[s].agrees},
                        {"fte_by_arr", arrPerFte(state.inputs) > 0.0 ? Json(need.byArr) : Json()},
                        {"binding_view", demandViewName(need.binding)}});
    }
    return rows;
}

Json assumptionRows(const ScenarioState& state) {
    Json rows = Json::array();
    std::vector<Assumption> assumptions = listAssumptions(state.inputs);
    const std::vector<Assumption> notes = listNotes(state.inputs);
    assumptions.insert(assumptions.end(), notes.begin(), notes.end());
    for (const Assumption& assumption : assumptions)
        rows.push_back({{"key", assumption.key},
                        {"value", assumption.value},
                        {"unit", assumption.unit},
                        {"source", assumption.source}});
    // Read off the assumptions above: which preset they are, and what things cost with the slider.
    const AssignmentSettings& settings = state.inputs.assignment;
    const auto preset = presetOf(settings);
    rows.push_back({{"key", "assignment.preset"},
                    {"value", preset ? weighingPresetKey(*preset) : "own"},
                    {"unit", "keep, balanced, level"},
                    {"source", "read off the rates"}});
    for (const ExchangeRate& rate : exchangeRates(settings))
        rows.push_back({{"key", std::string("exchange.") + rate.key},
                        {"value", fmt::format("{:g}", rate.points)},
                        {"unit", rate.unit},
                        {"source", "rate and slider"}});
    return rows;
}

Json bookRows(const Proposal& proposal) {
    return proposalJson(proposal)["csms"];
}

/// All rows have the same columns; `note` says why a finding is ignored.
Json issueRow(const std::string& issue, const std::string& subject, const std::string& detail) {
    return {{"issue", issue},      {"subject", subject}, {"detail", detail},
            {"accounts", nullptr}, {"arr", nullptr},     {"ignored", false},
            {"note_key", nullptr}, {"note", nullptr},    {"account_ids", Json::array()}};
}

void addFindings(const ScenarioState& state, Json& rows) {
    const std::optional<Date> asOf =
        state.inputs.facts.asOf == Date{} ? std::nullopt : std::optional(state.inputs.facts.asOf);
    for (const QualityFinding& finding : qualityFindings(*state.book, asOf, true)) {
        Json row = issueRow(finding.code, finding.field, findingText(finding, asOf).english());
        row["accounts"] = finding.count;
        row["arr"] = moneyJson(finding.arr);
        row["note_key"] = "note:" + finding.noteKey();
        for (const std::uint32_t at : finding.accounts)
            row["account_ids"].push_back(state.book->accounts()[at].id.value());
        const auto note = state.inputs.notes.find(finding.noteKey());
        row["ignored"] = note != state.inputs.notes.end();
        if (note != state.inputs.notes.end())
            row["note"] = note->second;
        rows.push_back(std::move(row));
    }
}

Json issueRows(const OpenedPlan& plan) {
    Json rows = Json::array();
    const ScenarioState& state = plan.state();
    const auto row = [&rows](const char* issue, const std::string& subject,
                             const std::string& detail) {
        rows.push_back(issueRow(issue, subject, detail));
    };
    if (const auto skipped = plan.session->skippedEdits(plan.session->shown()))
        for (const Error& error : *skipped)
            row("edit_not_applied", error.subject, error.detail);
    if (arrCapIsMissing(state.inputs))
        row("arr_cap_missing", state.inputs.workload.defaultLevel,
            "hiring is to count ARR, but this level has no ARR cap, so ARR asks for nobody");
    for (const RatioConsistency& consistency : state.consistency)
        if (!consistency.agrees)
            row("hours_against_ratio", consistency.segment,
                fmt::format("ratio × hours is {:.1f} h, a CSM has {:.1f} h", consistency.ratioHours,
                            consistency.productiveHours));
    for (std::size_t j = 0; j < state.load.csms.size(); ++j) {
        const Csm& csm = state.book->csms()[j];
        const CsmLoad& load = state.load.csms[j];
        if (load.accounts > 0 && !state.capacity[j].inTeam)
            row("owner_not_in_team", csm.id.value(), counted(load.accounts, "account", "accounts"));
        else if (state.capacity[j].inTeam && load.capacity.count() == 0)
            row("no_capacity", csm.id.value(), csm.name);
    }
    const int unowned = state.load.unassigned;
    if (unowned > 0)
        row("without_csm", counted(unowned, "account", "accounts"),
            fmt::format("ARR {:.2f}", toUnits(state.load.unassignedArr)));
    addFindings(state, rows);
    return rows;
}

Json overviewJson(const OpenedPlan& plan) {
    const ScenarioState& state = plan.state();
    const Scenario* shown = plan.session->tree().find(plan.session->shown());
    return {{"plan", state.inputs.facts.name},
            {"scenario", shown->name},
            {"as_of", toIso(state.inputs.facts.asOf)},
            {"currency", state.inputs.facts.currency},
            {"accounts", state.book->accounts().size()},
            {"csms", state.book->csms().size()},
            {"arr", moneyJson(state.book->totalArr())},
            {"hours", toHours(state.load.workload)},
            {"capacity_hours", toHours(state.load.capacity)},
            {"utilisation", utilisationJson(state.load.utilisation)},
            {"busiest", utilisationJson(state.load.busiest)},
            {"variation", state.load.variation},
            {"over_capacity", state.load.overCapacity},
            {"over_ratio", state.load.overRatio},
            {"unassigned", state.load.unassigned},
            {"segments", segmentRows(state)}};
}

std::string cellText(const Json& value) {
    if (value.is_null())
        return "–";
    if (value.is_string())
        return value.get<std::string>();
    if (value.is_array() && value.size() > listedIds)
        return fmt::format("{} of them, all with --json", value.size());
    if (value.is_number_float())
        return fmt::format("{:.3f}", value.get<double>());
    return value.dump();
}

/// One row a line, `key value` pairs aligned under a header.
std::string tableText(const Json& rows) {
    if (rows.empty())
        return "Nothing to show.\n";
    std::string text;
    for (const auto& [key, value] : rows.front().items())
        text += key + "\t";
    text.back() = '\n';
    for (const Json& row : rows) {
        for (const auto& [key, value] : row.items())
            text += cellText(value) + "\t";
        text.back() = '\n';
    }
    return text;
}

int runShow(const Invocation& invocation) {
    const Arguments& arguments = invocation.arguments;
    const std::vector<std::string> parts = {"accounts", "csms",        "segments",
                                            "books",    "assumptions", "issues"};
    if (std::ranges::count_if(parts, [&](const auto& part) { return arguments.has(part); }) > 1)
        return invocation.refuse(
            {ErrorCode::BadValue, unnamedOption, "name one of --" + joined(parts, ", --"), {}, {}});
    const auto plan = openPlan(invocation.arguments.positional.front(), Access::Read);
    if (!plan)
        return invocation.refuse(plan.error());
    Json document;
    if (arguments.has("accounts"))
        document = accountRows(plan->state());
    else if (arguments.has("csms"))
        document = csmRows(plan->state());
    else if (arguments.has("segments"))
        document = segmentRows(plan->state());
    else if (arguments.has("assumptions"))
        document = assumptionRows(plan->state());
    else if (arguments.has("issues"))
        document = issueRows(*plan);
    else if (arguments.has("books")) {
        const auto proposal = proposalToShow(*plan->session);
        if (!proposal)
            return invocation.refuse(proposal.error());
        document = bookRows(*proposal);
    } else {
        document = overviewJson(*plan);
        if (!invocation.json) {
            for (const auto& [key, value] : document.items())
                if (key != "segments")
                    invocation.print(fmt::format("{:<16} {}", key, cellText(value)));
            document = document["segments"];
        }
    }
    if (invocation.json)
        invocation.print(document);
    else
        invocation.print(tableText(document));
    return exitDone;
}

} // namespace

Command showCommand() {
    return {"show",
            "PLAN [--accounts|--csms|--segments|--books|--assumptions|--issues]",
            "what is in a plan, one row a line",
            {{"accounts", "", "accounts with segment, hours and CSM"},
             {"csms", "", "people with capacity and load"},
             {"segments", "", "segments with need and supply"},
             {"books", "", "books before and after the proposal"},
             {"assumptions", "", "every assumption with its source"},
             {"issues", "", "what needs a look"}},
            1,
            1,
            runShow};
}

} // namespace headroom::cli
