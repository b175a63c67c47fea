#pragma once

#include "planner/scenarios/plan_inputs.h"

namespace headroom {

template <class Visit, class SettingsOrConst>
void visitAssignmentValues(Visit& visit, SettingsOrConst& assignment) {
    auto& locks = assignment.locks;
    visit("locks.renewal_near", locks.renewalNear);
    visit("locks.renewal_days", locks.renewalDays);
    visit("locks.red_health", locks.redHealth);
    visit("locks.onboarding", locks.onboarding);
    visit("locks.moved_recently", locks.movedRecently);
    visit("locks.moved_days", locks.movedDays);
    visit("locks.max_owner_changes", locks.maxOwnerChanges);

    auto& rates = assignment.rates;
    visit("rates.under_target", rates.underTarget);
    visit("rates.over_target", rates.overTarget);
    visit("rates.overload", rates.overload);
    visit("rates.busiest", rates.busiest);
    visit("rates.move", rates.move);
    visit("rates.move_arr_per_100k", rates.moveArrPer100K);
    visit("rates.move_protected", rates.moveProtected);
    visit("rates.region_misfit", rates.regionMisfit);
    visit("rates.language_misfit", rates.languageMisfit);
    visit("rates.industry_misfit", rates.industryMisfit);
    visit("rates.renewals_bunched", rates.renewalsBunched);
    visit("rates.arr_balance", rates.arrBalance);
    visit("rates.risk_balance", rates.riskBalance);

    visit("assignment.stability", assignment.stability);
    visit("assignment.ceiling", assignment.ceiling);
    visit("assignment.segments_are_hard", assignment.segmentsAreHard);
    visit("assignment.regions_are_hard", assignment.regionsAreHard);
    visit("assignment.languages_are_hard", assignment.languagesAreHard);
    visit("assignment.arr_caps_on", assignment.arrCapsOn);
    visit("assignment.keep_families_together", assignment.keepFamiliesTogether);
    visit("assignment.max_moves", assignment.maxMoves);
    visit("assignment.renewals_per_quarter", assignment.renewalsPerQuarter);
}

template <class Visit, class AssumptionsOrConst>
void visitHiringValues(Visit& visit, AssumptionsOrConst& hiring) {
    visit("hiring.horizon_months", hiring.horizonMonths);
    visit("hiring.new_logos_factor", hiring.newLogosFactor);
    visit("hiring.churn_factor", hiring.churnFactor);
    visit("hiring.use_hours", hiring.useHours);
    visit("hiring.use_arr_caps", hiring.useArrCaps);
    visit("hiring.approval_days", hiring.approvalDays);
    visit("hiring.manager_span", hiring.managerSpan);
    visit("hiring.max_starts_month", hiring.maxStartsMonth);
    visit("hiring.freeze_until", hiring.freezeUntil);
    visit("hiring.budget", hiring.budget);
    visit("hiring.backfill", hiring.backfill);
    visit("hiring.coverage", hiring.coverage);
    visit("hiring.service_level", hiring.serviceLevel);
    visit("hiring.minimum_per_segment", hiring.minimumPerSegment);
    visit("hiring.minimum_per_region", hiring.minimumPerRegion);
    visit("hiring.minimum_per_language", hiring.minimumPerLanguage);
    visit("hiring.growth_uncertainty", hiring.growthUncertainty);
}

/// Every scalar of the base under its key in the table `base_value`. Keys are part of the file
/// format: never renamed, only added.
template <class Visit, class InputsOrConst>
void visitBaseValues(Visit& visit, InputsOrConst& inputs) {
    auto& workload = inputs.workload;
    visit("workload.productive_hours", workload.productiveHours);
    visit("workload.uplift_large_arr", workload.upliftLargeArr);
    visit("workload.uplift_red_health", workload.upliftRedHealth);
    visit("workload.uplift_amber_health", workload.upliftAmberHealth);
    visit("workload.uplift_complex", workload.upliftComplex);
    visit("workload.red_below", workload.redBelow);
    visit("workload.amber_below", workload.amberBelow);
    visit("workload.renewal_window_days", workload.renewalWindowDays);
    visit("workload.onboarding_window_days", workload.onboardingWindowDays);
    visit.choice("workload.planning_month", workload.planningMonth, PlanningMonth::Average);
    visit("workload.healthy_from", workload.healthyFrom);
    visit("workload.healthy_to", workload.healthyTo);
    visit("workload.default_level", workload.defaultLevel);
    visitAssignmentValues(visit, inputs.assignment);
    visitHiringValues(visit, inputs.hiring);
}

} // namespace headroom
