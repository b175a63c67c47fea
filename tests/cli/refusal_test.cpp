#include "tests/cli/program.h"
#include "tests/support/test_registry.h"

#include <QFile>
#include <QTest>

using headroom::test::fileWith;
using headroom::test::ProgramRun;
using headroom::test::runCli;
using headroom::test::scratchPath;
using headroom::test::Word;

namespace {

/// Exit code, a message, and no plan left behind.
void expectRefusal(const ProgramRun& run, int code, const QString& plan) {
    QCOMPARE(run.code, code);
    QVERIFY(run.err.trimmed().size() > 20);
    QVERIFY(!run.err.contains("sqlite") && !run.err.contains("errno"));
    if (!plan.isEmpty())
        QVERIFY(!QFile::exists(plan));
}

void importRefused(const QString& name, const QByteArray& csv) {
    const QString plan = scratchPath(name + QStringLiteral(".headroom"));
    const QString file = fileWith(name + QStringLiteral(".csv"), csv);
    expectRefusal(runCli({"import", plan, "--accounts", file}), 3, plan);
}

/// A plan of one account and one CSM, from NAME.csv.
QString importedPlan(const QString& name) {
    const QString plan = scratchPath(name + QStringLiteral(".headroom"));
    QFile::remove(plan);
    const QString file =
        fileWith(name + QStringLiteral(".csv"), "id,name,arr,owner\nA,One,1000,Ann Lee\n");
    const auto run = runCli({"import", plan, "--accounts", file, "--currency", "USD", "--quiet"});
    if (run.code != 0)
        qFatal("%s", run.err.constData());
    return plan;
}

} // namespace

class RefusalTest : public QObject {
    Q_OBJECT
  private slots:
    void a_missing_file_is_named() {
        const QString plan = scratchPath(QStringLiteral("none.headroom"));
        const auto run =
            runCli({"import", plan, "--accounts", scratchPath(QStringLiteral("nowhere.csv"))});
        expectRefusal(run, 3, plan);
        QVERIFY(run.err.contains("nowhere.csv"));
    }
    void an_empty_file_is_refused() { importRefused(QStringLiteral("empty"), ""); }
    void a_file_without_ids_is_refused() {
        importRefused(QStringLiteral("no_id"), "colour,size\nred,1\nblue,2\nred,2\n");
    }
    void ids_that_a_spreadsheet_damaged_are_refused() {
        importRefused(QStringLiteral("damaged"),
                      "Account ID,Name,ARR\n1.23E+11,Acme,1000\n1.23E+11,Brix,2000\n");
    }
    void duplicate_ids_are_told_with_their_lines() {
        const QString plan = scratchPath(QStringLiteral("twice.headroom"));
        const QString file = fileWith(QStringLiteral("twice.csv"),
                                      "id,name,arr\nA,One,1000\nB,Two,2000\nA,Three,5\n");
        const auto run = runCli({"import", plan, "--accounts", file, "--dry-run", "--json"});
        QVERIFY(run.out.contains("duplicate"));
        QVERIFY(!QFile::exists(plan));
    }
    void negative_arr_is_told_with_line_and_column() {
        const QString file =
            fileWith(QStringLiteral("negative.csv"), "id,name,arr\nA,One,-5\nB,Two,2000\n");
        const auto run = runCli({"import", scratchPath(QStringLiteral("negative.headroom")),
                                 "--accounts", file, "--dry-run", "--json"});
        bool found = false;
        const auto document = run.json();
        for (const auto& issue : document["issues"])
            found = found ||
                    (issue["line"].get<int>() == 2 && issue["column"].get<std::string>() == "arr");
        QVERIFY(found);
    }
    void a_file_that_is_no_plan_is_refused() {
        const QString file =
            fileWith(QStringLiteral("letter.headroom"), "Dear Sir or Madam, this is a letter.");
        for (const char* command : {"show", "solve", "check"})
            expectRefusal(runCli({QString::fromLatin1(command), file}), 3, {});
        QFile letter(file);
        QVERIFY(letter.open(QIODevice::ReadOnly));
        QVERIFY(letter.readAll().startsWith("Dear Sir"));
    }
    void nobody_to_plan_with_is_said() {
        const QString plan = scratchPath(QStringLiteral("alone.headroom"));
        const QString file = fileWith(QStringLiteral("alone.csv"), "id,name,arr\nA,One,1000\n");
        QCOMPARE(runCli({"import", plan, "--accounts", file, "--currency", "USD", "--quiet"}).code,
                 0);
        expectRefusal(runCli({"solve", plan}), 3, {});
    }
    void an_amount_too_large_to_weigh_is_named_by_its_account() {
        const QString plan = scratchPath(QStringLiteral("large.headroom"));
        const QString accounts =
            fileWith(QStringLiteral("large.csv"), "Account ID,Account Name,Owner ID,ARR\n"
                                                  "A1,One,C1,1000\nA2,Two,C2,2000\n"
                                                  "BIG,Large,C1,50000000000000\n");
        QCOMPARE(
            runCli({"import", plan, "--accounts", accounts, "--currency", "USD", "--quiet"}).code,
            0);
        const auto run = runCli({"solve", plan, "--iterations", "10"});
        expectRefusal(run, 3, {});
        QVERIFY2(run.err.contains("account BIG"), run.err.constData());
    }
    void wrong_words_are_usage_errors() {
        QCOMPARE(runCli({}).code, 2);
        QCOMPARE(runCli({"dance"}).code, 2);
        QCOMPARE(runCli({"solve"}).code, 2);
        QCOMPARE(runCli({"verify-load", "a"}).code, 2);
        QCOMPARE(runCli({"solve", "x.headroom", "--seconds", "1e300"}).code, 2);
        QCOMPARE(runCli({"solve", "x.headroom", "--seconds", "1e300", "--iterations", "10"}).code,
                 2);
        QCOMPARE(runCli({"solve", "x.headroom", "--max-moves", "4294967297"}).code, 2);
        QCOMPARE(runCli({"hire", "x.headroom", "--hires", "4294967297"}).code, 2);
        QCOMPARE(runCli({"solve", "x.headroom", "--seconds", "soon"}).code, 2);
    }
    void a_word_that_is_wrong_or_missing_is_named() {
        const QString plan = importedPlan(QStringLiteral("words"));
        const auto told = [&](std::vector<Word> words, const char* what) {
            words.insert(words.begin() + 1, plan);
            const auto run = runCli(words);
            QCOMPARE(run.code, 2);
            QVERIFY2(run.err.contains(what), run.err.constData());
            QVERIFY2(!run.err.contains(": -- ("), run.err.constData());
        };
        told({"export", "books"}, "FILE is missing");
        told({"export", "books", "x.csv", "y.csv"}, "a word too many: y.csv");
        told({"export", "poem", "x.csv"}, "'poem' is none of");
        told({"export", "chart:pie", "x.png"}, "'pie' is no chart");
        told({"export", "chart:utilisation", "x.gif"}, "neither .png nor .pdf");
        told({"export", "report", "x.doc"}, "does not end in .pdf");
        told({"set", "productive"}, "'productive' is not KEY=VALUE");
        told({"scenario", "dance"}, "'dance' is none of list");
        told({"scenario", "new"}, "a name is missing in new NAME");
        told({"show", "--accounts", "--csms"}, "name one of");
        told({"forecast", "--horizon", "0"}, "--horizon");
        told({"import", "--accounts", scratchPath(QStringLiteral("words.csv")), "--map",
              "colour=name"},
             "no field \"colour\"");
        QCOMPARE(runCli({"--version"}).code, 0);
    }
    void a_file_that_cannot_be_made_is_called_by_its_own_name() {
        const QString plan = importedPlan(QStringLiteral("places"));
        const auto placeOf = [](const char* file) {
            return scratchPath(QStringLiteral("no such folder/") + QString::fromUtf8(file));
        };
        const auto refused = [&](const std::vector<Word>& words, const char* file) {
            const auto run = runCli(words);
            expectRefusal(run, 3, placeOf(file));
            QVERIFY2(run.err.contains(file), run.err.constData());
            QVERIFY2(run.err.contains("its folder does not exist"), run.err.constData());
            QVERIFY2(!run.err.contains(".tmp"), run.err.constData());
        };
        refused({"backup", plan, placeOf("b.headroom")}, "b.headroom");
        refused({"import", placeOf("n.headroom"), "--accounts",
                 scratchPath(QStringLiteral("places.csv"))},
                "n.headroom");
        refused({"export", plan, "report", placeOf("r.pdf")}, "r.pdf");
        refused({"export", plan, "chart:hiring", placeOf("c.png")}, "c.png");
        refused({"model", plan, "--mps", placeOf("m.mps")}, "m.mps");
    }
    void a_reason_is_not_said_twice() {
        const auto run = runCli({"check", scratchPath(QStringLiteral("nowhere.headroom"))});
        expectRefusal(run, 3, {});
        QCOMPARE(QByteArray(run.err).toLower().count("no such file"), 1);
    }
    void a_ratio_that_is_not_possible_is_told_with_its_own_limits() {
        const QString plan = importedPlan(QStringLiteral("ratio"));
        const auto run = runCli({"set", plan, "segment:Strategic.ratio=-3"});
        expectRefusal(run, 3, {});
        QVERIFY2(run.err.contains("ratio_target (allowed is 0.1"), run.err.constData());
    }
    void a_field_of_a_case_that_nobody_reads_is_named() {
        const QString file = fileWith(QStringLiteral("case.json"),
                                      R"({"months":12,"segments":[{"name":"A","customers0":10,)"
                                      R"("ratio":5,"csm0":2,"new_permonth":1}]})");
        const auto run = runCli({"hire", "--case", file});
        expectRefusal(run, 3, {});
        for (const char* told : {"segment A", "new_permonth", "new_per_month", "remove it"})
            QVERIFY2(run.err.contains(told), run.err.constData());
    }
    void an_unknown_assumption_names_near_ones() {
        const QString plan = scratchPath(QStringLiteral("keys.headroom"));
        const QString file = fileWith(QStringLiteral("keys.csv"), "id,name,arr\nA,One,1000\n");
        QCOMPARE(runCli({"import", plan, "--accounts", file, "--currency", "USD", "--quiet"}).code,
                 0);
        const auto run = runCli({"set", plan, "workload.productive_hour=90"});
        QCOMPARE(run.code, 3);
        QVERIFY(run.err.contains("productive_hours"));
        QCOMPARE(runCli({"set", plan, "workload.productive_hours=-1"}).code, 3);
    }
};

HEADROOM_TEST(RefusalTest)
#include "refusal_test.moc"
