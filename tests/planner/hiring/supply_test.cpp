#include "planner/hiring/supply.h"

#include "planner/hiring/hiring_plan.h"
#include "planner/hiring/promotions.h"
#include "tests/planner/hiring/small_cases.h"

#include <QTest>
#include <cmath>
#include <numeric>

using namespace headroom;

namespace {

bool near(double actual, double expected, double tolerance) {
    return std::abs(actual - expected) <= tolerance;
}

} // namespace

class SupplyTest : public QObject {
    Q_OBJECT

  private slots:
    void fifteen_per_cent_a_year_is_a_monthly_hazard() {
        QVERIFY(near(monthlyRate(0.15), 0.013451947, 5e-10));
        QCOMPARE(monthlyRate(0.0), 0.0);
    }

    void steady_hires_cover_growth_and_leavers() {
        const double q = monthlyRate(0.15);
        const double growth = 200.0 / 12.0 / 70.0;
        QVERIFY(near(growth, 0.238095, 5e-7));
        QVERIFY(near(steadyHires(growth, q, 7.0), 0.332259, 5e-7));
        QVERIFY(near(1.0 / steadyHires(growth, q, 8.0), 2.8926, 5e-5));
        QVERIFY(near(1.0 / steadyHires(growth, q, 10.0), 2.6837, 5e-5));
    }

    void one_hire_ramps_up_and_wears_off() {
        HiringSegment pool = test::steadyGrowthCase().segments.front();
        pool.attritionMonthly = monthlyRate(0.15);
        const CohortCurve curve = cohortCurve(pool, 12);
        const std::pair<std::size_t, double> published[] = {
            {0, 0.0}, {1, 0.328849}, {2, 0.648851}, {3, 0.960185}, {6, 0.921954}, {12, 0.85}};
        for (const auto& [tenure, effective] : published)
            QVERIFY(near(curve.effective[tenure], effective, 5e-7));
        QVERIFY(near(7.0 * (1.0 - curve.headcount[12]), 1.05, 1e-9));
    }

    void ramp_loss_counts_missing_months() {
        QVERIFY(near(rampLoss({0.0, 1.0 / 3.0, 2.0 / 3.0}), 2.0, 1e-12));
        QVERIFY(near(rampLoss({0.25, 0.5, 0.75}), 1.5, 1e-12));
        QVERIFY(near(rampLoss({0.0, 0.15, 0.3, 0.5, 0.7, 0.85}), 3.5, 1e-12));
    }

    void backfill_at_once_keeps_the_seat_filled() {
        HiringSegment pool;
        pool.attritionMonthly = 0.05;
        const CohortCurve curve = cohortCurveWithBackfill(pool, 24, {1.0});
        for (const double heads : curve.headcount)
            QVERIFY(near(heads, 1.0, 1e-12));
    }

    void backfill_with_delay_follows_the_renewal_recursion() {
        HiringSegment pool;
        pool.attritionMonthly = 0.1;
        pool.ramp = {0.5};
        const CohortCurve curve = cohortCurveWithBackfill(pool, 3, {0.0, 0.4, 0.6});
        // month 2: survivor 0.81, or left in month 1 and replaced after one month at half effect
        QVERIFY(near(curve.headcount[2], 0.81 + 0.1 * 0.4, 1e-12));
        QVERIFY(near(curve.effective[2], 0.81 + 0.1 * 0.4 * 0.5, 1e-12));
        const double third = 0.729 + 0.1 * 0.4 * 0.9 + 0.1 * 0.6 + 0.09 * 0.4;
        QVERIFY(near(curve.headcount[3], third, 1e-12));
    }

    void dated_changes_of_staff_count_from_their_month() {
        HiringSegment pool;
        pool.csms = 5.0;
        pool.attritionMonthly = 0.1;
        pool.staffChanges = {{2, 1.0}, {3, -2.0}};
        const auto supply = baseSupply(pool, 3);
        QVERIFY(near(supply[1].headcount, 4.5, 1e-12));
        QVERIFY(near(supply[2].headcount, 5.05, 1e-12));
        QVERIFY(near(supply[3].headcount, 2.545, 1e-12));
    }

    void a_promotion_vacates_a_seat_below_and_fills_one_above() {
        HiringCase hiringCase = test::twoSegmentCase(); // Mid-market, Strategic
        for (HiringSegment& segment : hiringCase.segments)
            segment.attritionMonthly = 0.1;
        hiringCase.segments[0].csms = 5.0;
        hiringCase.segments[1].csms = 2.0;
        const auto promoted = withPromotions(hiringCase, {{0, 1, 0.2}, {1, {}, 0.5}}, 2);
        QVERIFY(promoted.has_value());
        // 4.5 are left, 0.9 move up; 1.8 are left there, 0.9 go into other work
        const auto below = baseSupply(promoted->segments[0], 2);
        const auto above = baseSupply(promoted->segments[1], 2);
        QVERIFY(near(below[1].headcount, 3.6, 1e-12));
        QVERIFY(near(above[1].headcount, 1.8, 1e-12));
        // who moved up may move on: (1.8 × .9) × .5 go
        QVERIFY(near(below[2].headcount, 3.6 * 0.9 * 0.8, 1e-12));
        QVERIFY(near(above[2].headcount, 1.8 * 0.9 * 0.5 + 3.6 * 0.9 * 0.2, 1e-12));
    }

    void hires_are_promoted_once_they_are_ramped() {
        HiringCase hiringCase = test::twoSegmentCase(); // Mid-market, Strategic
        hiringCase.segments[0].csms = 5.0;
        hiringCase.segments[0].attritionMonthly = 0.1;
        hiringCase.segments[0].ramp = {0.5};
        const auto today = withPromotions(hiringCase, {{0, 1, 0.2}}, 5);
        StartPlan starts(2, std::vector<int>(6, 0));
        starts[0][1] = 2;
        const HiringCase with = withPromotedHires(*today, starts, 5);
        QVERIFY(with.promotions.empty());
        const auto moved = [&](std::size_t pool, int month) {
            const auto sum = [month](const HiringSegment& segment) {
                double fte = 0.0;
                for (const StaffChange& change : segment.staffChanges)
                    fte += change.month == month ? change.fte : 0.0;
                return fte;
            };
            return sum(with.segments[pool]) - sum(today->segments[pool]);
        };
        QCOMPARE(moved(1, 2), 0.0); // ramped in month 2, promoted from month 3 on
        QVERIFY(near(moved(1, 3), 0.2 * 2 * 0.9 * 0.9, 1e-12));
        QVERIFY(near(moved(1, 4), 0.2 * 2 * 0.9 * 0.9 * 0.8 * 0.9, 1e-12));
        QVERIFY(near(moved(0, 4), -moved(1, 4), 1e-12));
        // with nobody of today's left below, there is nobody to move up
        hiringCase.segments[0].csms = 0.0;
        const auto empty = withPromotions(hiringCase, {{0, 1, 0.2}}, 5);
        QCOMPARE(withPromotedHires(*empty, starts, 5).segments[1].staffChanges.size(),
                 std::size_t(0));
    }

    void a_plan_counts_the_promotions_of_its_hires() {
        HiringCase hiringCase = test::twoSegmentCase();
        for (HiringSegment& segment : hiringCase.segments)
            segment.attritionMonthly = 0.0;
        const auto promoted = withPromotions(hiringCase, {{0, 1, 0.03}}, 36);
        const auto plan = optimalPlan(*promoted, {});
        QVERIFY(plan.has_value());
        double people = hiringCase.segments[0].csms + hiringCase.segments[1].csms;
        for (int t = 1; t <= hiringCase.months; ++t) {
            const auto index = static_cast<std::size_t>(t);
            people += plan->starts[0][index] + plan->starts[1][index];
            const HiringRow& below = plan->rows[2 * index];
            QVERIFY(near(below.headcount + plan->rows[2 * index + 1].headcount, people, 1e-9));
        }
        HiringCase onlyToday = *promoted;
        onlyToday.promotions.clear();
        const auto without = evaluateStarts(onlyToday, plan->starts);
        QVERIFY(plan->rows.back().headcount > without->rows.back().headcount + 0.1);
        const auto again = evaluateStarts(*promoted, plan->starts);
        QCOMPARE(again->total.total(), plan->total.total());
    }

    void promotions_without_leavers_keep_everybody_and_ask_for_hires_below() {
        HiringCase hiringCase = test::twoSegmentCase();
        for (HiringSegment& segment : hiringCase.segments)
            segment.attritionMonthly = 0.0;
        const auto promoted = withPromotions(hiringCase, {{0, 1, 0.03}}, 36);
        double people = 0.0;
        for (const HiringSegment& segment : promoted->segments)
            people += baseSupply(segment, 24).back().headcount;
        QVERIFY(near(people, 8.0, 1e-9));
        const auto hires = [](const HiringCase& planned, std::size_t pool) {
            const auto starts = optimalPlan(planned, {})->starts[pool];
            return std::accumulate(starts.begin(), starts.end(), 0);
        };
        QVERIFY(hires(*promoted, 0) > hires(hiringCase, 0));
        QVERIFY(hires(*promoted, 1) < hires(hiringCase, 1));
        QCOMPARE(withPromotions(hiringCase, {{0, 0, 0.1}}, 12).error().code,
                 ErrorCode::UnknownSegment);
        QCOMPARE(withPromotions(hiringCase, {{0, 1, 0.6}, {0, {}, 0.6}}, 12).error().code,
                 ErrorCode::OutOfRange);
    }

    void nobody_is_ever_less_than_nobody() {
        HiringSegment pool;
        pool.csms = 1.0;
        pool.staffChanges = {{1, -3.0}};
        QCOMPARE(baseSupply(pool, 2)[2].headcount, 0.0);
    }
};

HEADROOM_TEST(SupplyTest)
#include "supply_test.moc"
