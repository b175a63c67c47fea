#include "planner/hiring/hiring_plan.h"
#include "planner/hiring/planned_need.h"
#include "planner/hiring/simulation.h"
#include "tests/planner/hiring/small_cases.h"

#include <QTest>
#include <cmath>
#include <numeric>

using namespace headroom;

namespace {

int hiresOf(const StartPlan& starts) {
    int hires = 0;
    for (const auto& pool : starts)
        hires = std::accumulate(pool.begin(), pool.end(), hires);
    return hires;
}

HiringLimits shownMonthsOnly() {
    HiringLimits limits;
    limits.lookAheadMonths = 0;
    return limits;
}

SimulationReport simulated(const HiringCase& hiringCase, const StartPlan& starts) {
    SimulationOptions options;
    options.paths = 1500;
    options.backfill = false;
    return simulate(hiringCase, starts, options).value();
}

/// Mean over months and segments.
double chanceOfBeingShort(const SimulationReport& report, int from) {
    double sum = 0.0;
    for (int t = from; t <= report.months; ++t)
        for (std::size_t s = 0; s < report.segments; ++s)
            sum += report.at(SimulatedQuantity::Gap, t, s).pShort;
    return sum;
}

double effectiveAtTheEnd(const HiringPlan& plan, std::size_t segments) {
    double fte = 0.0;
    for (std::size_t i = plan.rows.size() - segments; i < plan.rows.size(); ++i)
        fte += plan.rows[i].effective;
    return fte;
}

} // namespace

class PlannedNeedTest : public QObject {
    Q_OBJECT

  private slots:
    void triggers_keep_the_safety_of_the_hand_worked_case() {
        HiringCase hiringCase = test::steadyGrowthCase();
        hiringCase.serviceLevel = 0.75;
        hiringCase.segments[0].growthSigma = 0.0;
        StartPlan starts{std::vector<int>(25, 0)};
        starts[0][4] = 2;
        for (const std::size_t month : {6U, 10U, 14U, 19U})
            starts[0][month] = 1;
        const auto plan = evaluateStarts(hiringCase, starts);
        std::size_t i = 0;
        for (const Requisition& hire : plan->requisitions)
            if (hire.segment)
                QVERIFY(std::abs(hire.triggerCustomers -
                                 (313.26 + 70.0 * static_cast<double>(i++))) < 0.005);
        QCOMPARE(i, std::size_t(6));
    }
    void safety_is_the_spread_of_what_comes_and_goes_within_the_lead() {
        HiringCase hiringCase = test::steadyGrowthCase();
        hiringCase.serviceLevel = 0.9;
        hiringCase.segments[0].growthSigma = 0.2;
        const GrowthPath path = projectGrowth(hiringCase, 24);
        const auto safety = safetyByMonth(hiringCase, path, 0);
        // Lead 3 + ramp loss 2 = 5 months; month 2 has only seen two of them.
        const auto expected = [](double arrivals) {
            return 1.2815515655 * std::sqrt(arrivals + 0.04 * arrivals * arrivals);
        };
        QCOMPARE(safety[0], 0.0);
        QVERIFY(std::abs(safety[2] - expected(2.0 * 200.0 / 12.0)) < 1e-6);
        QVERIFY(std::abs(safety[12] - expected(5.0 * 200.0 / 12.0)) < 1e-6);
        const auto need = plannedNeed(hiringCase, path, 0);
        QVERIFY(std::abs(need[12] - (620.0 + safety[12]) / 70.0) < 1e-9);
    }
    void half_is_what_is_expected() {
        const HiringCase hiringCase = test::twoSegmentCase();
        const auto plan = optimalPlan(hiringCase, shownMonthsOnly());
        for (const HiringRow& row : plan->rows)
            QCOMPARE(row.planned, row.required.fte);
        QVERIFY(std::abs(plan->objective - plan->total.total()) < 1e-6 * plan->objective);
    }
    void a_higher_service_level_makes_a_plan_safer() {
        const double huge = 1e300;
        double missing = huge, shortage = huge, chance = huge;
        int hires = 0;
        for (const double level : {0.2, 0.5, 0.75, 0.95}) {
            HiringCase hiringCase = test::twoSegmentCase();
            hiringCase.serviceLevel = level;
            const auto plan = optimalPlan(hiringCase, {});
            QVERIFY(plan && plan->provedOptimal);
            const SimulationReport report = simulated(hiringCase, plan->starts);
            const double breach = chanceOfBeingShort(report, 8);
            QVERIFY(plan->total.shortage <= missing);
            QVERIFY(report.cost.shortage < shortage);
            QVERIFY(breach < chance);
            QVERIFY(hiresOf(plan->starts) >= hires);
            missing = plan->total.shortage;
            shortage = report.cost.shortage;
            chance = breach;
            hires = hiresOf(plan->starts);
        }
    }
    void without_backfill_nobody_is_hired_for_a_leaver() {
        HiringCase hiringCase = test::twoSegmentCase();
        const auto with = optimalPlan(hiringCase, {});
        hiringCase.backfill = false;
        const auto without = optimalPlan(hiringCase, {});
        QVERIFY(hiresOf(without->starts) < hiresOf(with->starts));
        QVERIFY(without->total.shortage > with->total.shortage);
        QVERIFY(effectiveAtTheEnd(*without, 2) < effectiveAtTheEnd(*with, 2));
        for (const Requisition& hire : without->requisitions)
            QVERIFY(hire.reason != HireReason::Backfill);
        // The plan is the one for a team that nobody leaves.
        for (HiringSegment& segment : hiringCase.segments)
            segment.attritionMonthly = 0.0;
        QCOMPARE(optimalPlan(hiringCase, {})->starts, without->starts);
    }
    void without_backfill_a_known_leaver_is_not_replaced_either() {
        HiringCase hiringCase = test::steadyGrowthCase();
        hiringCase.segments[0].newPerMonth = 0.0;
        hiringCase.segments[0].staffChanges = {{2, -1.0, true}};
        QVERIFY(hiresOf(optimalPlan(hiringCase, shownMonthsOnly())->starts) > 0);
        hiringCase.backfill = false;
        const auto plan = optimalPlan(hiringCase, shownMonthsOnly());
        QCOMPARE(hiresOf(plan->starts), 0);
        QCOMPARE(plan->rows.back().headcount, 5.0);            // gone all the same
        hiringCase.segments[0].staffChanges[0].leaver = false; // a leave, a transfer
        QVERIFY(hiresOf(optimalPlan(hiringCase, shownMonthsOnly())->starts) > 0);
    }
};

HEADROOM_TEST(PlannedNeedTest)
#include "planned_need_test.moc"
