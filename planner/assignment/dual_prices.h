#pragma once

#include "planner/assignment/load_curve.h"

#include <cstdint>
#include <vector>

namespace headroom {

/// Multipliers in fixed point: `perUnit[csm × resources + resource]` is what one unit of that load
/// costs with that CSM, `perMove` what one more move is worth under a cap, `perStay[csm]` what it
/// costs that one of its present accounts stays (ForcedExits; empty = none), in 2^-20 micropoints;
/// `busiest[csm]` are shares of the busiest term in 2^-20 (sum ≤ 1). Any values give a valid bound.
struct DualPrices {
    static constexpr int fractionBits = 20;

    std::vector<std::int64_t> perUnit;
    std::vector<std::int64_t> busiest;
    std::int64_t perMove = 0;
    std::vector<std::int64_t> perStay;

    bool operator==(const DualPrices&) const = default;
};

} // namespace headroom
