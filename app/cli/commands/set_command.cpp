#include "app/cli/commands/all_commands.h"
#include "app/cli/messages.h"
#include "app/cli/opened_plan.h"
#include "planner/base/text.h"
#include "planner/scenarios/key_edits.h"

namespace headroom::cli {
namespace {

/// All of them or none: one group, one step.
Result<Edit> editsOf(const PlanInputs& inputs, const std::vector<std::string>& pairs) {
    std::vector<std::pair<std::string, std::string>> values;
    for (const std::string& pair : pairs) {
        const std::size_t equals = pair.find('=');
        if (equals == std::string::npos)
            return fail(ErrorCode::BadValue, unnamedOption, "'" + pair + "' is not KEY=VALUE");
        values.emplace_back(pair.substr(0, equals), pair.substr(equals + 1));
    }
    auto group = editsForKeys(inputs, values, "set by hand");
    if (!group)
        return fail(group.error());
    group->name = "Set " + joined(pairs, ", ");
    return std::move(*group);
}

int runSet(const Invocation& invocation) {
    const std::vector<std::string>& words = invocation.arguments.positional;
    auto plan = openPlan(words.front(), Access::Write);
    if (!plan)
        return invocation.refuse(plan.error());
    auto edit = editsOf(plan->state().inputs, {words.begin() + 1, words.end()});
    if (!edit)
        return invocation.refuse(edit.error());
    const auto step = plan->session->apply(std::move(*edit));
    if (!step)
        return invocation.refuse(step.error());
    const bool changed = !step->changes.empty();
    if (invocation.json)
        invocation.print(Json{{"changed", changed}});
    invocation.note(changed ? "Saved." : "Nothing changed: the plan already says so.");
    return exitDone;
}

} // namespace

Command setCommand() {
    return {"set",
            "PLAN KEY=VALUE…",
            "edits assumptions, thresholds, ratios, locks, people and owners",
            {},
            2,
            10000,
            runSet};
}

} // namespace headroom::cli
