#include "planner/hiring/growth_forecast.h"
#include "tests/benchmarks/limit_fit.h"
#include "tests/support/test_registry.h"

#include <QTest>
#include <cmath>

using namespace headroom;
using headroom::test::ChosenWindows;
using headroom::test::fittedLimits;
using headroom::test::judgeLimits;
using headroom::test::KnownSeries;
using headroom::test::LimitCoverage;
using headroom::test::LimitWindow;

namespace {

constexpr const char* kFiles[] = {"M1_MONTHLY.txt", "tourism_MONTHLY.txt", "M1_QUARTERLY.txt",
                                  "tourism_QUARTERLY.txt"};

/// The goals of the hiring notes, 1.5: how far coverage may be from 80 and 95 %.
struct Goal {
    double off80 = 0.04;
    double off95 = 0.03;
};
constexpr Goal kUsual{0.02, 0.015}; // 36 to 71 months
constexpr Goal kElsewhere;

/// Empty where the coverage is what it should be.
QString missedBy(const LimitCoverage& coverage, const Goal& goal) {
    if (coverage.windows == 0)
        return QStringLiteral("no window");
    const bool good = std::abs(coverage.at80() - 0.80) <= goal.off80 &&
                      std::abs(coverage.at95() - 0.95) <= goal.off95;
    return good ? QString()
                : QStringLiteral("%1 and %2")
                      .arg(coverage.at80(), 0, 'f', 4)
                      .arg(coverage.at95(), 0, 'f', 4);
}

bool isUsual(const LimitWindow& window) {
    return window.period == 12 && window.count >= 36 && window.count < 72;
}

} // namespace

/// Limits of series that they were not fitted on.
class ForecastCoverageTest : public QObject {
    Q_OBJECT

  private slots:
    void initTestCase() {
        for (std::size_t i = 0; i < std::size(kFiles); ++i) {
            const auto file =
                test::sharedFile(std::string("data/forecasting/") + kFiles[i]).string();
            series_.push_back(test::readKnownSeries(file));
            if (series_.back().empty())
                QSKIP("The series of the M1 and tourism competitions are not there");
            const int period = series_.back().front().period;
            const std::vector<std::size_t> lengths = period == 12
                                                         ? std::vector<std::size_t>{24, 36, 54}
                                                         : std::vector<std::size_t>{12, 24, 40};
            for (auto& window : test::limitWindows(series_.back(), i, lengths))
                windows_.push_back(std::move(window));
        }
    }

    void half_of_the_series_speaks_for_the_other_data() { files(); }
    void half_of_the_series_speaks_for_the_other() {
        QFETCH(std::size_t, file);
        LimitCoverage usual;
        LimitCoverage elsewhere;
        for (const std::size_t half : {0UL, 1UL}) {
            const LimitTable table =
                fittedLimits(windows_, periodOf(file),
                             [&](const LimitWindow& w) { return w.series % 2 != half; });
            const auto judged = [&](bool wanted) {
                return [=](const LimitWindow& w) {
                    return w.collection == file && w.series % 2 == half && isUsual(w) == wanted;
                };
            };
            judgeLimits(windows_, table, judged(true), usual);
            judgeLimits(windows_, table, judged(false), elsewhere);
        }
        if (periodOf(file) == 12)
            QCOMPARE(missedBy(usual, kUsual), QString());
        QCOMPARE(missedBy(elsewhere, kElsewhere), QString());
    }

    void one_collection_speaks_for_the_other_month_by_month_data() {
        QTest::addColumn<std::size_t>("file");
        QTest::newRow(kFiles[0]) << std::size_t(0);
        QTest::newRow(kFiles[1]) << std::size_t(1);
    }
    void one_collection_speaks_for_the_other_month_by_month() {
        QFETCH(std::size_t, file);
        const LimitTable table =
            fittedLimits(windows_, 12, [&](const LimitWindow& w) { return w.collection != file; });
        for (const bool wanted : {true, false}) {
            LimitCoverage coverage;
            judgeLimits(
                windows_, table,
                [&](const LimitWindow& w) { return w.collection == file && isUsual(w) == wanted; },
                coverage);
            QCOMPARE(missedBy(coverage, wanted ? kUsual : kElsewhere), QString());
        }
    }

    /// Whole histories through the whole forecast, with what is cut at zero and what is sparse.
    void what_is_shipped_covers_whole_histories_data() { files(); }
    void what_is_shipped_covers_whole_histories() {
        QFETCH(std::size_t, file);
        LimitCoverage coverage;
        double years = 0.0;
        for (const KnownSeries& series : series_[file]) {
            const auto steps = static_cast<int>(series.future.size());
            const auto forecast = forecastSeries(
                series.history, optionsForSeries(series.history, series.period, steps));
            QVERIFY(forecast.has_value());
            ++coverage.windows;
            double sum = 0.0;
            for (std::size_t h = 0; h < series.future.size(); ++h) {
                const ForecastStep& step = forecast->steps[h];
                const double came = series.future[h];
                coverage.inside80 += came >= step.lo80 && came <= step.hi80 ? 1.0 : 0.0;
                coverage.inside95 += came >= step.lo95 && came <= step.hi95 ? 1.0 : 0.0;
                coverage.steps += 1.0;
                sum += h < (series.period == 4 ? 4U : 12U) ? came : 0.0;
            }
            years += sum >= forecast->sumLo80 && sum <= forecast->sumHi80 ? 1.0 : 0.0;
        }
        QCOMPARE(missedBy(coverage, periodOf(file) == 12 ? kUsual : kElsewhere), QString());
        years /= static_cast<double>(series_[file].size());
        QVERIFY2(std::abs(years - 0.80) <= 0.04, qPrintable(QString::number(years)));
    }

  private:
    void files() {
        QTest::addColumn<std::size_t>("file");
        for (std::size_t i = 0; i < std::size(kFiles); ++i)
            QTest::newRow(kFiles[i]) << i;
    }
    std::size_t periodOf(std::size_t file) const {
        return static_cast<std::size_t>(series_[file].front().period);
    }

    std::vector<std::vector<KnownSeries>> series_;
    std::vector<LimitWindow> windows_;
};

HEADROOM_TEST(ForecastCoverageTest)
#include "forecast_coverage_test.moc"
