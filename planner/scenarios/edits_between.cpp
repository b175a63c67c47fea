#include "planner/scenarios/edits_between.h"

#include "planner/scenarios/apply_edit.h"
#include "planner/scenarios/assumption_fields.h"
#include "planner/scenarios/assumption_keys.h"

#include <algorithm>
#include <set>

namespace headroom {
namespace {

template <class Items, class Name>
std::vector<std::string> namesOf(const Items& items, Name name) {
    std::vector<std::string> names;
    for (const auto& item : items)
        names.push_back(std::invoke(name, item));
    return names;
}

/// Is everything of the policies reachable by keys: the same segments with the same activities?
bool sameShape(const std::vector<SegmentPolicy>& a, const std::vector<SegmentPolicy>& b) {
    return std::ranges::equal(a, b, [](const SegmentPolicy& x, const SegmentPolicy& y) {
        return x.name == y.name &&
               namesOf(x.activities, &Activity::name) == namesOf(y.activities, &Activity::name);
    });
}

bool sameShape(const SegmentRules& a, const SegmentRules& b) {
    return std::ranges::equal(a.rules, b.rules, [](const SegmentRule& x, const SegmentRule& y) {
        return x.segment == y.segment;
    });
}

using Texts = std::map<std::string, std::optional<std::string>>;

Texts textsOf(const PlanInputs& inputs) {
    Texts texts;
    for (const AssumptionField& field : fieldsForReading(inputs))
        texts.emplace(field.key, field.text());
    for (const auto& [key, note] : inputs.notes)
        texts.emplace("note:" + key, note);
    for (const auto& [key, source] : inputs.sources)
        if (!texts.contains(key))
            texts.emplace(key, std::nullopt);
    return texts;
}

/// The outer nullopt: there is no such key in these inputs.
std::optional<std::optional<std::string>> textIn(const Texts& texts, const PlanInputs& inputs,
                                                 const std::string& key) {
    if (const auto found = texts.find(key); found != texts.end())
        return found->second;
    if (auto read = readAssumptionText(inputs, key))
        return std::move(*read);
    return std::nullopt;
}

/// Collects edits and applies each to the inputs on the way, so that later ones see the effect.
class Path {
  public:
    Path(const PlanInputs& from, const PlanInputs& to) : now_(from), to_(to) {
        now_.book = to.book;
    }

    std::vector<Edit> walk() {
        listsOfOtherShape();
        values();
        whatIsLeft();
        people();
        growth();
        entries(now_.segmentOverrides, to_.segmentOverrides,
                [](const AccountId& id, std::optional<SegmentOverride> segment) {
                    return OverrideSegment{id, std::move(segment)};
                });
        entries(now_.pins, to_.pins, [](const auto& id, auto value) {
            return PinAccount{id, std::move(value)};
        });
        rejections();
        owners();
        return std::move(edits_);
    }

  private:
    bool take(Edit edit) {
        const auto applied = applyEdit(now_, edit);
        if (!applied)
            return false;
        if (!applied->changes.empty())
            edits_.push_back(std::move(edit));
        return true;
    }

    void listsOfOtherShape() {
        if (!sameShape(now_.segmentRules, to_.segmentRules))
            take(SetSegmentRules{to_.segmentRules});
        if (namesOf(now_.workload.levels, &Level::name) !=
            namesOf(to_.workload.levels, &Level::name))
            take(SetLevels{to_.workload.levels});
        if (!sameShape(now_.policies, to_.policies))
            take(SetPolicies{to_.policies});
    }

    static std::string sourceIn(const PlanInputs& inputs, const std::string& key) {
        const auto source = inputs.sources.find(key);
        return source == inputs.sources.end() ? std::string() : source->second;
    }

    /// Some values bound others (a target its maximum), so what is refused is tried again after
    /// the rest, as long as that helps.
    void values() {
        const Texts now = textsOf(now_);
        const Texts to = textsOf(to_);
        Texts all = now;
        all.insert(to.begin(), to.end());
        std::vector<SetValue> pending;
        for (const auto& [key, text] : all) {
            const auto wanted = textIn(to, to_, key);
            const auto present = textIn(now, now_, key);
            const std::string source = sourceIn(to_, key);
            if (wanted && present && (*wanted != *present || source != sourceIn(now_, key)))
                pending.push_back({key, *wanted, source});
        }
        std::size_t before = pending.size() + 1;
        while (pending.size() < before) {
            before = pending.size();
            std::erase_if(pending, [this](const SetValue& value) { return take(value); });
        }
    }

    /// Values that no order of single steps reaches, and tables that are replaced whole.
    void whatIsLeft() {
        take(SetSegmentRules{to_.segmentRules});
        take(SetLevels{to_.workload.levels});
        take(SetPolicies{to_.policies});
        values();
        take(SetMigration{to_.hiring.migration});
    }

    /// People who go make room for the IDs of hires, hires who go for those of people.
    void people() {
        for (const auto team = now_.team; const auto& [id, csm] : team)
            if (!to_.team.contains(id))
                take(ChangeCsm{id, std::nullopt, true});
        take(SetHires{to_.hires});
        for (const auto& [id, csm] : to_.team)
            if (!now_.team.contains(id) || now_.team.at(id) != csm)
                take(ChangeCsm{id, csm, false});
    }

    void growth() {
        for (const auto list = now_.hiring.growth; const GrowthAssumption& growth : list)
            if (std::ranges::find(to_.hiring.growth, growth.segment, &GrowthAssumption::segment) ==
                to_.hiring.growth.end())
                take(SetGrowth{growth, true});
        for (const GrowthAssumption& growth : to_.hiring.growth)
            take(SetGrowth{growth, false});
    }

    /// `now` by value: the edits change the map they are found in.
    template <class Map, class Make>
    void entries(Map now, const Map& to, Make make) {
        for (const auto& [id, value] : now)
            if (!to.contains(id))
                take(make(id, std::nullopt));
        for (const auto& [id, value] : to)
            if (const auto same = now.find(id); same == now.end() || same->second != value)
                take(make(id, std::optional(value)));
    }

    void rejections() {
        for (const auto pairs = now_.rejected; const auto& [account, csm] : pairs)
            if (!to_.rejected.contains({account, csm}))
                take(RejectPair{account, csm, false});
        for (const auto& [account, csm] : to_.rejected)
            if (!now_.rejected.contains({account, csm}))
                take(RejectPair{account, csm, true});
    }

    void owners() {
        AssignOwners edit;
        for (const auto& [account, owner] : now_.owners)
            if (!to_.owners.contains(account))
                edit.changes.push_back({account, std::nullopt});
        for (const auto& [account, owner] : to_.owners)
            if (const auto now = now_.owners.find(account);
                now == now_.owners.end() || now->second != owner)
                edit.changes.push_back({account, owner});
        if (!edit.changes.empty())
            take(std::move(edit));
    }

    PlanInputs now_;
    const PlanInputs& to_;
    std::vector<Edit> edits_;
};

} // namespace

std::vector<Edit> editsBetween(const PlanInputs& a, const PlanInputs& b) {
    return Path(a, b).walk();
}

} // namespace headroom
