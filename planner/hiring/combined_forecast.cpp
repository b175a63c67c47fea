#include "planner/hiring/combined_forecast.h"

#include "planner/hiring/forecast_members.h"
#include "planner/hiring/level_shift.h"
#include "planner/hiring/middle.h"
#include "planner/hiring/spread_correction.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace headroom {
namespace {

/// A standard deviation that single values cannot move: from the median distance to the median, or
/// where most values are the same from the middle 80 % of them, at least 2 % of the median.
double robustSpread(const std::vector<double>& series, double middle) {
    std::vector<double> distances;
    for (const double value : series)
        distances.push_back(std::abs(value - middle));
    std::vector<double> sorted = series;
    std::sort(sorted.begin(), sorted.end());
    const std::size_t tenth = sorted.size() / 10;
    const double middleRange = sorted[sorted.size() - 1 - tenth] - sorted[tenth];
    const double spread = 1.4826 * medianOf(distances);
    return spread > 0.0 ? spread : std::max(middleRange / 2.563, 0.02 * std::abs(middle));
}

/// Single values that stand that far from the rest are spikes.
constexpr double kSpike = 12.0;

/// The series with single values that stand far from both their neighbours and the rest pulled in.
/// The last value is never touched: it may be the beginning of something.
/// Nor is what comes every year.
std::vector<double> withoutSpikes(const std::vector<double>& series, double spread,
                                  std::size_t period) {
    std::vector<double> calm = series;
    const double middle = medianOf(series);
    if (spread <= 0.0)
        return calm;
    for (std::size_t t = 0; t + 1 < series.size(); ++t) {
        const double before = t > 0 ? series[t - 1] : series[t + 1];
        const double around = 0.5 * (before + series[t + 1]);
        const double neighbours =
            std::max(std::abs(before - middle), std::abs(series[t + 1] - middle));
        const double distance = std::abs(series[t] - middle);
        const auto alike = [&](std::size_t other) {
            return other != t && other < series.size() &&
                   std::abs(series[other] - middle) > 0.5 * distance;
        };
        const bool yearly = period > 1 && (alike(t + period) || (t >= period && alike(t - period)));
        if (distance > kSpike * spread && neighbours < 4.0 * spread && !yearly)
            calm[t] = around;
    }
    return calm;
}

/// A forecast that runs away bends below four times the highest level seen.
double bent(double value, double highest, bool& saturated) {
    const double begin = 2.0 * highest;
    const double end = 4.0 * highest;
    if (!(value > begin) || highest <= 0.0)
        return value;
    saturated = true;
    return begin + (end - begin) * (1.0 - std::exp(-(value - begin) / (end - begin)));
}

/// Half mean, half median of the members at one step.
double consensus(std::vector<double>& members) {
    const double mean =
        std::accumulate(members.begin(), members.end(), 0.0) / static_cast<double>(members.size());
    return 0.5 * (mean + medianOf(members));
}

/// Standard deviation of the members among each other.
double disagreement(const std::vector<double>& members) {
    const double count = static_cast<double>(members.size());
    double mean = 0.0;
    for (const double member : members)
        mean += member / count;
    double squares = 0.0;
    for (const double member : members)
        squares += (member - mean) * (member - mean) / count;
    return std::sqrt(squares);
}

/// Root mean square of two estimates of the same spread.
double together(double first, double second) {
    return std::sqrt(0.5) * std::hypot(first, second);
}

/// A series whose level before a recent jump is that after it.
struct Levelled {
    std::vector<double> series;
    double undone = 0.0; // share by which the adjusted level would fall or rise if it went back
    bool lastApart = false;
};

Levelled levelled(const std::vector<double>& series, std::size_t period) {
    const SeasonalIndices indices = shrunkenIndices(series, period);
    std::vector<double> adjusted = seasonallyAdjusted(series, indices);
    const bool logs = *std::min_element(adjusted.begin(), adjusted.end()) > 0.0;
    if (logs)
        for (double& value : adjusted)
            value = std::log(value);
    Levelled result{series, 0.0, lastStandsApart(adjusted, period)};
    const LevelShift shift = recentShift(adjusted, period);
    for (std::size_t t = 0; t < shift.from; ++t)
        result.series[t] = logs ? series[t] * std::exp(shift.size)
                                : std::max(0.0, series[t] + shift.size * indices.at(t));
    if (logs)
        result.undone = std::exp(-shift.size) - 1.0;
    else if (adjusted.back() > 0.0)
        result.undone = -shift.size / adjusted.back();
    return result;
}

/// How far limits lean towards growth that goes on, towards the level before a jump and towards a
/// last value that stands apart, as shares of the way there.
constexpr double kTowardsGrowth = 3.0;
constexpr double kTowardsOldLevel = 0.5;
constexpr double kTowardsLast = 1.0;

Lean leanTo(double first, double second) {
    return {std::hypot(std::min(0.0, first), std::min(0.0, second)),
            std::hypot(std::max(0.0, first), std::max(0.0, second))};
}

class Combination {
  public:
    Combination(const std::vector<double>& series, std::size_t period, bool hasLevel)
        : series_(series), spread_(robustSpread(series, medianOf(series))),
          calm_(withoutSpikes(series, spread_, period)), level_(levelled(calm_, period)),
          indices_(shrunkenIndices(level_.series, period)),
          members_(level_.series, period, indices_), correction_(series, period, hasLevel) {
        const auto& adjusted = members_.adjusted();
        highest_ = *std::max_element(adjusted.begin(), adjusted.end());
    }

    CombinedForecast forecast(int horizon) const {
        CombinedForecast result;
        for (std::size_t t = 0; t < series_.size(); ++t)
            result.setAside += series_[t] != calm_[t] ? 1 : 0;
        const auto rows = members_.forecasts(horizon);
        const double sigma = oneStepSigma();
        std::vector<double> members(rows.size());
        std::vector<double> sums(rows.size(), 0.0);
        double sumOfGrowth = 0.0;
        double sumOfLevel = 0.0;
        double squares = 0.0;
        double corrected = 0.0;
        for (int h = 1; h <= horizon; ++h) {
            const auto step = static_cast<std::size_t>(h) - 1;
            bool saturated = false;
            for (std::size_t i = 0; i < rows.size(); ++i) {
                const double value = rows[i][step];
                members[i] = std::isfinite(value) ? bent(value, highest_, saturated)
                                                  : members_.adjusted().back();
            }
            if (saturated && result.saturatedFrom == 0)
                result.saturatedFrom = h;
            const double season = indices_.at(series_.size() + step);
            for (std::size_t i = 0; i < rows.size(); ++i)
                sums[i] += season * members[i];
            const double level = consensus(members);
            const double growth = season * kTowardsGrowth * towardsGrowth(h, level);
            const double back = season * towardsOtherLevel(level);
            sumOfGrowth += growth;
            sumOfLevel += back;
            result.lean.push_back(leanTo(growth, back));
            result.sumLean.push_back(leanTo(sumOfGrowth, sumOfLevel));
            result.mean.push_back(season * level);
            const double apart = disagreement(members);
            const double raw = season * together(sigma * spread(h), apart);
            result.sigma.push_back(raw *
                                   correction_.factor(h, raw, season * level, season * apart));
            squares += raw * raw;
            corrected += result.sigma.back() * result.sigma.back();
            const double sumRaw = together(sigma * sumSpread(h), disagreement(sums));
            result.sumSigma.push_back(squares > 0.0 ? sumRaw * std::sqrt(corrected / squares)
                                                    : sumRaw);
        }
        return result;
    }

  private:
    double towardsGrowth(int h, double level) const {
        bool saturated = false;
        const double value = members_.goingOn(h);
        return std::isfinite(value) ? bent(value, highest_, saturated) - level : 0.0;
    }

    double towardsOtherLevel(double level) const {
        if (level_.undone != 0.0)
            return kTowardsOldLevel * level_.undone * level;
        return level_.lastApart ? kTowardsLast * (members_.adjusted().back() - level) : 0.0;
    }

    /// Averaged in-sample residuals; a spike that was taken out still counts, at most as
    /// ten times the least spike.
    /// What never changed may yet: at least 1 % of the level, of that before where it is 0 now.
    double oneStepSigma() const {
        const auto& adjusted = members_.adjusted();
        const double drift = thetaFrom(members_.simple(), adjusted).drift;
        double sum = 0.0;
        for (std::size_t t = 0; t < adjusted.size(); ++t) {
            double error =
                (2.0 * members_.simple().errors[t] + members_.damped().errors[t] - drift) / 3.0;
            const double spike = (series_[t] - calm_[t]) / indices_.at(t);
            error += std::clamp(spike, -10.0 * kSpike * spread_, 10.0 * kSpike * spread_);
            sum += error * error;
        }
        const double freedom = std::max(1.0, static_cast<double>(adjusted.size()) - 4.0);
        double level = std::abs(adjusted.back());
        for (std::size_t t = 0; adjusted.back() == 0.0 && t < series_.size(); ++t)
            level += std::abs(series_[t]) / static_cast<double>(series_.size());
        return std::max(std::sqrt(sum / freedom), 0.01 * level);
    }

    double spread(int h) const {
        return (2.0 * std::sqrt(members_.simple().varianceFactor(h)) +
                std::sqrt(members_.damped().varianceFactor(h))) /
               3.0;
    }
    double sumSpread(int h) const {
        return (2.0 * std::sqrt(members_.simple().sumVarianceFactor(h)) +
                std::sqrt(members_.damped().sumVarianceFactor(h))) /
               3.0;
    }

    const std::vector<double>& series_;
    double spread_;
    std::vector<double> calm_;
    Levelled level_;
    SeasonalIndices indices_;
    ForecastMembers members_;
    SpreadCorrection correction_;
    double highest_ = 0.0;
};

} // namespace

CombinedForecast combinedForecast(const std::vector<double>& series, std::size_t period,
                                  int horizon) {
    const auto [least, most] = std::minmax_element(series.begin(), series.end());
    if (*least >= 0.0)
        return Combination(series, period, true).forecast(horizon);
    const double lift = *most - *least - *least;
    std::vector<double> lifted = series;
    for (double& value : lifted)
        value += lift;
    CombinedForecast forecast = Combination(lifted, period, false).forecast(horizon);
    for (double& mean : forecast.mean)
        mean -= lift;
    return forecast;
}

} // namespace headroom
