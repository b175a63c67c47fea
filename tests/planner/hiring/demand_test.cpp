#include "planner/hiring/demand.h"

#include "planner/hiring/cost.h"
#include "tests/planner/hiring/small_cases.h"

#include <QTest>

using namespace headroom;

class DemandTest : public QObject {
    Q_OBJECT

  private slots:
    void next_csms_are_needed_when_the_books_overflow() {
        const auto needed = monthsOfNextCsm(420.0, 200.0 / 12.0, 70.0, 24);
        QCOMPARE(needed, (std::vector<int>{1, 5, 9, 13, 17, 22}));
        // month 21 has exactly eleven full books
        QCOMPARE(monthsOfNextCsm(420.0, 200.0 / 12.0, 70.0, 21).size(), std::size_t(5));
    }

    void the_largest_view_binds_and_is_named() {
        HiringSegment pool;
        pool.ratio = 70.0;
        pool.arrCap = 3e6;
        pool.hoursPerCustomer = 1.275;
        pool.plannableHours = 89.25;
        auto required = requiredFte(pool, 420.0, 13.44e6);
        QCOMPARE(required.byRatio, 6.0);
        QCOMPARE(required.byArr, 4.48);
        QCOMPARE(required.byHours, 6.0);
        QCOMPARE(required.binding, DemandView::Ratio);
        required = requiredFte(pool, 420.0, 24e6);
        QCOMPARE(required.fte, 8.0);
        QCOMPARE(required.binding, DemandView::Arr);
        pool.hoursPerCustomer = 2.55;
        required = requiredFte(pool, 420.0, 24e6);
        QCOMPARE(required.fte, 12.0);
        QCOMPARE(required.binding, DemandView::Hours);
        pool.minimumFte = 13.0;
        required = requiredFte(pool, 420.0, 24e6);
        QCOMPARE(required.fte, 13.0);
        QCOMPARE(required.binding, DemandView::MinimumCoverage);
        QCOMPARE(std::string(demandViewName(required.binding)), std::string("minimum_coverage"));
    }

    void hours_of_a_month_shrink_in_four_steps() {
        const HoursOfMonth hours = hoursOfMonth({});
        QVERIFY(std::abs(hours.paid - 173.333333) < 1e-6);
        QCOMPARE(hours.net, 150.0);
        QCOMPARE(hours.client, 105.0);
        QCOMPARE(hours.plannable, 89.25);
        QCOMPARE(hours.plannable / 70.0, 1.275);
    }

    void grades_carry_accounts_and_arr_at_once() {
        const std::vector<GradeCapacity> team{{4.0, 50.0, 3e6}, {3.0, 30.0, 1.5e6}};
        const GradeBalance balance = gradeBalance(team, 0, 420.0, 13.44e6);
        QCOMPARE(balance.accounts, 290.0);
        QCOMPARE(balance.arr, 16.5e6);
        QCOMPARE(balance.accountsShort, 130.0);
        QCOMPARE(balance.arrShort, 0.0);
        QCOMPARE(balance.csmsShort, 2.6);
        QCOMPARE(balance.binding, GradeBinding::Accounts);
        QCOMPARE(gradeBalance(team, 0, 200.0, 18e6).binding, GradeBinding::Arr);
        QCOMPARE(gradeBalance(team, 0, 200.0, 18e6).csmsShort, 0.5);
        QCOMPARE(gradeBalance(team, 0, 200.0, 1e6).binding, GradeBinding::Enough);
    }

    void managers_round_up_by_span() {
        QCOMPARE(managersNeeded(0.0, 7.0), 0);
        QCOMPARE(managersNeeded(7.0, 7.0), 1);
        QCOMPARE(managersNeeded(7.1, 7.0), 2);
        QCOMPARE(managersNeeded(32.3709, 7.0), 5);
    }

    void a_missing_csm_costs_the_arr_that_uncovered_customers_take() {
        QCOMPARE(shortageCostMonthly({70.0, 32'000.0, 0.005, 0.8, 3.0}), 26'880.0);
        QVERIFY(std::abs(serviceLevel(75'000.0, 15'000.0) - 0.8333333) < 1e-6);
    }
};

HEADROOM_TEST(DemandTest)
#include "demand_test.moc"
