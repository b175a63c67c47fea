#pragma once

#include <cstddef>

namespace headroom {

/// How much wider than its raw σ (combined_forecast.h) a forecast must be: empirical over normal
/// quantiles of |error| / σ_h, by length of history and step.
/// Fitted on the ends of the series of the M1 competition (weight three quarters) and the tourism
/// competition (one quarter): 6,990 monthly windows of 24 and more months, 983 shorter ones, 630
/// quarterly series; then 2 to 5 % wider, so that the steps between the fitted ones are inside too.
/// Fitted on one half of the series (and not widened), coverage of the other was, mean of both
/// halves, M1 alone and tourism alone, 80 and 95 %:
///   24–35 months  .788 .947   .815 .959        72 and more   .766 .938   .818 .956
///   36–47         .789 .945   .820 .961        quarterly     .772 .931   .845 .975
///   48–71         .788 .944   .814 .960        16–23 months  .783 .943   .847 .973
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
