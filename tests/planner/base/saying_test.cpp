#include "planner/base/saying.h"

#include "tests/support/test_registry.h"

#include <QTest>

using namespace headroom;

class SayingTest : public QObject {
    Q_OBJECT
  private slots:
    void a_pattern_is_filled_with_what_stands_there() {
        const Saying saying(HEADROOM_SAY("%1 accounts (ARR %2) have no %3."),
                            {3, Saying::ofNumber(1200.5, 2), Saying::ofField("renewal_date")});
        QCOMPARE(saying.english(), std::string("3 accounts (ARR 1200.50) have no renewal_date."));
    }
    void what_stands_there_is_never_taken_for_a_place() {
        const Saying saying(HEADROOM_SAY("\"%1\" owns %2; %1!"), {std::string("%2 %1 100 %"), 7});
        QCOMPARE(saying.english(), std::string("\"%2 %1 100 %\" owns 7; %2 %1 100 %!"));
        QCOMPARE(Saying(HEADROOM_SAY("50 % of %9")).english(), std::string("50 % of %9"));
    }
    void lists_are_joined() {
        const Saying list = Saying::listed(std::vector<std::string>{"a", "b", "c"});
        QCOMPARE(list.english(), std::string("a, b, c"));
        QCOMPARE(Saying::listed(std::vector<Saying>{Saying("Take %1", {list}), Saying(5)}, "; ")
                     .english(),
                 std::string("Take a, b, c; 5"));
    }
    void days_and_months_are_written_as_iso_has_them() {
        const Date day = makeDate(2026, 12, 1);
        const Saying saying(
            HEADROOM_SAY("%1 starts on %2, in %3."),
            {std::string("Ann"), Saying::ofDate(day), Saying::ofMonth(Month::of(day))});
        QCOMPARE(saying.english(), std::string("Ann starts on 2026-12-01, in 2026-12."));
        QVERIFY(Saying::ofDate(day).day() == day);
        QVERIFY(Saying::ofMonth(Month::of(day)).month() == Month(2026, 12));
        QVERIFY(!(Saying::ofDate(day) == Saying(std::string("2026-12-01"))));
    }
    void numbers_need_no_decimals() {
        QCOMPARE(Saying::ofNumber(8.2).english(), std::string("8.2"));
        QCOMPARE(Saying::ofNumber(1000.0).english(), std::string("1000"));
        QVERIFY(Saying().isEmpty());
        QVERIFY(!(Saying(5) == Saying::ofNumber(5.0, 2)));
    }
};

HEADROOM_TEST(SayingTest)
#include "saying_test.moc"
