#pragma once

namespace headroom {

/// Why a hire is productive later than it is needed.
enum class LateCause {
    None,
    LeadTime,  // even opened at once, finding, notice and ramp take too long
    Freeze,    // no start is allowed earlier
    StartsCap, // the months before are full
    Budget,    // an earlier start costs more than the budget has
    HireCount, // so many hires are asked for, not more
    Plan,      // the plan in force, or somebody by hand, has it start later than need be
};
/// Stable name: empty, lead_time, freeze, starts_cap, budget, hire_count, plan.
const char* lateCauseName(LateCause cause);

} // namespace headroom
