// The same job under the locales of many countries leaves the same plan and the same files.
#include "tests/cli/program.h"
#include "tests/support/test_locales.h"
#include "tests/support/test_registry.h"

#include <QDir>
#include <QFile>
#include <QTest>
#include <map>

using namespace headroom::test;

namespace {

using Variables = std::vector<std::pair<QString, QString>>;

/// Names with letters that other locales fold otherwise, amounts with decimals.
QString accountsCsv() {
    QByteArray csv = "Account ID,Account Name,Owner,ARR (USD),Renewal Date,Region\n";
    for (int i = 0; i < 40; ++i)
        csv += "I-" + QByteArray::number(i) + ",Işık İzmir ılıca " + QByteArray::number(i) + "," +
               (i < 30 ? "C-1" : "C-2") + "," + QByteArray::number(26000.25 + 100 * i, 'f', 2) +
               ",2027-05-20," + (i % 2 == 0 ? "EMEA" : "India") + "\n";
    return fileWith(QStringLiteral("accounts.csv"), csv);
}

QString teamCsv() {
    return fileWith(QStringLiteral("team.csv"),
                    "csm_id,name,fte\nC-1,Ana Silva,1.0\nC-2,Bo Lind,0.5\n");
}

Variables variablesFor(const QString& locale) {
    return {{QStringLiteral("LOCPATH"), localeFolder()},
            {QStringLiteral("LC_ALL"), locale},
            {QStringLiteral("LANG"), locale},
            {QStringLiteral("LANGUAGE"), locale.left(2)}};
}

QByteArray bytesOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// What the whole job leaves: files by name, and what the program says of the plan.
std::map<QString, QByteArray> tracesOf(const QString& locale) {
    const Variables variables = variablesFor(locale);
    const QString folder = scratchPath(QStringLiteral("out-") + locale);
    QDir().mkpath(folder);
    const QString plan = folder + QStringLiteral("/plan.headroom");
    std::map<QString, QByteArray> traces;
    const auto run = [&](const std::vector<Word>& words) {
        const ProgramRun done = runCliWith(variables, words);
        if (done.code != 0)
            qFatal("%s: %s", qPrintable(locale), done.err.constData());
        return done.out;
    };
    run({"import", plan, "--accounts", accountsCsv(), "--csms", teamCsv(), "--as-of", "2026-06-30",
         "--quiet"});
    traces[QStringLiteral("the plan as imported")] = bytesOf(plan);
    run({"set", plan, "workload.productive_hours=101.5", "--quiet"});
    run({"solve", plan, "--iterations", "50", "--apply", "--quiet"});
    for (const char* part : {"--accounts", "--csms", "--segments", "--books", "--assumptions"})
        traces[QString::fromLatin1(part)] = run({"show", plan, part, "--json"});
    for (const char* table : {"assignments", "moves", "crm-load", "crm-rollback", "books", "hiring",
                              "comparison", "assumptions", "problem-rows"}) {
        const QString file = folder + QStringLiteral("/%1.csv").arg(QLatin1String(table));
        run({"export", plan, table, file, "--quiet"});
    }
    const QString workbook = folder + QStringLiteral("/book.xlsx");
    run({"export", plan, "workbook", workbook, "--quiet"});
    for (const QString& name : QDir(folder).entryList(QDir::Files))
        if (!name.endsWith(QStringLiteral(".headroom")))
            traces[name] = bytesOf(folder + QLatin1Char('/') + name);
    return traces;
}

} // namespace

class LocalesTest : public QObject {
    Q_OBJECT
  private slots:
    void plan_and_exports_are_the_same_everywhere() {
        if (madeLocales().isEmpty())
            QSKIP("this machine can make no locales (package locales)");
        QCOMPARE(madeLocales(), testLocales());
        const auto expected = tracesOf(QStringLiteral("C"));
        QVERIFY(expected.size() >= 16);
        for (const QString& locale : madeLocales()) {
            const auto traces = tracesOf(locale);
            QCOMPARE(traces.size(), expected.size());
            for (const auto& [name, bytes] : expected)
                QVERIFY2(traces.at(name) == bytes,
                         qPrintable(QString(locale + QStringLiteral(": ") + name)));
        }
    }
};

HEADROOM_TEST(LocalesTest)
#include "locales_test.moc"
