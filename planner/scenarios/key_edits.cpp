#include "planner/scenarios/key_edits.h"

#include "planner/assignment/exchange_rates.h"
#include "planner/base/text.h"
#include "planner/scenarios/account_key_edit.h"
#include "planner/scenarios/apply_edit.h"
#include "planner/scenarios/assumption_fields.h"
#include "planner/scenarios/assumption_keys.h"
#include "planner/scenarios/csm_key_edit.h"
#include "planner/scenarios/known_names.h"
#include "planner/segmentation/segmenter.h"

#include <algorithm>

namespace headroom {
namespace {

constexpr std::string_view accountPrefix = "account:";
constexpr std::string_view csmPrefix = "csm:";
constexpr std::string_view segmentPrefix = "segment:";
constexpr std::string_view growthPrefix = "growth:";
constexpr std::string_view presetKey = "assignment.preset";

/// "ID.field" taken apart at the last dot; IDs may have dots of their own.
struct DottedKey {
    std::string id, field;
};
DottedKey splitAtLastDot(std::string_view text) {
    const std::size_t dot = text.rfind('.');
    if (dot == std::string_view::npos)
        return {std::string(text), {}};
    return {std::string(text.substr(0, dot)), std::string(text.substr(dot + 1))};
}

Result<std::optional<CsmId>> ownerFrom(const PlanInputs& inputs, const std::string& value) {
    if (value.empty() || value == "imported")
        return std::optional<CsmId>();
    if (value == "nobody")
        return std::optional(CsmId());
    return knownCsmId(inputs, value).map([](CsmId id) { return std::optional(std::move(id)); });
}

Result<Edit> editOfAccount(const PlanInputs& inputs, const std::string& key,
                           const std::string& value, const std::string& source) {
    const DottedKey parts = splitAtLastDot(std::string_view(key).substr(accountPrefix.size()));
    const AccountId account(parts.id);
    if (parts.field == "owner")
        return ownerFrom(inputs, value).map([&](std::optional<CsmId> owner) -> Edit {
            return AssignOwners{{{account, std::move(owner)}}};
        });
    if (parts.field == "segment" && value.empty())
        return OverrideSegment{account, std::nullopt};
    if (parts.field == "segment")
        return knownSegment(inputs, value).map([&](std::string segment) -> Edit {
            return OverrideSegment{account, SegmentOverride{std::move(segment), source}};
        });
    if (parts.field == "pin" && value.empty())
        return PinAccount{account, std::nullopt};
    if (parts.field == "pin")
        return knownCsmId(inputs, value).map([&](CsmId csm) -> Edit {
            return PinAccount{account, std::move(csm)};
        });
    if (parts.field == "reject" || parts.field == "accept")
        return knownCsmId(inputs, value).map([&](CsmId csm) -> Edit {
            return RejectPair{account, std::move(csm), parts.field == "reject"};
        });
    if (isAccountFact(parts.field))
        return editOfAccountFact(inputs, account, parts.field, value);
    return fail(ErrorCode::UnknownKey, key,
                "an account has owner, segment, pin, reject and accept, its imported values (name, "
                "arr, renewal_date, health, region …) and removed");
}

/// Nothing is "not given" where a value may be absent, else an empty text.
Result<Edit> setValue(const PlanInputs& inputs, const std::string& key, const std::string& value,
                      const std::string& source) {
    if (!value.empty())
        return SetValue{key, value, source};
    PlanInputs trial = inputs;
    const bool mayBeAbsent = writeAssumption(trial, key, std::nullopt).has_value();
    return SetValue{key, mayBeAbsent ? std::nullopt : std::optional(value), source};
}

/// A segment that is served by another's policy (an alias, a rank) gets its own first.
std::optional<Edit> ownPolicy(const PlanInputs& inputs, const std::string& segment) {
    if (std::ranges::find(inputs.policies, segment, &SegmentPolicy::name) != inputs.policies.end())
        return std::nullopt;
    const std::vector<std::string> names = segmentNames(*inputs.book, inputs.segmentRules);
    const std::vector<SegmentPolicy> matched = matchPolicies(names, inputs.policies);
    const auto own = std::ranges::find(matched, segment, &SegmentPolicy::name);
    if (own == matched.end())
        return std::nullopt;
    SetPolicies edit{inputs.policies};
    edit.policies.push_back(*own);
    return edit;
}

/// Target ratio, with the maximum at least as high.
Result<Edit> setRatio(const PlanInputs& inputs, const std::string& prefix, const std::string& value,
                      const std::string& source) {
    const SetValue target{prefix + "ratio_target", value, source};
    PlanInputs trial = inputs;
    if (applyEdit(trial, target) || !parseDecimal(value))
        return target;
    const SetValue highest{prefix + "ratio_max", value, source};
    if (!applyEdit(trial, highest))
        return target; // is refused with its own limits
    return EditGroup{"Set " + target.key + " to " + value, {highest, target}};
}

Result<Edit> editOfSegment(const PlanInputs& inputs, const std::string& key,
                           const std::string& value, const std::string& source) {
    const auto parts = splitSegmentKey(inputs, std::string_view(key).substr(segmentPrefix.size()));
    if (!parts)
        return fail(parts.error());
    const std::string prefix = std::string(segmentPrefix) + parts->segment + ".";
    const std::optional<Edit> policy = ownPolicy(inputs, parts->segment);
    PlanInputs base = inputs;
    if (policy && !applyEdit(base, *policy))
        return fail(ErrorCode::UnknownSegment, parts->segment);
    auto edit = parts->field == "ratio" ? setRatio(base, prefix, value, source)
                                        : setValue(base, prefix + parts->field, value, source);
    if (!edit || !policy)
        return edit;
    return EditGroup{"Set " + prefix + parts->field + " to " + value, {*policy, *edit}};
}

Result<Edit> editOfGrowth(const PlanInputs& inputs, const std::string& key,
                          const std::string& value, const std::string& source) {
    const auto parts = splitSegmentKey(inputs, std::string_view(key).substr(growthPrefix.size()));
    if (!parts)
        return fail(parts.error());
    return setValue(inputs, std::string(growthPrefix) + parts->segment + "." + parts->field, value,
                    source);
}

/// Only what the preset changes, so that one Undo takes it back and the audit trail names it.
Result<Edit> editOfPreset(const PlanInputs& inputs, const std::string& value,
                          const std::string& source) {
    const auto preset = weighingPresetFrom(value.c_str());
    if (!preset)
        return fail(ErrorCode::BadValue, std::string(presetKey), "keep, balanced or level");
    PlanInputs wanted = inputs;
    wanted.assignment = withPreset(inputs.assignment, *preset);
    EditGroup group{"Weigh change and balance: " + value, {}};
    for (const AssumptionField& field : fieldsForReading(wanted)) {
        if (!field.key.starts_with("assignment."))
            continue;
        if (const auto before = readAssumptionText(inputs, field.key);
            before && *before != field.text())
            group.edits.push_back(SetValue{field.key, field.text(), source});
    }
    return group;
}

Result<Edit> plainEdit(const PlanInputs& inputs, const std::string& key, const std::string& value,
                       const std::string& source) {
    if (key.starts_with(accountPrefix))
        return editOfAccount(inputs, key, value, source);
    if (key.starts_with(csmPrefix))
        return editOfCsm(inputs, key, value);
    if (key.starts_with(segmentPrefix))
        return editOfSegment(inputs, key, value, source);
    if (key.starts_with(growthPrefix))
        return editOfGrowth(inputs, key, value, source);
    if (key == presetKey)
        return editOfPreset(inputs, value, source);
    if (key == "workload.default_level")
        return knownLevel(inputs, value).map([&](std::string level) -> Edit {
            return SetValue{key, std::move(level), source};
        });
    return setValue(inputs, key, value, source);
}

} // namespace

Result<Edit> editForKey(const PlanInputs& inputs, const std::string& key, const std::string& value,
                        const std::string& source) {
    auto edit = plainEdit(inputs, key, value, source);
    if (!edit)
        return edit;
    PlanInputs trial = inputs;
    if (const auto applied = applyEdit(trial, *edit); !applied)
        return fail(applied.error());
    return edit;
}

Result<EditGroup> editsForKeys(const PlanInputs& inputs,
                               const std::vector<std::pair<std::string, std::string>>& values,
                               const std::string& source) {
    EditGroup group;
    PlanInputs scratch = inputs;
    for (const auto& [key, value] : values) {
        auto edit = editForKey(scratch, key, value, source);
        if (!edit)
            return fail(edit.error());
        if (auto applied = applyEdit(scratch, *edit); !applied)
            return fail(applied.error());
        group.edits.push_back(std::move(*edit));
    }
    return group;
}

} // namespace headroom
