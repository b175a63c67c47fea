#pragma once

#include "planner/hiring/hiring_case.h"

#include <vector>

namespace headroom {

/// Annual rate to monthly: 1 − (1 − a)^(1/12).
double monthlyRate(double annual);
/// Effectiveness at tenure k ≥ 0 months; beyond the list 1.
double rampAt(const std::vector<double>& ramp, int tenure);
/// Σ (1 − r_k): FTE-months lost while one hire ramps.
double rampLoss(const std::vector<double>& ramp);
/// Hires a month in the steady state: growth in FTE a month + q × headcount.
double steadyHires(double growthFte, double attritionMonthly, double headcount);

/// Expected headcount and effective capacity of one start, by months since.
struct CohortCurve {
    std::vector<double> headcount; // (1-q)^k, or with backfill
    std::vector<double> effective; // r_k × survival, or the renewal sum
};
/// Without backfill: attrition from the month after the start. With backfill, `backfillDelay[d]` is
/// the probability that a leaver's successor starts d months after the leaving (renewal recursion
/// m(k) = (1-q)^k r_k + Σ q(1-q)^(a-1) P(d) m(k-a-d)); a successor has the same ramp.
CohortCurve cohortCurve(const HiringSegment& segment, int months);
CohortCurve cohortCurveWithBackfill(const HiringSegment& segment, int months,
                                    const std::vector<double>& backfillDelay);

/// The same for one fully ramped seat that is in place from the beginning.
CohortCurve rampedSeatWithBackfill(const HiringSegment& segment, int months,
                                   const std::vector<double>& backfillDelay);
/// Expected starts of successors, by months since the first start: q × headcount of the month
/// before, delayed.
std::vector<double> successorStarts(const HiringSegment& segment, const CohortCurve& curve,
                                    const std::vector<double>& backfillDelay);

struct SupplyMonth {
    double headcount = 0.0;
    double effective = 0.0;
};
/// Existing staff with dated changes, months 0…`months`, no hires.
std::vector<SupplyMonth> baseSupply(const HiringSegment& segment, int months);
/// With planned starts: `starts[u]` people begin in month u (index 0 unused).
std::vector<SupplyMonth> plannedSupply(const HiringSegment& segment, const std::vector<int>& starts,
                                       int months);

} // namespace headroom
