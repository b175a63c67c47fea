#include "planner/scenarios/input_groups.h"

#include <algorithm>
#include <array>

namespace headroom {
namespace {

GrowthAssumption growthOf(const HiringAssumptions& hiring, const std::string& segment) {
    for (const GrowthAssumption& growth : hiring.growth)
        if (growth.segment == segment)
            return growth;
    GrowthAssumption none;
    none.segment = segment;
    return none;
}

/// `take(to, from)` for every segment that either has an assumption for.
template <class Take>
void takeGrowth(HiringAssumptions& hiring, const HiringAssumptions& other, Take take) {
    for (const GrowthAssumption& growth : other.growth)
        if (std::ranges::find(hiring.growth, growth.segment, &GrowthAssumption::segment) ==
            hiring.growth.end())
            hiring.growth.push_back(growthOf(hiring, growth.segment));
    for (GrowthAssumption& growth : hiring.growth)
        take(growth, growthOf(other, growth.segment));
}

void takeNewLogos(HiringAssumptions& hiring, const HiringAssumptions& other) {
    hiring.newLogosFactor = other.newLogosFactor;
    takeGrowth(hiring, other, [](GrowthAssumption& to, const GrowthAssumption& from) {
        to.newLogosMonth = from.newLogosMonth;
        to.newGrowthYear = from.newGrowthYear;
        to.newArr = from.newArr;
    });
}

void takeChurn(HiringAssumptions& hiring, const HiringAssumptions& other) {
    hiring.churnFactor = other.churnFactor;
    takeGrowth(hiring, other, [](GrowthAssumption& to, const GrowthAssumption& from) {
        to.churnYear = from.churnYear;
    });
}

} // namespace

const char* inputGroupKey(InputGroup group) {
    static constexpr std::array<const char*, inputGroupCount> keys = {
        "data",  "segmentation", "policies",  "workload", "team",        "hires",
        "rules", "owners",       "new_logos", "churn",    "other_growth"};
    return keys[static_cast<std::size_t>(group)];
}

void takeGroup(PlanInputs& inputs, const PlanInputs& other, InputGroup group) {
    switch (group) {
    case InputGroup::Data:
        inputs.book = other.book;
        inputs.facts = other.facts;
        break;
    case InputGroup::Segmentation:
        inputs.segmentRules = other.segmentRules;
        inputs.complexityWeights = other.complexityWeights;
        inputs.segmentOverrides = other.segmentOverrides;
        break;
    case InputGroup::Policies:
        inputs.policies = other.policies;
        break;
    case InputGroup::Workload:
        inputs.workload = other.workload;
        break;
    case InputGroup::Team:
        inputs.team = other.team;
        break;
    case InputGroup::Hires:
        inputs.hires = other.hires;
        break;
    case InputGroup::Rules:
        inputs.assignment = other.assignment;
        inputs.pins = other.pins;
        inputs.rejected = other.rejected;
        break;
    case InputGroup::Owners:
        inputs.owners = other.owners;
        break;
    case InputGroup::NewLogos:
        takeNewLogos(inputs.hiring, other.hiring);
        break;
    case InputGroup::Churn:
        takeChurn(inputs.hiring, other.hiring);
        break;
    case InputGroup::OtherGrowth:
        inputs.hiring = other.hiring;
        break;
    }
}

} // namespace headroom
