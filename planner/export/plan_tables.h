#pragma once

#include "planner/export/table_writer.h"
#include "planner/hiring/hire_line.h"
#include "planner/hiring/hiring_plan.h"
#include "planner/scenarios/assumption_keys.h"
#include "planner/scenarios/scenario_compare.h"

#include <string>

namespace headroom {

/// hire_id, segment, level, region, reason, open_by, offer_by, start, fully_ramped, trigger,
/// late_months, cost_year, cost_horizon, currency, first_book_accounts, first_book_hours,
/// first_book_arr, room_hours (a month; of the ramped hire).
void writeHires(const std::vector<HireLine>& hires, const std::string& currency, TableWriter& csv);
std::string hiringCsv(const std::vector<HireLine>& hires, const std::string& currency);

/// One row a month and segment: month, segment, new, churned, migr_in, migr_out, closing_customers,
/// closing_arr, required_fte, starts, headcount, effective_capacity, gap_fte, coverage, then
/// calendar_month, binding_view.
void writeHiringRows(const HiringCase& hiringCase, const HiringPlan& plan, Month month0,
                     TableWriter& csv);
std::string hiringRowsCsv(const HiringCase& hiringCase, const HiringPlan& plan, Month month0);

/// kind (outcome or input), key, unit, the two scenarios, difference (outcomes only).
void writeComparison(const ScenarioComparison& comparison, const std::string& nameA,
                     const std::string& nameB, TableWriter& csv);
std::string comparisonCsv(const ScenarioComparison& comparison, const std::string& nameA,
                          const std::string& nameB);

/// key, value, unit, source.
void writeAssumptions(const std::vector<Assumption>& assumptions, TableWriter& csv);
std::string assumptionsCsv(const std::vector<Assumption>& assumptions);

} // namespace headroom
