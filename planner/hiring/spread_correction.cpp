#include "planner/hiring/spread_correction.h"

#include <algorithm>
#include <cmath>

namespace headroom {
namespace {

constexpr double kSeasonalChange = 0.20;
constexpr double kLevel = 0.11;
constexpr double kDisagreement = 0.10;
constexpr double kShareOfLevel = 0.1;
constexpr double kFarthestUp = 2.0;
constexpr double kFarthestDown = 1.0;
constexpr std::size_t kLeastChanges = 4;

double way(double from, double to) {
    return to > 0.0 ? std::clamp(std::log(to / from), -kFarthestDown, kFarthestUp) : 0.0;
}

double rootMeanSquareChange(const std::vector<double>& series, std::size_t lag) {
    if (series.size() < lag + kLeastChanges)
        return 0.0;
    double squares = 0.0;
    for (std::size_t t = lag; t < series.size(); ++t)
        squares += (series[t] - series[t - lag]) * (series[t] - series[t - lag]);
    return std::sqrt(squares / static_cast<double>(series.size() - lag));
}

} // namespace

SpreadCorrection::SpreadCorrection(const std::vector<double>& series, std::size_t period,
                                   bool hasLevel)
    : seasonalChange_(rootMeanSquareChange(series, period)), hasLevel_(hasLevel),
      farthest_(period <= 4 ? 8 : 24) {}

double SpreadCorrection::factor(int h, double sigma, double forecast, double disagreement) const {
    if (!(sigma > 0.0))
        return 1.0;
    const double far = std::log(static_cast<double>(std::min(h, farthest_)));
    double log = kSeasonalChange * way(sigma, seasonalChange_);
    log += kDisagreement * far * way(sigma, disagreement);
    if (hasLevel_)
        log += kLevel * far * way(sigma, kShareOfLevel * std::abs(forecast));
    return std::exp(log);
}

} // namespace headroom
