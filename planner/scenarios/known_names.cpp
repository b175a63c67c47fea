#include "planner/scenarios/known_names.h"

#include "planner/base/text.h"
#include "planner/scenarios/edit_checks.h"
#include "planner/segmentation/segmenter.h"

#include <algorithm>

namespace headroom {
namespace {

std::optional<std::string> nameLike(const std::vector<std::string>& names,
                                    const std::string& wanted) {
    if (std::ranges::find(names, wanted) != names.end())
        return wanted;
    const std::string key = comparisonKey(wanted);
    for (const std::string& name : names)
        if (!key.empty() && comparisonKey(name) == key)
            return name;
    return std::nullopt;
}

/// Policies first: their spelling is that of the keys.
std::vector<std::string> segmentsOf(const PlanInputs& inputs) {
    std::vector<std::string> names;
    for (const SegmentPolicy& policy : inputs.policies)
        names.push_back(policy.name);
    for (const std::string& name : segmentNames(*inputs.book, inputs.segmentRules))
        if (!nameLike(names, name))
            names.push_back(name);
    return names;
}

tl::unexpected<Error> unknownSegment(const std::string& name,
                                     const std::vector<std::string>& names) {
    return fail(ErrorCode::UnknownSegment, name, "the segments are " + joined(names, ", "));
}

} // namespace

Result<std::string> knownSegment(const PlanInputs& inputs, const std::string& name) {
    const std::vector<std::string> names = segmentsOf(inputs);
    const auto found = nameLike(names, name);
    if (!found)
        return unknownSegment(name, names);
    return *found;
}

Result<std::string> knownLevel(const PlanInputs& inputs, const std::string& name) {
    std::vector<std::string> names;
    for (const Level& level : inputs.workload.levels)
        names.push_back(level.name);
    const auto found = nameLike(names, name);
    if (!found)
        return fail(ErrorCode::UnknownLevel, name, "the levels are " + joined(names, ", "));
    return *found;
}

std::optional<Csm> currentCsm(const PlanInputs& inputs, const CsmId& id) {
    if (const auto edited = inputs.team.find(id); edited != inputs.team.end())
        return edited->second;
    const auto imported = inputs.book->findCsm(id);
    return imported ? std::optional(inputs.book->csms()[*imported]) : std::nullopt;
}

Result<CsmId> knownCsmId(const PlanInputs& inputs, const std::string& id) {
    const CsmId csm(id);
    if (!currentCsm(inputs, csm) && !KnownCsms(inputs).isPlaceholder(csm))
        return fail(ErrorCode::UnknownCsm, id, "the team has no such CSM, or removed this one");
    return csm;
}

Result<SegmentKey> splitSegmentKey(const PlanInputs& inputs, std::string_view text) {
    const std::vector<std::string> names = segmentsOf(inputs);
    std::optional<SegmentKey> longest;
    for (std::size_t dot = text.find('.'); dot != std::string_view::npos;
         dot = text.find('.', dot + 1))
        if (const auto name = nameLike(names, std::string(text.substr(0, dot))))
            longest = SegmentKey{*name, std::string(text.substr(dot + 1))};
    if (longest)
        return *longest;
    return unknownSegment(std::string(text.substr(0, text.find('.'))), names);
}

} // namespace headroom
