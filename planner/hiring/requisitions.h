#pragma once

#include "planner/base/month.h"
#include "planner/hiring/hiring_plan.h"

namespace headroom {

/// Openings behind the starts of a plan, with dates, reason, trigger and lateness, by open month.
/// A hire is late when, started in the first month possible, it is ramped after the month in which
/// the pool without it, all earlier hires counted in full, falls short.
std::vector<Requisition> requisitionsFor(const HiringCase& hiringCase, const GrowthPath& path,
                                         const StartPlan& starts);

/// Managers to add, from the total headcount of months 0…T.
std::vector<Requisition> managerRequisitions(const HiringCase& hiringCase,
                                             const std::vector<int>& managers);

/// People starting in a calendar quarter, for finance.
struct QuarterHires {
    int year = 0;
    int quarter = 1;
    int hires = 0;
};
/// One row per quarter from the first month after `asOf` to the plan's end, zeros included.
std::vector<QuarterHires> hiresByQuarter(const StartPlan& starts, Month asOf);

} // namespace headroom
