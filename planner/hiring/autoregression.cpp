#include "planner/hiring/autoregression.h"

#include <algorithm>
#include <cmath>
#include <cstddef>

namespace headroom {
namespace {

constexpr std::size_t kMostOrder = 6;

/// One step of Burg's recursion: reflects forward and backward errors, lengthens the coefficients.
/// Gives the reflection coefficient.
double reflect(std::size_t order, std::vector<double>& forward, std::vector<double>& backward,
               std::vector<double>& coefficients) {
    double cross = 0.0;
    double power = 0.0;
    for (std::size_t t = order; t < forward.size(); ++t) {
        cross += forward[t] * backward[t - 1];
        power += forward[t] * forward[t] + backward[t - 1] * backward[t - 1];
    }
    const double reflection = power > 0.0 ? 2.0 * cross / power : 0.0;
    std::vector<double> longer(order, reflection);
    for (std::size_t j = 0; j + 1 < order; ++j)
        longer[j] = coefficients[j] - reflection * coefficients[order - 2 - j];
    coefficients = std::move(longer);
    for (std::size_t t = forward.size() - 1; t >= order; --t) {
        const double ahead = forward[t];
        const double behind = backward[t - 1];
        forward[t] = ahead - reflection * behind;
        backward[t] = behind - reflection * ahead;
    }
    return reflection;
}

std::vector<double> bestCoefficients(const std::vector<double>& steps) {
    const double count = static_cast<double>(steps.size());
    double variance = 0.0;
    for (const double step : steps)
        variance += step * step / count;
    const auto aicc = [&](double parameters) {
        return count * std::log(std::max(variance, 1e-300)) + 2.0 * parameters +
               2.0 * parameters * (parameters + 1.0) / (count - parameters - 1.0);
    };
    std::vector<double> best;
    double least = count * std::log(std::max(variance, 1e-300)) + 2.0;
    std::vector<double> forward = steps;
    std::vector<double> backward = steps;
    std::vector<double> coefficients;
    for (std::size_t order = 1; order <= kMostOrder && 4 * order < steps.size(); ++order) {
        const double reflection = reflect(order, forward, backward, coefficients);
        variance *= 1.0 - reflection * reflection;
        const double value = aicc(static_cast<double>(order) + 1.0);
        if (value < least) {
            least = value;
            best = coefficients;
        }
    }
    return best;
}

} // namespace

std::vector<double> autoregressiveForecast(const std::vector<double>& series, double drift,
                                           int horizon) {
    std::vector<double> steps;
    for (std::size_t t = 1; t < series.size(); ++t)
        steps.push_back(series[t] - series[t - 1] - drift);
    const std::vector<double> coefficients = bestCoefficients(steps);
    std::vector<double> forecast;
    double level = series.back();
    for (int h = 0; h < horizon; ++h) {
        double step = 0.0;
        for (std::size_t j = 0; j < coefficients.size(); ++j)
            step += coefficients[j] * steps[steps.size() - 1 - j];
        steps.push_back(step);
        level += step + drift;
        forecast.push_back(level);
    }
    return forecast;
}

} // namespace headroom
