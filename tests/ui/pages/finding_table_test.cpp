#include "ui/pages/finding_table.h"

#include "tests/support/test_registry.h"

#include <QTest>

using namespace headroom;
using namespace headroom::ui;

class FindingTableTest : public QObject {
    Q_OBJECT
  private slots:
    void one_account_is_told_in_the_singular() {
        const Format format(QLocale(QLocale::English, QLocale::UnitedKingdom));
        for (const char* code : {"incomplete", "duplicate_name", "garbled_name", "id_fraction",
                                 "parent_missing", "renewal_past", "future_customer"}) {
            QualityFinding finding;
            finding.code = code;
            finding.count = 1;
            const QString one = findingSentence(finding, format, makeDate(2026, 12, 1));
            QVERIFY2(one.startsWith(QStringLiteral("1 account (")), code);
            for (const char* plural : {"ARR) have ", "ARR) share ", "ARR) name a ", "ARR) become "})
                QVERIFY2(!one.contains(QString::fromLatin1(plural)), qPrintable(one));
            finding.count = 2;
            const QString two = findingSentence(finding, format, makeDate(2026, 12, 1));
            QVERIFY2(two.startsWith(QStringLiteral("2 accounts (")), code);
        }
    }
};

HEADROOM_TEST(FindingTableTest)
#include "finding_table_test.moc"
