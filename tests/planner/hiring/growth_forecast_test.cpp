#include "planner/hiring/growth_forecast.h"

#include "planner/base/random.h"
#include "planner/hiring/forecast_backtest.h"
#include "planner/hiring/forecast_limits.h"
#include "planner/hiring/gamma_poisson.h"
#include "tests/support/test_registry.h"

#include <QTest>
#include <cmath>
#include <limits>
#include <numeric>

using namespace headroom;

namespace {

bool isSane(const GrowthForecast& forecast, double low, double high) {
    for (const ForecastStep& step : forecast.steps) {
        const bool ordered = step.lo95 <= step.lo80 && step.lo80 <= step.mean &&
                             step.mean <= step.hi80 && step.hi80 <= step.hi95;
        const bool finite = std::isfinite(step.lo95) && std::isfinite(step.hi95);
        if (!ordered || !finite || step.mean < low || step.mean > high) {
            qWarning("%g %g %g %g %g", step.lo95, step.lo80, step.mean, step.hi80, step.hi95);
            return false;
        }
    }
    return std::isfinite(forecast.sigma) && forecast.sigma >= 0.0 && forecast.sigma <= 2.0 &&
           forecast.sumLo80 <= forecast.sumMean && forecast.sumMean <= forecast.sumHi80;
}

GrowthForecast countsForecast(const std::vector<double>& series, int horizon = 24) {
    ForecastOptions options;
    options.counts = true;
    options.horizon = horizon;
    return *forecastSeries(series, options);
}

double poissonDraw(Random& random, double mean) {
    const double limit = std::exp(-mean);
    double product = random.uniform();
    double count = 0.0;
    while (product > limit) {
        product *= random.uniform();
        count += 1.0;
    }
    return count;
}

/// New logos whose log rate wanders by 5 % a month, grows 10 % a year, with a quarter profile.
std::vector<double> wanderingCounts(Random& random, double level, int months) {
    const double season[] = {0.8, 0.9, 1.3};
    double walk = 0.0;
    std::vector<double> series;
    for (int t = 0; t < months; ++t) {
        walk += 0.05 * random.normal();
        const double rate = level * std::exp(walk) * std::pow(1.1, t / 12.0) * season[t % 3];
        series.push_back(poissonDraw(random, rate));
    }
    return series;
}

} // namespace

class GrowthForecastTest : public QObject {
    Q_OBJECT

  private slots:
    void bad_input_is_refused() {
        const double nan = std::numeric_limits<double>::quiet_NaN();
        QCOMPARE(forecastSeries({}, {}).error().code, ErrorCode::FileEmpty);
        QCOMPARE(forecastSeries({1.0, nan}, {}).error().code, ErrorCode::OutOfRange);
        ForecastOptions counts;
        counts.counts = true;
        QCOMPARE(forecastSeries({1.0, -1.0}, counts).error().code, ErrorCode::OutOfRange);
        ForecastOptions options;
        options.horizon = 0;
        QCOMPARE(forecastSeries({1.0}, options).error().code, ErrorCode::OutOfRange);
    }

    void three_months_give_a_level_and_wide_limits() {
        const GrowthForecast forecast = countsForecast({10.0, 14.0, 12.0});
        QCOMPARE(forecast.method, ForecastMethod::Mean);
        QVERIFY(isSane(forecast, 12.0, 12.0));
        QVERIFY(forecast.steps[0].hi80 - forecast.steps[0].lo80 > 8.0);
        QVERIFY(forecast.steps[11].hi80 - forecast.steps[11].lo80 >
                forecast.steps[0].hi80 - forecast.steps[0].lo80);
        QVERIFY(isSane(countsForecast({5.0}), 5.0, 5.0));
        QVERIFY(isSane(countsForecast({0.0}), 0.0, 0.0));
    }

    void zeros_only_mean_hardly_any_not_never() {
        const GrowthForecast forecast = countsForecast(std::vector<double>(30, 0.0));
        QCOMPARE(forecast.method, ForecastMethod::GammaPoisson);
        QVERIFY(isSane(forecast, 1e-3, 0.2));
        QVERIFY(forecast.sumHi80 >= 0.1);
    }

    void one_huge_outlier_neither_rules_nor_vanishes() {
        std::vector<double> series;
        for (int t = 0; t < 36; ++t)
            series.push_back(20.0 + t % 5);
        const GrowthForecast calm = countsForecast(series);
        series[17] = 5000.0;
        const GrowthForecast shaken = countsForecast(series);
        QVERIFY(isSane(shaken, 10.0, 60.0));
        QVERIFY(shaken.sumHi80 - shaken.sumLo80 > 3.0 * (calm.sumHi80 - calm.sumLo80));
    }

    void a_giant_rules_no_forecast_wherever_it_stands() {
        Random random(23);
        for (const double level : {0.7, 4.0, 30.0})
            for (const std::size_t at : {0UL, 15UL, 24UL, 34UL, 35UL}) {
                auto series = wanderingCounts(random, level, 36);
                series[at] = 100'000.0;
                const GrowthForecast forecast = countsForecast(series, 12);
                QVERIFY(isSane(forecast, 0.05 * level, 10.0 * level + 8.0));
            }
    }

    void one_outlier_among_equal_values_does_not_rule_either() {
        std::vector<double> series(31, 11.0);
        std::fill(series.begin(), series.begin() + 20, 10.0);
        series[20] = 100'000.0;
        for (const bool counts : {true, false}) {
            const GrowthForecast forecast = forecastSeries(series, {.counts = counts}).value();
            QVERIFY(isSane(forecast, 5.0, 60.0));
            QVERIFY(forecast.steps[0].hi80 - forecast.steps[0].lo80 > 1.0);
        }
    }

    void what_never_changed_has_limits_all_the_same() {
        const GrowthForecast forecast =
            forecastSeries(std::vector<double>(36, 50.0), {.nonNegative = true}).value();
        for (const ForecastStep& step : forecast.steps) {
            QVERIFY(step.hi80 - step.lo80 > 1.0 && step.hi95 > step.hi80);
            QVERIFY(std::abs(step.mean - 50.0) < 0.1);
        }
    }

    void what_stopped_may_come_back() {
        std::vector<double> series(30, 1000.0);
        series.insert(series.end(), 10, 0.0);
        const auto forecast = forecastSeries(series, {.nonNegative = true});
        QVERIFY(isSane(*forecast, 0.0, 200.0));
        for (const ForecastStep& step : forecast->steps)
            QVERIFY(step.hi80 > step.mean && step.hi95 > step.hi80);
    }

    void values_that_are_set_aside_are_counted() {
        std::vector<double> series;
        for (int t = 0; t < 36; ++t)
            series.push_back(20.0 + t % 5);
        QCOMPARE(countsForecast(series).setAside, 0);
        series[17] = 5000.0;
        QCOMPARE(countsForecast(series).setAside, 1);
        series[35] = 100'000.0;
        QCOMPARE(countsForecast(series).setAside, 2);
        std::vector<double> few(36, 1.0);
        few[12] = 900.0;
        QCOMPARE(countsForecast(few).setAside, 1);
    }

    void growth_that_never_stops_saturates() {
        std::vector<double> series;
        for (int t = 0; t < 36; ++t)
            series.push_back(std::floor(10.0 * std::pow(1.3, t)));
        const GrowthForecast forecast = countsForecast(series, 60);
        QVERIFY(forecast.saturated && forecast.saturatedFrom >= 1 && forecast.saturatedFrom <= 6);
        QVERIFY(isSane(forecast, 0.0, 4.5 * series.back()));
        QVERIFY(forecast.steps[0].mean > 0.7 * series.back());
    }

    void a_collapse_never_goes_below_zero() {
        std::vector<double> series;
        for (int t = 0; t < 40; ++t)
            series.push_back(std::max(0.0, 200.0 - 5.2 * t));
        QVERIFY(isSane(countsForecast(series, 60), 0.0, 60.0));
    }

    void growth_that_goes_on_stays_within_the_limits() {
        Random random(21);
        int inside = 0;
        double sum = 0.0;
        double lastYear = 0.0;
        for (int i = 0; i < 40; ++i) {
            std::vector<double> series;
            for (int t = 0; t < 48; ++t)
                series.push_back(poissonDraw(random, 12.0 * std::pow(1.04, t)));
            const auto forecast = countsForecast({series.begin(), series.begin() + 36}, 12);
            const ForecastStep& end = forecast.steps.back();
            QVERIFY(end.hi80 - end.mean > end.mean - end.lo80); // leans towards growth
            inside += series.back() <= end.hi80 ? 1 : 0;
            sum += forecast.sumMean;
            for (std::size_t t = 24; t < 36; ++t)
                lastYear += series[t];
        }
        QVERIFY2(inside >= 30, qPrintable(QString::number(inside)));
        QVERIFY(sum > 1.2 * lastYear); // 1.6 if all of it goes on
    }

    void what_comes_in_lumps_has_limits_as_wide_as_lumps() {
        Random random(22);
        int inside = 0;
        for (int i = 0; i < 60; ++i) {
            std::vector<double> series;
            for (int t = 0; t < 48; ++t)
                series.push_back(random.below(10) < 3 ? 6000.0 : 0.0);
            const std::vector<double> known(series.begin(), series.begin() + 36);
            const auto forecast = forecastSeries(known, {.nonNegative = true});
            QCOMPARE(forecast->method, ForecastMethod::GammaPoisson);
            QVERIFY(isSane(*forecast, 200.0, 5000.0));
            const double actual = std::accumulate(series.begin() + 36, series.end(), 0.0);
            inside += actual >= forecast->sumLo80 && actual <= forecast->sumHi80 ? 1 : 0;
        }
        QVERIFY2(inside >= 42 && inside <= 58, qPrintable(QString::number(inside)));
    }

    void a_late_start_is_no_lump() {
        std::vector<double> series(20, 0.0);
        for (int t = 0; t < 20; ++t)
            series.push_back(500.0 + 10.0 * (t % 3));
        const auto forecast = forecastSeries(series, {.nonNegative = true});
        QCOMPARE(forecast->method, ForecastMethod::Combination);
    }

    void every_length_and_shape_is_answered() {
        Random random(3);
        for (int n = 1; n <= 60; ++n) {
            std::vector<double> series;
            for (int t = 0; t < n; ++t)
                series.push_back(static_cast<double>(random.below(t % 7 == 0 ? 1000 : 3)));
            QVERIFY(isSane(countsForecast(series), 0.0, 5000.0));
            for (double& value : series)
                value -= 200.0;
            ForecastOptions plain;
            plain.horizon = 24;
            QVERIFY(isSane(*forecastSeries(series, plain), -5000.0, 5000.0));
        }
    }

    void a_series_says_itself_what_it_is() {
        const auto counts = optionsForSeries({0, 2, 1, 0, 3, 1, 0, 1, 2, 0}, 12, 6);
        QVERIFY(counts.counts && counts.nonNegative);
        QCOMPARE(counts.horizon, 6);
        const auto sales = optionsForSeries({120.5, 80.0, 131.0}, 4, 8);
        QVERIFY(!sales.counts && sales.nonNegative);
        QVERIFY(!optionsForSeries({120.0, 80.0, 131.0}, 4, 8).counts); // whole, but not few
        const auto net = optionsForSeries({3.0, -1.0, 2.0}, 12, 12);
        QVERIFY(!net.counts && !net.nonNegative);
    }
    void limits_of_what_was_never_negative_are_not_negative() {
        std::vector<double> noisy;
        for (int t = 0; t < 40; ++t)
            noisy.push_back(10.0 + 9.5 * ((t * 7) % 5 - 2) / 2.0);
        const auto forecast = forecastSeries(noisy, optionsForSeries(noisy, 12, 18));
        QVERIFY(forecast.has_value());
        for (const ForecastStep& step : forecast->steps)
            QVERIFY(step.lo95 >= 0.0 && step.lo95 <= step.lo80 && step.lo80 <= step.mean);
    }
    void a_steady_season_is_repeated() {
        std::vector<double> series;
        for (int t = 0; t < 60; ++t)
            series.push_back(t % 12 == 11 ? 300.0 : 100.0);
        const auto forecast = forecastSeries(series, {});
        QVERIFY(std::abs(forecast->steps[11].mean - 300.0) < 6.0);
        QVERIFY(std::abs(forecast->steps[5].mean - 100.0) < 2.0);
    }

    void the_same_series_gives_the_same_bytes() {
        Random random(4);
        const auto series = wanderingCounts(random, 12.0, 50);
        const GrowthForecast first = countsForecast(series);
        const GrowthForecast second = countsForecast(series);
        for (std::size_t h = 0; h < first.steps.size(); ++h)
            QVERIFY(first.steps[h].mean == second.steps[h].mean &&
                    first.steps[h].hi95 == second.steps[h].hi95);
    }

    void scaling_a_series_scales_its_forecast() {
        Random random(5);
        auto series = wanderingCounts(random, 30.0, 48);
        const auto forecast = forecastSeries(series, {});
        for (double& value : series)
            value *= 8.0;
        const auto scaled = forecastSeries(series, {});
        for (std::size_t h = 0; h < forecast->steps.size(); ++h)
            QVERIFY(std::abs(scaled->steps[h].mean - 8.0 * forecast->steps[h].mean) <
                    1e-3 * scaled->steps[h].mean);
    }

    void limits_of_a_year_cover_what_comes_data() {
        QTest::addColumn<double>("level");
        QTest::newRow("sparse") << 1.0;
        QTest::newRow("few") << 4.0;
        QTest::newRow("some") << 7.0;
        QTest::newRow("many") << 17.0;
        QTest::newRow("dense") << 50.0;
    }
    void limits_of_a_year_cover_what_comes() {
        QFETCH(double, level);
        Random random(11);
        int inside = 0;
        double squares = 0.0;
        double naive = 0.0;
        constexpr int kSeries = 300;
        for (int i = 0; i < kSeries; ++i) {
            const auto all = wanderingCounts(random, level, 48);
            const std::vector<double> known(all.begin(), all.begin() + 36);
            double actual = 0.0;
            double before = 0.0;
            for (std::size_t t = 36; t < 48; ++t) {
                actual += all[t];
                before += all[t - 12];
            }
            const GrowthForecast forecast = countsForecast(known, 12);
            inside += actual >= forecast.sumLo80 && actual <= forecast.sumHi80 ? 1 : 0;
            squares += std::pow(forecast.sumMean - actual, 2);
            naive += std::pow(before - actual, 2);
        }
        // 80 % within four binomial errors of 300 series, and no worse than last year's sum
        const double coverage = static_cast<double>(inside) / kSeries;
        QVERIFY2(coverage > 0.71 && coverage < 0.92, qPrintable(QString::number(coverage)));
        QVERIFY(squares < 1.02 * naive);
    }

    void negative_binomial_quantiles_are_those_of_its_sums() {
        // mean 2, shape 1: geometric with p = 1/3; P(X ≤ k) = 1 − (2/3)^(k+1)
        QCOMPARE(negativeBinomialQuantile(2.0, 1.0, 0.30), 0.0);
        QCOMPARE(negativeBinomialQuantile(2.0, 1.0, 0.55), 1.0);
        QCOMPARE(negativeBinomialQuantile(2.0, 1.0, 0.90), 5.0);
        QCOMPARE(negativeBinomialQuantile(0.0, 1.0, 0.99), 0.0);
    }

    void limit_scales_are_interpolated_and_never_shrink() {
        for (const std::size_t n : {8UL, 24UL, 36UL, 50UL, 100UL})
            for (int h = 1; h <= 60; ++h) {
                const LimitScale scale = limitScale(12, n, h);
                QVERIFY(scale.at80 >= 1.0 && scale.at95 >= scale.at80);
            }
        QVERIFY(limitScale(12, 12, 6).at80 > limitScale(12, 24, 6).at80);
        const double middle = limitScale(12, 40, 9).at80;
        QVERIFY(middle > limitScale(12, 40, 6).at80 && middle < limitScale(12, 40, 12).at80);
    }

    void backtest_counts_its_origins() {
        Random random(6);
        const auto series = wanderingCounts(random, 20.0, 48);
        ForecastOptions options;
        options.counts = true;
        const auto backtest = backtestForecast(series, options, 24);
        QVERIFY(backtest.has_value());
        QCOMPARE(backtest->origins.size(), std::size_t(13));
        QCOMPARE(backtest->origins.front().months, 24);
        QVERIFY(backtest->coverage80 <= backtest->coverage95);
        QVERIFY(backtest->mase > 0.0 && backtest->mase < 3.0);
        QVERIFY(std::abs(backtest->coverage80Error - 0.4 / std::sqrt(13.0)) < 1e-12);
        QVERIFY(backtestForecast({1.0, 2.0}, options, 24)->origins.empty());
    }
};

HEADROOM_TEST(GrowthForecastTest)
#include "growth_forecast_test.moc"
