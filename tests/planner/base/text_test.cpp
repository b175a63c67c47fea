#include "planner/base/text.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace headroom;

class TextTest : public QObject {
    Q_OBJECT
  private slots:
    void trims_blanks_of_every_kind() {
        QCOMPARE(trimmed(" \t\xC2\xA0"
                         "Acme \r\n"),
                 std::string_view("Acme"));
        QCOMPARE(trimmed("   "), std::string_view(""));
    }
    void names_are_compared_without_punctuation() {
        QCOMPARE(comparisonKey("Mid-Market"), comparisonKey("mid market"));
        QVERIFY(comparisonKey("Größe") != comparisonKey("Grosse"));
    }
    void decimals_round_trip() {
        for (const double value : {0.1, -3.5, 1e-9, 123456789.25, 1e300})
            QCOMPARE(*parseDecimal(decimalText(value)), value);
        QVERIFY(!parseDecimal("1,5"));
        QVERIFY(!parseDecimal("nan"));
        QCOMPARE(fixedText(-0.001, 2), std::string("0.00"));
    }
    void split_keeps_empty_parts() {
        QCOMPARE(split("a;;b", ';').size(), std::size_t(3));
        QCOMPARE(joined({"a", "", "b"}, ";"), std::string("a;;b"));
    }
};

HEADROOM_TEST(TextTest)
#include "text_test.moc"
