#include "app/cli/commands/all_commands.h"
#include "app/cli/json_values.h"
#include "app/cli/messages.h"
#include "app/cli/opened_plan.h"
#include "planner/assignment/eligibility.h"
#include "planner/scenarios/key_edits.h"

#include <algorithm>
#include <fmt/format.h>
#include <iterator>

namespace headroom::cli {
namespace {

Result<PlanInputs> withThresholds(const PlanInputs& inputs, const std::vector<std::string>& pairs,
                                  EditGroup& group) {
    std::vector<std::pair<std::string, std::string>> values;
    for (const std::string& pair : pairs) {
        const std::size_t equals = pair.find('=');
        if (equals == std::string::npos)
            return fail(ErrorCode::BadValue, "--threshold",
                        "'" + pair + "' is not SEGMENT.arr=VALUE");
        values.emplace_back("threshold:" + pair.substr(0, equals), pair.substr(equals + 1));
    }
    auto edits = editsForKeys(inputs, values, "set by hand");
    if (!edits)
        return fail(edits.error());
    PlanInputs changed = inputs;
    if (auto applied = applyEdit(changed, *edits); !applied)
        return fail(applied.error());
    std::ranges::move(edits->edits, std::back_inserter(group.edits));
    return changed;
}

struct Effect {
    Json document;
    std::string text;
};

/// Accounts, hours, FTE and forced moves: what the thresholds do, before and after.
Effect effectOf(const ScenarioState& before, const ScenarioState& after) {
    int changed = 0;
    int forced = 0;
    const AssignmentInputs inputs = assignmentInputs(after);
    const Eligibility eligibility(inputs);
    for (std::size_t i = 0; i < after.segmented.segment.size(); ++i) {
        changed += before.segmented.segmentNames[before.segmented.segment[i]] !=
                   after.segmented.segmentNames[after.segmented.segment[i]];
        const std::int32_t owner = after.importedOwners[i];
        forced += owner != noOwner &&
                  eligibility.rule(i, static_cast<std::size_t>(owner)) == IneligibleRule::Segment;
    }
    Effect effect;
    Json segments = Json::array();
    for (const SegmentLoad& now : after.load.segments) {
        const SegmentLoad* was = nullptr;
        for (const SegmentLoad& candidate : before.load.segments)
            if (candidate.name == now.name)
                was = &candidate;
        segments.push_back({{"segment", now.name},
                            {"accounts_before", was == nullptr ? 0 : was->accounts},
                            {"accounts_after", now.accounts},
                            {"hours_before", was == nullptr ? 0.0 : toHours(was->workload)},
                            {"hours_after", toHours(now.workload)},
                            {"fte_before", was == nullptr ? 0.0 : was->fteNeeded},
                            {"fte_after", now.fteNeeded}});
        effect.text += fmt::format(
            "{:<16} {:>6} → {:>6} accounts  {:>9.1f} → {:>9.1f} h  {:>6.2f} → {:>6.2f} FTE\n",
            now.name, was == nullptr ? 0 : was->accounts, now.accounts,
            was == nullptr ? 0.0 : toHours(was->workload), toHours(now.workload),
            was == nullptr ? 0.0 : was->fteNeeded, now.fteNeeded);
    }
    effect.text += fmt::format("{} segment, {} a CSM who does not serve their segment.\n",
                               counted(changed, "account changes", "accounts change"),
                               counted(forced, "has", "have"));
    effect.document = {{"accounts_changing_segment", changed},
                       {"forced_moves", forced},
                       {"segments", std::move(segments)}};
    return effect;
}

int runSegment(const Invocation& invocation) {
    const bool preview = invocation.arguments.has("preview");
    auto plan =
        openPlan(invocation.arguments.positional.front(), preview ? Access::Read : Access::Write);
    if (!plan)
        return invocation.refuse(plan.error());
    EditGroup group{"Set thresholds", {}};
    auto inputs =
        withThresholds(plan->state().inputs, invocation.arguments.values("threshold"), group);
    if (!inputs)
        return invocation.refuse(inputs.error());
    const std::shared_ptr<const ScenarioState> before = plan->session->state();
    const auto after = deriveState(std::move(*inputs), before.get());
    if (!after)
        return invocation.refuse(after.error());
    if (!preview && !group.edits.empty())
        if (auto step = plan->session->apply(std::move(group)); !step)
            return invocation.refuse(step.error());
    const Effect effect = effectOf(*before, **after);
    if (invocation.json)
        invocation.print(effect.document);
    else
        invocation.print(effect.text);
    return exitDone;
}

} // namespace

Command segmentCommand() {
    return {
        "segment",
        "PLAN [--threshold SEGMENT.arr=VALUE]… [--preview]",
        "segments, or shows the effect of thresholds without keeping them",
        {{"threshold", "LINE=VALUE", "Strategic.arr=100000, Mid-market.complexity=40 (repeatable)"},
         {"preview", "", "show the effect, keep nothing"}},
        1,
        1,
        runSegment};
}

} // namespace headroom::cli
