// Accuracy, coverage and speed of the forecast on series files with lines `id m n h x1 … xn y1 …
// yh`: forecast_benchmark FILE… [--last N]   (N: only the last N values of each history)
#include "planner/base/text.h"
#include "planner/hiring/forecast_backtest.h"
#include "planner/hiring/growth_forecast.h"
#include "planner/hiring/seasonal_indices.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <ctime>
#include <fstream>
#include <string>

using namespace headroom;

namespace {

struct Series {
    int period = 1;
    std::vector<double> history;
    std::vector<double> future;
};

std::vector<Series> readSeries(const std::string& file) {
    std::vector<Series> all;
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
        Series series;
        series.period = static_cast<int>(numbers[0]);
        const auto n = static_cast<std::ptrdiff_t>(numbers[1]);
        const auto h = static_cast<std::ptrdiff_t>(numbers[2]);
        if (static_cast<std::ptrdiff_t>(numbers.size()) < 3 + n + h)
            continue;
        series.history.assign(numbers.begin() + 3, numbers.begin() + 3 + n);
        series.future.assign(numbers.begin() + 3 + n, numbers.begin() + 3 + n + h);
        all.push_back(std::move(series));
    }
    return all;
}

/// Naive2 of the M4 competition: the last value, seasonally adjusted where autocorrelation at the
/// period is significant at 90 %.
std::vector<double> naive2(const std::vector<double>& history, std::size_t period,
                           std::size_t horizon) {
    SeasonalIndices indices;
    if (period > 1 && history.size() >= 3 * period) {
        double mean = 0.0;
        for (const double value : history)
            mean += value / static_cast<double>(history.size());
        std::vector<double> covariance;
        for (std::size_t lag = 0; lag <= period; ++lag) {
            covariance.push_back(0.0);
            for (std::size_t t = lag; t < history.size(); ++t)
                covariance.back() += (history[t] - mean) * (history[t - lag] - mean);
        }
        double squares = 1.0;
        for (std::size_t lag = 1; lag < period; ++lag)
            squares += 2.0 * std::pow(covariance[lag] / covariance[0], 2);
        const double limit = 1.645 * std::sqrt(squares / static_cast<double>(history.size()));
        if (std::abs(covariance[period] / covariance[0]) > limit)
            indices = classicalIndices(history, period);
    }
    const std::size_t n = history.size();
    std::vector<double> forecast;
    for (std::size_t h = 0; h < horizon; ++h)
        forecast.push_back(history.back() / indices.at(n - 1) * indices.at(n + h));
    return forecast;
}

struct Score {
    double smape = 0.0;
    double mase = 0.0;
};

Score scoreOf(const Series& series, const std::vector<double>& forecast, double scale) {
    Score score;
    const double count = static_cast<double>(series.future.size());
    for (std::size_t h = 0; h < series.future.size(); ++h) {
        const double error = std::abs(series.future[h] - forecast[h]);
        const double size = std::abs(series.future[h]) + std::abs(forecast[h]);
        score.smape += size > 0.0 ? 200.0 * error / size / count : 0.0;
        score.mase += error / scale / count;
    }
    return score;
}

struct Totals {
    Score ours;
    Score naive;
    double inside80 = 0.0;
    double inside95 = 0.0;
    double msis = 0.0; // of the 95 % limits
    double steps = 0.0;
    double seconds = 0.0;
    int count = 0;
};

void addLimits(const Series& series, const GrowthForecast& forecast, double scale, Totals& totals) {
    for (std::size_t h = 0; h < series.future.size(); ++h) {
        const ForecastStep& step = forecast.steps[h];
        const double actual = series.future[h];
        totals.inside80 += actual >= step.lo80 && actual <= step.hi80 ? 1.0 : 0.0;
        totals.inside95 += actual >= step.lo95 && actual <= step.hi95 ? 1.0 : 0.0;
        const double below = std::max(0.0, step.lo95 - actual);
        const double above = std::max(0.0, actual - step.hi95);
        totals.msis += (step.hi95 - step.lo95 + 40.0 * (below + above)) / scale;
        totals.steps += 1.0;
    }
}

void addSeries(const Series& series, Totals& totals) {
    const double scale = seasonalNaiveScale(series.history, series.period);
    if (!(scale > 0.0))
        return;
    const ForecastOptions options =
        optionsForSeries(series.history, series.period, static_cast<int>(series.future.size()));
    const std::clock_t begin = std::clock();
    const auto forecast = forecastSeries(series.history, options);
    totals.seconds += static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC;
    if (!forecast)
        return;
    std::vector<double> mean;
    for (const ForecastStep& step : forecast->steps)
        mean.push_back(step.mean);
    const Score ours = scoreOf(series, mean, scale);
    const Score naive = scoreOf(
        series,
        naive2(series.history, static_cast<std::size_t>(series.period), series.future.size()),
        scale);
    totals.ours.smape += ours.smape;
    totals.ours.mase += ours.mase;
    totals.naive.smape += naive.smape;
    totals.naive.mase += naive.mase;
    addLimits(series, *forecast, scale, totals);
    ++totals.count;
}

void print(const std::string& file, const Totals& totals) {
    if (totals.count == 0) {
        std::printf("%s: no series\n", file.c_str());
        return;
    }
    const double count = totals.count;
    const double owa =
        0.5 * (totals.ours.smape / totals.naive.smape + totals.ours.mase / totals.naive.mase);
    std::printf("%s: %d series, OWA %.4f, sMAPE %.3f, MASE %.3f, coverage 80 %% %.3f, 95 %% %.3f, "
                "MSIS %.2f, %.3f ms CPU a series\n",
                file.c_str(), totals.count, owa, totals.ours.smape / count,
                totals.ours.mase / count, totals.inside80 / totals.steps,
                totals.inside95 / totals.steps, totals.msis / totals.steps,
                1000.0 * totals.seconds / count);
}

} // namespace

int main(int argc, char** argv) {
    std::vector<std::string> files;
    std::ptrdiff_t last = 0;
    for (int i = 1; i < argc; ++i) {
        const std::string word = argv[i];
        if (word == "--last" && i + 1 < argc)
            last = std::stol(argv[++i]);
        else
            files.push_back(word);
    }
    for (const std::string& file : files) {
        Totals totals;
        for (Series& series : readSeries(file)) {
            const auto size = static_cast<std::ptrdiff_t>(series.history.size());
            if (last > 0 && size > last)
                series.history.erase(series.history.begin(), series.history.end() - last);
            addSeries(series, totals);
        }
        print(file, totals);
    }
    return files.empty() ? 2 : 0;
}
