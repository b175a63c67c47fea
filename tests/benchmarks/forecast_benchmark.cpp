#include "planner/base/random.h"
#include "planner/hiring/forecast_backtest.h"
#include "planner/hiring/forecast_limits.h"
#include "planner/hiring/gamma_poisson.h"
#include "planner/hiring/growth_forecast.h"
#include "planner/hiring/seasonal_indices.h"
#include "tests/benchmarks/limit_fit.h"
#include "tests/benchmarks/usage.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <ctime>
#include <iterator>
#include <numeric>
#include <string>
#include <utility>

using namespace headroom;
using headroom::test::ChosenWindows;
using headroom::test::fittedLengths;
using headroom::test::fittedLimits;
using headroom::test::judgeLimits;
using headroom::test::KnownSeries;
using headroom::test::LimitCoverage;
using headroom::test::LimitWindow;
using headroom::test::limitWindows;
using headroom::test::readKnownSeries;

namespace {

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

Score scoreOf(const KnownSeries& series, const std::vector<double>& forecast, double scale) {
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

std::size_t classOf(const LimitWindow& window) {
    return classOf(window.period == 4 ? 3 * window.count : window.count);
}

/// Of the first year's sum, which is what people are hired for; errors in units of what the series
/// has in a year.
struct YearScore {
    double ours = 0.0; // squares
    double naive = 0.0;
    double bias = 0.0;
    double inside80 = 0.0;
    /// Sums over the first months of a hiring lead, as simulated futures spread them: the path
    /// factor of the year and Poisson noise.
    double leads80[3] = {};
};
constexpr std::size_t kLeads[] = {1, 3, 6};

struct Totals {
    Score ours;
    Score naive;
    YearScore year;
    Coverage all;
    Coverage byClass[std::size(kClasses)];
    double seconds = 0.0;
    int count = 0;
};

void addLimits(const KnownSeries& series, const GrowthForecast& forecast, double scale,
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

void addYear(const KnownSeries& series, const GrowthForecast& forecast,
             const std::vector<double>& naive, YearScore& year) {
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
    for (std::size_t i = 0; i < std::size(kLeads); ++i) {
        double mean = 0.0;
        double missed = 0.0;
        for (std::size_t h = 0; h < std::min(kLeads[i], series.future.size()); ++h) {
            mean += forecast.steps[h].mean;
            missed += series.future[h] - forecast.steps[h].mean;
        }
        const double variance =
            mean * mean * std::expm1(forecast.sigma * forecast.sigma) + std::abs(mean);
        year.leads80[i] += std::abs(missed) <= kNormal80 * std::sqrt(variance) ? 1.0 : 0.0;
    }
}

void addSeries(const KnownSeries& series, Totals& totals) {
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
    std::printf("  the same spread as path factors: inside 80 %%");
    for (std::size_t i = 0; i < std::size(kLeads); ++i)
        std::printf("%s %zu steps %.3f", i == 0 ? "" : ",", kLeads[i],
                    totals.year.leads80[i] / count);
    std::printf("\n");
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

std::vector<KnownSeries> selected(const std::string& file, const Selection& selection) {
    std::vector<KnownSeries> chosen;
    std::ptrdiff_t index = -1;
    for (KnownSeries& series : readKnownSeries(file)) {
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

constexpr std::size_t kPeriods[] = {12, 4};

/// Windows of all files, a file a collection.
std::vector<LimitWindow> windowsOf(const std::vector<std::string>& files,
                                   const Selection& selection) {
    std::vector<LimitWindow> all;
    for (std::size_t file = 0; file < files.size(); ++file) {
        const std::vector<KnownSeries> series = selected(files[file], selection);
        if (series.empty())
            continue;
        auto windows = limitWindows(series, file, fittedLengths(series.front().period));
        std::move(windows.begin(), windows.end(), std::back_inserter(all));
    }
    return all;
}

void printScales(const LimitScale* scales, std::size_t count) {
    std::printf("{");
    for (std::size_t i = 0; i < count; ++i)
        std::printf("%s{%.2f, %.2f}", i == 0 ? "{" : ", ", scales[i].at80, scales[i].at95);
    std::printf("}},");
}

/// As it stands in forecast_limits.cpp.
void fitLimits(const std::vector<std::string>& files, const Selection& selection) {
    const auto windows = windowsOf(files, selection);
    for (const std::size_t period : kPeriods) {
        const LimitTable table =
            fittedLimits(windows, period, [](const LimitWindow&) { return true; });
        std::printf("season of %zu\n", period);
        for (std::size_t row = 0; row < LimitTable::kLengths; ++row) {
            printScales(table.scales[row].data(), LimitTable::kSteps);
            std::printf(" // %zu\n", table.lengths[row]);
        }
        printScales(table.yearScales.data(), LimitTable::kLengths);
        std::printf(" // a year's sum\n");
    }
}

/// Coverage of one collection by limits that its own series, or those of one half, did not make.
struct HeldOut {
    static constexpr std::size_t kJudgedSteps[] = {1, 3, 6, 8, 12, 18, 24};

    std::string title;
    std::vector<LimitCoverage> byStep = std::vector<LimitCoverage>(std::size(kJudgedSteps));
    std::vector<LimitCoverage> byClass = std::vector<LimitCoverage>(std::size(kClasses) + 2);

    void add(const std::vector<LimitWindow>& windows, const LimitTable& table,
             const ChosenWindows& chosen) {
        for (std::size_t i = 0; i < std::size(kClasses); ++i)
            judgeLimits(
                windows, table, [&](const LimitWindow& w) { return chosen(w) && classOf(w) == i; },
                byClass[i]);
        judgeLimits(windows, table, chosen, byClass[std::size(kClasses)]);
        judgeLimits(
            windows, table, [&](const LimitWindow& w) { return w.whole && chosen(w); },
            byClass.back());
        for (const LimitWindow& window : windows)
            if (chosen(window))
                addSteps(window, table);
    }

    void addSteps(const LimitWindow& window, const LimitTable& table) {
        for (std::size_t k = 0; k < std::size(kJudgedSteps); ++k) {
            const std::size_t h = kJudgedSteps[k];
            if (h > window.steps.size())
                continue;
            const LimitScale scale = table.at(window.count, static_cast<int>(h));
            const LimitScale& needed = window.steps[h - 1].needed;
            byStep[k].inside80 += needed.at80 <= scale.at80 ? 1.0 : 0.0;
            byStep[k].inside95 += needed.at95 <= scale.at95 ? 1.0 : 0.0;
            byStep[k].steps += 1.0;
        }
    }

    void print() const {
        std::printf("%s\n", title.c_str());
        for (std::size_t i = 0; i < byClass.size(); ++i) {
            if (byClass[i].windows == 0)
                continue;
            const std::string name = i < std::size(kClasses)
                                         ? "from " + std::to_string(kClasses[i]) + " months"
                                     : i == std::size(kClasses) ? "all"
                                                                : "whole histories";
            std::printf("  %-16s %5zu windows, coverage 80 %% %.3f, 95 %% %.3f, MSIS %.2f, a "
                        "year's sum 80 %% %.3f\n",
                        name.c_str(), byClass[i].windows, byClass[i].at80(), byClass[i].at95(),
                        byClass[i].meanMsis(), byClass[i].ofYear80());
        }
        std::printf("  step");
        for (std::size_t k = 0; k < byStep.size(); ++k)
            if (byStep[k].steps > 0.0)
                std::printf("  %zu: %.3f %.3f", kJudgedSteps[k], byStep[k].at80(),
                            byStep[k].at95());
        std::printf("\n");
    }
};

/// Limits fitted on every other series of all files and judged on the rest, then fitted on all
/// other files of that season and judged on the one left out.
void holdOut(const std::vector<std::string>& files, const Selection& selection) {
    const auto windows = windowsOf(files, selection);
    for (std::size_t file = 0; file < files.size(); ++file) {
        const auto here = [&](const LimitWindow& w) { return w.collection == file; };
        const auto first = std::find_if(windows.begin(), windows.end(), here);
        if (first == windows.end())
            continue;
        HeldOut halves{files[file] + ", fitted on the other half of all"};
        for (const std::size_t half : {std::size_t(0), std::size_t(1)}) {
            const auto fitted = [&](const LimitWindow& w) { return w.series % 2 != half; };
            const auto judged = [&](const LimitWindow& w) {
                return here(w) && w.series % 2 == half;
            };
            halves.add(windows, fittedLimits(windows, first->period, fitted), judged);
        }
        halves.print();
        HeldOut others{files[file] + ", fitted on the other collections"};
        const auto elsewhere = [&](const LimitWindow& w) { return !here(w); };
        others.add(windows, fittedLimits(windows, first->period, elsewhere), here);
        others.print();
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

constexpr const char* kUsage =
    "forecast_benchmark FILE... [--last N] [--half even|odd] [--every K] [--classes]\n"
    "                   [--fit | --hold-out | --sparse]\n"
    "Accuracy, coverage and speed of the forecast on series files (id m n h x1 ... xn y1 ... yh).\n"
    "  --last N      only the last N values of each history\n"
    "  --half even|odd  only every other series: tuned on one, judged on the other\n"
    "  --every K     only every K-th series, to compare with slower programs\n"
    "  --classes     coverage and MSIS also by length of history\n"
    "  --fit         instead: fit the table of limits\n"
    "  --hold-out    instead: coverage of limits fitted on every other series, then on the\n"
    "                other files\n"
    "  --sparse      instead (no file): simulated sparse counts\n";

int main(int argc, char** argv) {
    if (const auto code = endsAtOnce(
            argc, argv, kUsage,
            {"--last", "--half", "--every", "--classes", "--fit", "--hold-out", "--sparse"}))
        return *code;
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
        for (const KnownSeries& series : selected(file, selection))
            addSeries(series, totals);
        print(file, totals, classes);
    }
    return files.empty() ? 2 : 0;
}
