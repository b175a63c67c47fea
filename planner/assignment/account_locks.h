#pragma once

#include "planner/assignment/assignment_settings.h"
#include "planner/base/saying.h"
#include "planner/model/account.h"
#include "planner/workload/touch_model.h"

#include <cstdint>

namespace headroom {

/// Why an account stays with its CSM.
enum class LockReason : std::uint8_t {
    None,
    Pinned, // by hand
    RenewalNear,
    RedHealth,
    Onboarding,
    MovedRecently,
    MovedTooOften,
};
/// Stable key, e.g. "renewal_near"; "" for None.
const char* lockReasonKey(LockReason reason);
/// "renewal within 90 days"; empty for None.
Saying lockReasonSaying(LockReason reason, const LockRules& rules);

/// The first lock rule that holds on the as-of date, pins apart.
LockReason lockReasonOf(const Account& account, const LockRules& rules,
                        const WorkloadAssumptions& assumptions, Date asOf);
/// Would moving this account be delicate, whatever the rules are switched to?
bool isProtected(const Account& account, const LockRules& rules,
                 const WorkloadAssumptions& assumptions, Date asOf);

} // namespace headroom
