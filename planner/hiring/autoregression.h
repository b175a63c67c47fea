#pragma once

#include <vector>

namespace headroom {

/// Autoregression of order 0…6 on the first differences of a series less its drift, by Burg's
/// method; the order with the least AICc. Forecasts of steps 1…horizon. At least 2 values.
std::vector<double> autoregressiveForecast(const std::vector<double>& series, double drift,
                                           int horizon);

} // namespace headroom
