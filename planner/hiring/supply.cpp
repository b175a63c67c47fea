#include "planner/hiring/supply.h"

#include <cmath>

namespace headroom {
namespace {

std::size_t at(int index) {
    return static_cast<std::size_t>(index);
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
    const double q = segment.attritionMonthly;
    // leaving[a]: share of the seat's first holder who leaves in month a.
    std::vector<double> leaving(at(months) + 1, 0.0);
    for (int a = 1; a <= months; ++a)
        leaving[at(a)] = q * std::pow(1.0 - q, a - 1);
    for (int k = 1; k <= months; ++k) {
        for (int a = 1; a <= k; ++a) {
            for (int d = 0; d < static_cast<int>(backfillDelay.size()) && a + d <= k; ++d) {
                const double share = leaving[at(a)] * backfillDelay[at(d)];
                // A successor who starts in month k itself is the curve at age 0.
                curve.headcount[at(k)] += share * curve.headcount[at(k - a - d)];
                curve.effective[at(k)] += share * curve.effective[at(k - a - d)];
            }
        }
    }
    return curve;
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
