#pragma once

#include <cstddef>
#include <optional>
#include <vector>

namespace headroom {

/// `[segment][month]` people starting; month 0 unused.
using StartPlan = std::vector<std::vector<int>>;

/// Starts that are already promised: at least `count` in that month.
struct FixedStart {
    std::size_t segment = 0;
    int month = 0;
    int count = 1;
};

/// First and last month without starts.
struct HiringFreeze {
    int first = 0;
    int last = 0;
};

/// What a plan may do. Default: anything, optimised 12 months beyond what is shown, because a plan
/// that ends with the horizon skips its last hires.
struct HiringLimits {
    int lookAheadMonths = 12;
    std::optional<int> maxStartsPerMonth; // over all pools
    std::optional<int> hires;             // exactly that many over the optimised months
    std::optional<double> budget;         // salary + hire cost over the optimised months
    std::vector<HiringFreeze> freezes;
    std::vector<FixedStart> fixedStarts;
    std::vector<double>
        minimumHeadcount;  // per segment from the first possible start on; empty = none
    long maxLabels = 6000; // a month and pool, before the search settles for a bound
};

} // namespace headroom
