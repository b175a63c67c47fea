#include "planner/scenarios/assumption_keys.h"

#include "planner/base/text.h"
#include "planner/scenarios/assumption_fields.h"
#include "planner/scenarios/near_keys.h"
#include "planner/segmentation/segment_thresholds.h"

#include <algorithm>
#include <fmt/format.h>

namespace headroom {
namespace {

constexpr std::string_view growthPrefix = "growth:";
constexpr std::string_view notePrefix = "note:";
constexpr std::string_view thresholdPrefix = "threshold:";

const AssumptionField* findField(const std::vector<AssumptionField>& fields,
                                 const std::string& key) {
    const auto found = std::ranges::find(fields, key, &AssumptionField::key);
    return found == fields.end() ? nullptr : &*found;
}

std::string sourceOf(const PlanInputs& inputs, const std::string& key) {
    const auto given = inputs.sources.find(key);
    if (given != inputs.sources.end())
        return given->second;
    for (const GrowthAssumption& growth : inputs.hiring.growth)
        if (!growth.source.empty() && key.starts_with("growth:" + growth.segment + "."))
            return growth.source;
    return "default";
}

tl::unexpected<Error> unknownKey(const PlanInputs& inputs, const std::string& key) {
    std::vector<std::string> known;
    for (const AssumptionField& field : fieldsForReading(inputs))
        known.push_back(field.key);
    for (const SegmentPolicy& policy : inputs.policies) {
        GrowthAssumption growth;
        for (const AssumptionField& field : growthFields(growth, "growth:" + policy.name + "."))
            known.push_back(field.key);
    }
    return fail(ErrorCode::UnknownKey, key,
                "did you mean " + joined(nearKeys(key, known), ", ") + "?");
}

bool statesNothing(const GrowthAssumption& growth) {
    GrowthAssumption empty;
    empty.segment = growth.segment;
    return growth == empty;
}

/// Writes into the growth assumption of a segment, which comes and goes with what it states. Kept
/// in the order of names, so that coming back is coming to the same place.
Result<void> writeGrowth(PlanInputs& inputs, const std::string& key,
                         const std::optional<std::string>& value) {
    const auto dot = key.rfind('.');
    GrowthAssumption growth;
    growth.segment = dot == std::string::npos || dot < growthPrefix.size()
                         ? std::string()
                         : key.substr(growthPrefix.size(), dot - growthPrefix.size());
    auto& list = inputs.hiring.growth;
    auto place = std::ranges::find(list, growth.segment, &GrowthAssumption::segment);
    const bool isThere = place != list.end();
    if (isThere)
        growth = *place;
    const auto fields = growthFields(growth, "growth:" + growth.segment + ".");
    const AssumptionField* field = growth.segment.empty() ? nullptr : findField(fields, key);
    if (field == nullptr)
        return unknownKey(inputs, key);
    if (auto written = field->write(value); !written)
        return written;
    if (isThere && statesNothing(growth))
        list.erase(place);
    else if (isThere)
        *place = std::move(growth);
    else if (!statesNothing(growth))
        list.insert(std::ranges::lower_bound(list, growth.segment, {}, &GrowthAssumption::segment),
                    std::move(growth));
    return {};
}

Result<void> writeNote(PlanInputs& inputs, const std::string& key,
                       const std::optional<std::string>& value) {
    const std::string noted = key.substr(notePrefix.size());
    if (noted.empty())
        return unknownKey(inputs, key);
    if (value)
        inputs.notes[noted] = *value;
    else
        inputs.notes.erase(noted);
    return {};
}

/// The segment rules must still make sense with the new line.
Result<void> writeThreshold(PlanInputs& inputs, const std::string& key,
                            const std::optional<std::string>& value) {
    const SegmentRules before = inputs.segmentRules;
    const auto fields = assumptionFields(inputs, key);
    const AssumptionField* field = findField(fields, key);
    if (field == nullptr)
        return unknownKey(inputs, key);
    if (auto written = field->write(value); !written)
        return written;
    auto checked = checkRules(inputs.segmentRules);
    if (!checked) {
        inputs.segmentRules = before;
        return fail(checked.error().code, key, checked.error().detail);
    }
    return checked;
}

} // namespace

std::vector<Assumption> listAssumptions(const PlanInputs& inputs) {
    std::vector<Assumption> assumptions;
    for (const AssumptionField& field : fieldsForReading(inputs)) {
        const auto text = field.text();
        if (!text && field.key.starts_with(thresholdPrefix))
            continue;
        assumptions.push_back(
            {field.key, text.value_or(""), field.unit, sourceOf(inputs, field.key)});
    }
    return assumptions;
}

Result<std::optional<std::string>> readAssumptionText(const PlanInputs& inputs,
                                                      const std::string& key) {
    const auto fields = fieldsForReading(inputs, key);
    if (const AssumptionField* field = findField(fields, key))
        return field->text();
    if (key.starts_with(notePrefix)) {
        const auto note = inputs.notes.find(key.substr(notePrefix.size()));
        return note == inputs.notes.end() ? std::nullopt : std::optional(note->second);
    }
    PlanInputs trial;
    if (key.starts_with(growthPrefix) && writeGrowth(trial, key, std::nullopt))
        return std::optional<std::string>();
    return unknownKey(inputs, key);
}

Result<Assumption> readAssumption(const PlanInputs& inputs, const std::string& key) {
    const auto text = readAssumptionText(inputs, key);
    if (!text)
        return fail(text.error());
    const auto fields = fieldsForReading(inputs, key);
    const AssumptionField* field = findField(fields, key);
    return Assumption{key, text->value_or(""), field == nullptr ? "" : field->unit,
                      sourceOf(inputs, key)};
}

Result<void> writeAssumption(PlanInputs& inputs, const std::string& key,
                             const std::optional<std::string>& value) {
    if (key.starts_with(notePrefix))
        return writeNote(inputs, key, value);
    if (key.starts_with(growthPrefix))
        return writeGrowth(inputs, key, value);
    if (key.starts_with(thresholdPrefix))
        return writeThreshold(inputs, key, value);
    const auto fields = assumptionFields(inputs, key);
    const AssumptionField* field = findField(fields, key);
    return field == nullptr ? unknownKey(inputs, key) : field->write(value);
}

} // namespace headroom
