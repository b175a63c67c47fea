#include "tests/benchmarks/limit_fit.h"

#include "planner/base/text.h"
#include "planner/hiring/forecast_backtest.h"

#include <algorithm>
#include <cmath>
#include <fstream>
#include <map>
#include <utility>

namespace headroom::test {
namespace {

LimitScale neededScale(double error, double sigma, const Lean& lean) {
    const double side = error > 0.0 ? lean.up : lean.down;
    const auto needed = [&](double normal) {
        const double rest = std::pow(error / normal, 2) - side * side;
        return rest > 0.0 ? std::sqrt(rest) / sigma : 0.0;
    };
    return {needed(kNormal80), needed(kNormal95)};
}

LimitWindow windowOf(const KnownSeries& series, std::size_t count) {
    LimitWindow window;
    window.count = count;
    window.period = static_cast<std::size_t>(series.period);
    const std::vector<double> known(series.history.end() - static_cast<std::ptrdiff_t>(count),
                                    series.history.end());
    window.unit = seasonalNaiveScale(known, series.period);
    const auto steps = static_cast<int>(series.future.size());
    const CombinedForecast forecast = combinedForecast(known, window.period, steps);
    const std::size_t year = window.period == 4 ? 4 : 12;
    double error = 0.0;
    for (std::size_t h = 0; h < series.future.size(); ++h) {
        const double missed = series.future[h] - forecast.mean[h];
        const Lean& lean = forecast.lean[h];
        const double sigma = forecast.sigma[h];
        window.steps.push_back({missed, sigma, lean, neededScale(missed, sigma, lean)});
        error += missed;
        if (h + 1 == year) {
            window.neededOfYear = neededScale(error, forecast.sumSigma[h], forecast.sumLean[h]);
            window.hasYear = true;
        }
    }
    return window;
}

struct Needed {
    double scale = 0.0;
    double weight = 0.0;
};

/// Needed scales of one node.
struct NodeScales {
    std::vector<Needed> at80;
    std::vector<Needed> at95;

    void add(const LimitScale& needed, double weight) {
        if (weight <= 0.0)
            return;
        at80.push_back({needed.at80, weight});
        at95.push_back({needed.at95, weight});
    }
};

double quantile(std::vector<Needed> scales, double share) {
    std::sort(scales.begin(), scales.end(),
              [](const Needed& a, const Needed& b) { return a.scale < b.scale; });
    double all = 0.0;
    for (const Needed& needed : scales)
        all += needed.weight;
    double below = 0.0;
    for (const Needed& needed : scales) {
        below += needed.weight;
        if (below >= share * all)
            return needed.scale;
    }
    return 1.0;
}

LimitScale scaleOf(const NodeScales& node) {
    return {quantile(node.at80, 0.80), quantile(node.at95, 0.95)};
}

struct Nodes {
    NodeScales scales[LimitTable::kLengths][LimitTable::kSteps];
    NodeScales years[LimitTable::kLengths];

    void add(const LimitTable& table, const LimitWindow& window, double weight) {
        const BetweenNodes length = betweenLengths(table, window.count);
        for (const bool next : {false, true}) {
            const double near = weight * (next ? length.share : 1.0 - length.share);
            if (near <= 0.0)
                continue;
            const std::size_t row = length.first + (next ? 1 : 0);
            for (std::size_t h = 0; h < window.steps.size(); ++h) {
                const BetweenNodes step = betweenSteps(table, static_cast<int>(h) + 1);
                scales[row][step.first].add(window.steps[h].needed, near * (1.0 - step.share));
                if (step.share > 0.0)
                    scales[row][step.first + 1].add(window.steps[h].needed, near * step.share);
            }
            if (window.hasYear)
                years[row].add(window.neededOfYear, near);
        }
    }
};

/// Width of the 95 % limits and forty times how far outside of them it came.
double intervalScore(const LimitStep& step, double scale) {
    const double low = -kNormal95 * std::hypot(scale * step.sigma, step.lean.down);
    const double high = kNormal95 * std::hypot(scale * step.sigma, step.lean.up);
    return high - low + 40.0 * std::max({0.0, low - step.missed, step.missed - high});
}

} // namespace

std::vector<KnownSeries> readKnownSeries(const std::string& file) {
    std::vector<KnownSeries> all;
    std::ifstream in(file);
    std::string line;
    while (std::getline(in, line)) {
        std::vector<double> numbers;
        const auto cells = split(line, ' ');
        for (std::size_t i = 1; i < cells.size(); ++i)
            if (const auto value = parseDecimal(cells[i]))
                numbers.push_back(*value);
        if (numbers.size() < 4)
            continue;
        const auto n = static_cast<std::ptrdiff_t>(numbers[1]);
        const auto h = static_cast<std::ptrdiff_t>(numbers[2]);
        if (static_cast<std::ptrdiff_t>(numbers.size()) < 3 + n + h)
            continue;
        KnownSeries series;
        series.period = static_cast<int>(numbers[0]);
        series.history.assign(numbers.begin() + 3, numbers.begin() + 3 + n);
        series.future.assign(numbers.begin() + 3 + n, numbers.begin() + 3 + n + h);
        all.push_back(std::move(series));
    }
    return all;
}

std::vector<LimitWindow> limitWindows(const std::vector<KnownSeries>& series,
                                      std::size_t collection,
                                      const std::vector<std::size_t>& lengths) {
    constexpr std::size_t kLeast = 8; // of the combination
    std::vector<LimitWindow> windows;
    for (std::size_t i = 0; i < series.size(); ++i) {
        const std::size_t size = series[i].history.size();
        std::vector<std::size_t> counts{size};
        for (const std::size_t length : lengths)
            if (length < size)
                counts.push_back(length);
        for (const std::size_t count : counts) {
            if (count < kLeast)
                continue;
            LimitWindow window = windowOf(series[i], count);
            if (!(window.unit > 0.0))
                continue;
            window.collection = collection;
            window.series = i;
            window.whole = count == size;
            windows.push_back(std::move(window));
        }
    }
    return windows;
}

const std::vector<std::size_t>& fittedLengths(int period) {
    static const std::vector<std::size_t> kMonths{16, 20, 24, 30, 36, 42, 48, 60, 72, 96, 120};
    static const std::vector<std::size_t> kQuarters{8, 10, 12, 16, 20, 24, 32, 40, 48, 64};
    return period <= 4 ? kQuarters : kMonths;
}

LimitTable fittedLimits(const std::vector<LimitWindow>& windows, std::size_t period,
                        const ChosenWindows& chosen) {
    std::map<std::size_t, double> sizes; // windows of a collection
    for (const LimitWindow& window : windows)
        if (window.period == period && chosen(window))
            sizes[window.collection] += 1.0;
    LimitTable table = limitTable(period);
    Nodes nodes;
    for (const LimitWindow& window : windows)
        if (window.period == period && chosen(window))
            nodes.add(table, window, 1.0 / sizes[window.collection]);
    for (std::size_t row = 0; row < LimitTable::kLengths; ++row) {
        for (std::size_t step = 0; step < LimitTable::kSteps; ++step)
            table.scales[row][step] = scaleOf(nodes.scales[row][step]);
        table.yearScales[row] = scaleOf(nodes.years[row]);
    }
    return table;
}

void judgeLimits(const std::vector<LimitWindow>& windows, const LimitTable& table,
                 const ChosenWindows& chosen, LimitCoverage& coverage) {
    for (const LimitWindow& window : windows) {
        if (!chosen(window))
            continue;
        ++coverage.windows;
        for (std::size_t h = 0; h < window.steps.size(); ++h) {
            const LimitScale scale = table.at(window.count, static_cast<int>(h) + 1);
            const LimitStep& step = window.steps[h];
            coverage.inside80 += step.needed.at80 <= scale.at80 ? 1.0 : 0.0;
            coverage.inside95 += step.needed.at95 <= scale.at95 ? 1.0 : 0.0;
            coverage.msis += intervalScore(step, scale.at95) / window.unit;
            coverage.steps += 1.0;
        }
        if (!window.hasYear)
            continue;
        coverage.year80 += window.neededOfYear.at80 <= table.yearAt(window.count).at80 ? 1.0 : 0.0;
        coverage.years += 1.0;
    }
}

} // namespace headroom::test
