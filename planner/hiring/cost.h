#pragma once

#include "planner/hiring/demand.h"
#include "planner/hiring/supply.h"

#include <vector>

namespace headroom {

/// What a pool costs over months 1…T, currency units, no discounting. Idle is the salary of
/// capacity beyond the need, already part of salary.
struct PoolCost {
    double salary = 0.0;
    double hire = 0.0;
    double shortage = 0.0;
    double idle = 0.0;

    double total() const { return salary + hire + shortage; }
    double spend() const { return salary + hire; }
    PoolCost& operator+=(const PoolCost& other);
};

/// `required` and `supply` by month 0…T; `starts[u]`.
PoolCost poolCost(const HiringCase& hiringCase, const HiringSegment& segment,
                  const std::vector<double>& required, const std::vector<SupplyMonth>& supply);
/// Hire cost of planned starts.
double hireCost(const HiringSegment& segment, const std::vector<int>& starts);

/// Cost of one missing FTE-month: customers per FTE × ARR per customer × monthly churn of uncovered
/// customers × margin × years of ARR lost (hiring notes, 2.3).
struct ShortageValue {
    double ratio = 0.0;
    double arrPerCustomer = 0.0;
    double extraChurnMonthly = 0.005;
    double margin = 0.8;
    double yearsLost = 3.0;
};
double shortageCostMonthly(const ShortageValue& value);
/// Newsvendor service level c / (c + w).
double serviceLevel(double shortageCost, double salary);

} // namespace headroom
