#include "planner/hiring/forecast_limits.h"

#include "planner/hiring/combined_forecast.h"
#include "planner/hiring/spread_correction.h"
#include "tests/support/test_registry.h"

#include <QTest>
#include <cmath>

using namespace headroom;

namespace {

bool near(double actual, double expected) {
    return std::abs(actual - expected) < 1e-9;
}

/// Months about 100 that go up and down by `swing` from year to year.
std::vector<double> swinging(double swing) {
    std::vector<double> series;
    for (int t = 0; t < 48; ++t)
        series.push_back(100.0 + (t / 12 % 2 == 0 ? swing : -swing));
    return series;
}

} // namespace

class ForecastLimitsTest : public QObject {
    Q_OBJECT

  private slots:
    void nodes_give_their_own_scales() {
        for (const std::size_t period : {4UL, 12UL}) {
            const LimitTable& table = limitTable(period);
            for (std::size_t row = 0; row < LimitTable::kLengths; ++row) {
                const std::size_t count = table.lengths[row];
                for (std::size_t k = 0; k < LimitTable::kSteps; ++k) {
                    const LimitScale scale = limitScale(period, count, table.steps[k]);
                    QVERIFY(near(scale.at80, table.scales[row][k].at80));
                    QVERIFY(near(scale.at95, table.scales[row][k].at95));
                }
                QVERIFY(near(sumLimitScale(period, count).at80, table.yearScales[row].at80));
            }
        }
    }

    void between_nodes_logarithms_decide() {
        const LimitTable& table = limitTable(12);
        const auto middle = std::size_t(30); // of 24 and 36, in logarithms a little nearer to 36
        const double share = std::log(30.0 / 24.0) / std::log(36.0 / 24.0);
        const double first = table.scales[1][0].at80;
        const double next = table.scales[2][0].at80;
        QVERIFY(near(limitScale(12, middle, 1).at80, first + share * (next - first)));
        const double two =
            table.scales[1][0].at95 +
            std::log(2.0) / std::log(3.0) * (table.scales[1][1].at95 - table.scales[1][0].at95);
        QVERIFY(near(limitScale(12, 24, 2).at95, two));
    }

    void outside_of_the_nodes_scales_stay() {
        QVERIFY(near(limitScale(12, 1000, 6).at80, limitScale(12, 140, 6).at80));
        QVERIFY(near(limitScale(12, 48, 90).at95, limitScale(12, 48, 18).at95));
        // Shorter than what was measured: wider by what is missing.
        QVERIFY(near(limitScale(12, 8, 3).at80, 2.0 * limitScale(12, 16, 3).at80));
    }

    void scales_are_wider_than_normal_and_ordered() {
        for (const std::size_t period : {1UL, 4UL, 7UL, 12UL, 52UL})
            for (std::size_t count = 8; count < 300; count += 3) {
                for (int h = 1; h <= 60; ++h) {
                    const LimitScale scale = limitScale(period, count, h);
                    QVERIFY(scale.at80 >= 1.0 && scale.at95 >= scale.at80);
                }
                QVERIFY(sumLimitScale(period, count).at95 >= sumLimitScale(period, count).at80);
            }
    }

    void what_changes_over_a_year_widens() {
        const SpreadCorrection calm(swinging(2.0), 12, true);
        const SpreadCorrection wild(swinging(20.0), 12, true);
        QVERIFY(wild.factor(1, 5.0, 100.0, 5.0) > 1.0);
        QVERIFY(calm.factor(1, 5.0, 100.0, 5.0) < 1.0);
    }

    void a_quiet_series_is_trusted_less_the_farther_ahead() {
        const SpreadCorrection correction(swinging(0.5), 12, true);
        const double near3 = correction.factor(3, 1.0, 100.0, 1.0);
        const double far18 = correction.factor(18, 1.0, 100.0, 1.0);
        QVERIFY(near3 > 1.0 && far18 > near3);
        QVERIFY(
            near(correction.factor(24, 1.0, 100.0, 1.0), correction.factor(120, 1.0, 100.0, 1.0)));
        // A net flow has no level that says anything.
        const SpreadCorrection net(swinging(0.5), 12, false);
        QVERIFY(near(net.factor(18, 1.0, 100.0, 1.0), net.factor(18, 1.0, 900.0, 1.0)));
    }

    void members_that_part_widen_and_those_that_agree_hardly_narrow() {
        const SpreadCorrection correction({}, 12, false);
        QVERIFY(near(correction.factor(1, 1.0, 50.0, 9.0), 1.0));
        QVERIFY(near(std::log(correction.factor(12, 1.0, 50.0, 1e9)), 0.2 * std::log(12.0)));
        QVERIFY(near(std::log(correction.factor(12, 1.0, 50.0, 1e-9)), -0.1 * std::log(12.0)));
        QVERIFY(near(correction.factor(12, 1.0, 50.0, 0.0), 1.0));
        QVERIFY(near(correction.factor(12, 0.0, 50.0, 1.0), 1.0));
    }

    void the_spread_of_a_year_follows_that_of_its_months() {
        const auto narrow = combinedForecast(swinging(2.0), 12, 12);
        const auto wide = combinedForecast(swinging(20.0), 12, 12);
        QVERIFY(wide.sumSigma.back() > 2.0 * narrow.sumSigma.back());
        QVERIFY(wide.sumSigma.back() > wide.sigma.back());
    }
};

HEADROOM_TEST(ForecastLimitsTest)
#include "forecast_limits_test.moc"
