#pragma once

#include "planner/plan_session/hiring_outlook.h"

namespace headroom {

/// The hires of an outlook's plan, by start, then segment.
std::vector<HireLine> hireLines(const ScenarioState& state, const HiringOutlook& outlook);
/// Is the requisition to be opened within the first month? Customers that are past its trigger do
/// not say so: a plan may find it cheaper to be short for a while.
bool opensNow(const HiringOutlook& outlook, const HireLine& line);
/// The managers that its team comes to need, by start.
std::vector<ManagerLine> managerLines(const HiringOutlook& outlook);

} // namespace headroom
