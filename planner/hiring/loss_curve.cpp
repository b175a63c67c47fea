#include "planner/hiring/loss_curve.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <numeric>

namespace headroom {
namespace {

/// Falling. Many values are dealt into steps of equal width first, which leaves a few to each sort.
void sortFalling(std::vector<double>& values) {
    constexpr std::size_t kMany = 256;
    constexpr std::size_t kEach = 8;
    const auto [least, most] = std::minmax_element(values.begin(), values.end());
    const double low = values.empty() ? 0.0 : *least;
    const double range = values.empty() ? 0.0 : *most - low;
    if (values.size() < kMany || !(range > 0.0) || !std::isfinite(range)) {
        std::sort(values.begin(), values.end(), std::greater<>());
        return;
    }
    const std::size_t steps = values.size() / kEach;
    const double perUnit = static_cast<double>(steps) / range;
    const auto stepOf = [&](double value) {
        return steps - std::min(steps, static_cast<std::size_t>((value - low) * perUnit));
    };
    std::vector<std::size_t> end(steps + 2, 0);
    for (const double value : values)
        ++end[stepOf(value) + 1];
    std::partial_sum(end.begin(), end.end(), end.begin());
    std::vector<double> dealt(values.size());
    for (const double value : values)
        dealt[end[stepOf(value)]++] = value;
    std::size_t first = 0;
    for (std::size_t step = 0; step <= steps; ++step) {
        std::sort(dealt.begin() + static_cast<std::ptrdiff_t>(first),
                  dealt.begin() + static_cast<std::ptrdiff_t>(end[step]), std::greater<>());
        first = end[step];
    }
    values = std::move(dealt);
}

} // namespace

LossCurve::LossCurve(std::vector<double> gaps, double costPerFte) : cost_(costPerFte) {
    sortFalling(gaps);
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
    indexGaps();
}

void LossCurve::indexGaps() {
    constexpr std::size_t kFew = 16;
    const std::size_t steps = gaps_.size() / 4;
    if (gaps_.size() < kFew || !std::isfinite(gaps_.front() - gaps_.back()))
        return;
    const double least = gaps_.back();
    stepsPerFte_ = static_cast<double>(steps) / (gaps_.front() - least);
    above_.assign(steps + 2, 0);
    // Counted with the same arithmetic as it is looked up, so rounding cannot misplace a gap.
    for (const double gap : gaps_)
        ++above_[std::min(steps, static_cast<std::size_t>((gap - least) * stepsPerFte_))];
    for (std::size_t step = steps; step-- > 0;)
        above_[step] += above_[step + 1];
}

std::size_t LossCurve::gapsAbove(double added) const {
    auto first = gaps_.begin();
    auto last = gaps_.end();
    if (!above_.empty()) {
        const double least = gaps_.back();
        if (!(added >= least))
            return gaps_.size();
        if (added >= gaps_.front())
            return 0;
        const auto step = static_cast<std::size_t>((added - least) * stepsPerFte_);
        const std::size_t here = std::min(step, above_.size() - 2);
        first = gaps_.begin() + static_cast<std::ptrdiff_t>(above_[here + 1]);
        last = gaps_.begin() + static_cast<std::ptrdiff_t>(above_[here]);
    }
    const auto it = std::partition_point(first, last, [added](double gap) { return gap > added; });
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
    const double added = touch(steepness);
    return value(added) + steepness * added;
}

double LossCurve::touch(double steepness) const {
    if (gaps_.empty() || cost_ <= 0.0)
        return 0.0;
    const double wanted = std::clamp(steepness / cost_, 0.0, 1.0) * counts_.back();
    // value + steepness × added is least at the gap where the slope passes −steepness.
    const auto it = std::upper_bound(counts_.begin() + 1, counts_.end(), wanted);
    auto index = static_cast<std::size_t>(it - counts_.begin()) - 1;
    index = std::min(index, gaps_.size() - 1);
    const auto above = [&](std::size_t k) { return value(gaps_[k]) + steepness * gaps_[k]; };
    if (index > 0 && above(index - 1) < above(index))
        --index;
    return gaps_[index];
}

} // namespace headroom
