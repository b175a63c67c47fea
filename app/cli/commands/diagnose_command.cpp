#include "app/cli/commands/all_commands.h"
#include "app/cli/json_values.h"
#include "app/cli/opened_plan.h"
#include "planner/plan_session/conflicts.h"

#include <algorithm>
#include <fmt/format.h>

namespace headroom::cli {
namespace {

/// Each resource by itself leaves room; what the last proposal leaves out all the same is said.
std::string nothingFound(const OpenedPlan& plan) {
    std::string text = "No rules in conflict were found: taken one by one, hours, ratios and ARR "
                       "caps leave room for every account.";
    const auto last = plan.session->proposal(plan.session->shown());
    const std::size_t left = last && !last->stale ? last->report.unassigned.size() : 0;
    if (left > 0)
        text += fmt::format("\nThe last proposal still leaves {} account{} without a CSM: whole "
                            "accounts, or several rules together, may not fit. `headroom-cli "
                            "explain` tells what each would take.",
                            left, left == 1 ? "" : "s");
    return text;
}

/// Conflicts over the same accounts have ways out in common: what was told is only named again.
std::string toldAbove(const NamedConflict& conflict, const std::vector<NamedRelaxation>& ways) {
    std::string text;
    for (const NamedRelaxation& way : conflict.relaxations)
        if (std::ranges::find(ways, way.settings, &NamedRelaxation::settings) == ways.end())
            text += (text.empty() ? "  → as above: " : "; ") + way.text.english();
    return text.empty() ? text : text + "\n";
}

int runDiagnose(const Invocation& invocation) {
    const auto plan = openPlan(invocation.arguments.positional.front(), Access::Read);
    if (!plan)
        return invocation.refuse(plan.error());
    const auto found = findConflicts(plan->state());
    if (!found)
        return invocation.refuse(found.error());
    Json conflicts = Json::array();
    Json relaxations = Json::array();
    std::string text;
    for (std::size_t n = 0; n < found->size(); ++n) {
        const NamedConflict& conflict = (*found)[n];
        conflicts.push_back({{"resource", conflict.resource},
                             {"accounts", conflict.accounts},
                             {"csms", conflict.csms},
                             {"needed", conflict.needed},
                             {"available", conflict.available},
                             {"text", conflict.text.english()}});
        text += conflict.text.english() + "\n";
        const std::vector<NamedRelaxation> ways = waysNotToldBefore(*found, n);
        text += toldAbove(conflict, ways);
        for (const NamedRelaxation& relaxation : ways) {
            relaxations.push_back({{"text", relaxation.text.english()},
                                   {"set", relaxation.set()},
                                   {"effect", relaxation.effect.english()}});
            text += "  → " + relaxation.text.english() + "; " + relaxation.effect.english() + "\n";
        }
    }
    if (text.empty())
        text = nothingFound(*plan);
    if (invocation.json)
        invocation.print(Json{{"feasible", found->empty()},
                              {"conflicts", std::move(conflicts)},
                              {"relaxations", std::move(relaxations)}});
    else
        invocation.print(text);
    return found->empty() ? exitDone : exitAnswerNo;
}

} // namespace

Command diagnoseCommand() {
    return {"diagnose", "PLAN",     "which rules cannot hold together, with ways out", {}, 1,
            1,          runDiagnose};
}

} // namespace headroom::cli
