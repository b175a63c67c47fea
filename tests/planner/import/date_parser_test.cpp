#include "planner/import/date_parser.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace headroom;

namespace {

std::string iso(std::optional<Date> date) {
    return date ? toIso(*date) : std::string("-");
}

} // namespace

class DateParserTest : public QObject {
    Q_OBJECT
  private slots:
    void one_meaning_whatever_the_order() {
        const char* same[] = {"2026-03-04",
                              "2026/3/4",
                              "2026.03.04",
                              "20260304",
                              "2026-03-04T23:30:00Z",
                              "2026-03-04 23:30:00.123",
                              "2026-03-04T18:04:34.666+00:00",
                              "4 March 2026",
                              "4-Mar-2026",
                              "04-MAR-26",
                              "Mar 4, 2026",
                              "March 4th, 2026",
                              "Wed, 4 Mar 2026",
                              "4. März 2026",
                              "4 mars 2026",
                              "4 de marzo de 2026",
                              "2026年3月4日",
                              "2026-03-04 3:05 PM"};
        for (const char* text : same) {
            const DateReading reading = readDate(text);
            QVERIFY2(iso(reading.ymd) == "2026-03-04", text);
            QVERIFY2(reading.dmy == reading.ymd && reading.mdy == reading.ymd, text);
        }
    }
    void order_matters_where_it_must() {
        const DateReading reading = readDate("03/04/2026");
        QCOMPARE(iso(reading.dmy), std::string("2026-04-03"));
        QCOMPARE(iso(reading.mdy), std::string("2026-03-04"));
        QCOMPARE(iso(reading.ymd), std::string("-"));
        QCOMPARE(iso(readDate("31.12.2026").mdy), std::string("-"));
        QCOMPARE(iso(readDate("12/31/2026 14:00").dmy), std::string("-"));
        QCOMPARE(iso(readDate("25-06-30").ymd), std::string("2025-06-30"));
        QCOMPARE(iso(readDate("25-06-30").dmy), std::string("2030-06-25"));
        QCOMPARE(iso(readDate("1.2.99").dmy), std::string("1999-02-01"));
    }
    void months_give_their_first_day() {
        for (const char* text :
             {"2026-03", "03/2026", "Mar 2026", "March 2026", "2026/3", "Mar-26", "2026年3月"}) {
            const DateReading reading = readDate(text);
            QVERIFY2(reading.monthOnly, text);
            QVERIFY2(iso(reading.ymd) == "2026-03-01", text);
        }
    }
    void days_that_never_were_are_none() {
        for (const char* text :
             {"2026-02-29", "31/04/2026", "2026-13-01", "0000-00-00", "1899-12-31", "08//01/2019x",
              "12:30", "1.5", "1,234.56", "12/5", "abc", "99999999", "20261301", "1-2-3-4",
              "10.0.0.1", "2026-03-04 later", "5 apples 2026", "Q3 2026", "1/2"}) {
            QVERIFY2(!readDate(text).readable(), text);
        }
        QVERIFY(readDate("2024-02-29").readable());
    }
    void serials_count_the_day_that_never_was() {
        QCOMPARE(iso(dateOfSerial(1, false)), std::string("1900-01-01"));
        QCOMPARE(iso(dateOfSerial(59, false)), std::string("1900-02-28"));
        QCOMPARE(iso(dateOfSerial(60, false)), std::string("-"));
        QCOMPARE(iso(dateOfSerial(61, false)), std::string("1900-03-01"));
        QCOMPARE(iso(dateOfSerial(46112.75, false)), std::string("2026-03-31"));
        QCOMPARE(iso(dateOfSerial(44650, true)), std::string("2026-03-31"));
        QCOMPARE(iso(dateOfSerial(-1, false)), std::string("-"));
        QCOMPARE(iso(dateOfSerial(1e9, false)), std::string("-"));
        QCOMPARE(iso(dateOfEpoch(1774915200000.0)), std::string("2026-03-31"));
    }
};

HEADROOM_TEST(DateParserTest)
#include "date_parser_test.moc"
