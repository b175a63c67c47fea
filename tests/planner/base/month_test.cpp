#include "planner/base/month.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace headroom;

class MonthTest : public QObject {
    Q_OBJECT
  private slots:
    void months_count_across_years() {
        QCOMPARE(toIso(Month(2026, 11) + 3), std::string("2027-02"));
        QCOMPARE(Month(2027, 1) - Month(2025, 12), 13);
        QCOMPARE(Month(2028, 2).days(), 29);
    }
    void iso_dates_are_read_strictly() {
        QCOMPARE(toIso(*parseIsoDate("2027-03-31")), std::string("2027-03-31"));
        for (const char* bad :
             {"2027-02-29", "2027-3-01", "27-03-01", "2027/03/01", "2027-03-01x", "-027-03-01", ""})
            QVERIFY2(!parseIsoDate(bad), bad);
    }
    void iso_months_are_read_strictly() {
        QCOMPARE(parseIsoMonth("2027-03")->month(), 3);
        QVERIFY(!parseIsoMonth("2027-13"));
    }
};

HEADROOM_TEST(MonthTest)
#include "month_test.moc"
