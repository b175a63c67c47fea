#include "planner/hiring/loss_curve.h"

#include <algorithm>
#include <functional>

namespace headroom {

LossCurve::LossCurve(std::vector<double> gaps, double costPerFte) : cost_(costPerFte) {
    std::sort(gaps.begin(), gaps.end(), std::greater<>());
    counts_.push_back(0.0);
    sums_.push_back(0.0);
    for (const double gap : gaps) {
        if (gaps_.empty() || gap < gaps_.back()) {
            gaps_.push_back(gap);
            counts_.push_back(counts_.back());
            sums_.push_back(sums_.back());
        }
        counts_.back() += 1.0;
        sums_.back() += gap;
    }
}

std::size_t LossCurve::gapsAbove(double added) const {
    const auto it = std::partition_point(gaps_.begin(), gaps_.end(),
                                         [added](double gap) { return gap > added; });
    return static_cast<std::size_t>(it - gaps_.begin());
}

double LossCurve::value(double added) const {
    if (gaps_.empty())
        return 0.0;
    const std::size_t above = gapsAbove(added);
    return cost_ * (sums_[above] - counts_[above] * added) / counts_.back();
}

double LossCurve::slope(double added) const {
    if (gaps_.empty())
        return 0.0;
    return -cost_ * counts_[gapsAbove(added)] / counts_.back();
}

double LossCurve::intercept(double steepness) const {
    if (gaps_.empty() || cost_ <= 0.0)
        return 0.0;
    const double wanted = std::clamp(steepness / cost_, 0.0, 1.0) * counts_.back();
    // value + steepness × added is least at the gap where the slope passes −steepness.
    const auto it = std::upper_bound(counts_.begin() + 1, counts_.end(), wanted);
    auto index = static_cast<std::size_t>(it - counts_.begin()) - 1;
    index = std::min(index, gaps_.size() - 1);
    double best = value(gaps_[index]) + steepness * gaps_[index];
    if (index > 0)
        best = std::min(best, value(gaps_[index - 1]) + steepness * gaps_[index - 1]);
    return best;
}

} // namespace headroom
