#pragma once

#include "planner/hiring/hiring_case.h"
#include "tests/support/test_registry.h"

#include <fstream>
#include <sstream>
#include <string>

namespace headroom::test {

/// 420 customers, 6 CSMs at 70 each, 200 new customers a year, nobody leaves; a hire is productive
/// six months after its requisition.
inline HiringCase steadyGrowthCase() {
    HiringSegment pool;
    pool.name = "Mid-market";
    pool.customers = 420.0;
    pool.arr = 13'440'000.0;
    pool.newPerMonth = 200.0 / 12.0;
    pool.newArr = 30'000.0;
    pool.ratio = 70.0;
    pool.csms = 6.0;
    pool.ramp = {0.0, 1.0 / 3.0, 2.0 / 3.0};
    pool.costMonthly = 11'000.0;
    pool.hireCost = 12'000.0;
    pool.shortageCostMonthly = 26'880.0;
    HiringCase hiringCase;
    hiringCase.months = 24;
    hiringCase.segments = {pool};
    return hiringCase;
}

/// Two segments with churn, attrition, seasons and migration both ways.
inline HiringCase twoSegmentCase() {
    HiringCase hiringCase = steadyGrowthCase();
    HiringSegment& mid = hiringCase.segments.front();
    mid.churnMonthly = 0.01;
    mid.expansionMonthly = 0.009;
    mid.contractionMonthly = 0.003;
    mid.season = {0.8, 0.9, 1.3};
    mid.attritionMonthly = 0.016;
    HiringSegment top = mid;
    top.name = "Strategic";
    top.customers = 60.0;
    top.arr = 15'000'000.0;
    top.newPerMonth = 1.0;
    top.newGrowthAnnual = 0.10;
    top.newArr = 220'000.0;
    top.ratio = 25.0;
    top.csms = 2.0;
    top.ramp = {0.0, 0.5};
    top.costMonthly = 15'000.0;
    top.shortageCostMonthly = 75'000.0;
    hiringCase.segments.push_back(top);
    hiringCase.migrations = {{0, 1, 0.004, 1.8}, {1, 0, 0.0025, 0.6}};
    return hiringCase;
}

/// Text of a file, empty when absent.
inline std::string fileText(const std::filesystem::path& path) {
    std::ifstream in(path);
    std::stringstream text;
    text << in.rdbuf();
    return text.str();
}

} // namespace headroom::test
