#pragma once

#include "planner/base/units.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace headroom {

/// One recurring activity with a customer: `timesAYear` × `hours`.
struct Activity {
    std::string name;
    double timesAYear = 0.0;
    double hours = 0.0;

    bool operator==(const Activity&) const = default;
};

enum class Coverage : std::uint8_t { Dedicated, Pooled, Digital };
const char* coverageKey(Coverage coverage);

/// How one segment is served: coverage, ratios per full-time CSM, activities, ramp of a new CSM.
/// base hours a month = Σ timesAYear × hours / 12; ratioTarget × base should equal the capacity of
/// a full-time CSM of factor 1 (see `ratioConsistency` in load_summary.h).
struct SegmentPolicy {
    std::string name;
    Coverage coverage = Coverage::Dedicated;
    double ratioTarget = 40.0; // accounts per FTE, > 0
    double ratioMax = 50.0;    // hard, ≥ ratioTarget
    std::vector<Activity> activities;
    double renewalHours = 0.0;    // spread over the renewal window before the date
    double onboardingHours = 0.0; // spread over the onboarding window after customerSince
    std::vector<double> ramp;     // capacity in month 0, 1, … after the start; 1 beyond the list
    double salaryMonth = 0.0;     // loaded cost of an FTE a month, plan currency
    double hireCost = 0.0;        // once per hire
    double shortageMonth = 0.0;   // cost of one FTE missing for a month
    double timeToFillDays = 45.0;
    double noticeDays = 30.0;
    double attritionYear = 0.15;
    std::optional<double> promotionYear; // share of its CSMs who move up a segment; absent = none

    bool operator==(const SegmentPolicy&) const = default;
};

double baseHours(const SegmentPolicy& policy);

/// A grade of CSMs: scales hours and ratios, caps ARR.
struct Level {
    std::string name;
    double factor = 1.0;         // > 0
    std::optional<Money> arrCap; // shipped off

    bool operator==(const Level&) const = default;
};

std::vector<Level> defaultLevels();

enum class PlanningMonth : std::uint8_t { Peak, Average };

/// Assumptions behind workload and capacity (model.md, 1).
struct WorkloadAssumptions {
    double productiveHours = 97.5;  // a month, full-time, factor 1
    double upliftLargeArr = 0.3;    // ARR above 2 × the segment's median
    double upliftRedHealth = 0.5;   // health 0…39
    double upliftAmberHealth = 0.2; // 40…74
    double upliftComplex = 0.2;     // score above the segment's third quartile
    int redBelow = 40;
    int amberBelow = 75;
    int renewalWindowDays = 120;
    int onboardingWindowDays = 90;
    PlanningMonth planningMonth = PlanningMonth::Peak;
    Permille healthyFrom{750};
    Permille healthyTo{1000};
    std::string defaultLevel = "CSM II";
    std::vector<Level> levels = defaultLevels(); // CSM I 0.6, CSM II 1.0, Senior CSM 1.2

    bool operator==(const WorkloadAssumptions&) const = default;
};

/// Shipped values of product.md for Strategic, Growth, Mid-market and Tech-touch, in that order.
std::vector<SegmentPolicy> defaultPolicies();
/// Policies for the given names (highest service first): a shipped policy of the same or a known
/// alias name, else the shipped policy of the same rank; each carries the given name. An alias
/// with two meanings takes the one no other name claims: "Enterprise" is served like Strategic
/// beside "Mid-Market" and "SMB", but like Growth where there is a "Strategic" as well.
std::vector<SegmentPolicy> policiesFor(const std::vector<std::string>& segmentNames);
/// One policy per name: the plan's own of that name (case, blanks and punctuation do not matter),
/// else that of policiesFor. Each carries the given name.
std::vector<SegmentPolicy> matchPolicies(const std::vector<std::string>& segmentNames,
                                         const std::vector<SegmentPolicy>& policies);
/// For each of a team's segment names the index of the plan's segment it means: the same name, else
/// the one whose alias has the same shipped policy ("Scale" = "Tech-touch"); nullopt = unknown.
std::vector<std::optional<std::size_t>> matchSegments(const std::vector<std::string>& teamNames,
                                                      const std::vector<std::string>& planNames);

} // namespace headroom
