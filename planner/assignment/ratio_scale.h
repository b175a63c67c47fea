#pragma once

#include "planner/base/units.h"

#include <cstdint>
#include <vector>

namespace headroom {

/// How many integer units make up one full ratio (1.0 = the whole book of a full-time CSM).
/// When the least common multiple of all maxima is at most 10^12 an account's use 1/max is exact;
/// otherwise parts per billion, rounded down. Capacities round down. So 30 accounts of "max 30"
/// always fill a book exactly, and a sum recomputed from decimals differs by less than 10^-6.
class RatioScale {
  public:
    /// One full book of `maxima[s]` accounts for each segment; maxima below 1 are ignored.
    explicit RatioScale(const std::vector<std::int64_t>& maxima);

    std::int64_t unitsPerFull() const { return unitsPerFull_; }
    bool exact() const { return exact_; }
    /// Use of one account in a segment of this maximum (≥ 1).
    std::int64_t use(std::int64_t maximum) const;
    /// Capacity of a CSM whose FTE × ramp × level factor is this share.
    std::int64_t capacity(Permille share) const;
    double toFull(std::int64_t units) const;

  private:
    std::int64_t unitsPerFull_ = 1'000'000'000;
    bool exact_ = false;
};

} // namespace headroom
