#include "planner/hiring/planned_need.h"

#include "planner/base/random.h"
#include "planner/hiring/demand.h"
#include "planner/hiring/supply.h"

#include <algorithm>
#include <cmath>

namespace headroom {
namespace {

int leadWithRamp(const HiringCase& hiringCase, std::size_t segment) {
    const double lead = hiringCase.leadOf(segment) + rampLoss(hiringCase.segments[segment].ramp);
    return std::max(1, static_cast<int>(std::lround(lead)));
}

} // namespace

CustomerFlows flowsWithin(const GrowthPath& path, std::size_t segment, int first, int last) {
    CustomerFlows flows;
    for (int t = std::max(1, first); t <= std::min(last, path.lastMonth()); ++t) {
        const SegmentMonth& month = path.at(t, segment);
        flows.arrivals += month.newLogos;
        flows.others += month.churned + month.migratedIn + month.migratedOut;
    }
    return flows;
}

double safetyCustomers(const HiringCase& hiringCase, std::size_t segment,
                       const CustomerFlows& flows) {
    if (hiringCase.serviceLevel == 0.5)
        return 0.0;
    const double spread = hiringCase.segments[segment].growthSigma * flows.arrivals;
    return normalQuantile(hiringCase.serviceLevel) *
           std::sqrt(flows.arrivals + flows.others + spread * spread);
}

std::vector<double> safetyByMonth(const HiringCase& hiringCase, const GrowthPath& path,
                                  std::size_t segment) {
    const int lead = leadWithRamp(hiringCase, segment);
    std::vector<double> safety{0.0};
    for (int t = 1; t <= path.lastMonth(); ++t)
        safety.push_back(
            safetyCustomers(hiringCase, segment, flowsWithin(path, segment, t - lead + 1, t)));
    return safety;
}

std::vector<double> plannedNeed(const HiringCase& hiringCase, const GrowthPath& path,
                                std::size_t segment) {
    const std::vector<double> safety = safetyByMonth(hiringCase, path, segment);
    std::vector<double> need;
    for (int t = 0; t <= path.lastMonth(); ++t) {
        const SegmentMonth& month = path.at(t, segment);
        const double customers =
            std::max(0.0, month.customers + safety[static_cast<std::size_t>(t)]);
        const double arr =
            month.customers > 0.0 ? month.arr * customers / month.customers : month.arr;
        need.push_back(hiringCase.coverage *
                       requiredFte(hiringCase.segments[segment], customers, arr).fte);
    }
    return need;
}

HiringCase casePlannedFor(HiringCase hiringCase) {
    if (hiringCase.backfill)
        return hiringCase;
    for (HiringSegment& segment : hiringCase.segments) {
        segment.attritionMonthly = 0.0;
        std::erase_if(segment.staffChanges, [](const StaffChange& c) { return c.leaver; });
    }
    return hiringCase;
}

} // namespace headroom
