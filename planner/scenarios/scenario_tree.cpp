#include "planner/scenarios/scenario_tree.h"

#include "planner/base/text.h"

#include <algorithm>
#include <set>

namespace headroom {
namespace {

constexpr const char* rootName = "Current books";

/// Positions of edits to apply, from the root down.
struct Stretch {
    const Scenario* scenario = nullptr;
    std::int64_t edits = 0;
};

tl::unexpected<Error> unknown(ScenarioId id) {
    return fail(ErrorCode::UnknownScenario, std::to_string(id), "the plan has no such scenario");
}

/// Accounts that are gone do not take the others' new owners with them.
void applyOwners(ScenarioTree::State& state, const AssignOwners& edit) {
    for (const AssignOwners::Change& change : edit.changes) {
        const auto applied = applyEdit(state.inputs, AssignOwners{{change}});
        if (!applied)
            state.skipped.push_back(applied.error());
    }
}

void applyWhatHolds(ScenarioTree::State& state, const Edit& edit) {
    const auto applied = applyEdit(state.inputs, edit);
    if (applied)
        return;
    if (const auto* owners = std::get_if<AssignOwners>(&edit))
        applyOwners(state, *owners);
    else if (const auto* group = std::get_if<EditGroup>(&edit))
        for (const Edit& member : group->edits)
            applyWhatHolds(state, member);
    else
        state.skipped.push_back(applied.error());
}

} // namespace

ScenarioTree::ScenarioTree() {
    Scenario root;
    root.name = rootName;
    scenarios_.push_back(std::move(root));
}

const Scenario* ScenarioTree::find(ScenarioId id) const {
    const auto found = std::ranges::lower_bound(scenarios_, id, {}, &Scenario::id);
    return found == scenarios_.end() || found->id != id ? nullptr : &*found;
}

Scenario* ScenarioTree::findToChange(ScenarioId id) {
    const auto found = std::ranges::lower_bound(scenarios_, id, {}, &Scenario::id);
    return found == scenarios_.end() || found->id != id ? nullptr : &*found;
}

Result<std::string> ScenarioTree::freeName(const std::string& name, ScenarioId except) const {
    std::string wanted(trimmed(name));
    if (wanted.empty())
        return fail(ErrorCode::BadValue, "scenario", "a scenario needs a name");
    for (const Scenario& scenario : scenarios_)
        if (scenario.id != except && scenario.name == wanted)
            return fail(ErrorCode::Duplicate, wanted, "another scenario has this name");
    return wanted;
}

Result<ScenarioId> ScenarioTree::fork(ScenarioId parent, std::string name) {
    const Scenario* stem = find(parent);
    if (stem == nullptr)
        return unknown(parent);
    auto wanted = freeName(name, 0);
    if (!wanted)
        return fail(wanted.error());
    Scenario child;
    child.id = next_++;
    child.parent = parent;
    child.forkSeq = static_cast<std::int64_t>(stem->edits.size());
    child.name = std::move(*wanted);
    scenarios_.push_back(std::move(child));
    return scenarios_.back().id;
}

Result<void> ScenarioTree::rename(ScenarioId id, std::string name) {
    Scenario* scenario = findToChange(id);
    if (scenario == nullptr)
        return unknown(id);
    auto wanted = freeName(name, id);
    if (!wanted)
        return fail(wanted.error());
    scenario->name = std::move(*wanted);
    return {};
}

Result<void> ScenarioTree::annotate(ScenarioId id, std::string note) {
    Scenario* scenario = findToChange(id);
    if (scenario == nullptr)
        return unknown(id);
    scenario->note = std::move(note);
    return {};
}

Result<void> ScenarioTree::erase(ScenarioId id) {
    if (find(id) == nullptr)
        return unknown(id);
    if (id == rootScenario)
        return fail(ErrorCode::OutOfRange, scenarios_.front().name,
                    "the data as imported cannot be deleted");
    // Parents are older than their children, so one pass in the order of IDs finds them all.
    std::set<ScenarioId> gone = {id};
    for (const Scenario& scenario : scenarios_)
        if (scenario.parent && gone.contains(*scenario.parent))
            gone.insert(scenario.id);
    std::erase_if(scenarios_, [&](const Scenario& s) { return gone.contains(s.id); });
    return {};
}

Result<void> ScenarioTree::append(ScenarioId id, Edit edit) {
    Scenario* scenario = findToChange(id);
    if (scenario == nullptr)
        return unknown(id);
    scenario->edits.push_back(std::move(edit));
    return {};
}

Result<Edit> ScenarioTree::dropLast(ScenarioId id) {
    Scenario* scenario = findToChange(id);
    if (scenario == nullptr)
        return unknown(id);
    if (scenario->edits.empty())
        return fail(ErrorCode::NothingToUndo, scenario->name, "this scenario has no edits");
    const auto count = static_cast<std::int64_t>(scenario->edits.size());
    for (const Scenario& child : scenarios_)
        if (child.parent == id && child.forkSeq >= count)
            return fail(ErrorCode::FrozenEdit, child.name,
                        "this scenario was made on top of the edit");
    Edit last = std::move(scenario->edits.back());
    scenario->edits.pop_back();
    return last;
}

Result<void> ScenarioTree::restore(Scenario scenario) {
    if (scenario.id == rootScenario) {
        scenario.parent.reset();
        scenario.forkSeq = 0;
        scenarios_.front() = std::move(scenario);
        return {};
    }
    const Scenario* parent = scenario.parent ? find(*scenario.parent) : nullptr;
    if (parent == nullptr || parent->id >= scenario.id)
        return unknown(scenario.parent.value_or(0));
    if (find(scenario.id) != nullptr)
        return fail(ErrorCode::Duplicate, std::to_string(scenario.id), "the scenario is there");
    if (scenario.forkSeq < 0 || scenario.forkSeq > static_cast<std::int64_t>(parent->edits.size()))
        return fail(ErrorCode::OutOfRange, scenario.name, "its parent has not so many edits");
    if (auto name = freeName(scenario.name, scenario.id); !name)
        return fail(name.error());
    next_ = std::max(next_, scenario.id + 1);
    scenarios_.insert(std::ranges::lower_bound(scenarios_, scenario.id, {}, &Scenario::id),
                      std::move(scenario));
    return {};
}

Result<ScenarioTree::State> ScenarioTree::stateOf(ScenarioId id, const PlanInputs& base) const {
    std::vector<Stretch> stretches;
    const Scenario* scenario = find(id);
    if (scenario == nullptr)
        return unknown(id);
    stretches.push_back({scenario, static_cast<std::int64_t>(scenario->edits.size())});
    while (scenario->parent) {
        const std::int64_t edits = scenario->forkSeq;
        scenario = find(*scenario->parent);
        stretches.push_back({scenario, edits});
    }
    State state{base, {}};
    for (auto stretch = stretches.rbegin(); stretch != stretches.rend(); ++stretch)
        for (std::int64_t i = 0; i < stretch->edits; ++i)
            applyWhatHolds(state, stretch->scenario->edits[static_cast<std::size_t>(i)]);
    return state;
}

} // namespace headroom
