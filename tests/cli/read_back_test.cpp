// What a spreadsheet program makes of the exports: no cell is a formula, and totals are those of
// the plan. Needs LibreOffice Calc, which is too large to be asked for by .ci/packages.txt.
#include "tests/cli/program.h"
#include "tests/support/test_registry.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>

using namespace headroom::test;

namespace {

/// Names that a spreadsheet would run if it were let to.
QString accountsCsv(int accounts) {
    const QList<QByteArray> names{
        "=1+1",  "+SUM(A1:A9)", "-2+3",      "@SUM(1;2)", "=cmd|' /C calc'!A0",
        "plain", "\t=1+1",      "Acme;=2*2", "'quoted",   "＝1+1"};
    QByteArray csv = "Account ID,Account Name,Owner,ARR (USD)\n";
    for (int i = 0; i < accounts; ++i)
        csv += "A-" + QByteArray::number(i) + ",\"" + names[i % names.size()] + "\"," +
               (i < 30 ? "C-1" : "C-2") + "," + QByteArray::number(26000.37 + 101.13 * i, 'f', 2) +
               "\n";
    return fileWith(QStringLiteral("hostile.csv"), csv);
}

/// The document as LibreOffice reads it, in its flat XML: formulas stand there as attributes.
QByteArray readByLibreOffice(const QString& office, const QString& file) {
    const QString folder = scratchPath(QStringLiteral("read"));
    QProcess program;
    program.start(office, {QStringLiteral("-env:UserInstallation=file://") +
                               scratchPath(QStringLiteral("profile")),
                           QStringLiteral("--headless"), QStringLiteral("--convert-to"),
                           QStringLiteral("fods"), QStringLiteral("--outdir"), folder, file});
    if (!program.waitForFinished(240'000))
        return {};
    QFile read(folder + QLatin1Char('/') + QFileInfo(file).completeBaseName() +
               QStringLiteral(".fods"));
    return read.open(QIODevice::ReadOnly) ? read.readAll() : QByteArray();
}

/// Sum of all cells of that many hundredths, over the numbers of the document, in cents.
qint64 centsIn(const QByteArray& document, const QString& sheet) {
    const QString text = QString::fromUtf8(document);
    const qsizetype start = text.indexOf(QStringLiteral("table:name=\"") + sheet);
    const QString part =
        text.mid(start, text.indexOf(QStringLiteral("</table:table>"), start) - start);
    static const QRegularExpression number(QStringLiteral(
        "office:value-type=\"(?:float|currency)\" [^>]*office:value=\"([-0-9.]+)\""));
    qint64 cents = 0;
    for (auto match = number.globalMatch(part); match.hasNext();) {
        const double value = match.next().captured(1).toDouble();
        if (value > 20000.0) // ARR; nothing else is as large here
            cents += qRound64(value * 100.0);
    }
    return cents;
}

} // namespace

class ReadBackTest : public QObject {
    Q_OBJECT
  private slots:
    void libre_office_finds_no_formula_and_the_same_totals() {
        const QString office = QStandardPaths::findExecutable(QStringLiteral("soffice"));
        if (office.isEmpty())
            QSKIP("LibreOffice is not on this machine");
        const int accounts = 40;
        const QString plan = scratchPath(QStringLiteral("hostile.headroom"));
        const auto imported = runCli(
            {"import", plan, "--accounts", accountsCsv(accounts), "--csms",
             fileWith(QStringLiteral("team.csv"), "csm_id,name,fte\nC-1,=1+1,1.0\nC-2,Bo,1.0\n"),
             "--as-of", "2026-06-30", "--quiet", "--json"});
        QCOMPARE(imported.code, 0);
        const qint64 total =
            qRound64(imported.json()["control_totals"]["arr"].get<double>() * 100.0);
        for (const char* name : {"assignments.csv", "books.csv", "workbook.xlsx"}) {
            const QString file = scratchPath(QLatin1String(name));
            const QString table = QString::fromLatin1(name).section(QLatin1Char('.'), 0, 0);
            QCOMPARE(runCli({"export", plan, table, file, "--quiet"}).code, 0);
            const QByteArray document = readByLibreOffice(office, file);
            QVERIFY2(document.contains("table:table-cell"), name);
            QVERIFY2(!document.contains("table:formula"), name);
            if (table == QStringLiteral("assignments"))
                QCOMPARE(centsIn(document, table), total);
            if (table == QStringLiteral("workbook"))
                QCOMPARE(centsIn(document, QStringLiteral("Assignments")), total);
        }
    }
    void libre_office_would_find_a_formula() {
        const QString office = QStandardPaths::findExecutable(QStringLiteral("soffice"));
        if (office.isEmpty())
            QSKIP("LibreOffice is not on this machine");
        const QString file = fileWith(QStringLiteral("unguarded.csv"), "a,b\n=1+1,2\n");
        QVERIFY(readByLibreOffice(office, file).contains("table:formula"));
    }
};

HEADROOM_TEST(ReadBackTest)
#include "read_back_test.moc"
