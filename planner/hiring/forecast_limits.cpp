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

constexpr std::array<Row, 5> kMonthly{{
    {72, {1.34, 1.34, 1.49, 1.54, 1.54}, {1.46, 1.54, 1.75, 1.87, 1.87}, {1.59, 1.80}},
    {48, {1.35, 1.35, 1.51, 1.52, 1.52}, {1.46, 1.58, 1.77, 1.84, 1.91}, {1.60, 1.88}},
    {36, {1.45, 1.45, 1.72, 1.76, 1.76}, {1.61, 1.68, 2.01, 2.10, 2.34}, {1.84, 2.22}},
    {24, {1.65, 1.65, 2.03, 2.08, 2.11}, {1.85, 1.96, 2.43, 2.52, 2.82}, {2.22, 2.96}},
    {0, {1.24, 1.36, 1.54, 1.60, 1.70}, {1.34, 1.54, 1.75, 2.08, 2.16}, {2.09, 2.51}},
}};
constexpr Row kQuarterly{
    0, {1.76, 1.76, 2.03, 2.15, 2.15}, {1.90, 2.08, 2.37, 2.52, 2.52}, {1.68, 1.98}};

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
    if (period <= 4)
        return kQuarterly;
    for (const Row& row : kMonthly)
        if (count >= row.least)
            return row;
    return kMonthly.back();
}

/// Histories shorter than those measured (16 months, 8 quarters, two years of a longer season):
/// wider by what is missing.
double shortHistory(std::size_t period, std::size_t count) {
    const std::size_t measured = period <= 4 ? 8 : period <= 12 ? 16 : 2 * period;
    return std::max(1.0, static_cast<double>(measured) /
                             static_cast<double>(std::max<std::size_t>(1, count)));
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
