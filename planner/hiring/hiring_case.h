#pragma once

#include "planner/base/result.h"

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace headroom {

/// A dated change of a pool's existing staff: a known starter (+1), leaver (−1), or a leave as a
/// pair (−1 at its begin, +1 at its end). Counts from the end of `month` on, fully ramped, and is
/// subject to attrition from the next month like everybody else.
struct StaffChange {
    int month = 1;       // 1…months + look-ahead
    double fte = 0.0;    // signed
    bool leaver = false; // gone for good: replaced only where the case says so
    bool operator==(const StaffChange&) const = default;
};

/// One segment and the pool of CSMs that serves it. Rates are per month, money in currency units.
struct HiringSegment {
    std::string name;

    // customers
    double customers = 0.0;           // at month 0
    double arr = 0.0;                 // at month 0
    double newPerMonth = 0.0;         // new logos in month 1 before seasonality
    double newGrowthAnnual = 0.0;     // 0.10 = +10 % a year
    std::vector<double> season;       // multiplies month t by season[(t-1) % size]; empty = flat
    std::vector<double> newByMonth;   // forecast or finance plan; overrides the three above
    double churnMonthly = 0.0;        // hazard, 0…1
    std::vector<double> churnByMonth; // renewal calendar; overrides churnMonthly where present
    double expansionMonthly = 0.0;    // of surviving ARR
    double contractionMonthly = 0.0;  // of surviving ARR
    double newArr = 0.0;              // ARR of one new logo
    double growthSigma = 0.15;        // of the factor on new logos, for the safety of a plan

    // demand
    double ratio = 0.0;            // customers per FTE, > 0
    double arrCap = 0.0;           // ARR per FTE; 0 = no ARR view
    double hoursPerCustomer = 0.0; // a month; 0 = no hours view
    double plannableHours = 0.0;   // of one FTE a month, for the hours view
    double minimumFte = 0.0;       // coverage floor of the pool

    // supply
    double csms = 0.0; // FTE at month 0, fully ramped
    std::vector<StaffChange> staffChanges;
    double attritionMonthly = 0.0; // 0…1
    std::vector<double> ramp;      // effectiveness by tenure 0, 1, …, the last below 1; beyond 1
    std::optional<int> timeToFill; // months; absent = as the case has it
    std::optional<int> candidateNotice;

    // money
    double costMonthly = 0.0;         // salary of one FTE
    double hireCost = 0.0;            // of one start
    double shortageCostMonthly = 0.0; // of one missing FTE

    bool operator==(const HiringSegment&) const = default;
};

/// Monthly flow of customers from one segment to another; movers carry ARR times `arrMultiplier`.
struct Migration {
    std::size_t from = 0;
    std::size_t to = 0;
    double monthly = 0.0;
    double arrMultiplier = 1.0;
    bool operator==(const Migration&) const = default;
};

/// Monthly share of a pool's people who move up: to another pool, or out of all of them. Vacates a
/// seat in the pool they leave (hiring notes 2.2).
struct Promotion {
    std::size_t from = 0;
    std::optional<std::size_t> to; // absent = into other work
    double monthly = 0.0;
    bool operator==(const Promotion&) const = default;
};

/// Everything the hiring projection needs: month 0 is the as-of month, months 1…`months` are shown.
struct HiringCase {
    int months = 36;         // 1…120
    double coverage = 1.0;   // share of the required FTE that must be in seat, > 0
    int timeToFill = 2;      // months from requisition to accepted offer
    int candidateNotice = 1; // months from offer to start
    int firstOpen = 1;       // first month in which a requisition can be opened
    int firstStart = 1;      // first month in which somebody may start: the end of a freeze
    /// Chance with which the customers of a month are to be covered when the plan is made: 0.5 =
    /// for the number expected, see planned_need.h.
    double serviceLevel = 0.5;
    bool backfill = true;     // leavers are replaced; else hires are for growth only
    double managerSpan = 7.0; // CSMs per manager
    int managerLead = 5;      // months from a manager's requisition to the start
    std::vector<HiringSegment> segments;
    std::vector<Migration> migrations;
    std::vector<Promotion> promotions; // of hires to come; see promotions.h

    /// Months from a segment's requisition to the accepted offer, to the start; first start month.
    int timeToFillOf(std::size_t s) const { return segments[s].timeToFill.value_or(timeToFill); }
    int leadOf(std::size_t s) const {
        return timeToFillOf(s) + segments[s].candidateNotice.value_or(candidateNotice);
    }
    int firstStartOf(std::size_t s) const { return std::max(firstStart, firstOpen + leadOf(s)); }
    bool operator==(const HiringCase&) const = default;
};

/// The case, its ramps without the full months at their end, or what is wrong with it (OutOfRange,
/// Duplicate, BadValue; `subject` is the segment or field). Everything else in this room expects a
/// case that passed here.
Result<HiringCase> validated(HiringCase hiringCase);

} // namespace headroom
