#include "app/cli/commands/all_commands.h"
#include "app/cli/commands/scenario_names.h"
#include "app/cli/messages.h"
#include "app/cli/opened_plan.h"
#include "planner/scenarios/edit_text.h"

#include <algorithm>
#include <fmt/format.h>

namespace headroom::cli {

Result<ScenarioId> scenarioNamed(const PlanSession& session, const std::string& name) {
    for (const Scenario& scenario : session.tree().scenarios())
        if (scenario.name == name || std::to_string(scenario.id) == name)
            return scenario.id;
    return fail(ErrorCode::UnknownScenario, name);
}

namespace {

int list(const Invocation& invocation, const OpenedPlan& plan) {
    Json rows = Json::array();
    std::string text;
    for (const Scenario& scenario : plan.session->tree().scenarios()) {
        const bool shown = scenario.id == plan.session->shown();
        rows.push_back({{"id", scenario.id},
                        {"name", scenario.name},
                        {"parent", scenario.parent ? Json(*scenario.parent) : Json(nullptr)},
                        {"edits", scenario.edits.size()},
                        {"shown", shown}});
        text += fmt::format("{} {:>3}  {} ({}{})\n", shown ? "*" : " ", scenario.id, scenario.name,
                            counted(std::ssize(scenario.edits), "edit", "edits"),
                            scenario.parent ? fmt::format(", on {}", *scenario.parent) : "");
    }
    if (invocation.json)
        invocation.print(rows);
    else
        invocation.print(text);
    return exitDone;
}

int edits(const Invocation& invocation, const OpenedPlan& plan, ScenarioId id) {
    Json rows = Json::array();
    std::string text;
    for (const Edit& edit : plan.session->tree().find(id)->edits) {
        rows.push_back(
            {{"kind", editKind(edit)}, {"text", describeEdit(edit)}, {"edit", editToText(edit)}});
        text += describeEdit(edit) + "\n";
    }
    if (invocation.json)
        invocation.print(rows);
    else
        invocation.print(text.empty() ? "No edits." : text);
    return exitDone;
}

int finish(const Invocation& invocation, const Result<void>& done) {
    if (!done)
        return invocation.refuse(done.error());
    invocation.note("Saved.");
    return exitDone;
}

int create(const Invocation& invocation, PlanSession& session, const std::string& name) {
    ScenarioId parent = session.shown();
    if (const auto from = invocation.arguments.value("from")) {
        const auto found = scenarioNamed(session, *from);
        if (!found)
            return invocation.refuse(found.error());
        parent = *found;
    }
    const auto id = session.fork(parent, name);
    if (!id)
        return invocation.refuse(id.error());
    return finish(invocation, session.show(*id));
}

struct Verb {
    const char* name;
    const char* usage;
    std::size_t words; // with the plan and itself
};
constexpr Verb verbs[] = {{"list", "list", 2},          {"new", "new NAME", 3},
                          {"show", "show NAME", 3},     {"rename", "rename NAME NEW", 4},
                          {"delete", "delete NAME", 3}, {"edits", "edits [NAME]", 2}};

Result<void> checkVerb(const std::string& verb, std::size_t words) {
    const auto* const known = std::ranges::find(verbs, verb, &Verb::name);
    if (known == std::end(verbs))
        return fail(ErrorCode::BadValue, unnamedOption,
                    "'" + verb +
                        "' is none of list, new NAME, show NAME, rename NAME NEW, delete NAME and "
                        "edits [NAME]");
    if (words > 1 && words < known->words)
        return fail(ErrorCode::BadValue, unnamedOption,
                    std::string("a name is missing in ") + known->usage);
    return {};
}

int runScenario(const Invocation& invocation) {
    const std::vector<std::string>& words = invocation.arguments.positional;
    const std::string verb = words.size() > 1 ? words[1] : "list";
    if (const auto known = checkVerb(verb, words.size()); !known)
        return invocation.refuse(known.error());
    const bool reading = verb == "list" || verb == "edits";
    auto plan = openPlan(words.front(), reading ? Access::Read : Access::Write);
    if (!plan)
        return invocation.refuse(plan.error());
    PlanSession& session = *plan->session;
    if (verb == "list")
        return list(invocation, *plan);
    const std::string name = words.size() > 2 ? words[2] : std::string();
    if (verb == "new")
        return create(invocation, session, name);
    const auto id = name.empty() && verb == "edits" ? Result<ScenarioId>(session.shown())
                                                    : scenarioNamed(session, name);
    if (!id)
        return invocation.refuse(id.error());
    if (verb == "edits")
        return edits(invocation, *plan, *id);
    if (verb == "show")
        return finish(invocation, session.show(*id));
    if (verb == "rename")
        return finish(invocation, session.rename(*id, words[3]));
    const auto gone = session.erase(*id);
    return finish(invocation, gone ? Result<void>() : Result<void>(fail(gone.error())));
}

} // namespace

Command scenarioCommand() {
    return {"scenario",
            "PLAN list | new NAME [--from NAME] | show NAME | rename NAME NEW | delete NAME | "
            "edits [NAME]",
            "the tree of scenarios",
            {{"from", "NAME", "what the new scenario stands on (default: the one shown)"}},
            1,
            4,
            runScenario};
}

} // namespace headroom::cli
