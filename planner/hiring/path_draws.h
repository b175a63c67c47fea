#pragma once

#include "planner/base/random.h"

#include <cstddef>
#include <cstdint>

namespace headroom {

/// What a draw is for.
enum class PathStream {
    NewCommon = 1,
    NewOwn,
    ChurnFactor,
    Churn,
    Migration,
    New,
    Attrition,
    BackfillDelay,
    HireDelay,
    Rates
};

/// Counter-based uniforms of one path: a draw depends on seed, path, stream, month, segment and
/// index only (hiring notes 2.5).
class PathDraws {
  public:
    PathDraws() = default;
    PathDraws(std::uint64_t seed, int path) : key_(hashCounters(seed, path)) {}

    double uniform(PathStream stream, int month, std::size_t segment, int index) const {
        const std::uint64_t counters =
            (static_cast<std::uint64_t>(stream) << 56) | (static_cast<std::uint64_t>(month) << 40) |
            (static_cast<std::uint64_t>(segment) << 24) | static_cast<std::uint64_t>(index);
        return unitInterval(mixBits(key_ ^ counters));
    }

  private:
    std::uint64_t key_ = 0;
};

} // namespace headroom
