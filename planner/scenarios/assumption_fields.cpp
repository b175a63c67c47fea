#include "planner/scenarios/assumption_fields.h"

#include <array>

namespace headroom {
namespace {

using FieldList = std::vector<AssumptionField>;
using Lister = void (*)(PlanInputs&, std::string_view key, FieldList&);

constexpr double manyPoints = 1e6;
constexpr double muchMoney = 1e12;
constexpr double twoYears = 731.0;

/// `key` is empty, a section ("segment:") or a whole key.
bool couldBeUnder(std::string_view prefix, std::string_view key) {
    return key.size() < prefix.size() ? prefix.starts_with(key) : key.starts_with(prefix);
}

void listFacts(PlanInputs& inputs, std::string_view, FieldList& fields) {
    PlanFacts& facts = inputs.facts;
    fields.push_back({"facts.name", "", &facts.name});
    fields.push_back({"facts.as_of", "date", &facts.asOf});
    fields.push_back({"facts.currency",
                      "ISO 4217",
                      &facts.currency,
                      {},
                      AssumptionField::TextForm::CurrencyCode});
    fields.push_back({"facts.fiscal_year_start", "month", &facts.fiscalYearStart, {1, 12, {}}});
}

void listSegmentation(PlanInputs& inputs, std::string_view, FieldList& fields) {
    fields.push_back({"segmentation.source", "", &inputs.segmentRules.source});
}

void listThresholds(PlanInputs& inputs, std::string_view, FieldList& fields) {
    std::map<std::string, int> seen;
    for (SegmentRule& rule : inputs.segmentRules.rules) {
        const int number = ++seen[rule.segment];
        const std::string prefix =
            "threshold:" + rule.segment + (number == 1 ? "" : "#" + std::to_string(number)) + ".";
        fields.push_back({prefix + "arr", "currency", &rule.arrAtLeast, {0, 9e13, {}}});
        fields.push_back({prefix + "complexity", "points", &rule.complexityAtLeast, {0, 100, {}}});
    }
}

void append(FieldList& fields, FieldList more) {
    fields.insert(fields.end(), std::make_move_iterator(more.begin()),
                  std::make_move_iterator(more.end()));
}

void listComplexity(PlanInputs& inputs, std::string_view, FieldList& fields) {
    append(fields, weightFields(inputs.complexityWeights, "complexity."));
}

void listWorkload(PlanInputs& inputs, std::string_view, FieldList& fields) {
    WorkloadAssumptions& w = inputs.workload;
    const ValueRange uplift{0, 10, {}};
    fields.push_back(
        {"workload.productive_hours", "hours a month", &w.productiveHours, {1, 744, {}}});
    fields.push_back({"workload.uplift_large_arr", "share", &w.upliftLargeArr, uplift});
    fields.push_back({"workload.uplift_red_health", "share", &w.upliftRedHealth, uplift});
    fields.push_back({"workload.uplift_amber_health", "share", &w.upliftAmberHealth, uplift});
    fields.push_back({"workload.uplift_complex", "share", &w.upliftComplex, uplift});
    fields.push_back({"workload.red_below",
                      "points",
                      &w.redBelow,
                      {0, double(w.amberBelow), "not above workload.amber_below"}});
    fields.push_back({"workload.amber_below",
                      "points",
                      &w.amberBelow,
                      {double(w.redBelow), 101, "not below workload.red_below"}});
    fields.push_back(
        {"workload.renewal_window_days", "days", &w.renewalWindowDays, {1, twoYears, {}}});
    fields.push_back(
        {"workload.onboarding_window_days", "days", &w.onboardingWindowDays, {1, twoYears, {}}});
    fields.push_back({"workload.planning_month", "", &w.planningMonth});
    fields.push_back({"workload.healthy_from",
                      "fraction",
                      &w.healthyFrom,
                      {0, toFraction(w.healthyTo), "not above workload.healthy_to"}});
    fields.push_back({"workload.healthy_to",
                      "fraction",
                      &w.healthyTo,
                      {toFraction(w.healthyFrom), 3, "not below workload.healthy_from"}});
    fields.push_back(
        {"workload.default_level", "", &w.defaultLevel, {}, AssumptionField::TextForm::Name});
}

void listLevels(PlanInputs& inputs, std::string_view key, FieldList& fields) {
    for (Level& level : inputs.workload.levels)
        if (const std::string prefix = "level:" + level.name + "."; couldBeUnder(prefix, key))
            append(fields, levelFields(level, prefix));
}

void listPolicies(PlanInputs& inputs, std::string_view key, FieldList& fields) {
    for (SegmentPolicy& policy : inputs.policies)
        if (const std::string prefix = "segment:" + policy.name + "."; couldBeUnder(prefix, key))
            append(fields, policyFields(policy, prefix));
}

void listAssignment(PlanInputs& inputs, std::string_view, FieldList& fields) {
    AssignmentSettings& a = inputs.assignment;
    fields.push_back({"assignment.stability", "0 balance … 1 stability", &a.stability, {0, 1, {}}});
    fields.push_back({"assignment.ceiling", "fraction", &a.ceiling, {0.5, 3, {}}});
    fields.push_back({"assignment.segments_are_hard", "", &a.segmentsAreHard});
    fields.push_back({"assignment.regions_are_hard", "", &a.regionsAreHard});
    fields.push_back({"assignment.languages_are_hard", "", &a.languagesAreHard});
    fields.push_back({"assignment.arr_caps_on", "", &a.arrCapsOn});
    fields.push_back({"assignment.keep_families_together", "", &a.keepFamiliesTogether});
    fields.push_back({"assignment.max_moves", "accounts", &a.maxMoves, {0, 1e9, {}}});
    fields.push_back(
        {"assignment.renewals_per_quarter", "renewals", &a.renewalsPerQuarter, {0, 1e6, {}}});
}

void listLocks(PlanInputs& inputs, std::string_view, FieldList& fields) {
    LockRules& l = inputs.assignment.locks;
    fields.push_back({"assignment.lock.renewal_near", "", &l.renewalNear});
    fields.push_back({"assignment.lock.renewal_days", "days", &l.renewalDays, {0, twoYears, {}}});
    fields.push_back({"assignment.lock.red_health", "", &l.redHealth});
    fields.push_back({"assignment.lock.onboarding", "", &l.onboarding});
    fields.push_back({"assignment.lock.moved_recently", "", &l.movedRecently});
    fields.push_back({"assignment.lock.moved_days", "days", &l.movedDays, {0, twoYears, {}}});
    fields.push_back({"assignment.lock.max_owner_changes",
                      "changes in 24 months",
                      &l.maxOwnerChanges,
                      {0, 100, {}}});
}

void listRates(PlanInputs& inputs, std::string_view, FieldList& fields) {
    PointRates& r = inputs.assignment.rates;
    const std::array<std::pair<const char*, double*>, 13> rates = {
        {{"under_target", &r.underTarget},
         {"over_target", &r.overTarget},
         {"overload", &r.overload},
         {"busiest", &r.busiest},
         {"move", &r.move},
         {"move_arr_per_100k", &r.moveArrPer100K},
         {"move_protected", &r.moveProtected},
         {"region_misfit", &r.regionMisfit},
         {"language_misfit", &r.languageMisfit},
         {"industry_misfit", &r.industryMisfit},
         {"renewals_bunched", &r.renewalsBunched},
         {"arr_balance", &r.arrBalance},
         {"risk_balance", &r.riskBalance}}};
    for (const auto& [name, rate] : rates)
        fields.push_back(
            {std::string("assignment.rate.") + name, "points", rate, {0, manyPoints, {}}});
}

void listHiring(PlanInputs& inputs, std::string_view, FieldList& fields) {
    HiringAssumptions& h = inputs.hiring;
    const ValueRange factor{0, 10, {}};
    fields.push_back({"hiring.horizon_months", "months", &h.horizonMonths, {1, 120, {}}});
    fields.push_back({"hiring.new_logos_factor", "factor", &h.newLogosFactor, factor});
    fields.push_back({"hiring.churn_factor", "factor", &h.churnFactor, factor});
    fields.push_back({"hiring.use_hours", "", &h.useHours});
    fields.push_back({"hiring.use_arr_caps", "", &h.useArrCaps});
    fields.push_back({"hiring.approval_days", "days", &h.approvalDays, {0, twoYears, {}}});
    fields.push_back({"hiring.manager_span", "CSMs", &h.managerSpan, {1, 1000, {}}});
    fields.push_back({"hiring.max_starts_month", "hires", &h.maxStartsMonth, {0, 10000, {}}});
    fields.push_back({"hiring.freeze_until", "month", &h.freezeUntil});
    fields.push_back({"hiring.budget", "currency", &h.budget, {0, 9e13, {}}});
    fields.push_back({"hiring.backfill", "", &h.backfill});
    fields.push_back({"hiring.coverage", "fraction", &h.coverage, {0, 2, {}}});
    fields.push_back({"hiring.service_level", "fraction", &h.serviceLevel, {0.01, 0.999, {}}});
    const ValueRange people{0, 1000, {}};
    fields.push_back({"hiring.minimum_per_segment", "people", &h.minimumPerSegment, people});
    fields.push_back({"hiring.minimum_per_region", "people", &h.minimumPerRegion, people});
    fields.push_back({"hiring.minimum_per_language", "people", &h.minimumPerLanguage, people});
    fields.push_back({"hiring.growth_uncertainty", "sigma", &h.growthUncertainty, {0, 2, {}}});
}

void listGrowth(PlanInputs& inputs, std::string_view key, FieldList& fields) {
    for (GrowthAssumption& growth : inputs.hiring.growth)
        if (const std::string prefix = "growth:" + growth.segment + "."; couldBeUnder(prefix, key))
            append(fields, growthFields(growth, prefix));
}

struct Section {
    std::string_view prefix;
    Lister list;
};
constexpr std::array<Section, 12> sections = {{{"facts.", listFacts},
                                               {"segmentation.", listSegmentation},
                                               {"threshold:", listThresholds},
                                               {"complexity.", listComplexity},
                                               {"workload.", listWorkload},
                                               {"level:", listLevels},
                                               {"segment:", listPolicies},
                                               {"assignment.", listAssignment},
                                               {"assignment.lock.", listLocks},
                                               {"assignment.rate.", listRates},
                                               {"hiring.", listHiring},
                                               {"growth:", listGrowth}}};

} // namespace

FieldList policyFields(SegmentPolicy& policy, const std::string& prefix) {
    FieldList fields;
    const auto add = [&](const std::string& name, const char* unit, AssumptionField::Place place,
                         ValueRange range = {}) {
        fields.push_back({prefix + name, unit, place, std::move(range)});
    };
    add("coverage", "", &policy.coverage);
    add("ratio_target", "accounts per FTE", &policy.ratioTarget,
        {0.1, policy.ratioMax, "not above the segment's ratio_max"});
    add("ratio_max", "accounts per FTE", &policy.ratioMax,
        {policy.ratioTarget, manyPoints, "not below the segment's ratio_target"});
    add("renewal_hours", "hours", &policy.renewalHours, {0, 1000, {}});
    add("onboarding_hours", "hours", &policy.onboardingHours, {0, 1000, {}});
    add("ramp", "share of full capacity by month", &policy.ramp, {0, 1, {}});
    add("salary_month", "currency a month", &policy.salaryMonth, {0, muchMoney, {}});
    add("hire_cost", "currency", &policy.hireCost, {0, muchMoney, {}});
    add("shortage_month", "currency a month", &policy.shortageMonth, {0, muchMoney, {}});
    add("time_to_fill_days", "days", &policy.timeToFillDays, {0, twoYears, {}});
    add("notice_days", "days", &policy.noticeDays, {0, twoYears, {}});
    add("attrition_year", "share a year", &policy.attritionYear, {0, 1, {}});
    add("promotion_year", "share a year", &policy.promotionYear, {0, 0.99, {}});
    for (Activity& activity : policy.activities) {
        const std::string name = "activity:" + activity.name;
        add(name + ".times_a_year", "times a year", &activity.timesAYear, {0, 10000, {}});
        add(name + ".hours", "hours", &activity.hours, {0, 1000, {}});
    }
    return fields;
}

FieldList levelFields(Level& level, const std::string& prefix) {
    return {{prefix + "factor", "factor", &level.factor, {0.01, 10, {}}},
            {prefix + "arr_cap", "currency", &level.arrCap, {0, 9e13, {}}}};
}

FieldList weightFields(ComplexityWeights& weights, const std::string& prefix) {
    FieldList fields;
    for (std::size_t i = 0; i < complexityInputCount; ++i)
        fields.push_back({prefix + complexityInputKey(static_cast<ComplexityInput>(i)),
                          "weight",
                          &weights.weight[i],
                          {0, 100, {}}});
    return fields;
}

FieldList growthFields(GrowthAssumption& growth, const std::string& prefix) {
    const ValueRange share{0, 1, {}};
    return {
        {prefix + "new_logos_month", "customers a month", &growth.newLogosMonth, {0, 1e6, {}}},
        {prefix + "new_growth_year", "share a year", &growth.newGrowthYear, {-0.99, 10, {}}},
        {prefix + "churn_year", "share a year", &growth.churnYear, share},
        {prefix + "expansion_month", "share a month", &growth.expansionMonth, share},
        {prefix + "contraction_month", "share a month", &growth.contractionMonth, share},
        {prefix + "new_arr", "currency", &growth.newArr, {0, muchMoney, {}}},
    };
}

FieldList assumptionFields(PlanInputs& inputs, std::string_view key) {
    FieldList fields;
    for (const Section& section : sections)
        if (key.empty() || key.starts_with(section.prefix))
            section.list(inputs, key, fields);
    return fields;
}

FieldList fieldsForReading(const PlanInputs& inputs, std::string_view key) {
    return assumptionFields(const_cast<PlanInputs&>(inputs), key);
}

} // namespace headroom
