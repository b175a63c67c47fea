#pragma once

#include "planner/hiring/hiring_case.h"

#include <string_view>

namespace headroom {

/// Reads a case from JSON: `months, coverage, time_to_fill, candidate_notice, first_open,
/// service_level, backfill, manager_span, manager_lead, segments[{name, customers0, arr0,
/// new_per_month, new_growth_annual, season[], new_by_month[], churn_m, churn_by_month[],
/// expansion_m, contraction_m, new_arr, growth_sigma, ratio, arr_cap, hours_per_customer,
/// plannable_hours, minimum_fte, csm0, staff_changes[{month, fte, leaver}], time_to_fill,
/// candidate_notice, attr_m, ramp[], cost_m, hire_cost, short_cost_m}], migration[{from, to, p_m,
/// arr_mult}]`.
/// Errors: BadValue (not JSON; a field that is missing, mistyped or unknown: `column` names it,
/// `subject` its object), UnknownSegment in a migration, and those of `validated`.
Result<HiringCase> hiringCaseFromJson(std::string_view json);

} // namespace headroom
