#include "planner/hiring/cost.h"

#include <algorithm>

namespace headroom {

PoolCost& PoolCost::operator+=(const PoolCost& other) {
    salary += other.salary;
    hire += other.hire;
    shortage += other.shortage;
    idle += other.idle;
    return *this;
}

PoolCost poolCost(const HiringCase& hiringCase, const HiringSegment& segment,
                  const std::vector<double>& required, const std::vector<SupplyMonth>& supply) {
    PoolCost cost;
    for (std::size_t t = 1; t < supply.size() && t < required.size(); ++t) {
        const double need = hiringCase.coverage * required[t];
        cost.salary += segment.costMonthly * supply[t].headcount;
        cost.shortage += segment.shortageCostMonthly * std::max(0.0, need - supply[t].effective);
        cost.idle += segment.costMonthly * std::max(0.0, supply[t].effective - need);
    }
    return cost;
}

double hireCost(const HiringSegment& segment, const std::vector<int>& starts) {
    double cost = 0.0;
    for (const int count : starts)
        cost += segment.hireCost * count;
    return cost;
}

double shortageCostMonthly(const ShortageValue& value) {
    return value.ratio * value.arrPerCustomer * value.extraChurnMonthly * value.margin *
           value.yearsLost;
}

double serviceLevel(double shortageCost, double salary) {
    return shortageCost + salary > 0.0 ? shortageCost / (shortageCost + salary) : 0.0;
}

} // namespace headroom
