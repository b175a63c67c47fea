#include "planner/hiring/forecast_limits.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace headroom {
namespace {

constexpr std::array<int, 5> kSteps{1, 3, 6, 12, 18};

struct Row {
    std::size_t least; // months of history
    std::array<double, 5> at80;
    std::array<double, 5> at95;
    LimitScale sum;
};

constexpr std::array<Row, 4> kMonthly{{
    {72, {1.28, 1.21, 1.25, 1.34, 1.32}, {1.49, 1.46, 1.45, 1.49, 1.51}, {1.33, 1.54}},
    {48, {1.21, 1.17, 1.22, 1.27, 1.29}, {1.35, 1.38, 1.44, 1.48, 1.56}, {1.34, 1.58}},
    {36, {1.21, 1.18, 1.27, 1.34, 1.37}, {1.38, 1.40, 1.50, 1.58, 1.72}, {1.44, 1.76}},
    {0, {1.30, 1.24, 1.32, 1.38, 1.43}, {1.47, 1.45, 1.56, 1.69, 1.83}, {1.59, 2.00}},
}};
constexpr Row kQuarterly{
    0, {1.66, 1.48, 1.62, 1.78, 1.78}, {1.78, 1.86, 2.00, 2.25, 2.25}, {1.45, 1.85}};

double between(const std::array<double, 5>& values, int h) {
    if (h <= kSteps.front())
        return values.front();
    for (std::size_t i = 1; i < kSteps.size(); ++i) {
        if (h > kSteps[i])
            continue;
        const double share =
            static_cast<double>(h - kSteps[i - 1]) / static_cast<double>(kSteps[i] - kSteps[i - 1]);
        return values[i - 1] + share * (values[i] - values[i - 1]);
    }
    return values.back();
}

const Row& rowFor(std::size_t period, std::size_t count) {
    if (period == 4)
        return kQuarterly;
    for (const Row& row : kMonthly)
        if (count >= row.least)
            return row;
    return kMonthly.back();
}

/// Below two years nothing was measured; widen with the root of what is missing.
double shortHistory(std::size_t period, std::size_t count) {
    const double years =
        static_cast<double>(count) / static_cast<double>(std::max<std::size_t>(4, period));
    return years >= 2.0 ? 1.0 : std::sqrt(2.0 / std::max(years, 0.25));
}

} // namespace

LimitScale limitScale(std::size_t period, std::size_t count, int h) {
    const Row& row = rowFor(period, count);
    const double wider = shortHistory(period, count);
    return {wider * between(row.at80, h), wider * between(row.at95, h)};
}

LimitScale sumLimitScale(std::size_t period, std::size_t count) {
    const Row& row = rowFor(period, count);
    const double wider = shortHistory(period, count);
    return {wider * row.sum.at80, wider * row.sum.at95};
}

} // namespace headroom
