#include "planner/hiring/loss_curve.h"

#include <algorithm>
#include <cmath>
#include <functional>

namespace headroom {

LossCurve::LossCurve(std::vector<double> gaps, double costPerFte)
    : gaps_(std::move(gaps)), cost_(costPerFte) {
    std::sort(gaps_.begin(), gaps_.end(), std::greater<>());
    prefix_.reserve(gaps_.size() + 1);
    prefix_.push_back(0.0);
    for (const double gap : gaps_)
        prefix_.push_back(prefix_.back() + gap);
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
    return cost_ * (prefix_[above] - static_cast<double>(above) * added) /
           static_cast<double>(gaps_.size());
}

double LossCurve::slope(double added) const {
    if (gaps_.empty())
        return 0.0;
    return -cost_ * static_cast<double>(gapsAbove(added)) / static_cast<double>(gaps_.size());
}

double LossCurve::intercept(double steepness) const {
    if (gaps_.empty() || cost_ <= 0.0)
        return 0.0;
    const double count = static_cast<double>(gaps_.size());
    const double share = std::clamp(steepness / cost_, 0.0, 1.0);
    // value + steepness × added is least at the gap where the slope passes −steepness.
    auto index = static_cast<std::size_t>(share * count);
    index = std::min(index, gaps_.size() - 1);
    double best = value(gaps_[index]) + steepness * gaps_[index];
    if (index > 0)
        best = std::min(best, value(gaps_[index - 1]) + steepness * gaps_[index - 1]);
    return best;
}

} // namespace headroom
