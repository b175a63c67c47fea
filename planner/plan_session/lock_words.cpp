#include "planner/plan_session/lock_words.h"

namespace headroom {

Saying lockReasonSaying(LockReason reason, const LockRules& rules) {
    switch (reason) {
    case LockReason::None:
        break;
    case LockReason::Pinned:
        return HEADROOM_SAY("pinned by hand");
    case LockReason::RenewalNear:
        return {rules.renewalDays == 1 ? HEADROOM_SAY("renewal within %1 day")
                                       : HEADROOM_SAY("renewal within %1 days"),
                std::vector<Saying>{rules.renewalDays}};
    case LockReason::RedHealth:
        return HEADROOM_SAY("red health");
    case LockReason::Onboarding:
        return HEADROOM_SAY("onboarding");
    case LockReason::MovedRecently:
        return {rules.movedDays == 1 ? HEADROOM_SAY("CSM changed within %1 day")
                                     : HEADROOM_SAY("CSM changed within %1 days"),
                std::vector<Saying>{rules.movedDays}};
    case LockReason::MovedTooOften:
        return HEADROOM_SAY("CSM changed too often");
    }
    return {};
}

} // namespace headroom
