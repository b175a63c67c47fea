#pragma once

#include <cstddef>
#include <vector>

namespace headroom {

/// Forecasts of steps 1…horizon by the airline model (Box & Jenkins 1970): moving averages of order
/// 1 and m on the differences of order 1 and m, both coefficients by conditional least squares.
/// Empty where the series is shorter than 3.5 m.
std::vector<double> airlineForecast(const std::vector<double>& series, std::size_t period,
                                    int horizon);

/// Level and additive season, smoothed together (ETS A,N,A), starting from `season` (one value per
/// phase); α and γ by least squares. Forecasts of steps 1…horizon without trend. At least m values.
std::vector<double> seasonalSmoothingForecast(const std::vector<double>& series,
                                              std::vector<double> season, int horizon);

} // namespace headroom
