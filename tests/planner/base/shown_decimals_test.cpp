#include "planner/base/shown_decimals.h"

#include "tests/support/test_registry.h"

#include <QTest>

using namespace headroom;

class ShownDecimalsTest : public QObject {
    Q_OBJECT
  private slots:
    void usual_amounts_have_the_usual_decimals() {
        QCOMPARE(shownDecimals({12.0, 40.5}, 1), 1);
        QCOMPARE(shownDecimals({0.5, 0.25}, 2), 2);
        QCOMPARE(shownDecimals({9000000.0, 0.0}, 0), 0);
        QCOMPARE(shownDecimals({3.0, 3.0}, 1), 1);
        QCOMPARE(shownDecimals({}, 1), 1);
    }
    void what_is_not_nothing_shows_two_digits() {
        QCOMPARE(shownDecimals({0.004, 2.0}, 2), 4); // 0.0040
        QCOMPARE(shownDecimals({0.0167}, 1), 3);     // 0.017
        QCOMPARE(shownDecimals({-0.00025}, 2), 5);   // −0.00025
        QCOMPARE(shownDecimals({1e-30}, 2), 9);      // no more than anybody reads
    }
    void amounts_that_differ_do_not_look_alike() {
        QCOMPARE(shownDecimals({100.004, 100.001}, 2), 3);
        QCOMPARE(shownDecimals({1000.4, 1000.2}, 0), 1);
        QCOMPARE(shownDecimals({0.0041, 0.00409}, 2), 5);
    }
};

HEADROOM_TEST(ShownDecimalsTest)
#include "shown_decimals_test.moc"
