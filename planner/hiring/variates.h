#pragma once

#include <cmath>

namespace headroom {

/// Counts by inversion of one uniform each, so that common random numbers stay common: exact below
/// a mean of 25, Cornish-Fisher expansion of the normal quantile above.
double poissonQuantile(double uniform, double mean);

/// Binomial with a fixed probability; `log1p(−p)` is kept, because one law serves many draws.
class BinomialLaw {
  public:
    explicit BinomialLaw(double probability = 0.0);

    double probability() const { return probability_; }
    /// `trials` is a whole number ≥ 0.
    double quantile(double uniform, double trials) const;

  private:
    double smallQuantile(double uniform, double trials) const;

    double probability_ = 0.0;
    double lesser_ = 0.0; // min(p, 1 − p)
    double logStay_ = 0.0;
    double odds_ = 0.0;
};

} // namespace headroom
