#pragma once

#include <bit>
#include <cstdint>

namespace headroom {

/// e^x for x ≤ 0, to 1e-9 of its value; 0 below −700. Half the time of std::exp, which also spends
/// long on telling of results too small to be represented, and the same bits on every machine.
inline double softExp(double x) {
    if (x < -700.0)
        return 0.0;
    constexpr double perHalving = 1.4426950408889634; // 1 / ln 2
    const double halvings = x * perHalving;
    const auto whole = static_cast<std::int64_t>(halvings - 0.5); // rounds, as halvings ≤ 0
    const double f = (halvings - static_cast<double>(whole)) * 0.6931471805599453; // ± ln 2 / 2
    // Taylor: the first term left out is f^9 / 9!.
    const double tail =
        1.0 / 24 + f * (1.0 / 120 + f * (1.0 / 720 + f * (1.0 / 5040 + f * (1.0 / 40320))));
    const double power = 1.0 + f * (1.0 + f * (1.0 / 2 + f * (1.0 / 6 + f * tail)));
    return power * std::bit_cast<double>((whole + 1023) << 52);
}

} // namespace headroom
