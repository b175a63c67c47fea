#pragma once

#include "planner/plan_session/hiring_outlook.h"

#include <cstdint>

namespace headroom {

/// The hires of an outlook's plan, by start, then segment.
std::vector<HireLine> hireLines(const ScenarioState& state, const HiringOutlook& outlook);

/// What opens a requisition, in the order in which it is asked.
enum class TriggerKind {
    Coverage,  // the segment's minimum of people
    Customers, // once the segment has that many, more than today
    Now,       // it has them, and the requisition is due within the first month
    OnItsDate, // it has them, yet the plan finds it cheaper to be short until its date
};
struct HireTrigger {
    TriggerKind kind;
    std::int64_t customers; // of the segment; of no meaning for Coverage
};
HireTrigger hireTrigger(const HiringOutlook& outlook, const HireLine& line);

/// The managers that its team comes to need, by start.
std::vector<ManagerLine> managerLines(const HiringOutlook& outlook);

} // namespace headroom
