#include "app/cli/commands/all_commands.h"
#include "app/cli/commands/scenario_names.h"
#include "app/cli/opened_plan.h"
#include "planner/plan_session/growth_bridge.h"

#include <fmt/format.h>

namespace headroom::cli {
namespace {

Json bridgeJson(const Bridge& bridge) {
    Json steps = Json::array();
    for (const BridgeStep& step : bridge.steps)
        steps.push_back({{"step", inputGroupKey(step.group)},
                         {"before", static_cast<double>(step.before) / 1e6},
                         {"after", static_cast<double>(step.after) / 1e6},
                         {"change", static_cast<double>(step.delta()) / 1e6},
                         {"edits", step.changes},
                         {"accounts", step.accounts.size()}});
    return {{"unit", bridge.unit},
            {"from", static_cast<double>(bridge.from) / 1e6},
            {"to", static_cast<double>(bridge.to) / 1e6},
            {"steps", std::move(steps)}};
}

std::string textOf(const ScenarioComparison& comparison) {
    std::string text;
    for (const OutcomeDifference& outcome : comparison.outcomes)
        text += fmt::format("{:<32} {:>16.4f} {:>16.4f} {:>+16.4f}  {}\n", outcome.key, outcome.a,
                            outcome.b, outcome.b - outcome.a, outcome.unit);
    for (const InputDifference& input : comparison.inputs)
        text += fmt::format("{:<32} {:>16} {:>16}\n", input.key, input.a.empty() ? "–" : input.a,
                            input.b.empty() ? "–" : input.b);
    return text;
}

Json documentOf(const ScenarioComparison& comparison) {
    Json outcomes = Json::array();
    for (const OutcomeDifference& outcome : comparison.outcomes)
        outcomes.push_back({{"key", outcome.key},
                            {"unit", outcome.unit},
                            {"a", outcome.a},
                            {"b", outcome.b},
                            {"difference", outcome.b - outcome.a}});
    Json inputs = Json::array();
    for (const InputDifference& input : comparison.inputs)
        inputs.push_back({{"key", input.key}, {"a", input.a}, {"b", input.b}});
    return {{"outcomes", std::move(outcomes)}, {"inputs", std::move(inputs)}};
}

int runCompare(const Invocation& invocation) {
    const std::vector<std::string>& words = invocation.arguments.positional;
    const auto plan = openPlan(words[0], Access::Read);
    if (!plan)
        return invocation.refuse(plan.error());
    const auto a = scenarioNamed(*plan->session, words[1]);
    const auto b = scenarioNamed(*plan->session, words[2]);
    if (!a || !b)
        return invocation.refuse(!a ? a.error() : b.error());
    const auto comparison = plan->session->compare(*a, *b);
    if (!comparison)
        return invocation.refuse(comparison.error());
    Json document = documentOf(*comparison);
    std::string text = textOf(*comparison);
    if (invocation.arguments.has("bridge")) {
        const auto from = plan->session->stateOf(*a);
        const auto to = plan->session->stateOf(*b);
        const auto bridge = bridgeBetween(**from, **to, fteAtHorizonMeasure());
        if (!bridge)
            return invocation.refuse(bridge.error());
        document["bridge"] = bridgeJson(*bridge);
        text += fmt::format("\nFTE needed at the end of the horizon {:.3f}\n",
                            static_cast<double>(bridge->from) / 1e6);
        for (const BridgeStep& step : bridge->steps)
            text += fmt::format("  {:<16} {:+.3f}\n", inputGroupKey(step.group),
                                static_cast<double>(step.delta()) / 1e6);
        text += fmt::format("FTE needed at the end of the horizon {:.3f}\n",
                            static_cast<double>(bridge->to) / 1e6);
    }
    if (invocation.json)
        invocation.print(document);
    else
        invocation.print(text.empty() ? "The scenarios do not differ." : text);
    return comparison->inputs.empty() ? exitDone : exitAnswerNo;
}

} // namespace

Command compareCommand() {
    return {"compare",
            "PLAN A B [--bridge]",
            "differences of inputs and outcomes of two scenarios; exit 1 when inputs differ",
            {{"bridge", "", "why B needs more or less FTE than A, step by step"}},
            3,
            3,
            runCompare};
}

} // namespace headroom::cli
