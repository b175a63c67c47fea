// Accuracy, coverage and speed of the forecast on series files with lines `id m n h x1 … xn y1 …
// yh`: forecast_benchmark FILE… [--last N] [--half even|odd] [--every K] [--classes]
// [--fit] [--hold-out] [--sparse]
//   --last     only the last N values of each history
//   --half     only every other series: what was tuned on one half is judged on the other
//   --every    only every K-th series, to compare with slower programs (forecast_reference.R)
//   --classes  coverage and MSIS also by length of history
//   --fit      instead: how much wider than their σ limits must be, by length of history and step,
//              and for the sum over one year
//   --sparse   instead (no file): simulated sparse counts, sums over twelve months
//   --hold-out instead: the coverage of limits fitted on every other series, judged on the rest
#include "planner/base/random.h"
#include "planner/base/text.h"
#include "planner/hiring/combined_forecast.h"
#include "planner/hiring/forecast_backtest.h"
#include "planner/hiring/forecast_limits.h"
#include "planner/hiring/gamma_poisson.h"
#include "planner/hiring/growth_forecast.h"
#include "planner/hiring/seasonal_indices.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <ctime>
#include <fstream>
#include <numeric>
#include <string>
#include <utility>

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
    const double last = indices.at(n - 1); // 0 where that month never sold anything
    for (std::size_t h = 0; h < horizon; ++h)
        forecast.push_back(last > 0.0 ? history.back() / last * indices.at(n + h) : history.back());
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

struct Coverage {
    double inside80 = 0.0;
    double inside95 = 0.0;
    double msis = 0.0; // of the 95 % limits
    double steps = 0.0;
    int count = 0;
};

/// Lower ends of the classes that limits are fitted for.
constexpr std::size_t kClasses[] = {0, 24, 36, 48, 72};

std::size_t classOf(std::size_t months) {
    std::size_t found = 0;
    for (std::size_t i = 0; i < std::size(kClasses); ++i)
        if (months >= kClasses[i])
            found = i;
    return found;
}

/// Of the first year's sum, which is what people are hired for; errors in units of what the series
/// has in a year.
struct YearScore {
    double ours = 0.0; // squares
    double naive = 0.0;
    double bias = 0.0;
    double inside80 = 0.0;
};

struct Totals {
    Score ours;
    Score naive;
    YearScore year;
    Coverage all;
    Coverage byClass[std::size(kClasses)];
    double seconds = 0.0;
    int count = 0;
};

void addLimits(const Series& series, const GrowthForecast& forecast, double scale,
               Coverage& totals) {
    ++totals.count;
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

void addYear(const Series& series, const GrowthForecast& forecast, const std::vector<double>& naive,
             YearScore& year) {
    const std::size_t steps =
        std::min<std::size_t>(series.period == 4 ? 4 : 12, series.future.size());
    const auto sum = [&](const std::vector<double>& values) {
        return std::accumulate(values.begin(), values.begin() + static_cast<std::ptrdiff_t>(steps),
                               0.0);
    };
    const double actual = sum(series.future);
    double unit = 0.0;
    for (const double value : series.history)
        unit += std::abs(value) * static_cast<double>(steps) /
                static_cast<double>(series.history.size());
    year.ours += std::pow((forecast.sumMean - actual) / unit, 2);
    year.naive += std::pow((sum(naive) - actual) / unit, 2);
    year.bias += (forecast.sumMean - actual) / unit;
    year.inside80 += actual >= forecast.sumLo80 && actual <= forecast.sumHi80 ? 1.0 : 0.0;
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
    const auto two =
        naive2(series.history, static_cast<std::size_t>(series.period), series.future.size());
    const Score naive = scoreOf(series, two, scale);
    addYear(series, *forecast, two, totals.year);
    totals.ours.smape += ours.smape;
    totals.ours.mase += ours.mase;
    totals.naive.smape += naive.smape;
    totals.naive.mase += naive.mase;
    addLimits(series, *forecast, scale, totals.all);
    addLimits(series, *forecast, scale, totals.byClass[classOf(series.history.size())]);
    ++totals.count;
}

void printCoverage(const Coverage& coverage) {
    std::printf("coverage 80 %% %.3f, 95 %% %.3f, MSIS %.2f", coverage.inside80 / coverage.steps,
                coverage.inside95 / coverage.steps, coverage.msis / coverage.steps);
}

void print(const std::string& file, const Totals& totals, bool classes) {
    if (totals.count == 0) {
        std::printf("%s: no series\n", file.c_str());
        return;
    }
    const double count = totals.count;
    const double owa =
        0.5 * (totals.ours.smape / totals.naive.smape + totals.ours.mase / totals.naive.mase);
    std::printf("%s: %d series, OWA %.4f, sMAPE %.3f, MASE %.3f, ", file.c_str(), totals.count, owa,
                totals.ours.smape / count, totals.ours.mase / count);
    printCoverage(totals.all);
    std::printf(", %.3f ms CPU a series\n", 1000.0 * totals.seconds / count);
    std::printf("  a year's sum: RMSE %.3f (Naive2 %.3f), bias %+.3f, inside 80 %% %.3f\n",
                std::sqrt(totals.year.ours / count), std::sqrt(totals.year.naive / count),
                totals.year.bias / count, totals.year.inside80 / count);
    for (std::size_t i = 0; classes && i < std::size(kClasses); ++i) {
        if (totals.byClass[i].count == 0)
            continue;
        std::printf("  from %2zu values: %4d series, ", kClasses[i], totals.byClass[i].count);
        printCoverage(totals.byClass[i]);
        std::printf("\n");
    }
}

struct Selection {
    std::ptrdiff_t last = 0;
    std::ptrdiff_t half = -1; // 0 even, 1 odd, -1 both
    std::ptrdiff_t every = 1;
};

std::vector<Series> selected(const std::string& file, const Selection& selection) {
    std::vector<Series> chosen;
    std::ptrdiff_t index = -1;
    for (Series& series : readSeries(file)) {
        ++index;
        if ((selection.half >= 0 && index % 2 != selection.half) || index % selection.every != 0)
            continue;
        const auto size = static_cast<std::ptrdiff_t>(series.history.size());
        if (selection.last > 0 && size > selection.last)
            series.history.erase(series.history.begin(), series.history.end() - selection.last);
        chosen.push_back(std::move(series));
    }
    return chosen;
}

/// |error| ÷ σ of one window, with the weight of its file.
struct Ratio {
    double value = 0.0;
    double weight = 1.0;
};

double weightedQuantile(std::vector<Ratio> ratios, double share) {
    std::sort(ratios.begin(), ratios.end(),
              [](const Ratio& a, const Ratio& b) { return a.value < b.value; });
    double all = 0.0;
    for (const Ratio& ratio : ratios)
        all += ratio.weight;
    double below = 0.0;
    for (const Ratio& ratio : ratios) {
        below += ratio.weight;
        if (below >= share * all)
            return ratio.value;
    }
    return 0.0;
}

constexpr std::size_t kSteps[] = {1, 3, 6, 12, 18};
constexpr std::size_t kSum = std::size(kSteps); // place of the sum over one year
using RatiosOfClass = std::array<std::vector<Ratio>, kSum + 1>;
constexpr std::size_t kQuarterly = std::size(kClasses);
using LimitFit = std::array<RatiosOfClass, kQuarterly + 1>;

std::string nameOfRow(std::size_t row) {
    return row == kQuarterly ? "quarterly" : "from " + std::to_string(kClasses[row]) + " months";
}

std::size_t fitClass(const Series& series, std::size_t length) {
    return series.period == 4 ? kQuarterly : classOf(length);
}

void addRatios(const Series& series, const std::vector<double>& history, double weight,
               RatiosOfClass& ratios) {
    const auto period = static_cast<std::size_t>(series.period);
    const CombinedForecast forecast =
        combinedForecast(history, period, static_cast<int>(series.future.size()));
    for (std::size_t k = 0; k < std::size(kSteps); ++k) {
        const std::size_t h = kSteps[k] - 1;
        if (h >= series.future.size() || !(forecast.sigma[h] > 0.0))
            continue;
        const double error = std::abs(series.future[h] - forecast.mean[h]);
        ratios[k].push_back({error / forecast.sigma[h], weight});
    }
    const std::size_t year = period == 4 ? 4 : 12;
    double error = 0.0;
    for (std::size_t h = 0; h < year && h < series.future.size(); ++h)
        error += series.future[h] - forecast.mean[h];
    if (year <= series.future.size() && forecast.sumSigma[year - 1] > 0.0)
        ratios[kSum].push_back({std::abs(error) / forecast.sumSigma[year - 1], weight});
}

/// Windows of each class are the ends of all histories, cut to a length of that class. Files count
/// alike, the first of each season three times.
LimitFit ratiosOf(const std::vector<std::string>& files, const Selection& selection) {
    constexpr std::size_t kLengths[] = {16, 24, 30, 36, 42, 48, 60, 72, 96, 120};
    LimitFit fit;
    bool firstOf[2] = {true, true};
    for (const std::string& file : files) {
        const std::vector<Series> all = selected(file, selection);
        if (all.empty())
            continue;
        bool& first = firstOf[all.front().period == 4 ? 1 : 0];
        const double weight = (first ? 3.0 : 1.0) / static_cast<double>(all.size());
        first = false;
        for (const Series& series : all)
            for (const std::size_t length : kLengths) {
                if (series.history.size() < length)
                    break;
                const auto from = series.history.end() - static_cast<std::ptrdiff_t>(length);
                addRatios(series, {from, series.history.end()}, weight,
                          fit[fitClass(series, length)]);
            }
    }
    return fit;
}

void fitLimits(const std::vector<std::string>& files, const Selection& selection) {
    const LimitFit fit = ratiosOf(files, selection);
    for (std::size_t row = 0; row < fit.size(); ++row) {
        if (fit[row][0].empty())
            continue;
        std::printf("%s (%zu windows):", nameOfRow(row).c_str(), fit[row][0].size());
        for (const auto& [share, normal] :
             {std::pair(0.80, kNormal80), std::pair(0.95, kNormal95)}) {
            std::printf("  %.0f %%", 100.0 * share);
            for (std::size_t k = 0; k <= kSum; ++k)
                std::printf("%s %.2f", k == kSum ? " year" : "",
                            weightedQuantile(fit[row][k], share) / normal);
        }
        std::printf("\n");
    }
}

/// Share of the windows of `judged` that lie within the quantiles of those of `fitted`.
void judgeLimits(const std::string& title, const LimitFit& fitted, const LimitFit& judged) {
    for (std::size_t row = 0; row < fitted.size(); ++row) {
        double inside80 = 0.0;
        double inside95 = 0.0;
        double count = 0.0;
        for (std::size_t k = 0; k <= kSum; ++k) {
            const double limit80 = weightedQuantile(fitted[row][k], 0.80);
            const double limit95 = weightedQuantile(fitted[row][k], 0.95);
            for (const Ratio& ratio : judged[row][k]) {
                inside80 += ratio.value <= limit80 ? 1.0 : 0.0;
                inside95 += ratio.value <= limit95 ? 1.0 : 0.0;
                count += 1.0;
            }
        }
        if (count > 0.0 && !fitted[row][0].empty())
            std::printf("%s, %s: coverage 80 %% %.3f, 95 %% %.3f\n", title.c_str(),
                        nameOfRow(row).c_str(), inside80 / count, inside95 / count);
    }
}

/// Limits fitted on every other series of all files, judged on the rest, file by file.
void holdOut(const std::vector<std::string>& files, Selection selection) {
    for (const std::ptrdiff_t half : {0, 1}) {
        selection.half = half;
        const LimitFit fitted = ratiosOf(files, selection);
        selection.half = 1 - half;
        for (const std::string& file : files)
            judgeLimits(file + (half == 0 ? " odd" : " even"), fitted, ratiosOf({file}, selection));
    }
}

/// One way to forecast the sum of twelve months of counts.
struct SumScore {
    const char* name;
    double squares = 0.0;
    double inside80 = 0.0;

    void add(double mean, double low, double high, double actual) {
        squares += (mean - actual) * (mean - actual);
        inside80 += actual >= low && actual <= high ? 1.0 : 0.0;
    }
};

double poissonDraw(Random& random, double mean) {
    const double limit = std::exp(-mean);
    double product = random.uniform();
    double count = 0.0;
    for (; product > limit; ++count)
        product *= random.uniform();
    return count;
}

/// New logos whose log rate wanders by 5 % a month, grows by 10 % a year, with a quarter profile.
std::vector<double> wanderingCounts(Random& random, double level, int months) {
    constexpr double kProfile[] = {0.8, 0.9, 1.3};
    double walk = 0.0;
    std::vector<double> series;
    for (int t = 0; t < months; ++t) {
        walk += 0.05 * random.normal();
        series.push_back(poissonDraw(random, level * std::exp(walk) * std::pow(1.1, t / 12.0) *
                                                 kProfile[t % 3]));
    }
    return series;
}

/// The table of sparse counts in the hiring notes, 1.4: 24 months known, the next 12 summed.
void sparseCounts() {
    constexpr int kSeries = 3000;
    for (const double level : {1.0, 4.0, 16.7, 50.0}) {
        Random random(static_cast<std::uint64_t>(10.0 * level));
        SumScore scores[] = {{"last year, Poisson"}, {"gamma-Poisson"}, {"forecast"}};
        double total = 0.0;
        for (int i = 0; i < kSeries; ++i) {
            const auto all = wanderingCounts(random, level, 36);
            const std::vector<double> known(all.begin(), all.begin() + 24);
            const double actual = std::accumulate(all.begin() + 24, all.end(), 0.0);
            const double before = std::accumulate(all.begin() + 12, all.begin() + 24, 0.0);
            const double noise = kNormal80 * std::sqrt(before);
            total += actual;
            scores[0].add(before, before - noise, before + noise, actual);
            const GammaPoisson fit = fitGammaPoisson(known, 12);
            double mean = 0.0;
            for (int h = 1; h <= 12; ++h)
                mean += fit.mean(h);
            scores[1].add(mean, negativeBinomialQuantile(mean, fit.shapeAt(4), 0.1),
                          negativeBinomialQuantile(mean, fit.shapeAt(4), 0.9), actual);
            const auto forecast = forecastSeries(known, {.counts = true});
            if (forecast)
                scores[2].add(forecast->sumMean, forecast->sumLo80, forecast->sumHi80, actual);
        }
        std::printf("%4.1f a month:", level);
        for (const SumScore& score : scores)
            std::printf("  %s RMSE %.3f, inside 80 %% %.3f", score.name,
                        std::sqrt(score.squares / kSeries) / (total / kSeries),
                        score.inside80 / kSeries);
        std::printf("\n");
    }
}

} // namespace

int main(int argc, char** argv) {
    std::vector<std::string> files;
    Selection selection;
    bool classes = false;
    bool fit = false;
    bool held = false;
    bool sparse = false;
    for (int i = 1; i < argc; ++i) {
        const std::string word = argv[i];
        const bool more = i + 1 < argc;
        if (word == "--last" && more)
            selection.last = std::stol(argv[++i]);
        else if (word == "--half" && more)
            selection.half = std::string(argv[++i]) == "odd" ? 1 : 0;
        else if (word == "--every" && more)
            selection.every = std::max(1L, std::stol(argv[++i]));
        else if (word == "--classes")
            classes = true;
        else if (word == "--fit")
            fit = true;
        else if (word == "--sparse")
            sparse = true;
        else if (word == "--hold-out")
            held = true;
        else
            files.push_back(word);
    }
    if (fit)
        fitLimits(files, selection);
    if (held)
        holdOut(files, selection);
    if (sparse)
        sparseCounts();
    if (fit || held || sparse)
        return 0;
    for (const std::string& file : files) {
        Totals totals;
        for (const Series& series : selected(file, selection))
            addSeries(series, totals);
        print(file, totals, classes);
    }
    return files.empty() ? 2 : 0;
}
