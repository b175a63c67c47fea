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
    {72, {1.25, 1.19, 1.18, 1.24, 1.22}, {1.45, 1.42, 1.40, 1.44, 1.47}, {1.29, 1.50}},
    {48, {1.17, 1.13, 1.16, 1.21, 1.22}, {1.31, 1.35, 1.40, 1.43, 1.51}, {1.30, 1.55}},
    {36, {1.17, 1.14, 1.22, 1.28, 1.30}, {1.35, 1.36, 1.46, 1.53, 1.66}, {1.41, 1.73}},
    {0, {1.27, 1.21, 1.27, 1.33, 1.36}, {1.43, 1.42, 1.53, 1.62, 1.77}, {1.57, 1.97}},
}};
constexpr Row kQuarterly{
    0, {1.62, 1.42, 1.53, 1.70, 1.70}, {1.74, 1.80, 1.88, 2.10, 2.10}, {1.42, 1.80}};

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
