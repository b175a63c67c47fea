#include "planner/hiring/forecast_members.h"

#include "planner/hiring/autoregression.h"
#include "planner/hiring/seasonal_models.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace headroom {
namespace {

bool allPositive(const std::vector<double>& values) {
    return *std::min_element(values.begin(), values.end()) > 0.0;
}

std::vector<double> logsOf(std::vector<double> values) {
    for (double& value : values)
        value = std::log(value);
    return values;
}

/// Far beyond any size, yet finite when multiplied.
double exponential(double log) {
    return std::exp(std::min(log, 300.0));
}

/// Means of blocks of `size` values that end with the last one.
std::vector<double> blockMeans(const std::vector<double>& values, std::size_t size) {
    std::vector<double> means;
    for (std::size_t t = values.size() % size; t < values.size(); t += size) {
        double sum = 0.0;
        for (std::size_t i = t; i < t + size; ++i)
            sum += values[i];
        means.push_back(sum / static_cast<double>(size));
    }
    return means;
}

/// Sizes of blocks that fill a year; fewer than six blocks say nothing.
std::vector<std::size_t> blockSizes(std::size_t count, std::size_t period) {
    std::vector<std::size_t> sizes;
    for (std::size_t size = 2; size <= period; ++size)
        if (period % size == 0 && count / size >= 6)
            sizes.push_back(size);
    return sizes;
}

/// Share of the drift that last year's values are given on their way to this year.
constexpr double kLastYearGrowth = 2.0 / 3.0;

template <typename Fit>
std::vector<double> stepsOf(const Fit& fit, int horizon) {
    std::vector<double> row;
    for (int h = 1; h <= horizon; ++h)
        row.push_back(fit(h));
    return row;
}

} // namespace

ForecastMembers::ForecastMembers(std::vector<double> series, std::size_t period,
                                 SeasonalIndices indices)
    : series_(std::move(series)), period_(period), indices_(std::move(indices)),
      adjusted_(seasonallyAdjusted(series_, indices_)) {
    logs_ = allPositive(adjusted_);
    rawLogs_ = logs_ && allPositive(series_);
    scaled_ = logs_ ? logsOf(adjusted_) : adjusted_;
    raw_ = rawLogs_ ? logsOf(series_) : series_;
    simple_ = fitSmoothing(adjusted_, SmoothingKind::Simple);
    damped_ = fitSmoothing(adjusted_, SmoothingKind::Damped);
    scaledDamped_ = logs_ ? fitSmoothing(scaled_, SmoothingKind::Damped) : damped_;
    scaledTheta_ =
        shrunkenTheta(logs_ ? fitSmoothing(scaled_, SmoothingKind::Simple) : simple_, scaled_);
}

std::vector<std::vector<double>> ForecastMembers::forecasts(int horizon) const {
    std::vector<Row> rows{lastYear(horizon), dampedOnLogs(horizon), theta(horizon)};
    if (period_ > 4) {
        rows.push_back(seasonalSmoothing(horizon));
        rows.push_back(aggregated(horizon));
        rows.push_back(airline(horizon));
    } else {
        rows.push_back(selected(horizon));
        rows.insert(rows.end(), 2, autoregressive(horizon));
    }
    return rows;
}

double ForecastMembers::goingOn(int h) const {
    return raised(scaledTheta_.forecast(h) + h * scaledTheta_.drift / 3.0);
}

double ForecastMembers::raised(double value) const {
    return logs_ ? exponential(value) : value;
}

double ForecastMembers::unseasoned(double value, int h) const {
    const std::size_t position = series_.size() + static_cast<std::size_t>(h) - 1;
    return (rawLogs_ ? exponential(value) : value) / indices_.at(position);
}

ForecastMembers::Row ForecastMembers::lastYear(int horizon) const {
    const std::size_t n = adjusted_.size();
    const std::size_t season = std::min(period_, n);
    const double change = kLastYearGrowth * scaledTheta_.drift * static_cast<double>(season);
    return stepsOf(
        [&](int h) {
            const std::size_t step = static_cast<std::size_t>(h) - 1;
            const std::size_t before = step / season;
            const double years = 1.0 + static_cast<double>(before);
            return raised(scaled_[n - season + step % season] + years * change);
        },
        horizon);
}

ForecastMembers::Row ForecastMembers::dampedOnLogs(int horizon) const {
    return stepsOf([&](int h) { return raised(scaledDamped_.forecast(h)); }, horizon);
}

ForecastMembers::Row ForecastMembers::selected(int horizon) const {
    const SmoothingFit holt = fitSmoothing(adjusted_, SmoothingKind::Holt);
    const SmoothingFit& best = bestByAicc(simple_, holt, damped_);
    return stepsOf([&](int h) { return best.forecast(h); }, horizon);
}

ForecastMembers::Row ForecastMembers::theta(int horizon) const {
    const ThetaFit fit = shrunkenTheta(simple_, adjusted_);
    return stepsOf([&](int h) { return fit.forecast(h); }, horizon);
}

ForecastMembers::Row ForecastMembers::autoregressive(int horizon) const {
    const auto row = autoregressiveForecast(scaled_, scaledTheta_.drift, horizon);
    return stepsOf([&](int h) { return raised(row[static_cast<std::size_t>(h) - 1]); }, horizon);
}

ForecastMembers::Row ForecastMembers::aggregated(int horizon) const {
    const auto sizes = blockSizes(adjusted_.size(), period_);
    if (sizes.empty())
        return stepsOf([&](int h) { return raised(scaledTheta_.forecast(h)); }, horizon);
    Row row(static_cast<std::size_t>(horizon), 0.0);
    for (const std::size_t size : sizes) {
        std::vector<double> means = blockMeans(adjusted_, size);
        const bool logs = allPositive(means);
        if (logs)
            means = logsOf(std::move(means));
        const ThetaFit fit = shrunkenTheta(fitSmoothing(means, SmoothingKind::Simple), means);
        for (std::size_t h = 0; h < row.size(); ++h) {
            const double value = fit.forecast(static_cast<int>(h / size) + 1);
            row[h] += (logs ? exponential(value) : value) / static_cast<double>(sizes.size());
        }
    }
    return row;
}

ForecastMembers::Row ForecastMembers::airline(int horizon) const {
    const auto row = airlineForecast(raw_, period_, horizon);
    if (row.empty())
        return stepsOf([&](int h) { return raised(scaledTheta_.forecast(h)); }, horizon);
    return stepsOf([&](int h) { return unseasoned(row[static_cast<std::size_t>(h) - 1], h); },
                   horizon);
}

ForecastMembers::Row ForecastMembers::seasonalSmoothing(int horizon) const {
    if (!rawLogs_ || series_.size() < 2 * period_)
        return stepsOf([&](int h) { return raised(scaledTheta_.forecast(h)); }, horizon);
    std::vector<double> season;
    for (std::size_t phase = 0; phase < period_; ++phase)
        season.push_back(std::log(indices_.at(phase)));
    const auto row = seasonalSmoothingForecast(raw_, std::move(season), horizon);
    const double drift = scaledTheta_.forecast(1) - scaledTheta_.smoothing.level;
    return stepsOf(
        [&](int h) {
            const double value = row[static_cast<std::size_t>(h) - 1];
            return unseasoned(value + drift + (h - 1) * scaledTheta_.drift, h);
        },
        horizon);
}

} // namespace headroom
