#pragma once

#include "planner/plan_session/hiring_outlook.h"

namespace headroom {

/// The hires of an outlook's plan, by start, then segment.
std::vector<HireLine> hireLines(const ScenarioState& state, const HiringOutlook& outlook);
/// The managers that its team comes to need, by start.
std::vector<ManagerLine> managerLines(const HiringOutlook& outlook);

} // namespace headroom
