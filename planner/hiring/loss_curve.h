#pragma once

#include <cstddef>
#include <vector>

namespace headroom {

/// Expected shortage cost of one pool in one month as a function of the capacity that planned
/// starts add: cost × mean over gaps of max(0, gap − added). Convex, falling, piecewise linear; one
/// gap is the deterministic case. Gaps are sorted and indexed once, so a value costs a short
/// search.
class LossCurve {
  public:
    LossCurve() = default;
    LossCurve(std::vector<double> gaps, double costPerFte);

    double value(double added) const;
    /// Right derivative, in [−cost, 0].
    double slope(double added) const;
    /// Largest a with a − steepness × added ≤ value(added) everywhere; steepness in [0, cost].
    double intercept(double steepness) const;
    /// An `added` at which that line touches the curve; 0 where there are no gaps.
    double touch(double steepness) const;
    double cost() const { return cost_; }
    /// A point left of every gap, where the slope is −cost.
    double firstSureLoss() const { return gaps_.empty() ? 0.0 : gaps_.back() - 1.0; }

    /// 0 where there is none.
    double largestGap() const { return gaps_.empty() ? 0.0 : gaps_.front(); }

  private:
    /// How many distinct gaps exceed `added`.
    std::size_t gapsAbove(double added) const;
    void indexGaps();

    std::vector<double> gaps_;   // distinct, falling
    std::vector<double> counts_; // of gaps among the first k distinct ones
    std::vector<double> sums_;   // ditto, their sum
    /// How many gaps exceed the lower edge of each of many equal steps from the least gap up; the
    /// binary search then looks at a few gaps only.
    std::vector<std::size_t> above_;
    double stepsPerFte_ = 0.0;
    double cost_ = 0.0;
};

} // namespace headroom
