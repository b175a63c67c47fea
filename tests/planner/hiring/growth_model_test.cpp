#include "planner/hiring/growth_model.h"

#include "planner/hiring/hiring_case_json.h"
#include "tests/planner/hiring/small_cases.h"

#include <QTest>
#include <cmath>

using namespace headroom;

namespace {

bool near(double actual, double expected, double tolerance) {
    if (std::abs(actual - expected) <= tolerance)
        return true;
    qWarning("expected %.9f, got %.9f", expected, actual);
    return false;
}

} // namespace

class GrowthModelTest : public QObject {
    Q_OBJECT

  private slots:
    void without_rates_growth_is_plain_arithmetic() {
        const GrowthPath path = projectGrowth(test::steadyGrowthCase(), 24);
        QVERIFY(near(path.at(24, 0).customers, 820.0, 1e-9));
        QVERIFY(near(path.at(24, 0).arr, 13'440'000.0 + 400.0 * 30'000.0, 1e-6));
    }

    void first_month_can_be_followed_by_hand() {
        const GrowthPath path = projectGrowth(test::twoSegmentCase(), 1);
        const SegmentMonth& mid = path.at(1, 0);
        QVERIFY(near(mid.churned, 4.2, 1e-12));
        QVERIFY(near(mid.migratedOut, 415.8 * 0.004, 1e-12));
        QVERIFY(near(mid.migratedIn, 59.4 * 0.0025, 1e-12));
        QVERIFY(near(mid.newLogos, 200.0 / 12.0 * 0.8, 1e-12));
        QVERIFY(near(mid.customers, 415.8 - 1.6632 + 0.1485 + 13.0 + 1.0 / 3.0, 1e-9));
        const double kept = 13'440'000.0 * 0.99;
        QVERIFY(near(mid.churnedArr, 134'400.0, 1e-6));
        QVERIFY(near(mid.expansionArr, kept * 0.009, 1e-6));
        QVERIFY(near(mid.migratedOutArr, kept * 1.006 * 0.004 * 1.8, 1e-6));
    }

    void waterfall_closes() {
        const HiringCase hiringCase = test::twoSegmentCase();
        const GrowthPath path = projectGrowth(hiringCase, 60);
        for (int last = 1; last <= 60; ++last) {
            const ArrWaterfall fall = arrWaterfall(path, 1, last);
            const double sum =
                fall.open + fall.newArr + fall.expansion - fall.contraction - fall.churn;
            QVERIFY(near(sum, fall.close, 1e-6));
        }
    }

    void migration_neither_makes_nor_loses_customers_or_arr() {
        const GrowthPath path = projectGrowth(test::twoSegmentCase(), 60);
        for (int t = 1; t <= 60; ++t) {
            double in = 0.0;
            double out = 0.0;
            double arr = 0.0;
            for (std::size_t s = 0; s < 2; ++s) {
                in += path.at(t, s).migratedIn;
                out += path.at(t, s).migratedOut;
                arr += path.at(t, s).migratedInArr - path.at(t, s).migratedOutArr;
            }
            QVERIFY(in > 0.0);
            QVERIFY(near(in, out, 1e-9));
            QVERIFY(near(arr, 0.0, 1e-9));
        }
    }

    void retention_without_churn_or_contraction_is_complete() {
        const HiringCase hiringCase = test::steadyGrowthCase();
        const GrowthPath path = projectGrowth(hiringCase, 24);
        const CohortRetention kept = cohortRetention(hiringCase, path, 13, 24);
        QVERIFY(near(kept.nrr, 1.0, 1e-12));
        QVERIFY(near(kept.grr, 1.0, 1e-12));
        QVERIFY(near(kept.logo, 1.0, 1e-12));
    }

    void retention_of_one_segment_compounds_its_rates() {
        HiringCase hiringCase = test::twoSegmentCase();
        hiringCase.migrations.clear();
        hiringCase.segments.resize(1);
        const GrowthPath path = projectGrowth(hiringCase, 12);
        const CohortRetention kept = cohortRetention(hiringCase, path, 1, 12);
        QVERIFY(near(kept.logo, std::pow(0.99, 12), 1e-12));
        QVERIFY(near(kept.grr, std::pow(0.99 * 0.997, 12), 1e-12));
        QVERIFY(near(kept.nrr, std::pow(0.99 * 1.006, 12), 1e-12));
    }

    void an_explicit_path_repeats_its_last_year() {
        HiringSegment pool = test::steadyGrowthCase().segments.front();
        for (int t = 1; t <= 13; ++t)
            pool.newByMonth.push_back(t);
        QCOMPARE(expectedNewLogos(pool, 13), 13.0);
        QCOMPARE(expectedNewLogos(pool, 14), 2.0);
        QCOMPARE(expectedNewLogos(pool, 25), 13.0);
        pool.newByMonth = {5.0, 7.0};
        QCOMPARE(expectedNewLogos(pool, 9), 7.0);
    }

    void a_renewal_calendar_overrides_the_hazard() {
        HiringSegment pool = test::twoSegmentCase().segments.front();
        pool.churnByMonth = {0.2};
        QCOMPARE(churnRate(pool, 1), 0.2);
        QCOMPARE(churnRate(pool, 2), 0.01);
    }

    void four_segment_case_gives_the_published_waterfall_and_retention() {
        const auto text = test::fileText(test::sharedFile("acceptance/hiring/caseB_input.json"));
        if (text.empty())
            QSKIP("acceptance/hiring is not on this machine");
        const auto hiringCase = hiringCaseFromJson(text);
        QVERIFY(hiringCase.has_value());
        const GrowthPath path = projectGrowth(*hiringCase, 36);
        const ArrWaterfall first = arrWaterfall(path, 1, 12);
        QVERIFY(near(first.open, 55'440'000.00, 0.006));
        QVERIFY(near(first.newArr, 16'709'942.75, 0.006));
        QVERIFY(near(first.expansion, 7'327'029.56, 0.006));
        QVERIFY(near(first.contraction, 1'898'784.92, 0.006));
        QVERIFY(near(first.churn, 6'311'899.10, 0.006));
        QVERIFY(near(first.close, 71'266'288.29, 0.006));
        QVERIFY(near(arrWaterfall(path, 13, 24).close, 88'611'793.25, 0.006));
        const ArrWaterfall third = arrWaterfall(path, 25, 36);
        QVERIFY(near(third.newArr, 19'862'719.51, 0.006));
        QVERIFY(near(third.close, 107'734'437.17, 0.006));
        const double published[3][3] = {{0.989749, 0.877655, 0.823477},
                                        {0.993544, 0.880140, 0.826810},
                                        {0.996536, 0.882078, 0.828202}};
        for (int year = 0; year < 3; ++year) {
            const auto kept = cohortRetention(*hiringCase, path, 12 * year + 1, 12 * year + 12);
            QVERIFY(near(kept.nrr, published[year][0], 6e-7));
            QVERIFY(near(kept.grr, published[year][1], 6e-7));
            QVERIFY(near(kept.logo, published[year][2], 6e-7));
        }
    }
};

HEADROOM_TEST(GrowthModelTest)
#include "growth_model_test.moc"
