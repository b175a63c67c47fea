#include "planner/hiring/supply.h"

#include <cmath>

namespace headroom {
namespace {

std::size_t at(int index) {
    return static_cast<std::size_t>(index);
}

/// Adds to a seat's curve, month by month, what the successors of its first holder bring; where
/// `successor` is the curve itself, each month builds on the completed ones before it.
void addSuccessors(CohortCurve& curve, const CohortCurve& successor, double attrition,
                   const std::vector<double>& delay) {
    for (std::size_t k = 1; k < curve.headcount.size(); ++k) {
        double leaving = attrition;
        for (std::size_t a = 1; a <= k; ++a) {
            for (std::size_t d = 0; d < delay.size() && a + d <= k; ++d) {
                curve.headcount[k] += leaving * delay[d] * successor.headcount[k - a - d];
                curve.effective[k] += leaving * delay[d] * successor.effective[k - a - d];
            }
            leaving *= 1.0 - attrition;
        }
    }
}

} // namespace

double monthlyRate(double annual) {
    return 1.0 - std::pow(1.0 - annual, 1.0 / 12.0);
}

double rampAt(const std::vector<double>& ramp, int tenure) {
    return at(tenure) < ramp.size() ? ramp[at(tenure)] : 1.0;
}

double rampLoss(const std::vector<double>& ramp) {
    double loss = 0.0;
    for (const double effectiveness : ramp)
        loss += 1.0 - effectiveness;
    return loss;
}

double steadyHires(double growthFte, double attritionMonthly, double headcount) {
    return growthFte + attritionMonthly * headcount;
}

CohortCurve cohortCurve(const HiringSegment& segment, int months) {
    CohortCurve curve;
    double survival = 1.0;
    for (int k = 0; k <= months; ++k) {
        curve.headcount.push_back(survival);
        curve.effective.push_back(survival * rampAt(segment.ramp, k));
        survival *= 1.0 - segment.attritionMonthly;
    }
    return curve;
}

CohortCurve cohortCurveWithBackfill(const HiringSegment& segment, int months,
                                    const std::vector<double>& backfillDelay) {
    CohortCurve curve = cohortCurve(segment, months);
    addSuccessors(curve, curve, segment.attritionMonthly, backfillDelay);
    return curve;
}

CohortCurve rampedSeatWithBackfill(const HiringSegment& segment, int months,
                                   const std::vector<double>& backfillDelay) {
    const CohortCurve successor = cohortCurveWithBackfill(segment, months, backfillDelay);
    HiringSegment ramped = segment;
    ramped.ramp.clear();
    CohortCurve curve = cohortCurve(ramped, months);
    addSuccessors(curve, successor, segment.attritionMonthly, backfillDelay);
    return curve;
}

std::vector<double> successorStarts(const HiringSegment& segment, const CohortCurve& curve,
                                    const std::vector<double>& backfillDelay) {
    std::vector<double> starts(curve.headcount.size(), 0.0);
    for (std::size_t left = 1; left < starts.size(); ++left)
        for (std::size_t d = 0; d < backfillDelay.size() && left + d < starts.size(); ++d)
            starts[left + d] +=
                segment.attritionMonthly * curve.headcount[left - 1] * backfillDelay[d];
    return starts;
}

std::vector<SupplyMonth> baseSupply(const HiringSegment& segment, int months) {
    std::vector<SupplyMonth> supply;
    double staff = segment.csms;
    for (int t = 0; t <= months; ++t) {
        if (t > 0)
            staff *= 1.0 - segment.attritionMonthly;
        for (const StaffChange& change : segment.staffChanges)
            if (change.month == t)
                staff += change.fte;
        if (staff < 0.0)
            staff = 0.0;
        supply.push_back({staff, staff});
    }
    return supply;
}

std::vector<SupplyMonth> plannedSupply(const HiringSegment& segment, const std::vector<int>& starts,
                                       int months) {
    std::vector<SupplyMonth> supply = baseSupply(segment, months);
    const CohortCurve curve = cohortCurve(segment, months);
    for (int u = 0; u < static_cast<int>(starts.size()) && u <= months; ++u) {
        if (starts[at(u)] == 0)
            continue;
        for (int t = u; t <= months; ++t) {
            supply[at(t)].headcount += starts[at(u)] * curve.headcount[at(t - u)];
            supply[at(t)].effective += starts[at(u)] * curve.effective[at(t - u)];
        }
    }
    return supply;
}

} // namespace headroom
