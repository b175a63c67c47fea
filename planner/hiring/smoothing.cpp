#include "planner/hiring/smoothing.h"

#include "planner/hiring/nelder_mead.h"

#include <algorithm>
#include <cmath>

namespace headroom {
namespace {

struct State {
    double level = 0.0;
    double trend = 0.0;
};

/// One pass with given parameters; errors of the data and of unit initial states, which combine
/// linearly because the recursion is linear.
class StateRegression {
  public:
    StateRegression(const std::vector<double>& series, SmoothingKind kind)
        : series_(series), withTrend_(kind != SmoothingKind::Simple) {}

    struct Solution {
        State first;
        double sse = 0.0;
    };

    Solution solve(double alpha, double beta, double phi) const {
        State data;
        State unitLevel{1.0, 0.0};
        State unitTrend{0.0, 1.0};
        double ll = 0.0, lt = 0.0, tt = 0.0, ly = 0.0, ty = 0.0, yy = 0.0;
        for (const double value : series_) {
            const double e = advance(data, value, {alpha, beta, phi});
            const double gl = -advance(unitLevel, 0.0, {alpha, beta, phi});
            const double gt = withTrend_ ? -advance(unitTrend, 0.0, {alpha, beta, phi}) : 0.0;
            ll += gl * gl;
            lt += gl * gt;
            tt += gt * gt;
            ly += gl * e;
            ty += gt * e;
            yy += e * e;
        }
        Solution solution;
        const double determinant = ll * tt - lt * lt;
        if (withTrend_ && determinant > 1e-12 * ll * tt) {
            solution.first.level = (ly * tt - ty * lt) / determinant;
            solution.first.trend = (ty * ll - ly * lt) / determinant;
        } else if (ll > 0.0) {
            solution.first.level = ly / ll;
        }
        solution.sse = std::max(0.0, yy - solution.first.level * ly - solution.first.trend * ty);
        return solution;
    }

    /// Moves the state over one value; gives the error of the forecast made before it.
    static double advance(State& state, double value, const Parameters& p) {
        const double damped = p[2] * state.trend;
        const double error = value - state.level - damped;
        state.level += damped + p[0] * error;
        state.trend = damped + p[1] * error;
        return error;
    }

  private:
    const std::vector<double>& series_;
    bool withTrend_;
};

constexpr double kLeastAlpha = 1e-4;
constexpr double kMostAlpha = 0.9999;

SmoothingFit filtered(const std::vector<double>& series, SmoothingKind kind,
                      const Parameters& parameters) {
    SmoothingFit fit;
    fit.alpha = parameters[0];
    fit.beta = kind == SmoothingKind::Simple ? 0.0 : parameters[0] * parameters[1];
    fit.phi = kind == SmoothingKind::Damped ? parameters[2] : 1.0;
    const auto solution = StateRegression(series, kind).solve(fit.alpha, fit.beta, fit.phi);
    State state = solution.first;
    fit.firstLevel = state.level;
    for (const double value : series) {
        fit.errors.push_back(
            StateRegression::advance(state, value, {fit.alpha, fit.beta, fit.phi}));
        fit.sse += fit.errors.back() * fit.errors.back();
    }
    fit.level = state.level;
    fit.trend = state.trend;
    return fit;
}

} // namespace

double SmoothingFit::forecast(int h) const {
    double sum = level;
    double damping = 1.0;
    for (int j = 1; j <= h; ++j) {
        damping *= phi;
        sum += damping * trend;
    }
    return sum;
}

double SmoothingFit::varianceFactor(int h) const {
    double sum = 1.0;
    double dampings = 0.0;
    double damping = 1.0;
    for (int j = 1; j < h; ++j) {
        damping *= phi;
        dampings += damping;
        const double weight = alpha + beta * dampings;
        sum += weight * weight;
    }
    return sum;
}

double SmoothingFit::sumVarianceFactor(int h) const {
    double sum = 0.0;
    double reach = 1.0; // effect on the sum of a shock that i steps follow
    double dampings = 0.0;
    double damping = 1.0;
    for (int i = 0; i < h; ++i) {
        sum += reach * reach;
        damping *= phi;
        dampings += damping;
        reach += alpha + beta * dampings;
    }
    return sum;
}

double SmoothingFit::aicc(int parameters) const {
    const double n = static_cast<double>(errors.size());
    const double k = parameters;
    if (n - k - 1.0 <= 0.0)
        return 1e300;
    return n * std::log(std::max(sse, 1e-300) / n) + 2.0 * k + 2.0 * k * (k + 1.0) / (n - k - 1.0);
}

SmoothingFit fitSmoothing(const std::vector<double>& series, SmoothingKind kind) {
    const StateRegression regression(series, kind);
    SimplexSearch search;
    search.start = {0.4, 0.2, 0.92};
    search.low = {kLeastAlpha, 1e-4, 0.8};
    search.high = {kMostAlpha, 0.9999, 0.98};
    search.dimensions = kind == SmoothingKind::Simple ? 1 : (kind == SmoothingKind::Holt ? 2 : 3);
    search.maxEvaluations = search.dimensions == 1 ? 80 : 200;
    const auto objective = [&](const Parameters& p) {
        const double beta = kind == SmoothingKind::Simple ? 0.0 : p[0] * p[1];
        return regression.solve(p[0], beta, kind == SmoothingKind::Damped ? p[2] : 1.0).sse;
    };
    Parameters best = minimise(search, objective);
    double least = objective(best);
    // A second start where the first may have stopped on a plateau of small alpha.
    search.start = {0.05, 0.05, 0.96};
    const Parameters other = minimise(search, objective);
    if (objective(other) < least)
        best = other;
    return filtered(series, kind, best);
}

const SmoothingFit& bestByAicc(const SmoothingFit& simple, const SmoothingFit& holt,
                               const SmoothingFit& damped) {
    const double values[] = {simple.aicc(3), holt.aicc(5), damped.aicc(6)};
    if (values[0] <= values[1] && values[0] <= values[2])
        return simple;
    return values[1] <= values[2] ? holt : damped;
}

double ThetaFit::forecast(int h) const {
    const double alpha = smoothing.alpha;
    const double lag = (1.0 - std::pow(1.0 - alpha, static_cast<double>(count))) / alpha;
    return smoothing.level + drift * (h - 1 + lag);
}

ThetaFit thetaFrom(SmoothingFit simple, const std::vector<double>& series) {
    ThetaFit fit;
    fit.smoothing = std::move(simple);
    fit.count = series.size();
    const double n = static_cast<double>(series.size());
    double xy = 0.0;
    double xx = 0.0;
    for (std::size_t t = 0; t < series.size(); ++t) {
        const double x = static_cast<double>(t) - 0.5 * (n - 1.0);
        xy += x * series[t];
        xx += x * x;
    }
    fit.drift = xx > 0.0 ? 0.5 * xy / xx : 0.0;
    return fit;
}

namespace {

/// Fewer values have no past to learn from.
constexpr std::size_t kFirstOrigin = 12;
/// Of slopes that go on, before anything is seen, and how far a series may be from it.
constexpr double kUsualPersistence = 0.75;
constexpr double kPersistenceSpread = 0.5;
/// Changes from neighbouring origins overlap: so many of them say as much as one.
constexpr double kOverlap = 6.0;

/// Slope of the line through the first values, one more at a time.
class GrowingSlope {
  public:
    void add(double value) {
        sum_ += value;
        moment_ += value * count_;
        count_ += 1.0;
    }
    double slope() const {
        const double squares = count_ * (count_ * count_ - 1.0) / 12.0;
        return (moment_ - 0.5 * sum_ * (count_ - 1.0)) / squares;
    }

  private:
    double count_ = 0.0;
    double sum_ = 0.0;
    double moment_ = 0.0;
};

struct Products {
    double xx = 0.0;
    double xy = 0.0;
    double yy = 0.0;
    double count = 0.0;
};

/// Of promised (x) and real (y) changes.
Products changesAfterSlopes(const std::vector<double>& series, const SmoothingFit& smoothing) {
    Products products;
    GrowingSlope past;
    ThetaFit fit; // of the change from the level
    fit.smoothing.alpha = smoothing.alpha;
    double level = smoothing.firstLevel;
    for (std::size_t known = 1; known <= series.size(); ++known) {
        level += smoothing.alpha * (series[known - 1] - level);
        past.add(series[known - 1]);
        if (known < std::max(kFirstOrigin, series.size() / 2))
            continue;
        fit.drift = past.slope();
        fit.count = known;
        for (const std::size_t ahead : {3U, 6U, 12U}) {
            if (known + ahead > series.size())
                break;
            const double promised = fit.forecast(static_cast<int>(ahead));
            const double real = series[known + ahead - 1] - level;
            products.xx += promised * promised;
            products.xy += promised * real;
            products.yy += real * real;
            products.count += 1.0;
        }
    }
    return products;
}

/// Share of a slope that goes on, judged by the past of the series.
double persistence(const std::vector<double>& series, const SmoothingFit& smoothing) {
    const Products past = changesAfterSlopes(series, smoothing);
    if (past.count < 2.0 || !(past.xx > 0.0))
        return kUsualPersistence;
    const double share = past.xy / past.xx;
    const double variance =
        std::max(1e-12 * past.yy, (past.yy - share * past.xy) / past.count) + 1e-300;
    const double seen = past.xx / (kOverlap * variance);
    const double usual = 1.0 / (kPersistenceSpread * kPersistenceSpread);
    return std::clamp((share * seen + kUsualPersistence * usual) / (seen + usual), 0.0, 1.0);
}

} // namespace

ThetaFit shrunkenTheta(SmoothingFit simple, const std::vector<double>& series) {
    ThetaFit fit = thetaFrom(std::move(simple), series);
    const double n = static_cast<double>(series.size());
    const double slope = 2.0 * fit.drift;
    const double alpha = fit.smoothing.alpha;
    double mean = 0.0; // where the trend is strong, simple smoothing lags by as much
    for (const double error : fit.smoothing.errors)
        mean += error / n;
    const double spread = std::max(0.0, fit.smoothing.sse - n * mean * mean);
    const double variance =
        spread / std::max(1.0, n - 2.0) * (1.2 * alpha * alpha / n + 12.0 / (n * n * n));
    const double squared = slope * slope;
    fit.drift = squared > 0.0 ? persistence(series, fit.smoothing) * slope * squared /
                                    (squared + 4.0 * variance)
                              : 0.0;
    return fit;
}

} // namespace headroom
