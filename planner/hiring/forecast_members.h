#pragma once

#include "planner/hiring/seasonal_indices.h"
#include "planner/hiring/smoothing.h"

#include <cstddef>
#include <vector>

namespace headroom {

/// What the members of the combination (combined_forecast.h) are made from: a series without spikes
/// and its season.
class ForecastMembers {
  public:
    /// At least 8 finite values.
    ForecastMembers(std::vector<double> series, std::size_t period, SeasonalIndices indices);

    const std::vector<double>& adjusted() const { return adjusted_; }
    const SmoothingFit& simple() const { return simple_; }
    const SmoothingFit& damped() const { return damped_; }

    /// Seasonally adjusted forecasts of steps 1…horizon, one row per member; not bounded, and
    /// infinite or not a number where a member explodes.
    std::vector<std::vector<double>> forecasts(int horizon) const;
    /// Where the series gets if it goes on growing or falling a third faster than is likely.
    double goingOn(int h) const;

  private:
    using Row = std::vector<double>;

    Row lastYear(int horizon) const;
    Row dampedOnLogs(int horizon) const;
    Row selected(int horizon) const;
    Row theta(int horizon) const;
    Row autoregressive(int horizon) const;
    Row aggregated(int horizon) const;
    Row airline(int horizon) const;
    Row seasonalSmoothing(int horizon) const;

    /// Back from logs where `logs_`.
    double raised(double value) const;
    /// Of the series with its season: logs where all are positive, and back to adjusted.
    double unseasoned(double value, int h) const;

    std::vector<double> series_;
    std::size_t period_;
    SeasonalIndices indices_;
    std::vector<double> adjusted_;
    bool logs_ = false; // whether `scaled_` are logs of the adjusted values, or those as they are
    bool rawLogs_ = false; // whether `raw_` are logs of the series, or the series as it is
    std::vector<double> scaled_;
    std::vector<double> raw_;
    SmoothingFit simple_;
    SmoothingFit damped_;
    SmoothingFit scaledDamped_;
    ThetaFit scaledTheta_;
};

} // namespace headroom
