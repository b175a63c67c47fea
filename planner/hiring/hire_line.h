#pragma once

#include "planner/hiring/hiring_assumptions.h"

#include <cstddef>
#include <string>

namespace headroom {

/// One line of the hire table: a planned hire with its dates, trigger and cost.
struct HireLine {
    PlannedHire hire;
    std::size_t segment = 0;
    Date openBy{};  // raise the requisition
    Date offerBy{}; // offer accepted
    Date start{};
    Date ramped{};       // first month at full capacity
    std::string trigger; // "Mid-market reaches 460 customers"
    double triggerCustomers = 0.0;
    int lateMonths = 0;       // productive that much later than needed, even when opened at once
    double costYear = 0.0;    // loaded cost a year, plan currency
    double costHorizon = 0.0; // salary and hire cost within the horizon
};

} // namespace headroom
