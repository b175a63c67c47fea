#pragma once

#include "planner/base/month.h"
#include "planner/hiring/hiring_case.h"

#include <vector>

namespace headroom {

/// Days from the decision to a productive CSM.
struct HireLeadDays {
    int approval = 10;
    int timeToFill = 45;
    int notice = 30;
    int ramp = 90;
};
struct HireDates {
    Date open;  // requisition
    Date offer; // accepted
    Date start;
    Date productive;
};
/// Backwards from the day somebody productive is needed. Approval comes before time to fill, so the
/// requisition is raised `approval` days before sourcing begins.
HireDates hireDatesFor(Date needed, const HireLeadDays& lead);

/// One hire that growth needs, in months. Months before `firstOpen` cannot be kept: the hire is
/// late.
struct NeededHire {
    int needed = 0;    // month it must be productive
    int idealOpen = 0; // needed − ramp − lead
    int open = 0;      // not before the first month possible
    int start = 0;
    int productive = 0;
    int lateMonths = 0; // productive − needed, ≥ 0
};
/// One row per CSM beyond the present, from the first month it is needed.
std::vector<NeededHire> neededHires(const std::vector<int>& neededMonths, int lead, int rampMonths,
                                    int firstOpen);

/// "Open the requisition for CSM k when the segment reaches N customers".
struct HireTrigger {
    int csm = 0; // k
    double customers = 0.0;
};
struct TriggerRule {
    double ratio = 0.0;
    double perMonth = 0.0;   // growth in customers a month
    double leadMonths = 0.0; // requisition to productive
    double safety = 0.0;     // standard deviations of Poisson demand over the lead
};
/// Triggers of the CSMs `first`…`last`: ratio (k-1) − perMonth × lead − safety × √(perMonth ×
/// lead).
std::vector<HireTrigger> hireTriggers(const TriggerRule& rule, int first, int last);

} // namespace headroom
