#include "planner/hiring/hire_dates.h"

#include <algorithm>
#include <cmath>

namespace headroom {

HireDates hireDatesFor(Date needed, const HireLeadDays& lead) {
    HireDates dates;
    dates.productive = needed;
    dates.start = needed - std::chrono::days(lead.ramp);
    dates.offer = dates.start - std::chrono::days(lead.notice);
    dates.open = dates.offer - std::chrono::days(lead.timeToFill + lead.approval);
    return dates;
}

std::vector<NeededHire> neededHires(const std::vector<int>& neededMonths, int lead, int rampMonths,
                                    int firstOpen) {
    std::vector<NeededHire> hires;
    for (const int needed : neededMonths) {
        NeededHire hire;
        hire.needed = needed;
        hire.idealOpen = needed - rampMonths - lead;
        hire.open = std::max(hire.idealOpen, firstOpen);
        hire.start = hire.open + lead;
        hire.productive = hire.start + rampMonths;
        hire.lateMonths = hire.productive - needed;
        hires.push_back(hire);
    }
    return hires;
}

std::vector<HireTrigger> hireTriggers(const TriggerRule& rule, int first, int last) {
    std::vector<HireTrigger> triggers;
    const double overLead = rule.perMonth * rule.leadMonths;
    for (int k = first; k <= last; ++k)
        triggers.push_back({k, rule.ratio * (k - 1) - overLead -
                                   rule.safety * std::sqrt(std::max(0.0, overLead))});
    return triggers;
}

} // namespace headroom
