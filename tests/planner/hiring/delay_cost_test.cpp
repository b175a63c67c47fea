#include "planner/hiring/delay_cost.h"

#include "tests/planner/hiring/small_cases.h"
#include "tests/support/test_registry.h"

#include <QTest>
#include <cmath>

using namespace headroom;

namespace {

StartPlan plan(const HiringCase& hiringCase) {
    StartPlan starts(hiringCase.segments.size(),
                     std::vector<int>(static_cast<std::size_t>(hiringCase.months) + 1, 0));
    starts[0][4] = 2;
    starts[0][9] = 1;
    starts[1][24] = 1;
    return starts;
}

} // namespace

class DelayCostTest : public QObject {
    Q_OBJECT

  private slots:
    void a_delay_costs_what_the_plan_with_it_costs_more() {
        const HiringCase hiringCase = test::twoSegmentCase();
        const StartPlan starts = plan(hiringCase);
        const auto delays = delayCosts(hiringCase, starts);
        QCOMPARE(delays.size(), std::size_t(4));
        QCOMPARE(delays[0].start, 4);
        QCOMPARE(delays[1].start, 4);
        const double before = evaluateStarts(hiringCase, starts)->total.total();
        for (const DelayCost& delay : delays) {
            StartPlan later = starts;
            --later[delay.segment][static_cast<std::size_t>(delay.start)];
            if (delay.start < hiringCase.months)
                ++later[delay.segment][static_cast<std::size_t>(delay.start + 1)];
            const double after = evaluateStarts(hiringCase, later)->total.total();
            QVERIFY(std::abs(delay.cost - (after - before)) < 1e-6);
        }
    }
    void uncovered_arr_is_the_missing_share_of_the_segment() {
        const HiringCase hiringCase = test::twoSegmentCase();
        StartPlan starts = plan(hiringCase);
        const DelayCost delay = delayCosts(hiringCase, starts).front();
        QVERIFY(delay.worstMonth >= 4);
        --starts[0][4];
        ++starts[0][5];
        const auto later = evaluateStarts(hiringCase, starts);
        double missing = 0.0;
        double required = 0.0;
        double arr = 0.0;
        for (const HiringRow& row : later->rows)
            if (row.segment == 0 && row.month == delay.worstMonth) {
                missing = std::max(0.0, -row.gap);
                required = row.required.fte;
                arr = row.growth.arr;
            }
        QVERIFY(delay.fte > 0.0 && delay.fte <= missing + 1e-12);
        QVERIFY(std::abs(delay.arr - arr * delay.fte / required) < 1e-6 * arr);
    }
    void where_nothing_is_missing_nothing_is_uncovered() {
        HiringCase hiringCase = test::twoSegmentCase();
        for (HiringSegment& segment : hiringCase.segments)
            segment.csms = 100.0;
        for (const DelayCost& delay : delayCosts(hiringCase, plan(hiringCase))) {
            QCOMPARE(delay.arr, 0.0);
            QCOMPARE(delay.worstMonth, 0);
            QVERIFY(delay.cost < 0.0); // a month's salary saved
        }
    }
};

HEADROOM_TEST(DelayCostTest)
#include "delay_cost_test.moc"
