#include "planner/workload/touch_model.h"

#include "planner/base/text.h"
#include "planner/workload/segment_aliases.h"

#include <algorithm>
#include <array>

namespace headroom {
namespace {

// Activities add up to 97.5 × 12 ÷ target ratio hours a year.

SegmentPolicy strategicPolicy() {
    SegmentPolicy policy;
    policy.name = "Strategic";
    policy.ratioTarget = 24.0;
    policy.ratioMax = 30.0;
    policy.activities = {{"Working call", 26.0, 0.75}, // 48.75 h a year in all
                         {"Business review", 4.0, 4.0},
                         {"Success plan", 2.0, 3.0},
                         {"Adoption check", 12.0, 0.5},
                         {"Executive meeting", 1.0, 1.25}};
    policy.renewalHours = 4.0;
    policy.onboardingHours = 12.0;
    policy.ramp = {0.10, 0.25, 0.40, 0.60, 0.80, 1.00};
    policy.salaryMonth = 15000.0;
    policy.hireCost = 18000.0;
    policy.shortageMonth = 75000.0;
    return policy;
}

SegmentPolicy growthPolicy() {
    SegmentPolicy policy;
    policy.name = "Growth";
    policy.ratioTarget = 40.0;
    policy.ratioMax = 50.0;
    policy.activities = {{"Working call", 12.0, 0.75}, // 29.25 h a year in all
                         {"Business review", 4.0, 3.0},
                         {"Success plan", 1.0, 2.25},
                         {"Adoption check", 12.0, 0.5}};
    policy.renewalHours = 2.0;
    policy.onboardingHours = 6.0;
    policy.ramp = {0.25, 0.50, 0.75, 1.00};
    policy.salaryMonth = 13000.0;
    policy.hireCost = 15000.0;
    policy.shortageMonth = 43200.0;
    return policy;
}

SegmentPolicy midMarketPolicy() {
    SegmentPolicy policy;
    policy.name = "Mid-market";
    policy.ratioTarget = 70.0;
    policy.ratioMax = 80.0;
    policy.activities = {{"Working call", 6.0, 0.75}, // 16.714… h a year in all
                         {"Business review", 2.0, 2.5},
                         {"Success plan", 1.0, 17.0 / 14.0},
                         {"Adoption check", 12.0, 0.5}};
    policy.renewalHours = 1.0;
    policy.onboardingHours = 3.0;
    policy.ramp = {0.25, 0.50, 0.75, 1.00};
    policy.salaryMonth = 11000.0;
    policy.hireCost = 12000.0;
    policy.shortageMonth = 26880.0;
    return policy;
}

SegmentPolicy techTouchPolicy() {
    SegmentPolicy policy;
    policy.name = "Tech-touch";
    policy.coverage = Coverage::Pooled;
    policy.ratioTarget = 300.0;
    policy.ratioMax = 400.0;
    policy.activities = {{"Campaign follow-up", 12.0, 0.1}, // 3.9 h a year in all
                         {"Open office hour", 4.0, 0.3},
                         {"Answered request", 6.0, 0.25}};
    policy.onboardingHours = 0.5;
    policy.ramp = {0.25, 0.50, 0.75, 1.00};
    policy.salaryMonth = 10000.0;
    policy.hireCost = 10000.0;
    policy.shortageMonth = 21600.0;
    return policy;
}

std::optional<std::size_t> positionOf(const std::vector<std::string>& names,
                                      const std::string& wanted) {
    const auto exact = std::ranges::find(names, wanted);
    if (exact != names.end())
        return static_cast<std::size_t>(exact - names.begin());
    const std::string key = comparisonKey(wanted);
    const auto similar = std::ranges::find_if(names, [&key](const std::string& name) {
        return !key.empty() && comparisonKey(name) == key;
    });
    if (similar == names.end())
        return std::nullopt;
    return static_cast<std::size_t>(similar - names.begin());
}

} // namespace

const char* coverageKey(Coverage coverage) {
    static constexpr std::array<const char*, 3> keys = {"dedicated", "pooled", "digital"};
    return keys[static_cast<std::size_t>(coverage)];
}

double baseHours(const SegmentPolicy& policy) {
    double hours = 0.0;
    for (const Activity& activity : policy.activities)
        hours += activity.timesAYear * activity.hours;
    return hours / 12.0;
}

std::vector<SegmentPolicy> defaultPolicies() {
    return {strategicPolicy(), growthPolicy(), midMarketPolicy(), techTouchPolicy()};
}

std::vector<Level> defaultLevels() {
    return {{"CSM I", 0.6, {}}, {"CSM II", 1.0, {}}, {"Senior CSM", 1.2, {}}};
}

std::vector<SegmentPolicy> policiesFor(const std::vector<std::string>& segmentNames) {
    const std::vector<SegmentPolicy> shipped = defaultPolicies();
    const std::vector<std::optional<std::size_t>> kinds = shippedKinds(segmentNames);
    std::vector<SegmentPolicy> policies;
    for (std::size_t i = 0; i < segmentNames.size(); ++i) {
        policies.push_back(shipped[kinds[i].value_or(std::min(i, shipped.size() - 1))]);
        policies.back().name = segmentNames[i];
    }
    return policies;
}

std::vector<SegmentPolicy> matchPolicies(const std::vector<std::string>& segmentNames,
                                         const std::vector<SegmentPolicy>& policies) {
    std::vector<std::string> known;
    for (const SegmentPolicy& policy : policies)
        known.push_back(policy.name);
    std::vector<SegmentPolicy> matched = policiesFor(segmentNames);
    for (std::size_t i = 0; i < segmentNames.size(); ++i)
        if (const auto own = positionOf(known, segmentNames[i])) {
            matched[i] = policies[*own];
            matched[i].name = segmentNames[i];
        }
    return matched;
}

std::vector<std::optional<std::size_t>> matchSegments(const std::vector<std::string>& teamNames,
                                                      const std::vector<std::string>& planNames) {
    const auto teamKinds = shippedKinds(teamNames);
    const auto planKinds = shippedKinds(planNames);
    std::vector<std::optional<std::size_t>> matches;
    for (std::size_t i = 0; i < teamNames.size(); ++i) {
        auto match = positionOf(planNames, teamNames[i]);
        const auto sameKind = std::ranges::find(planKinds, teamKinds[i]);
        if (!match && teamKinds[i] && sameKind != planKinds.end())
            match = static_cast<std::size_t>(sameKind - planKinds.begin());
        matches.push_back(match);
    }
    return matches;
}

} // namespace headroom
