#pragma once

#include "planner/hiring/hiring_assumptions.h"
#include "planner/hiring/late_cause.h"

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
    int lateMonths = 0; // productive that much later than needed, as far as it cannot be helped
    LateCause lateCause = LateCause::None;
    double costYear = 0.0;    // loaded cost a year, plan currency
    double costHorizon = 0.0; // salary and hire cost within the horizon, if the hire stays
    /// Ditto while the hire is expected to stay; those of all lines make up what a budget pays for.
    double costExpected = 0.0;
    double delayCost = 0.0; // of a start one month later, expected growth
    double delayArr = 0.0;  // ARR nobody looks after in the worst month of that delay
    int delayMonth = 0;     // that month, counted from the as-of month; 0 = none
    // The book when ramped; the rest of its capacity is room for customers still to be won.
    int bookAccounts = 0;
    double bookHours = 0.0; // a month
    double bookArr = 0.0;   // plan currency
    double roomHours = 0.0; // a month
};

/// A manager to be added because the team outgrows the span (hiring.manager_span). Months are
/// whole: the lead is that of the case.
struct ManagerLine {
    int number = 0;    // the how-many-th manager
    Month needed;      // the team has more CSMs than the managers before can lead
    double csms = 0.0; // people in that month
    Date openBy{};
    Date offerBy{};
    Date start{};
    int lateMonths = 0; // start − needed, even when opened at once
};

} // namespace headroom
