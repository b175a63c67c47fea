// A count of one reads right: "1 row", "1 account", never "1 rows".
#include "planner/import/import_book.h"
#include "tests/planner/import/crm_exports.h"
#include "tests/planner/import/more_exports.h"
#include "tests/planner/import/odd_exports.h"
#include "tests/support/test_registry.h"

#include <QRegularExpression>
#include <QTest>

using namespace headroom;
using namespace headroom::test;

namespace {

/// Everything that an import of these accounts tells and asks.
QStringList toldOf(const std::string& accounts, const decltype(ImportRequest::map)& map = {}) {
    ImportRequest request;
    request.pasted = accounts;
    request.map = map;
    const auto result = readImport(request, *Book::empty(), JobControl());
    QStringList told;
    if (!result)
        return told;
    for (const ImportIssue& issue : result->issues)
        told << QString::fromStdString(issue.text.english());
    for (const ImportQuestion& question : result->questions)
        told << QString::fromStdString(question.text.english());
    return told;
}

} // namespace

class CountsOfOneTest : public QObject {
    Q_OBJECT
  private slots:
    void one_of_something_is_told_in_the_singular_data() {
        QTest::addColumn<QByteArray>("accounts");
        QTest::addColumn<QString>("told");
        QTest::newRow("repeated ID") << QByteArray("id,name,arr\nA,One,10\nA,Other,20\nB,Two,20\n")
                                     << QStringLiteral("1 row repeats an account ID");
        QTest::newRow("Salesforce ID") << QByteArray("Account ID,Name,ARR\n001D000000IqhSL,One,1\n")
                                       << QStringLiteral("1 Salesforce ID of 15 characters was");
        QTest::newRow("owner") << QByteArray(
                                      "id,name,arr,owner\nA,One,10,Ann Lee\nB,Two,9,Ann Lee\n")
                               << QStringLiteral("made of the 1 owner found, full-time");
        QTest::newRow("NUL byte") << QByteArray("id,name,arr\nA,O\0ne,10\nB,Two,20\n", 31)
                                  << QStringLiteral("1 NUL byte was dropped");
        QTest::newRow("month") << QByteArray("id,name,arr,renewal date\nA,One,10,2027-03\n"
                                             "B,Two,20,2027-04-15\nC,Three,20,2027-05-16\n")
                               << QStringLiteral("1 cell names a month without a day");
        QTest::newRow("who cannot log in")
            << QByteArray("id,name,arr,owner\nA,One,10,Ann Lee (inactive)\nB,Two,9,Bob Ray\n")
            << QStringLiteral("and owns one account with ARR");
        QTest::newRow("queue") << QByteArray(
                                      "id,name,arr,owner\nA,One,10,CS Queue\nB,Two,9,Bob Ray\n")
                               << QStringLiteral("and owns one account with ARR");
    }
    void one_of_something_is_told_in_the_singular() {
        QFETCH(QByteArray, accounts);
        QFETCH(QString, told);
        const QString all = toldOf(accounts.toStdString()).join(QLatin1Char('\n'));
        QVERIFY2(all.contains(told), qPrintable(all));
    }
    void an_account_of_several_rows_is_asked_about_in_the_singular() {
        const QString all =
            toldOf("id,name,arr\nA,One,10\nA,One,20\nB,Two,20\n", {{"id", "rollup(id)"}})
                .join(QLatin1Char('\n'));
        QVERIFY2(all.contains(QStringLiteral("1 account has an amount in \"arr\" on several rows")),
                 qPrintable(all));
    }
    void no_export_is_told_of_one_rows() {
        static const QRegularExpression plural(QStringLiteral(
            "(?<![\\d.,])1 (\\w+ )?(rows|accounts|cells|columns|months|days|IDs|owners|findings|"
            "people|formulas|characters|amounts|bytes)\\b"));
        for (const auto* list : {&crmExports, &oddExports, &moreExports})
            for (const ExportFixture& fixture : *list)
                for (const QString& told : toldOf(fixture.bytes))
                    QVERIFY2(!told.contains(plural), qPrintable(told));
    }
};

HEADROOM_TEST(CountsOfOneTest)
#include "counts_of_one_test.moc"
