#include "app/cli/commands/all_commands.h"
#include "app/cli/json_values.h"
#include "app/cli/messages.h"
#include "app/cli/opened_plan.h"
#include "planner/import/data_quality.h"

namespace headroom::cli {
namespace {

/// What the data says against itself; a note says why a finding may stay as it is.
Json dataFindings(const ScenarioState& state) {
    const Date day = state.inputs.facts.asOf;
    const std::optional<Date> asOf = day == Date{} ? std::nullopt : std::optional(day);
    Json rows = Json::array();
    for (const QualityFinding& finding : qualityFindings(*state.book, asOf, false)) {
        const auto note = state.inputs.notes.find(finding.noteKey());
        const bool ignored = note != state.inputs.notes.end();
        rows.push_back({{"code", finding.code},
                        {"field", finding.field},
                        {"text", findingText(finding, asOf).english()},
                        {"ignored", ignored},
                        {"note", ignored ? Json(note->second) : Json(nullptr)}});
    }
    return rows;
}

std::string textOf(const Json& findings) {
    std::string text;
    for (const Json& row : findings) {
        text += "  " + row["text"].get<std::string>();
        if (row["ignored"].get<bool>())
            text += " Ignored: " + row["note"].get<std::string>();
        text += "\n";
    }
    return text;
}

int runCheck(const Invocation& invocation) {
    const auto file = PlanFile::open(invocation.arguments.positional.front(), OpenMode::ReadOnly);
    if (!file)
        return invocation.refuse(file.error());
    const auto findings = (*file)->check();
    if (!findings)
        return invocation.refuse(findings.error());
    Json rows = Json::array();
    std::string text;
    for (const Error& finding : *findings) {
        rows.push_back(errorJson(finding));
        text += sentenceFor(finding) + "\n";
    }
    // A file that is not sound says enough.
    Json data = Json::array();
    if (findings->empty()) {
        const auto plan = openPlan(invocation.arguments.positional.front(), Access::Read);
        if (!plan)
            return invocation.refuse(plan.error());
        data = dataFindings(plan->state());
        text = "The plan is sound.\n" + textOf(data);
    }
    if (invocation.json)
        invocation.print(Json{{"sound", findings->empty()},
                              {"findings", std::move(rows)},
                              {"data", std::move(data)}});
    else
        invocation.print(text);
    return findings->empty() ? exitDone : exitAnswerNo;
}

} // namespace

Command checkCommand() {
    return {"check", "PLAN",  "integrity, digests and domain rules of a plan file", {}, 1,
            1,       runCheck};
}

} // namespace headroom::cli
