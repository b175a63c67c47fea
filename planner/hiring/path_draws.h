#pragma once

#include "planner/base/random.h"

#include <bit>
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
        return inStep(mixBits(key_ ^ counters));
    }

    /// The same as `unitInterval`, for draws made side by side: both halves of the bits become
    /// numbers as the low bits of 2^84 and 2^52, because few processors turn several whole numbers
    /// of 64 bits at once.
    static constexpr double inStep(std::uint64_t bits) {
        const std::uint64_t whole = bits >> 11;
        const std::uint64_t high = whole >> 32 | 0x4530000000000000ULL;
        const std::uint64_t low = (whole & 0xffffffffULL) | 0x4330000000000000ULL;
        const double sum =
            (std::bit_cast<double>(high) - 0x1.0p84) + (std::bit_cast<double>(low) - 0x1.0p52);
        return (sum + 0.5) * 0x1.0p-53;
    }

  private:
    std::uint64_t key_ = 0;
};

} // namespace headroom
