#pragma once

#include <cstddef>
#include <vector>

namespace headroom {

enum class SmoothingKind { Simple, Holt, Damped };

/// Exponential smoothing with additive errors, fitted by least squares: smoothing parameters by a
/// simplex search, initial states exactly (errors are linear in them).
struct SmoothingFit {
    double alpha = 0.0;
    double beta = 0.0;  // of the trend, < alpha; 0 for Simple
    double phi = 1.0;   // damping, 0.8…0.98 for Damped
    double level = 0.0; // after the last value
    double trend = 0.0;
    double firstLevel = 0.0;
    double sse = 0.0;
    std::vector<double> errors; // one step ahead, in sample

    /// h = 1, 2, …
    double forecast(int h) const;
    /// Σ over the path to h of the squared weights of later shocks, 1 + Σ c_j².
    double varianceFactor(int h) const;
    /// The same for the sum of steps 1…h.
    double sumVarianceFactor(int h) const;
    /// n ln(SSE / n) + 2 k + 2 k (k + 1) / (n − k − 1).
    double aicc(int parameters) const;
};

/// n ≥ 3 for Simple, ≥ 5 for the others.
SmoothingFit fitSmoothing(const std::vector<double>& series, SmoothingKind kind);

/// The one with the least AICc (3, 5 and 6 parameters).
const SmoothingFit& bestByAicc(const SmoothingFit& simple, const SmoothingFit& holt,
                               const SmoothingFit& damped);

/// Theta method in the form of Hyndman & Billah (2003): simple smoothing with half the slope of the
/// time trend as drift, f(h) = level + b/2 (h − 1 + (1 − (1 − α)^n) / α).
struct ThetaFit {
    SmoothingFit smoothing;
    double drift = 0.0; // b / 2
    std::size_t count = 0;

    double forecast(int h) const;
};
/// `simple` fitted to the same series.
ThetaFit thetaFrom(SmoothingFit simple, const std::vector<double>& series);

/// The same with a drift that is the smaller, the less certain the slope b is and the less earlier
/// slopes went on: p b t² / (t² + 4), t² = b² / s², s² = σ² (1.2 α² / n + 12 / n³), the variance of
/// a fitted slope under a random walk of steps α σ and noise of σ; σ of the errors about their
/// mean. p = ¾ against half the slope took OWA of theta on logs on the last 36 months from .837 to
/// .819 (M1) and .608 to .602 (tourism), on the last 24 from .810 to .777 and .617 to .587.
///
/// p is what the series did with the slopes of its own past: the regression of the change 3, 6 and
/// 12 steps after each of the later half of its values on the change that the slope up to there
/// promised, drawn towards ¾ and between 0 and 1. Against ¾ for all that took OWA of the
/// combination from .835 to .833 (M1 monthly), .757 to .754 (tourism monthly), .834 to .829
/// (tourism quarterly), and of made series that grow by 3 to 5 % a month from .745 to .727.
ThetaFit shrunkenTheta(SmoothingFit simple, const std::vector<double>& series);

} // namespace headroom
