#pragma once

#include "planner/base/result.h"

#include <vector>

namespace headroom {

/// Quarterly new logos split over their months with a month-of-quarter profile (or a profile of 12
/// months, January first); each three months sum to their quarter exactly (the largest month
/// takes the rounding). Errors: OutOfRange (negative or non-finite), BadValue (profile not of 3 or
/// 12 months, or zero in a whole quarter).
Result<std::vector<double>> splitQuarters(const std::vector<double>& quarters,
                                          const std::vector<double>& profile,
                                          int firstMonthOfYear = 1);
/// The same in whole logos: largest remainders, still summing exactly. Quarters must be whole.
Result<std::vector<double>> splitQuartersWhole(const std::vector<double>& quarters,
                                               const std::vector<double>& profile,
                                               int firstMonthOfYear = 1);

} // namespace headroom
