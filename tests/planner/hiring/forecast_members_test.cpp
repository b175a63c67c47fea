#include "planner/hiring/forecast_members.h"

#include "planner/base/random.h"
#include "planner/hiring/autoregression.h"
#include "planner/hiring/combined_forecast.h"
#include "planner/hiring/level_shift.h"
#include "planner/hiring/seasonal_models.h"
#include "tests/support/test_registry.h"

#include <QTest>
#include <cmath>

using namespace headroom;

namespace {

constexpr double kSeason[] = {-3.0, 1.0, 4.0, -2.0};

std::vector<double> trendAndSeason(int count) {
    std::vector<double> series;
    for (int t = 0; t < count; ++t)
        series.push_back(20.0 + 0.5 * t + kSeason[t % 4]);
    return series;
}

bool near(double actual, double expected, double tolerance) {
    if (std::abs(actual - expected) <= tolerance)
        return true;
    qWarning("expected %.6f, got %.6f", expected, actual);
    return false;
}

/// Values about 100 with a season, 60 % higher in the last `since` months.
std::vector<double> jumping(Random& random, int since) {
    std::vector<double> series;
    for (int t = 0; t < 36; ++t) {
        const double season = 1.0 + 0.2 * std::sin(0.5235987756 * t);
        const double level = t >= 36 - since ? 160.0 : 100.0;
        series.push_back(level * season * (1.0 + 0.03 * random.normal()));
    }
    return series;
}

} // namespace

class ForecastMembersTest : public QObject {
    Q_OBJECT

  private slots:
    void the_airline_model_continues_line_and_season() {
        const auto forecast = airlineForecast(trendAndSeason(20), 4, 9);
        QCOMPARE(forecast.size(), std::size_t(9));
        for (int h = 0; h < 9; ++h)
            QVERIFY(near(forecast[static_cast<std::size_t>(h)],
                         20.0 + 0.5 * (20 + h) + kSeason[(20 + h) % 4], 1e-9));
    }

    void the_airline_model_finds_its_coefficients() {
        // w_t = e_t − 0.6 e_(t−1) − 0.4 e_(t−12) + 0.24 e_(t−13): the one-step forecast is known.
        Random random(7);
        std::vector<double> errors(600);
        for (double& error : errors)
            error = random.normal();
        std::vector<double> series(13, 100.0);
        for (std::size_t t = 13; t < errors.size(); ++t)
            series.push_back(series[t - 1] + series[t - 12] - series[t - 13] + errors[t] -
                             0.6 * errors[t - 1] - 0.4 * errors[t - 12] + 0.24 * errors[t - 13]);
        const std::size_t n = series.size();
        const double known = series[n - 1] + series[n - 12] - series[n - 13] - 0.6 * errors[n - 1] -
                             0.4 * errors[n - 12] + 0.24 * errors[n - 13];
        QVERIFY(near(airlineForecast(series, 12, 1)[0], known, 0.35));
    }

    void the_airline_model_needs_three_and_a_half_years() {
        QVERIFY(airlineForecast(trendAndSeason(13), 4, 3).empty());
        QVERIFY(!airlineForecast(trendAndSeason(14), 4, 3).empty());
        QVERIFY(airlineForecast({1.0, 2.0, 3.0, 4.0}, 1, 3).empty());
    }

    void level_and_season_are_smoothed_together() {
        std::vector<double> series;
        for (int t = 0; t < 48; ++t) // the season changes after half
            series.push_back(50.0 + (t < 24 ? 1.0 : 3.0) * kSeason[t % 4]);
        const auto forecast = seasonalSmoothingForecast(series, {-3.0, 1.0, 4.0, -2.0}, 8);
        for (std::size_t h = 0; h < 8; ++h)
            QVERIFY(near(forecast[h], 50.0 + 3.0 * kSeason[h % 4], 1.0));
    }

    void an_autoregression_sees_what_swings() {
        // differences +2, −1, +2, −1, …: drift ½ and a swing
        std::vector<double> series{10.0};
        for (int t = 1; t < 60; ++t)
            series.push_back(series.back() + (t % 2 == 1 ? 2.0 : -1.0));
        const auto forecast = autoregressiveForecast(series, 0.5, 4);
        QVERIFY(near(forecast[0], series.back() - 1.0, 0.2));
        QVERIFY(near(forecast[1], series.back() + 1.0, 0.4));
        const auto line = autoregressiveForecast({1.0, 2.0, 3.0}, 1.0, 3);
        QVERIFY(near(line[2], 6.0, 1e-12));
    }

    void there_are_six_members_of_any_season() {
        Random random(8);
        for (const std::size_t period : {1UL, 4UL, 7UL, 12UL, 52UL})
            for (const int count : {8, 30, 120}) {
                std::vector<double> series;
                for (int t = 0; t < count; ++t)
                    series.push_back(40.0 + static_cast<double>(random.below(20)));
                const ForecastMembers members(series, period, shrunkenIndices(series, period));
                const auto rows = members.forecasts(10);
                QCOMPARE(rows.size(), std::size_t(6));
                for (const auto& row : rows) {
                    QCOMPARE(row.size(), std::size_t(10));
                    for (const double value : row)
                        QVERIFY(value > 0.0 && value < 150.0);
                }
            }
    }

    void a_season_around_zero_is_found() {
        std::vector<double> series;
        for (int t = 0; t < 48; ++t)
            series.push_back(t % 12 == 3 ? 40.0 : -10.0 + t % 3);
        const CombinedForecast forecast = combinedForecast(series, 12, 12);
        QVERIFY(near(forecast.mean[3], 40.0, 4.0));
        QVERIFY(near(forecast.mean[6], -10.0, 3.0));
    }

    void members_that_differ_widen_the_limits() {
        // The same last values and noise; one series has turned, so its members disagree.
        std::vector<double> straight;
        std::vector<double> turned;
        for (int t = 0; t < 48; ++t) {
            const double noise = 3.0 * std::sin(t * t * 0.7);
            straight.push_back(100.0 + noise);
            turned.push_back(100.0 + noise + 4.0 * std::max(0, 36 - t));
        }
        QVERIFY(combinedForecast(turned, 12, 12).sigma[11] >
                1.5 * combinedForecast(straight, 12, 12).sigma[11]);
    }

    void a_jump_of_the_level_is_found_where_it_was() {
        Random random(8);
        std::vector<double> steady;
        for (int t = 0; t < 36; ++t)
            steady.push_back(0.03 * random.normal());
        QCOMPARE(recentShift(steady, 12).size, 0.0);
        QVERIFY(!lastStandsApart(steady, 12));
        for (std::size_t t = 32; t < 36; ++t)
            steady[t] += 0.5;
        const LevelShift shift = recentShift(steady, 12);
        QCOMPARE(shift.from, std::size_t(32));
        QVERIFY(near(shift.size, 0.5, 0.06));
        QCOMPARE(recentShift(steady, 4).size, 0.0); // quarters: too few since
        steady[35] -= 0.5;                          // it did not stay
        QCOMPARE(recentShift(steady, 12).size, 0.0);
    }

    void a_wandering_series_hardly_ever_has_a_jump() {
        Random random(9);
        int found = 0;
        for (int i = 0; i < 200; ++i) {
            std::vector<double> series{0.0};
            for (int t = 1; t < 48; ++t)
                series.push_back(series.back() + random.normal());
            found += recentShift(series, 12).size != 0.0 ? 1 : 0;
        }
        QVERIFY2(found <= 10, qPrintable(QString::number(found)));
    }

    void after_a_jump_the_new_level_is_forecast_and_the_old_one_kept_in_view() {
        Random random(10);
        for (const int since : {3, 5, 8}) {
            const auto series = jumping(random, since);
            const CombinedForecast forecast = combinedForecast(series, 12, 12);
            double year = 0.0;
            for (const double mean : forecast.mean)
                year += mean / 12.0;
            QVERIFY(near(year, 160.0, 16.0));
            QVERIFY(forecast.lean[5].down > 10.0 && forecast.lean[5].up < 10.0);
            QVERIFY(forecast.sumLean[5].down > forecast.lean[5].down);
        }
        const CombinedForecast last = combinedForecast(jumping(random, 1), 12, 12);
        QVERIFY(last.lean[5].up > 10.0); // one month: a jump or an exception
    }
};

HEADROOM_TEST(ForecastMembersTest)
#include "forecast_members_test.moc"
