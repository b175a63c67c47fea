#pragma once

#include <cstddef>

namespace headroom {

/// How much wider than its in-sample σ a forecast must be: empirical over normal quantiles of
/// |error| / σ_h, by length of history and step. Fitted on the M1 competition (weight two thirds)
/// and the tourism competition (one third): 9,600 monthly windows of 24 and more months, 630
/// quarterly series. Alone, M1 would ask for about 5 % more and tourism for about 10 % less.
struct LimitScale {
    double at80 = 1.0;
    double at95 = 1.0;
};
LimitScale limitScale(std::size_t period, std::size_t count, int h);
/// The same for the sum over one year.
LimitScale sumLimitScale(std::size_t period, std::size_t count);

inline constexpr double kNormal80 = 1.2815515655446004;
inline constexpr double kNormal95 = 1.959963984540054;

} // namespace headroom
