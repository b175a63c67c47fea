#pragma once

#include "planner/assignment/problem.h"

#include <cstdint>

namespace headroom::test {

/// Size and seed of a made-up planning problem.
struct PlanningSize {
    std::int32_t accounts = 1200;
    std::int32_t csms = 24;
    std::uint64_t seed = 1;
    bool allTerms = false; ///< ARR and risk balance and a wished limit of renewals a quarter too
};

/// A planning problem as CS teams have them: log-normal ARR, four segments by ARR and complexity,
/// up to four regions and three languages, CSMs of three levels and FTE 1 / 0.8 / 0.5 that serve
/// one region and one or two segments, ratio maxima a fifth above the mean book, 90 % mean
/// utilisation, unbalanced current owners, 7 % of the accounts without owner, 2 % pinned, 15 %
/// protected against moves, renewals in four quarters.
ProblemInput planningInstance(const PlanningSize& size);

} // namespace headroom::test
