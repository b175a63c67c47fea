#pragma once

#include "planner/hiring/hiring_case.h"

#include <vector>

namespace headroom {

/// What happened to one segment in one month, and how it closed. Customers and ARR in expectation.
struct SegmentMonth {
    double newLogos = 0.0;
    double churned = 0.0;
    double migratedIn = 0.0;
    double migratedOut = 0.0;
    double customers = 0.0; // closing
    double arr = 0.0;       // closing
    double newArr = 0.0;
    double churnedArr = 0.0;
    double expansionArr = 0.0;
    double contractionArr = 0.0;
    double migratedInArr = 0.0;
    double migratedOutArr = 0.0;
};

/// `months[t][s]`, t = 0 (opening) … T, s in the order of the case.
struct GrowthPath {
    std::vector<std::vector<SegmentMonth>> months;

    int lastMonth() const { return static_cast<int>(months.size()) - 1; }
    const SegmentMonth& at(int month, std::size_t segment) const {
        return months[static_cast<std::size_t>(month)][segment];
    }
};

/// Expected new logos of segment in month t ≥ 1: l (1+g)^((t-1)/12) season[(t-1) mod S], or the
/// explicit path; beyond its end the explicit path repeats its last 12 months (or last value).
double expectedNewLogos(const HiringSegment& segment, int month);
/// Churn hazard in month t ≥ 1.
double churnRate(const HiringSegment& segment, int month);

/// Stock and flow, month by month: churn, then expansion and contraction on the surviving ARR, then
/// migration of survivors, then new logos. Moved ARR enters where it leaves (hiring notes, 1.2).
GrowthPath projectGrowth(const HiringCase& hiringCase, int months);

/// ARR over months `first`…`last`, all segments; open + newArr + expansion − contraction − churn =
/// close to 1e-6.
struct ArrWaterfall {
    double open = 0.0;
    double newArr = 0.0;
    double expansion = 0.0;
    double contraction = 0.0;
    double churn = 0.0;
    double close = 0.0;
};
ArrWaterfall arrWaterfall(const GrowthPath& path, int first, int last);

/// Of the customers and ARR at the end of `first` − 1, what is left at the end of `last`.
struct CohortRetention {
    double nrr = 0.0;
    double grr = 0.0;
    double logo = 0.0;
};
/// Runs the recursion over `first`…`last` from the state of `path` without new logos (GRR also
/// without expansion).
CohortRetention cohortRetention(const HiringCase& hiringCase, const GrowthPath& path, int first,
                                int last);

} // namespace headroom
