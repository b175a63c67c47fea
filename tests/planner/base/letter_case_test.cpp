#include "planner/base/letter_case.h"
#include "planner/base/text.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace headroom;

class LetterCaseTest : public QObject {
    Q_OBJECT
  private slots:
    void letters_are_lowered_in_every_script_data() {
        QTest::addColumn<QString>("upper");
        QTest::addColumn<QString>("lower");
        QTest::newRow("English") << "Account ID"
                                 << "account id";
        QTest::newRow("French") << "NUMÉRO Œ Ÿ"
                                << "numéro œ ÿ";
        QTest::newRow("German") << "VERLÄNGERUNG ß"
                                << "verlängerung ß";
        QTest::newRow("Polish, Czech") << "ŁÓDŹ ČEŠTINA ŇŽ"
                                       << "łódź čeština ňž";
        QTest::newRow("Turkish") << "İŞ"
                                 << "iş";
        QTest::newRow("Greek") << "ΆΛΦΑ ΣΩ"
                               << "άλφα σω";
        QTest::newRow("Cyrillic") << "ЁЖ"
                                  << "ёж";
        QTest::newRow("full width") << "ＡＲＲ（０９）"
                                    << "arr(09)";
        QTest::newRow("signs are no letters") << "3×4 ÷ ™"
                                              << "3×4 ÷ ™";
        QTest::newRow("accents behind their letters") << "RE\u0301GION n\u0303 A\u0308"
                                                      << "région ñ ä";
        QTest::newRow("blanks and dashes") << "A\u00A0B\u202FC\u2011D\u200B\u2019"
                                           << "a b c-d'";
    }
    void letters_are_lowered_in_every_script() {
        QFETCH(QString, upper);
        QFETCH(QString, lower);
        QCOMPARE(QString::fromStdString(inLowerCase(upper.toStdString())), lower);
    }
    void broken_text_stays() {
        QCOMPARE(inLowerCase("A\xC3"), std::string("a\xC3"));
        QCOMPARE(inLowerCase("\xFF\xE2\x80"), std::string("\xFF\xE2\x80"));
    }
    void accents_can_be_left_out() {
        QCOMPARE(withoutAccents("société à ñandú ß œ"), std::string("societe a nandu ß œ"));
    }
    void names_are_compared_in_any_case() {
        QCOMPARE(comparisonKey("SOCIÉTÉ"), comparisonKey("Société"));
        QCOMPARE(comparisonKey("ＡＲＲ"), comparisonKey("arr"));
        QVERIFY(comparisonKey("GRÖSSE") != comparisonKey("Grosse"));
    }
};

HEADROOM_TEST(LetterCaseTest)
#include "letter_case_test.moc"
