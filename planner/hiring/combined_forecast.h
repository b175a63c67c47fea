#pragma once

#include "planner/hiring/seasonal_indices.h"

#include <cstddef>
#include <vector>

namespace headroom {

/// Point forecasts and uncalibrated standard deviations of steps 1…horizon.
struct CombinedForecast {
    std::vector<double> mean;
    std::vector<double> sigma;
    std::vector<double> sumSigma; // of the sum of steps 1…h
    bool saturated = false;
};

/// C4 (hiring notes 1.4, 1.5) on data adjusted with shrunken indices, then given its season again:
/// seasonal naive, theta and damped trend, both on logs (plain where a value is not positive), and
/// the best of SES, Holt and damped trend by AICc. The forecast is half their mean and half their
/// median, which beat the mean alone by 1 % on the M1 competition (2.7 % on its last 36 months).
/// Theta on logs instead of plain took OWA from 0.8632 to 0.8565 (M1 monthly), 0.8375 to 0.8294 (M1
/// quarterly), 0.8499 to 0.8468 (tourism monthly), but from 0.9016 to 0.9065 on tourism quarterly.
/// Needs at least 8 finite values.
CombinedForecast combinedForecast(const std::vector<double>& series, std::size_t period,
                                  int horizon);

} // namespace headroom
