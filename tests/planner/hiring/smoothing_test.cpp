#include "planner/hiring/smoothing.h"

#include "planner/base/text.h"
#include "planner/hiring/nelder_mead.h"
#include "planner/hiring/seasonal_indices.h"
#include "tests/planner/hiring/small_cases.h"

#include <QTest>
#include <cmath>
#include <map>

using namespace headroom;

namespace {

struct Reference {
    double alpha = 0.0;
    double sse = 0.0;
    double first = 0.0;
    double last = 0.0;
};

/// Rows `method` of the R reference by series, and the histories they were fitted to.
std::map<std::string, Reference> referenceRows(const std::string& method) {
    std::map<std::string, Reference> rows;
    const auto text = test::fileText(test::sharedFile("acceptance/hiring/r_reference.csv"));
    for (const std::string& line : split(text, '\n')) {
        const auto cells = split(line, ',');
        if (cells.size() < 11 || cells[4] != method)
            continue;
        Reference row;
        const auto words = split(cells[5], ' ');
        row.alpha = parseDecimal(words[0].substr(6)).value_or(0.0);
        row.sse = parseDecimal(cells[6]).value_or(0.0);
        row.first = parseDecimal(cells[8]).value_or(0.0);
        row.last = parseDecimal(cells[10]).value_or(0.0);
        rows[cells[0]] = row;
    }
    return rows;
}

struct History {
    std::size_t period = 1;
    std::vector<double> values;
    int horizon = 0;
};

std::map<std::string, History> referenceHistories() {
    std::map<std::string, History> histories;
    const auto text = test::fileText(test::sharedFile("data/forecasting/reference_series.txt"));
    for (const std::string& line : split(text, '\n')) {
        const auto cells = split(line, ' ');
        if (cells.size() < 5)
            continue;
        History history;
        history.period = static_cast<std::size_t>(*parseDecimal(cells[1]));
        history.horizon = static_cast<int>(*parseDecimal(cells[3]));
        const auto count = static_cast<std::size_t>(*parseDecimal(cells[2]));
        for (std::size_t i = 0; i < count; ++i)
            history.values.push_back(*parseDecimal(cells[4 + i]));
        histories[cells[0]] = history;
    }
    return histories;
}

bool within(double actual, double expected, double share) {
    if (std::abs(actual - expected) <= share * std::abs(expected))
        return true;
    qWarning("expected %.6f, got %.6f", expected, actual);
    return false;
}

/// R's test for a season before thetaf: autocorrelation at the period beyond 90 %.
bool seasonIsSignificant(const std::vector<double>& values, std::size_t period) {
    double mean = 0.0;
    for (const double value : values)
        mean += value / static_cast<double>(values.size());
    std::vector<double> acf;
    for (std::size_t lag = 0; lag <= period; ++lag) {
        double sum = 0.0;
        for (std::size_t t = lag; t < values.size(); ++t)
            sum += (values[t] - mean) * (values[t - lag] - mean);
        acf.push_back(sum);
    }
    double squares = 1.0;
    for (std::size_t lag = 1; lag < period; ++lag)
        squares += 2.0 * std::pow(acf[lag] / acf[0], 2);
    return std::abs(acf[period] / acf[0]) >
           1.6448536 * std::sqrt(squares / static_cast<double>(values.size()));
}

} // namespace

class SmoothingTest : public QObject {
    Q_OBJECT

  private slots:
    void a_straight_line_is_continued() {
        std::vector<double> line;
        for (int t = 0; t < 30; ++t)
            line.push_back(5.0 + 2.0 * t);
        const SmoothingFit holt = fitSmoothing(line, SmoothingKind::Holt);
        QVERIFY(within(holt.forecast(1), 65.0, 1e-6));
        QVERIFY(within(holt.forecast(12), 87.0, 1e-6));
        QVERIFY(holt.sse < 1e-6);
        const ThetaFit theta = thetaFrom(fitSmoothing(line, SmoothingKind::Simple), line);
        QVERIFY(within(theta.drift, 1.0, 1e-9));
    }

    void a_constant_stays() {
        const std::vector<double> flat(20, 7.0);
        for (const auto kind : {SmoothingKind::Simple, SmoothingKind::Holt, SmoothingKind::Damped})
            QVERIFY(within(fitSmoothing(flat, kind).forecast(10), 7.0, 1e-9));
    }

    void variance_grows_with_the_weights_of_later_shocks() {
        SmoothingFit fit;
        fit.alpha = 0.5;
        QCOMPARE(fit.varianceFactor(1), 1.0);
        QCOMPARE(fit.varianceFactor(3), 1.5);
        // sum of two steps: the first shock counts 1 + 0.5, the second 1
        QCOMPARE(fit.sumVarianceFactor(2), 1.0 + 1.5 * 1.5);
        fit.beta = 0.2;
        fit.phi = 0.9;
        QVERIFY(within(fit.varianceFactor(2), 1.0 + 0.68 * 0.68, 1e-12));
    }

    void the_simplex_finds_the_bottom_of_a_bowl() {
        SimplexSearch search;
        search.start = {0.9, 0.9, 0.9};
        search.high = {1.0, 1.0, 1.0};
        search.maxEvaluations = 500;
        search.tolerance = 1e-14;
        const Parameters best = minimise(search, [](const Parameters& p) {
            return std::pow(p[0] - 0.3, 2) + 2.0 * std::pow(p[1] - 0.6, 2) +
                   std::pow(p[2] + 0.5, 2) + 1.0;
        });
        QVERIFY(std::abs(best[0] - 0.3) < 1e-3);
        QVERIFY(std::abs(best[1] - 0.6) < 1e-3);
        QVERIFY(best[2] < 1e-3); // the border
    }

    void indices_of_a_clean_season_come_out() {
        std::vector<double> series;
        const double season[] = {0.5, 1.0, 1.5, 1.0};
        for (int t = 0; t < 40; ++t)
            series.push_back(100.0 * season[t % 4]);
        const SeasonalIndices classical = classicalIndices(series, 4);
        for (std::size_t k = 0; k < 4; ++k)
            QVERIFY(within(classical.at(k), season[k], 1e-9));
        const SeasonalIndices shrunken = shrunkenIndices(series, 4);
        for (std::size_t k = 0; k < 4; ++k)
            QVERIFY(within(shrunken.at(k), season[k], 1e-9)); // no noise, nothing to shrink
    }

    void noise_is_not_taken_for_a_season() {
        std::vector<double> series;
        for (int t = 0; t < 60; ++t)
            series.push_back(100.0 + 20.0 * std::sin(t * t * 0.7));
        double classical = 0.0;
        double shrunken = 0.0;
        for (std::size_t k = 0; k < 12; ++k) {
            classical += std::abs(classicalIndices(series, 12).at(k) - 1.0);
            shrunken += std::abs(shrunkenIndices(series, 12).at(k) - 1.0);
        }
        QVERIFY(classical > 0.1);
        QVERIFY(shrunken < 0.2 * classical);
    }

    void two_years_are_enough_for_a_clean_season() {
        std::vector<double> series;
        for (int t = 0; t < 24; ++t)
            series.push_back(t % 12 == 5 ? 200.0 : 100.0);
        // 1 + 11 × 100 / 12 of the mean level; half a year at either end has no moving average
        const double peak = 200.0 * 12.0 / 1300.0;
        QVERIFY(within(shrunkenIndices(series, 12).at(5), peak, 1e-9));
        QVERIFY(within(shrunkenIndices(series, 12).at(17), peak, 1e-9));
        QVERIFY(shrunkenIndices({1.0, 2.0, 3.0}, 12).index.empty());
    }

    void two_years_of_noise_are_no_season() {
        std::vector<double> series;
        double raw = 0.0;
        for (int t = 0; t < 24; ++t)
            series.push_back(100.0 + 20.0 * std::sin(t * t * 0.7));
        double kept = 0.0;
        for (std::size_t k = 0; k < 12; ++k) {
            raw += std::abs(classicalIndices(series, 12).at(k) - 1.0);
            kept += std::abs(shrunkenIndices(series, 12).at(k) - 1.0);
        }
        QVERIFY(raw > 0.5);
        QVERIFY2(kept < 0.5 * raw, qPrintable(QString::number(kept / raw)));
    }

    void a_certain_slope_is_kept_and_an_uncertain_one_shrinks() {
        std::vector<double> line;
        std::vector<double> noise;
        for (int t = 0; t < 30; ++t) {
            line.push_back(5.0 + 2.0 * t + 0.01 * std::sin(t * t * 0.7));
            noise.push_back(100.0 + 0.1 * t + 20.0 * std::sin(t * t * 0.7));
        }
        const auto drift = [](const std::vector<double>& series) {
            return shrunkenTheta(fitSmoothing(series, SmoothingKind::Simple), series).drift /
                   thetaFrom(fitSmoothing(series, SmoothingKind::Simple), series).drift;
        };
        // All its slopes went on: the whole slope. Too short to tell: three quarters of it.
        QVERIFY2(drift(line) > 1.9 && drift(line) <= 2.0, qPrintable(QString::number(drift(line))));
        const std::vector<double> beginning(line.begin(), line.begin() + 14);
        QVERIFY(drift(beginning) > 1.3 && drift(beginning) <= 1.5);
        std::vector<double> stopped = line;
        for (std::size_t t = 16; t < stopped.size(); ++t)
            stopped[t] = 37.0 + 0.01 * std::sin(static_cast<double>(t * t) * 0.7);
        QVERIFY2(drift(stopped) < 1.2, qPrintable(QString::number(drift(stopped))));
        QVERIFY2(drift(noise) < 0.3, qPrintable(QString::number(drift(noise))));
        const std::vector<double> flat(20, 7.0);
        QCOMPARE(shrunkenTheta(fitSmoothing(flat, SmoothingKind::Simple), flat).drift, 0.0);
    }

    void simple_smoothing_agrees_with_r() {
        const auto histories = referenceHistories();
        const auto rows = referenceRows("ses");
        if (rows.empty() || histories.empty())
            QSKIP("the R reference is not on this machine");
        int compared = 0;
        for (const auto& [name, history] : histories) {
            const Reference& row = rows.at(name);
            const SmoothingFit fit = fitSmoothing(history.values, SmoothingKind::Simple);
            QVERIFY(fit.sse <= row.sse * 1.0005);
            if (row.alpha < 0.001 || row.alpha > 0.999)
                continue;
            QVERIFY(within(fit.forecast(1), row.first, 1e-3));
            ++compared;
        }
        QVERIFY(compared >= 4);
    }

    void damped_trend_fits_as_well_as_r() {
        const auto histories = referenceHistories();
        const auto rows = referenceRows("holt_damped");
        if (rows.empty() || histories.empty())
            QSKIP("the R reference is not on this machine");
        for (const auto& [name, history] : histories) {
            const SmoothingFit fit = fitSmoothing(history.values, SmoothingKind::Damped);
            const double n = static_cast<double>(history.values.size());
            // 0.05 of log-likelihood is n / 2 ln(SSE ratio)
            QVERIFY2(0.5 * n * std::log(fit.sse / rows.at(name).sse) <= 0.05, name.c_str());
        }
    }

    void theta_agrees_with_r() {
        const auto histories = referenceHistories();
        const auto rows = referenceRows("thetaf");
        if (rows.empty() || histories.empty())
            QSKIP("the R reference is not on this machine");
        int compared = 0;
        for (const auto& [name, history] : histories) {
            const Reference& row = rows.at(name);
            SeasonalIndices indices;
            if (seasonIsSignificant(history.values, history.period))
                indices = classicalIndices(history.values, history.period);
            const auto adjusted = seasonallyAdjusted(history.values, indices);
            const ThetaFit fit = thetaFrom(fitSmoothing(adjusted, SmoothingKind::Simple), adjusted);
            const std::size_t n = history.values.size();
            if (row.alpha < 0.001 || row.alpha > 0.999)
                continue;
            QVERIFY2(within(fit.forecast(1) * indices.at(n), row.first, 1e-3), name.c_str());
            const auto steps = static_cast<std::size_t>(history.horizon);
            QVERIFY2(
                within(fit.forecast(history.horizon) * indices.at(n + steps - 1), row.last, 1e-3),
                name.c_str());
            ++compared;
        }
        QVERIFY(compared >= 4);
    }
};

HEADROOM_TEST(SmoothingTest)
#include "smoothing_test.moc"
