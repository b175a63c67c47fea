#pragma once

#include <cstdint>
#include <limits>

namespace headroom {

/// Millionths of a point: the one currency of the optimiser.
using Micropoints = std::int64_t;
inline constexpr Micropoints micropointsPerPoint = 1'000'000;

constexpr double toPoints(Micropoints value) {
    return static_cast<double>(value) / static_cast<double>(micropointsPerPoint);
}

inline constexpr std::int64_t unlimited = std::numeric_limits<std::int64_t>::max() / 4;

/// Cost of one load (minutes, ratio use, ARR, renewals of a quarter …) of one CSM: convex and
/// piecewise linear with integer slopes, so that cost, delta, dual and MPS file agree exactly.
///   cost(L) = below·(target − L)⁺ + above·(L − target)⁺ + beyond·(L − soft)⁺,  hard rule: L ≤
///   limit
struct LoadCurve {
    std::int64_t target = 0;
    Micropoints below = 0;
    Micropoints above = 0;
    std::int64_t soft = unlimited;
    Micropoints beyond = 0;
    std::int64_t limit = unlimited;

    constexpr Micropoints cost(std::int64_t load) const {
        const Micropoints aside = load < target ? below * (target - load) : above * (load - target);
        return load > soft ? aside + beyond * (load - soft) : aside;
    }

    bool operator==(const LoadCurve&) const = default;
};

} // namespace headroom
