#include "planner/base/units.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace headroom;

class UnitsTest : public QObject {
    Q_OBJECT
  private slots:
    void money_rounds_half_away_from_zero() {
        QCOMPARE(moneyFromUnits(12.345)->count(), 1235);
        QCOMPARE(moneyFromUnits(-0.005)->count(), -1);
    }
    void money_refuses_what_does_not_fit() {
        QVERIFY(!moneyFromUnits(1e300));
        QVERIFY(!moneyFromUnits(std::numeric_limits<double>::quiet_NaN()));
    }
    void utilisation_is_workload_over_capacity() {
        QCOMPARE(utilisation(Minutes(97), Minutes(100)).count(), 970);
        QCOMPARE(utilisation(Minutes(0), Minutes(0)).count(), 0);
        QCOMPARE(utilisation(Minutes(1), Minutes(0)), unboundedUtilisation);
        QCOMPARE(utilisation(Minutes(2), Minutes(3)).count(), 667);
    }
    void checked_arithmetic_names_overflow() {
        QCOMPARE(checkedAdd(INT64_MAX, 1).error().code, ErrorCode::Overflow);
        QCOMPARE(checkedMultiply(INT64_MAX, 2).error().code, ErrorCode::Overflow);
        QCOMPARE(*checkedMultiply(1 << 20, 1 << 20), std::int64_t(1) << 40);
    }
};

HEADROOM_TEST(UnitsTest)
#include "units_test.moc"
