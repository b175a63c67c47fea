#include "planner/base/random.h"
#include "planner/hiring/hiring_plan.h"
#include "planner/hiring/simulation.h"
#include "tests/planner/hiring/small_cases.h"

#include <QTest>
#include <cmath>
#include <numeric>

using namespace headroom;

namespace {

constexpr int rounds = 12;

double between(Random& random, double low, double high) {
    return low + (high - low) * random.uniform();
}

/// Two or three segments of any size, rates and prices.
HiringCase randomCase(Random& random) {
    HiringCase hiringCase = test::twoSegmentCase();
    if (random.below(2) == 0) {
        hiringCase.segments.push_back(hiringCase.segments.front());
        hiringCase.segments.back().name = "Tech-touch";
    }
    hiringCase.months = static_cast<int>(random.between(12, 20));
    hiringCase.timeToFill = static_cast<int>(random.between(0, 3));
    hiringCase.serviceLevel = between(random, 0.3, 0.9);
    for (HiringSegment& segment : hiringCase.segments) {
        segment.customers *= between(random, 0.5, 2.0);
        segment.newPerMonth *= between(random, 0.0, 2.0);
        segment.churnMonthly = between(random, 0.0, 0.03);
        segment.attritionMonthly = between(random, 0.0, 0.03);
        segment.ratio *= between(random, 0.7, 1.5);
        segment.shortageCostMonthly *= between(random, 0.5, 2.0);
    }
    return hiringCase;
}

HiringLimits shownMonthsOnly() {
    HiringLimits limits;
    limits.lookAheadMonths = 0;
    return limits;
}

HiringPlan planOf(const HiringCase& hiringCase) {
    return optimalPlan(hiringCase, shownMonthsOnly()).value();
}

bool near(double a, double b, double share) {
    return std::abs(a - b) <= share * std::max({1.0, std::abs(a), std::abs(b)});
}

} // namespace

/// What must change, and how, when the input changes (hiring notes 4, 7).
class MetamorphicTest : public QObject {
    Q_OBJECT

  private slots:
    void twice_the_customers_at_twice_the_ratio_need_the_same_people() {
        Random random(11);
        for (int round = 0; round < rounds; ++round) {
            HiringCase hiringCase = randomCase(random);
            hiringCase.serviceLevel = 0.5; // chance does not double with the customers
            const HiringPlan before = planOf(hiringCase);
            for (HiringSegment& segment : hiringCase.segments) {
                segment.customers *= 2.0;
                segment.newPerMonth *= 2.0;
                segment.ratio *= 2.0;
            }
            const HiringPlan after = planOf(hiringCase);
            QVERIFY(near(after.total.total(), before.total.total(), 1e-9));
            for (std::size_t i = 0; i < before.rows.size(); ++i)
                QVERIFY(near(after.rows[i].required.fte, before.rows[i].required.fte, 1e-9));
        }
    }
    void a_month_more_of_lead_lowers_triggers_by_a_month_of_growth() {
        HiringCase hiringCase = test::steadyGrowthCase();
        StartPlan starts{std::vector<int>(25, 0)};
        for (const std::size_t month : {8U, 12U, 16U, 20U})
            starts[0][month] = 1;
        const auto before = evaluateStarts(hiringCase, starts)->requisitions;
        ++hiringCase.timeToFill;
        const auto after = evaluateStarts(hiringCase, starts)->requisitions;
        int hires = 0;
        for (std::size_t i = 0; i < before.size(); ++i) {
            if (!before[i].segment)
                continue;
            ++hires;
            QVERIFY(
                near(before[i].triggerCustomers - after[i].triggerCustomers, 200.0 / 12.0, 1e-9));
            QCOMPARE(after[i].open, before[i].open - 1);
        }
        QCOMPARE(hires, 4);
    }
    void dearer_money_changes_no_start() {
        Random random(12);
        for (int round = 0; round < rounds; ++round) {
            HiringCase hiringCase = randomCase(random);
            const HiringPlan before = planOf(hiringCase);
            for (HiringSegment& segment : hiringCase.segments) {
                segment.costMonthly *= 3.0;
                segment.hireCost *= 3.0;
                segment.shortageCostMonthly *= 3.0;
            }
            const HiringPlan after = planOf(hiringCase);
            QVERIFY(near(after.objective, 3.0 * before.objective, 1e-9));
        }
    }
    void a_segment_apart_changes_no_other() {
        Random random(13);
        for (int round = 0; round < rounds; ++round) {
            HiringCase hiringCase = randomCase(random);
            const HiringPlan before = planOf(hiringCase);
            HiringSegment apart = test::steadyGrowthCase().segments.front();
            apart.name = "Apart";
            hiringCase.segments.push_back(apart);
            const HiringPlan after = planOf(hiringCase);
            HiringCase alone = hiringCase;
            alone.segments = {apart};
            alone.migrations.clear();
            QVERIFY(near(after.objective, before.objective + planOf(alone).objective, 1e-9));
        }
    }
    void more_freedom_never_costs_more() {
        Random random(14);
        for (int round = 0; round < rounds; ++round) {
            HiringCase hiringCase = randomCase(random);
            hiringCase.serviceLevel = 0.5; // a longer lead asks for another safety
            const double free = planOf(hiringCase).objective;
            HiringLimits frozen = shownMonthsOnly();
            frozen.freezes = {{1, static_cast<int>(random.between(4, 10))}};
            QVERIFY(optimalPlan(hiringCase, frozen)->objective >= free * (1.0 - 1e-12));
            ++hiringCase.timeToFill; // everybody starts a month later at best
            QVERIFY(planOf(hiringCase).objective >= free * (1.0 - 1e-12));
        }
    }
    void more_attrition_leaves_no_future_with_more_people() {
        HiringCase hiringCase = test::twoSegmentCase();
        SimulationOptions options;
        options.paths = 400;
        options.backfill = false;
        const auto before = simulate(hiringCase, {}, options);
        for (HiringSegment& segment : hiringCase.segments)
            segment.attritionMonthly *= 1.5;
        const auto after = simulate(hiringCase, {}, options);
        for (int t = 1; t <= before->months; ++t)
            for (std::size_t s = 0; s < before->segments; ++s) {
                const auto less = after->at(SimulatedQuantity::Headcount, t, s);
                const auto more = before->at(SimulatedQuantity::Headcount, t, s);
                QVERIFY(less.mean <= more.mean && less.p10 <= more.p10 && less.p90 <= more.p90);
                // Customers are drawn apart from people.
                QCOMPARE(after->at(SimulatedQuantity::Customers, t, s).mean,
                         before->at(SimulatedQuantity::Customers, t, s).mean);
            }
    }
    void more_safety_costs_less_shortage_and_is_short_less_often() {
        Random random(15);
        SimulationOptions options;
        options.paths = 400;
        options.backfill = false;
        double lower = 0.0, higher = 0.0, lowerChance = 0.0, higherChance = 0.0;
        for (int round = 0; round < rounds; ++round) {
            HiringCase hiringCase = randomCase(random);
            double missing = 1e300;
            for (const double level : {0.4, 0.8}) {
                hiringCase.serviceLevel = level;
                const HiringPlan plan = planOf(hiringCase);
                QVERIFY(plan.total.shortage <= missing * (1.0 + 1e-9));
                missing = plan.total.shortage;
                const auto report = simulate(hiringCase, plan.starts, options);
                (level < 0.5 ? lower : higher) += report->cost.shortage;
                for (int t = 1; t <= report->months; ++t)
                    (level < 0.5 ? lowerChance : higherChance) +=
                        report->teamAt(SimulatedQuantity::Gap, t).pShort;
            }
        }
        QVERIFY(higher < lower);
        QVERIFY(higherChance < lowerChance);
    }
};

HEADROOM_TEST(MetamorphicTest)
#include "metamorphic_test.moc"
