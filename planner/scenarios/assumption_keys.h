#pragma once

#include "planner/scenarios/plan_inputs.h"

namespace headroom {

/// One assumption as the plan shows it: text value, unit, where it comes from.
struct Assumption {
    std::string key;    // "workload.productive_hours"
    std::string value;  // plain text, decimals with '.', empty = not given
    std::string unit;   // "hours a month", "%", "days", ""
    std::string source; // "default" or as set
};

/// Every scalar assumption in a fixed order, segments' and levels' included:
///   facts.           name as_of currency fiscal_year_start
///   segmentation.    source (rules|file)
///   threshold:SEGMENT.  arr complexity ("threshold:Growth#2.arr" = of its second rule)
///   complexity.      products integrations seats support_tickets sites employees
///   workload.        productive_hours uplift_large_arr uplift_red_health uplift_amber_health
///                    uplift_complex red_below amber_below renewal_window_days
///                    onboarding_window_days planning_month (peak|average) healthy_from healthy_to
///                    default_level
///   level:NAME.      factor arr_cap
///   segment:NAME.    coverage (dedicated|pooled|digital) ratio_target ratio_max renewal_hours
///                    onboarding_hours ramp ("0.25;0.5;0.75") salary_month hire_cost
///                    shortage_month time_to_fill_days notice_days attrition_year
///                    promotion_year activity:NAME.times_a_year activity:NAME.hours
///   assignment.      stability ceiling segments_are_hard regions_are_hard languages_are_hard
///                    arr_caps_on keep_families_together max_moves renewals_per_quarter
///   assignment.lock. renewal_near renewal_days red_health onboarding moved_recently moved_days
///                    max_owner_changes
///   assignment.rate. under_target over_target overload busiest move move_arr_per_100k
///                    move_protected region_misfit language_misfit industry_misfit
///                    renewals_bunched arr_balance risk_balance
///   hiring.          horizon_months new_logos_factor churn_factor use_hours use_arr_caps
///                    approval_days manager_span max_starts_month freeze_until (2027-03) budget
///                    backfill coverage service_level growth_uncertainty minimum_per_segment
///                    minimum_per_region minimum_per_language
///   growth:SEGMENT.  new_logos_month new_growth_year churn_year expansion_month
///                    contraction_month new_arr
/// Also readable and writable, but no assumptions: note:KEY (any text). facts.* are of the plan as
/// a whole: sessions write them to the base of all scenarios.
std::vector<Assumption> listAssumptions(const PlanInputs& inputs);
/// nullopt = not given. Errors: UnknownKey (detail names near keys).
Result<std::optional<std::string>> readAssumptionText(const PlanInputs& inputs,
                                                      const std::string& key);
/// The same with unit and source; a value that is not given is empty text.
Result<Assumption> readAssumption(const PlanInputs& inputs, const std::string& key);
/// Sets by text; units of money are currency units, shares are fractions (0.15). Errors:
/// UnknownKey, BadValue, OutOfRange (detail = allowed range).
Result<void> writeAssumption(PlanInputs& inputs, const std::string& key,
                             const std::optional<std::string>& value);

} // namespace headroom
