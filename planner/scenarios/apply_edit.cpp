#include "planner/scenarios/apply_edit.h"

#include "planner/scenarios/assumption_keys.h"
#include "planner/scenarios/dangling.h"
#include "planner/scenarios/edit_checks.h"

#include <algorithm>
#include <array>
#include <cassert>

namespace headroom {
namespace {

Change changeOfKey(const std::string& key) {
    constexpr std::array<std::pair<std::string_view, Change>, 11> parts = {
        {{"facts.", Change::Facts},
         {"segmentation.", Change::Segmentation},
         {"threshold:", Change::Segmentation},
         {"complexity.", Change::Segmentation},
         {"workload.", Change::Workload},
         {"level:", Change::Workload},
         {"segment:", Change::Workload},
         {"assignment.", Change::Rules},
         {"hiring.", Change::Growth},
         {"growth:", Change::Growth},
         {"note:", Change::Notes}}};
    for (const auto& [prefix, change] : parts)
        if (key.starts_with(prefix))
            return change;
    return Change::All;
}

/// An inverse that also brings back what went with the edit.
AppliedEdit withDropped(AppliedEdit applied, Dropped dropped) {
    if (dropped.restore.empty())
        return applied;
    EditGroup group{"", {std::move(applied.inverse)}};
    std::ranges::move(dropped.restore, std::back_inserter(group.edits));
    return {std::move(group), applied.changes | dropped.changes};
}

/// Sets an entry of a map or takes it out; the value it had before.
template <class Map>
std::optional<typename Map::mapped_type>
exchangeEntry(Map& map, const typename Map::key_type& key,
              std::optional<typename Map::mapped_type> value) {
    std::optional<typename Map::mapped_type> before;
    const auto entry = map.find(key);
    if (entry != map.end())
        before = std::move(entry->second);
    if (value)
        map[key] = std::move(*value);
    else if (entry != map.end())
        map.erase(entry);
    return before;
}

class Application {
  public:
    explicit Application(PlanInputs& inputs) : inputs_(inputs) {}

    AppliedEdit operator()(const ReplaceBook& edit) {
        AppliedEdit applied{ReplaceBook{inputs_.book, edit.source}, {}};
        if (inputs_.book == edit.book || *inputs_.book == *edit.book)
            return applied;
        inputs_.book = edit.book;
        applied.changes = Change::Book;
        return withDropped(std::move(applied), dropDanglingReferences(inputs_));
    }
    AppliedEdit operator()(const SetSegmentRules& edit) {
        return replaceSourced<SetSegmentRules>(inputs_.segmentRules, edit.rules,
                                               Change::Segmentation, "threshold:");
    }
    AppliedEdit operator()(const SetComplexityWeights& edit) {
        return replace<SetComplexityWeights>(inputs_.complexityWeights, edit.weights,
                                             Change::Segmentation);
    }
    AppliedEdit operator()(const SetPolicies& edit) {
        return replaceSourced<SetPolicies>(inputs_.policies, edit.policies, Change::Workload,
                                           "segment:");
    }
    AppliedEdit operator()(const SetLevels& edit) {
        return replaceSourced<SetLevels>(inputs_.workload.levels, edit.levels, Change::Workload,
                                         "level:");
    }
    AppliedEdit operator()(const OverrideSegment& edit) {
        auto before = exchangeEntry(inputs_.segmentOverrides, edit.account, edit.segment);
        const bool same = before == edit.segment;
        return {OverrideSegment{edit.account, std::move(before)},
                when(!same, Change::Segmentation)};
    }
    AppliedEdit operator()(const ChangeCsm& edit) { return changeCsm(edit); }
    AppliedEdit operator()(const PinAccount& edit) {
        auto before = exchangeEntry(inputs_.pins, edit.account, edit.csm);
        const bool same = before == edit.csm;
        return {PinAccount{edit.account, std::move(before)}, when(!same, Change::Rules)};
    }
    AppliedEdit operator()(const RejectPair& edit) {
        const std::pair pair(edit.account, edit.csm);
        const bool before = inputs_.rejected.contains(pair);
        if (edit.rejected)
            inputs_.rejected.insert(pair);
        else
            inputs_.rejected.erase(pair);
        return {RejectPair{edit.account, edit.csm, before},
                when(before != edit.rejected, Change::Rules)};
    }
    AppliedEdit operator()(const AssignOwners& edit) {
        AssignOwners inverse;
        ChangeSet changes;
        for (const AssignOwners::Change& change : edit.changes) {
            auto before = exchangeEntry(inputs_.owners, change.account, change.owner);
            if (before == change.owner)
                continue;
            changes |= Change::Owners;
            inverse.changes.push_back({change.account, std::move(before)});
        }
        std::ranges::reverse(inverse.changes); // an account may be named twice
        return {std::move(inverse), changes};
    }
    AppliedEdit operator()(const SetGrowth& edit) { return setGrowth(edit); }
    AppliedEdit operator()(const SetMigration& edit) {
        return replace<SetMigration>(inputs_.hiring.migration, edit.migration, Change::Growth);
    }
    AppliedEdit operator()(const SetHires& edit) {
        auto applied = replace<SetHires>(inputs_.hires, edit.hires, Change::Hires);
        if (applied.changes.empty())
            return applied;
        return withDropped(std::move(applied), dropDanglingReferences(inputs_));
    }

  private:
    static ChangeSet when(bool changed, Change change) {
        return changed ? ChangeSet(change) : ChangeSet();
    }

    template <class Kind, class Part>
    static AppliedEdit replace(Part& part, const Part& value, Change change) {
        const bool same = part == value;
        Kind inverse{std::move(part)};
        part = value;
        return {std::move(inverse), when(!same, change)};
    }

    /// The sources of values that are gone with the list go as well.
    template <class Kind, class Part>
    AppliedEdit replaceSourced(Part& part, const Part& value, Change change,
                               const std::string& section) {
        if (part == value)
            return {Kind{value}, {}};
        const auto sourced = sourcedValues(inputs_, section);
        auto applied = replace<Kind>(part, value, change);
        return withDropped(std::move(applied), dropDanglingSources(inputs_, section, sourced));
    }

    /// Whoever was not imported goes altogether when removed or taken "as imported".
    AppliedEdit changeCsm(const ChangeCsm& edit) {
        const bool imported = inputs_.book->findCsm(edit.csm).has_value();
        std::optional<std::optional<Csm>> entry;
        if (!edit.reset && (edit.value || imported))
            entry.emplace(edit.value);
        const auto before = exchangeEntry(inputs_.team, edit.csm, entry);
        const bool reset = !before.has_value();
        AppliedEdit applied{ChangeCsm{edit.csm, before.value_or(std::nullopt), reset},
                            when(before != entry, Change::Team)};
        if (entry || applied.changes.empty() || imported)
            return applied;
        return withDropped(std::move(applied), dropDanglingReferences(inputs_));
    }

    /// Kept in the order of names; an assumption that states nothing is none.
    AppliedEdit setGrowth(const SetGrowth& edit) {
        auto& list = inputs_.hiring.growth;
        GrowthAssumption nothing;
        nothing.segment = edit.growth.segment;
        const bool remove = edit.remove || edit.growth == nothing;
        const auto place = std::ranges::find(list, edit.growth.segment, &GrowthAssumption::segment);
        const bool isThere = place != list.end();
        SetGrowth inverse{isThere ? *place : nothing, !isThere};
        const bool same = isThere ? !remove && *place == edit.growth : remove;
        if (isThere && remove)
            list.erase(place);
        else if (isThere)
            *place = edit.growth;
        else if (!remove)
            list.insert(
                std::ranges::lower_bound(list, edit.growth.segment, {}, &GrowthAssumption::segment),
                edit.growth);
        return {std::move(inverse), when(!same, Change::Growth)};
    }

    PlanInputs& inputs_;
};

Result<AppliedEdit> applySetValue(PlanInputs& inputs, const SetValue& edit) {
    auto before = readAssumptionText(inputs, edit.key);
    if (!before)
        return fail(before.error());
    if (auto written = writeAssumption(inputs, edit.key, edit.value); !written)
        return fail(written.error());
    const auto after = readAssumptionText(inputs, edit.key);
    auto source = exchangeEntry(inputs.sources, edit.key,
                                edit.source.empty() ? std::nullopt : std::optional(edit.source));
    const bool same = *before == *after && source.value_or("") == edit.source;
    return AppliedEdit{SetValue{edit.key, std::move(*before), source.value_or("")},
                       same ? ChangeSet() : ChangeSet(changeOfKey(edit.key))};
}

/// All or nothing: what is done is taken back when one fails.
Result<AppliedEdit> applyGroup(PlanInputs& inputs, const EditGroup& group) {
    EditGroup inverse{group.name, {}};
    ChangeSet changes;
    for (const Edit& edit : group.edits) {
        auto applied = applyEdit(inputs, edit);
        if (!applied) {
            for (const Edit& back : inverse.edits) {
                [[maybe_unused]] const auto undone = applyEdit(inputs, back);
                assert(undone);
            }
            return applied;
        }
        if (applied->changes.empty())
            continue;
        changes |= applied->changes;
        inverse.edits.insert(inverse.edits.begin(), std::move(applied->inverse));
    }
    return AppliedEdit{std::move(inverse), changes};
}

} // namespace

Result<AppliedEdit> applyEdit(PlanInputs& inputs, const Edit& edit) {
    return std::visit(
        [&inputs](const auto& kind) -> Result<AppliedEdit> {
            using Kind = std::decay_t<decltype(kind)>;
            if constexpr (std::is_same_v<Kind, SetValue>) {
                return applySetValue(inputs, kind);
            } else if constexpr (std::is_same_v<Kind, EditGroup>) {
                return applyGroup(inputs, kind);
            } else {
                if (auto checked = checkEdit(inputs, kind); !checked)
                    return fail(checked.error());
                return Application(inputs)(kind);
            }
        },
        edit);
}

} // namespace headroom
