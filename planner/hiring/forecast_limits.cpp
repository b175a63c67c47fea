#include "planner/hiring/forecast_limits.h"

#include <algorithm>
#include <cmath>

namespace headroom {
namespace {

constexpr LimitTable kMonthly{
    {16, 24, 36, 54, 84, 140},
    {1, 3, 6, 12, 18},
    {{{{{1.20, 1.29}, {1.59, 1.71}, {1.66, 1.79}, {1.76, 2.02}, {2.00, 2.32}}},
      {{{1.35, 1.50}, {1.53, 1.75}, {1.74, 1.96}, {1.94, 2.21}, {2.18, 2.58}}},
      {{{1.18, 1.35}, {1.30, 1.54}, {1.58, 1.86}, {1.79, 2.09}, {1.96, 2.40}}},
      {{{1.10, 1.22}, {1.21, 1.44}, {1.44, 1.68}, {1.60, 1.90}, {1.75, 2.13}}},
      {{{1.10, 1.18}, {1.20, 1.44}, {1.42, 1.61}, {1.58, 1.86}, {1.77, 2.09}}},
      {{{1.22, 1.35}, {1.31, 1.56}, {1.49, 1.69}, {1.64, 1.93}, {1.82, 2.18}}}}},
    {{{2.31, 2.74}, {2.19, 2.75}, {1.78, 2.18}, {1.53, 1.80}, {1.53, 1.73}, {1.60, 1.84}}},
};
constexpr LimitTable kQuarterly{
    {8, 12, 20, 32, 48, 80},
    {1, 2, 4, 6, 8},
    {{{{{1.77, 2.23}, {1.77, 2.29}, {1.97, 2.45}, {2.41, 2.98}, {2.57, 3.58}}},
      {{{1.35, 1.60}, {1.48, 1.63}, {1.69, 2.07}, {2.04, 2.58}, {2.34, 2.86}}},
      {{{1.30, 1.50}, {1.35, 1.52}, {1.60, 1.84}, {1.90, 2.19}, {2.16, 2.68}}},
      {{{1.23, 1.48}, {1.28, 1.52}, {1.55, 1.85}, {1.83, 2.14}, {2.13, 2.64}}},
      {{{1.35, 1.58}, {1.32, 1.48}, {1.63, 2.01}, {2.00, 2.35}, {2.20, 2.62}}},
      {{{1.45, 1.65}, {1.27, 1.42}, {1.54, 1.71}, {1.66, 2.00}, {1.96, 2.34}}}}},
    {{{1.89, 2.65}, {1.56, 1.96}, {1.46, 1.80}, {1.43, 1.63}, {1.55, 1.73}, {1.41, 1.66}}},
};

template <typename Nodes>
BetweenNodes between(const Nodes& nodes, double value) {
    const auto above = std::upper_bound(nodes.begin(), nodes.end(), value, [](double v, auto node) {
        return v < static_cast<double>(node);
    });
    if (above == nodes.begin())
        return {};
    const auto first = static_cast<std::size_t>(above - nodes.begin()) - 1;
    if (above == nodes.end())
        return {first, 0.0};
    const double low = std::log(static_cast<double>(nodes[first]));
    const double high = std::log(static_cast<double>(nodes[first + 1]));
    return {first, (std::log(value) - low) / (high - low)};
}

LimitScale mixed(const LimitScale& first, const LimitScale& second, double share) {
    return {first.at80 + share * (second.at80 - first.at80),
            first.at95 + share * (second.at95 - first.at95)};
}

/// The next node, or the last itself.
std::size_t after(std::size_t node, std::size_t count) {
    return std::min(node + 1, count - 1);
}

/// Histories shorter than those measured (16 months, 8 quarters, two years of a longer season):
/// wider by what is missing.
double shortHistory(std::size_t period, std::size_t count) {
    const std::size_t measured = period <= 4 ? 8 : period <= 12 ? 16 : 2 * period;
    return std::max(1.0, static_cast<double>(measured) /
                             static_cast<double>(std::max<std::size_t>(1, count)));
}

LimitScale times(double factor, const LimitScale& scale) {
    return {factor * scale.at80, factor * scale.at95};
}

} // namespace

BetweenNodes betweenLengths(const LimitTable& table, std::size_t count) {
    return between(table.lengths, static_cast<double>(count));
}

BetweenNodes betweenSteps(const LimitTable& table, int h) {
    return between(table.steps, static_cast<double>(h));
}

LimitScale LimitTable::at(std::size_t count, int h) const {
    const BetweenNodes length = betweenLengths(*this, count);
    const BetweenNodes step = betweenSteps(*this, h);
    const auto ofLength = [&](std::size_t node) {
        const auto& row = scales[node];
        return mixed(row[step.first], row[after(step.first, kSteps)], step.share);
    };
    return mixed(ofLength(length.first), ofLength(after(length.first, kLengths)), length.share);
}

LimitScale LimitTable::yearAt(std::size_t count) const {
    const BetweenNodes length = betweenLengths(*this, count);
    return mixed(yearScales[length.first], yearScales[after(length.first, kLengths)], length.share);
}

const LimitTable& limitTable(std::size_t period) {
    return period <= 4 ? kQuarterly : kMonthly;
}

LimitScale limitScale(std::size_t period, std::size_t count, int h) {
    return times(shortHistory(period, count), limitTable(period).at(count, h));
}

LimitScale sumLimitScale(std::size_t period, std::size_t count) {
    return times(shortHistory(period, count), limitTable(period).yearAt(count));
}

} // namespace headroom
