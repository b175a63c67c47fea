#include "app/cli/commands/all_commands.h"
#include "app/cli/json_values.h"
#include "app/cli/opened_plan.h"
#include "planner/plan_session/conflicts.h"

namespace headroom::cli {
namespace {

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
    for (const NamedConflict& conflict : *found) {
        conflicts.push_back({{"resource", conflict.resource},
                             {"accounts", conflict.accounts},
                             {"csms", conflict.csms},
                             {"needed", conflict.needed},
                             {"available", conflict.available},
                             {"text", conflict.text}});
        text += conflict.text + "\n";
        for (const NamedRelaxation& relaxation : conflict.relaxations) {
            relaxations.push_back({{"text", relaxation.text},
                                   {"set", relaxation.set()},
                                   {"effect", relaxation.effect}});
            text += "  → " + relaxation.text + "; " + relaxation.effect + "\n";
        }
    }
    if (text.empty())
        text = "No rules in conflict were found: hours, ratios and ARR caps leave room for every "
               "account.";
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
