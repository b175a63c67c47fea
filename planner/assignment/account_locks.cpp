#include "planner/assignment/account_locks.h"

#include <array>

namespace headroom {
namespace {

int daysBetween(Date from, Date to) {
    return static_cast<int>((to - from).count());
}

bool renewalNear(const Account& account, int days, Date asOf) {
    return account.renewalDate && *account.renewalDate >= asOf &&
           daysBetween(asOf, *account.renewalDate) <= days;
}

bool isOnboarding(const Account& account, int days, Date asOf) {
    return account.lifecycle == Lifecycle::Onboarding ||
           (account.customerSince && *account.customerSince <= asOf &&
            daysBetween(*account.customerSince, asOf) < days);
}

bool movedWithin(const Account& account, int days, Date asOf) {
    return account.ownerSince && *account.ownerSince <= asOf &&
           daysBetween(*account.ownerSince, asOf) < days;
}

} // namespace

const char* lockReasonKey(LockReason reason) {
    static constexpr std::array<const char*, 7> keys = {
        "",           "pinned",         "renewal_near",   "red_health",
        "onboarding", "moved_recently", "moved_too_often"};
    return keys[static_cast<std::size_t>(reason)];
}

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

LockReason lockReasonOf(const Account& account, const LockRules& rules,
                        const WorkloadAssumptions& assumptions, Date asOf) {
    if (rules.renewalNear && renewalNear(account, rules.renewalDays, asOf))
        return LockReason::RenewalNear;
    if (rules.redHealth && account.health && *account.health < assumptions.redBelow)
        return LockReason::RedHealth;
    if (rules.onboarding && isOnboarding(account, assumptions.onboardingWindowDays, asOf))
        return LockReason::Onboarding;
    if (rules.movedRecently && movedWithin(account, rules.movedDays, asOf))
        return LockReason::MovedRecently;
    if (rules.maxOwnerChanges && account.ownerChanges.value_or(0) >= *rules.maxOwnerChanges)
        return LockReason::MovedTooOften;
    return LockReason::None;
}

bool isProtected(const Account& account, const LockRules& rules,
                 const WorkloadAssumptions& assumptions, Date asOf) {
    LockRules all = rules;
    all.renewalNear = all.redHealth = all.onboarding = all.movedRecently = true;
    all.maxOwnerChanges.reset();
    return lockReasonOf(account, all, assumptions, asOf) != LockReason::None;
}

} // namespace headroom
