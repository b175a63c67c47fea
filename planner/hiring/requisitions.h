#pragma once

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

} // namespace headroom
