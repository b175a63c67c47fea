#include "planner/hiring/hire_dates.h"

#include "planner/hiring/demand.h"
#include "tests/support/test_registry.h"

#include <QTest>
#include <cmath>

using namespace headroom;

class HireDatesTest : public QObject {
    Q_OBJECT

  private slots:
    void dates_run_backwards_from_the_need() {
        const HireDates dates = hireDatesFor(makeDate(2027, 6, 1), {});
        QCOMPARE(toIso(dates.open), std::string("2026-12-08"));
        QCOMPARE(toIso(dates.offer), std::string("2027-02-01"));
        QCOMPARE(toIso(dates.start), std::string("2027-03-03"));
        QCOMPARE(toIso(dates.productive), std::string("2027-06-01"));
    }

    void hires_that_cannot_be_in_time_say_by_how_many_months() {
        const auto needed = monthsOfNextCsm(420.0, 200.0 / 12.0, 70.0, 24);
        const auto hires = neededHires(needed, 3, 3, 1);
        const int ideal[] = {-5, -1, 3, 7, 11, 16};
        const int open[] = {1, 1, 3, 7, 11, 16};
        const int start[] = {4, 4, 6, 10, 14, 19};
        const int late[] = {6, 2, 0, 0, 0, 0};
        QCOMPARE(hires.size(), std::size_t(6));
        for (std::size_t i = 0; i < hires.size(); ++i) {
            QCOMPARE(hires[i].idealOpen, ideal[i]);
            QCOMPARE(hires[i].open, open[i]);
            QCOMPARE(hires[i].start, start[i]);
            QCOMPARE(hires[i].lateMonths, late[i]);
        }
    }

    void triggers_name_the_customers_at_which_to_open() {
        const double growth = 200.0 / 12.0;
        const auto plain = hireTriggers({70.0, growth, 6.0, 0.0}, 7, 12);
        const auto neutral = hireTriggers({70.0, growth, 5.0, 0.0}, 7, 12);
        const auto safe = hireTriggers({70.0, growth, 6.0, 0.67449}, 7, 12);
        for (std::size_t i = 0; i < 6; ++i) {
            const double step = 70.0 * static_cast<double>(i);
            QCOMPARE(plain[i].csm, 7 + static_cast<int>(i));
            QVERIFY(std::abs(plain[i].customers - (320.0 + step)) < 1e-9);
            QVERIFY(std::abs(neutral[i].customers - (336.67 + step)) < 0.005);
            QVERIFY(std::abs(safe[i].customers - (313.26 + step)) < 0.005);
        }
    }

    void a_longer_lead_lowers_triggers_by_the_growth_of_a_month() {
        const auto now = hireTriggers({70.0, 16.0, 6.0, 0.0}, 9, 9);
        const auto later = hireTriggers({70.0, 16.0, 7.0, 0.0}, 9, 9);
        QVERIFY(std::abs(now[0].customers - later[0].customers - 16.0) < 1e-9);
    }
};

HEADROOM_TEST(HireDatesTest)
#include "hire_dates_test.moc"
