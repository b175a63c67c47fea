#pragma once

#include "planner/hiring/growth_model.h"

#include <vector>

namespace headroom {

enum class DemandView { Ratio, Arr, Hours, MinimumCoverage };

/// FTE needed by each view; the largest binds. A view that is off is 0.
struct RequiredFte {
    double byRatio = 0.0;
    double byArr = 0.0;
    double byHours = 0.0;
    double fte = 0.0; // the binding one, not below the coverage floor
    DemandView binding = DemandView::Ratio;
};
/// Here, not in a source file: a simulation asks millions of times.
inline RequiredFte requiredFte(const HiringSegment& segment, double customers, double arr) {
    RequiredFte required;
    required.byRatio = customers / segment.ratio;
    if (segment.arrCap > 0.0)
        required.byArr = arr / segment.arrCap;
    if (segment.hoursPerCustomer > 0.0)
        required.byHours = customers * segment.hoursPerCustomer / segment.plannableHours;
    required.fte = required.byRatio;
    if (required.byArr > required.fte) {
        required.fte = required.byArr;
        required.binding = DemandView::Arr;
    }
    if (required.byHours > required.fte) {
        required.fte = required.byHours;
        required.binding = DemandView::Hours;
    }
    if (segment.minimumFte > required.fte) {
        required.fte = segment.minimumFte;
        required.binding = DemandView::MinimumCoverage;
    }
    return required;
}
/// Stable name: ratio, arr, hours, minimum_coverage.
const char* demandViewName(DemandView view);

/// Managers for `csms` FTE at `span` CSMs each: rounded up, 0 for an empty team.
int managersNeeded(double csms, double span);

/// First months (1-based) in which N exceeds k books of `ratio`, for k = have, have + 1, …; exact
/// books do not yet need another CSM. N rises by `perMonth` from `customers`.
std::vector<int> monthsOfNextCsm(double customers, double perMonth, double ratio, int months);

/// Paid hours of a month that reach customers (hiring notes, 2.1).
struct HoursRule {
    double weeklyHours = 40.0;
    double daysAway = 35.0; // holidays, leave, sickness, training of 260 working days
    double internalShare = 0.30;
    double utilisation = 0.85;
};
struct HoursOfMonth {
    double paid = 0.0;
    double net = 0.0;       // without days away
    double client = 0.0;    // without internal work
    double plannable = 0.0; // at the utilisation wanted
};
HoursOfMonth hoursOfMonth(const HoursRule& rule);

/// CSMs of one level and what one of them can carry.
struct GradeCapacity {
    double csms = 0.0;
    double accounts = 0.0;
    double arr = 0.0;
};
enum class GradeBinding { Enough, Accounts, Arr };
/// Capacity of a team by level against accounts and ARR at once; short values are ≥ 0.
struct GradeBalance {
    double accounts = 0.0;
    double arr = 0.0;
    double accountsShort = 0.0;
    double arrShort = 0.0;
    double csmsShort = 0.0; // in CSMs of `hireGrade`
    GradeBinding binding = GradeBinding::Enough;
};
/// `hireGrade` is the index of the level that would be hired.
GradeBalance gradeBalance(const std::vector<GradeCapacity>& grades, std::size_t hireGrade,
                          double accountsNeeded, double arrNeeded);

} // namespace headroom
