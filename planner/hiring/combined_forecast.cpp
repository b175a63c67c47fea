#include "planner/hiring/combined_forecast.h"

#include "planner/hiring/smoothing.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

namespace headroom {
namespace {

double medianOf(std::vector<double> values) {
    std::sort(values.begin(), values.end());
    const std::size_t half = values.size() / 2;
    return values.size() % 2 == 1 ? values[half] : 0.5 * (values[half - 1] + values[half]);
}

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

class Combination {
  public:
    Combination(const std::vector<double>& series, std::size_t period)
        : series_(series), period_(period) {
        spread_ = robustSpread(series, medianOf(series));
        const std::vector<double> calm = withoutSpikes(series, spread_, period);
        indices_ = shrunkenIndices(calm, period);
        adjusted_ = seasonallyAdjusted(calm, indices_);
        highest_ = *std::max_element(adjusted_.begin(), adjusted_.end());
        simple_ = fitSmoothing(adjusted_, SmoothingKind::Simple);
        damped_ = fitSmoothing(adjusted_, SmoothingKind::Damped);
        theta_ = thetaFrom(simple_, adjusted_);
        const SmoothingFit holt = fitSmoothing(adjusted_, SmoothingKind::Holt);
        selected_ = bestByAicc(simple_, holt, damped_);
        if (*std::min_element(adjusted_.begin(), adjusted_.end()) > 0.0) {
            std::vector<double> logs = adjusted_;
            for (double& value : logs)
                value = std::log(value);
            logDamped_ = fitSmoothing(logs, SmoothingKind::Damped);
            logTheta_ = thetaFrom(fitSmoothing(logs, SmoothingKind::Simple), logs);
        }
    }

    CombinedForecast forecast(int horizon) const {
        CombinedForecast result;
        const double sigma = oneStepSigma();
        for (int h = 1; h <= horizon; ++h) {
            const double season = indices_.at(series_.size() + static_cast<std::size_t>(h) - 1);
            result.mean.push_back(season * level(h, result.saturated));
            result.sigma.push_back(season * sigma * spread(h));
            result.sumSigma.push_back(sigma * sumSpread(h));
        }
        return result;
    }

  private:
    /// Half mean, half median of the members, seasonally adjusted.
    double level(int h, bool& saturated) const {
        const auto raised = [](double log) { return std::exp(std::min(log, 700.0)); };
        std::array<double, 4> members{
            lastYear(h), logTheta_ ? raised(logTheta_->forecast(h)) : theta_.forecast(h),
            logDamped_ ? raised(logDamped_->forecast(h)) : damped_.forecast(h),
            selected_.forecast(h)};
        for (double& member : members)
            member = bent(member, highest_, saturated);
        std::sort(members.begin(), members.end());
        const double mean = 0.25 * (members[0] + members[1] + members[2] + members[3]);
        const double median = 0.5 * (members[1] + members[2]);
        return 0.5 * (mean + median);
    }

    double lastYear(int h) const {
        const std::size_t n = adjusted_.size();
        const std::size_t season = std::min(period_, n);
        return adjusted_[n - season + static_cast<std::size_t>(h - 1) % season];
    }

    /// Averaged in-sample residuals; a spike that was taken out still counts, at most as
    /// ten times the least spike.
    /// What never changed may yet: at least 1 % of the level.
    double oneStepSigma() const {
        double sum = 0.0;
        for (std::size_t t = 0; t < adjusted_.size(); ++t) {
            double error = (2.0 * simple_.errors[t] + damped_.errors[t]) / 3.0 - theta_.drift / 3.0;
            const double spike = series_[t] / indices_.at(t) - adjusted_[t];
            error += std::clamp(spike, -10.0 * kSpike * spread_, 10.0 * kSpike * spread_);
            sum += error * error;
        }
        const double freedom = std::max(1.0, static_cast<double>(adjusted_.size()) - 4.0);
        return std::max(std::sqrt(sum / freedom), 0.01 * std::abs(adjusted_.back()));
    }

    double spread(int h) const {
        return (2.0 * std::sqrt(simple_.varianceFactor(h)) + std::sqrt(damped_.varianceFactor(h))) /
               3.0;
    }
    double sumSpread(int h) const {
        return (2.0 * std::sqrt(simple_.sumVarianceFactor(h)) +
                std::sqrt(damped_.sumVarianceFactor(h))) /
               3.0;
    }

    const std::vector<double>& series_;
    std::size_t period_;
    SeasonalIndices indices_;
    std::vector<double> adjusted_;
    double highest_ = 0.0;
    double spread_ = 0.0;
    SmoothingFit simple_;
    SmoothingFit damped_;
    ThetaFit theta_;
    SmoothingFit selected_;
    std::optional<SmoothingFit> logDamped_;
    std::optional<ThetaFit> logTheta_;
};

} // namespace

CombinedForecast combinedForecast(const std::vector<double>& series, std::size_t period,
                                  int horizon) {
    return Combination(series, period).forecast(horizon);
}

} // namespace headroom
