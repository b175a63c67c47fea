#pragma once

#include "planner/assignment/account_locks.h"
#include "planner/import/saying.h"

namespace headroom {

/// Why an account stays where it is, as lockReasonText says it. Empty for LockReason::None.
Saying lockReasonSaying(LockReason reason, const LockRules& rules);

} // namespace headroom
