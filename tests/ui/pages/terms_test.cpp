#include "ui/text/terms.h"

#include "tests/support/test_registry.h"
#include "ui/text/format.h"

#include <QTest>

using namespace headroom::ui;

class TermsTest : public QObject {
    Q_OBJECT
  private slots:
    void a_count_of_one_reads_right() {
        const Format format(QLocale(QLocale::English, QLocale::UnitedKingdom));
        QCOMPARE(costPoints(1.0, format), QStringLiteral("1 point"));
        QCOMPARE(costPoints(0.6, format), QStringLiteral("1 point"));
        QCOMPARE(costPoints(1200.0, format), QStringLiteral("1,200 points"));
        QCOMPARE(costPoints(0.0, format), QStringLiteral("0 points"));
        QCOMPARE(signedCostPoints(1.2, format), QStringLiteral("+1 point"));
        QCOMPARE(signedCostPoints(-1.2, format), QStringLiteral("−1 point"));
        QCOMPARE(signedCostPoints(-12.0, format), QStringLiteral("−12 points"));
        QCOMPARE(monthsInWords(1), QStringLiteral("1 month"));
        QCOMPARE(monthsInWords(18), QStringLiteral("18 months"));
        QCOMPARE(format.points(0.01), QStringLiteral("+1 pt"));
        QCOMPARE(format.points(-0.01), QStringLiteral("−1 pt"));
        QCOMPARE(format.points(0.13), QStringLiteral("+13 pts"));
    }
};

HEADROOM_TEST(TermsTest)
#include "terms_test.moc"
