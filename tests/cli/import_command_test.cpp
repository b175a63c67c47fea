#include "tests/cli/program.h"
#include "tests/support/test_registry.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QTest>

using namespace headroom::test;

namespace {

QByteArray accounts(int count, int arr) {
    QByteArray csv = "Account ID,Account Name,ARR,Owner\n";
    for (int i = 0; i < count; ++i) {
        const QByteArray number = QByteArray::number(i);
        csv += "A-" + number + ",Alder " + number + "," + QByteArray::number(arr) + ",Ana " +
               QByteArray::number(i % 50) + "\n";
    }
    return csv;
}

double arrOf(const QString& plan) {
    return runCli({"show", plan, "--json"}).json()["arr"].get<double>();
}

} // namespace

class ImportCommandTest : public QObject {
    Q_OBJECT
  private slots:
    void an_interrupted_import_leaves_nothing_half_done() {
        constexpr int count = 15000;
        const QString before = fileWith(QStringLiteral("before.csv"), accounts(count, 100));
        const QString after = fileWith(QStringLiteral("after.csv"), accounts(count, 300));
        const QString plan = scratchPath(QStringLiteral("stopped.headroom"));
        const auto started = QDateTime::currentMSecsSinceEpoch();
        QCOMPARE(runCli({"import", plan, "--accounts", before, "--quiet"}).code, 0);
        const auto whole = QDateTime::currentMSecsSinceEpoch() - started;
        int stopped = 0;
        for (int part = 1; part <= 5; ++part) {
            const auto run = interruptCli({"import", plan, "--accounts", after, "--quiet"},
                                          static_cast<int>(whole * part / 6));
            QVERIFY2(run.code == 130 || run.code == 0,
                     qPrintable(QStringLiteral("code %1").arg(run.code)));
            QCOMPARE(runCli({"check", plan, "--quiet"}).code, 0);
            QCOMPARE(arrOf(plan), (run.code == 130 ? 100.0 : 300.0) * count);
            stopped += run.code == 130 ? 1 : 0;
            if (run.code == 0)
                QCOMPARE(runCli({"import", plan, "--accounts", before, "--quiet"}).code, 0);
        }
        QVERIFY(stopped > 0);
    }
    void an_interrupted_first_import_leaves_no_file() {
        const QString file = fileWith(QStringLiteral("first.csv"), accounts(15000, 100));
        const QString plan = scratchPath(QStringLiteral("unborn.headroom"));
        const auto run = interruptCli({"import", plan, "--accounts", file, "--quiet"}, 60);
        QVERIFY2(run.code == 130 || run.code == 0, run.err.constData());
        QCOMPARE(QFileInfo::exists(plan), run.code == 0);
        const QStringList left =
            QDir(QFileInfo(plan).path())
                .entryList({QStringLiteral("*unborn*")}, QDir::AllEntries | QDir::Hidden);
        QCOMPARE(left.size(), qsizetype(run.code == 0 ? 1 : 0));
    }
    void check_tells_findings_and_why_one_is_ignored() {
        const QString plan = scratchPath(QStringLiteral("noted.headroom"));
        const QString file = fileWith(QStringLiteral("noted.csv"),
                                      "id,name,arr,renewal date\nA,One,1000,2020-01-31\n"
                                      "B,Two,500,2031-01-31\nC,Two,7,2031-05-31\n");
        QCOMPARE(
            runCli({"import", plan, "--accounts", file, "--as-of", "2026-06-30", "--quiet"}).code,
            0);
        QCOMPARE(
            runCli({"set", plan, "note:finding.renewal_past.renewal_date=extended by mail"}).code,
            0);
        const auto run = runCli({"check", plan});
        QCOMPARE(run.code, 0);
        QVERIFY(run.out.startsWith("The plan is sound."));
        QVERIFY(run.out.contains("1 account (ARR 1000.00) has a renewal date before 2026-06-30"));
        QVERIFY(run.out.contains("Ignored: extended by mail"));
        const auto document = runCli({"check", plan, "--json"}).json();
        QVERIFY(document["sound"].get<bool>());
        int ignored = 0;
        for (const auto& finding : document["data"]) {
            const bool noted = finding["code"] == "renewal_past";
            QCOMPARE(finding["ignored"].get<bool>(), noted);
            QCOMPARE(finding["note"].is_null(), !noted);
            ignored += noted ? 1 : 0;
        }
        QCOMPARE(ignored, 1);
        QCOMPARE(document["data"].size(), std::size_t(2)); // and the name that comes twice
    }
};

HEADROOM_TEST(ImportCommandTest)
#include "import_command_test.moc"
