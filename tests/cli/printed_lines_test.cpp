// What explain, solve and diagnose print is read by people and scripts: all of it, on a small plan.
#include "tests/cli/program.h"
#include "tests/support/test_registry.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace headroom::test;

namespace {

/// Five accounts, two people and one who has left; nobody speaks French.
QString planWith(const std::vector<Word>& settings) {
    const QString accounts = fileWith(QStringLiteral("lines_accounts.csv"),
                                      "Account ID,Account name,ARR,Owner ID,Language,Health\n"
                                      "A1,Acme,120000,C1,German,90\n"
                                      "A2,Birch,110000,C1,German,90\n"
                                      "A3,Cedar,100000,C2,English,20\n"
                                      "A4,Dune,90000,C3,English,90\n"
                                      "A5,Elm,80000,,French,90\n");
    const QString team =
        fileWith(QStringLiteral("lines_team.csv"), "CSM ID,Name,FTE,Languages,Status\n"
                                                   "C1,Ann Bell,1,German;English,active\n"
                                                   "C2,Bob Cole,1,English,active\n"
                                                   "C3,Cem Dag,1,English,leaver\n");
    const QString plan = scratchPath(QStringLiteral("lines.headroom"));
    QFile::remove(plan);
    std::vector<Word> import{"import", plan,         "--accounts", accounts,  "--csms",
                             team,     "--currency", "EUR",        "--as-of", "2026-01-31"};
    if (const ProgramRun made = runCli(import); made.code != 0)
        qFatal("%s", made.err.constData());
    if (settings.empty())
        return plan;
    std::vector<Word> set{"set", plan};
    set.insert(set.end(), settings.begin(), settings.end());
    if (const ProgramRun done = runCli(set); done.code != 0)
        qFatal("%s", done.err.constData());
    return plan;
}

ProgramRun solved(const QString& plan) {
    return runCli({"solve", plan, "--iterations", "20", "--threads", "1"});
}

/// Time is the one thing that differs between equal runs.
QString untimed(const QByteArray& text) {
    static const QRegularExpression seconds(QStringLiteral("[0-9.]+ s, seed"));
    return QString::fromUtf8(text).replace(seconds, QStringLiteral("0.00 s, seed"));
}

/// The lines, as they would be printed.
QString lines(std::initializer_list<const char*> all) {
    QString text;
    for (const char* line : all)
        text += QString::fromUtf8(line) + QLatin1Char('\n');
    return text;
}

} // namespace

class PrintedLinesTest : public QObject {
    Q_OBJECT
  private slots:
    void an_account_that_stays_is_explained() {
        const QString plan = planWith({});
        QVERIFY(solved(plan).code <= 1);
        const ProgramRun run = runCli({"explain", plan, "--account", "A1"});
        QCOMPARE(untimed(run.out),
                 lines({"Acme (A1): stays with Ann Bell (C1)",
                        "  Costs -137.7 points: ARR balance -96.0, books below target -41.7",
                        "  Next best",
                        "    Bob Cole (C2): +787.1 points (busiest book +333.7, ARR balance "
                        "+192.0, change of CSM +118.0, region, language, industry +60.0, books "
                        "above target +41.7, books below target +41.7)"}));
        QCOMPARE(run.code, 0);
    }
    void a_locked_account_is_explained() {
        const QString plan = planWith({});
        QVERIFY(solved(plan).code <= 1);
        const ProgramRun run = runCli({"explain", plan, "--account", "A3"});
        QCOMPARE(untimed(run.out),
                 lines({"Cedar (A3): stays with Bob Cole (C2), locked: red health",
                        "  Costs 151.0 points: busiest book 232.5, books below target -48.0, ARR "
                        "balance -48.0, books above target 14.5",
                        "  Ruled out", "    the account is locked: Ann Bell (C1)"}));
        QCOMPARE(run.code, 0);
    }
    void an_account_of_a_leaver_is_explained() {
        const QString plan = planWith({});
        QVERIFY(solved(plan).code <= 1);
        const ProgramRun run = runCli({"explain", plan, "--account", "A4"});
        QCOMPARE(untimed(run.out),
                 lines({"Dune (A4): goes from Cem Dag to Bob Cole (C2)",
                        "  Costs 163.8 points: busiest book 199.7, ARR balance -40.0, books above "
                        "target 14.5, books below target -10.4",
                        "  Next best",
                        "    Ann Bell (C1): +39.0 points (ARR balance +80.0, busiest book -32.8, "
                        "books above target -4.1, books below target -4.1)"}));
        QCOMPARE(run.code, 0);
    }
    void an_account_without_a_csm_is_explained() {
        const QString plan = planWith({"assignment.languages_are_hard=true"});
        QVERIFY(solved(plan).code <= 1);
        const ProgramRun run = runCli({"explain", plan, "--account", "A5"});
        QCOMPARE(
            untimed(run.out),
            lines(
                {"Elm (A5): has no CSM", "  Costs 83345.5 points: left without a CSM 83345.5",
                 "  Nobody may serve it", "  Ruled out",
                 "    does not speak the language of this account: Ann Bell (C1), Bob Cole (C2)"}));
        QCOMPARE(run.code, 0);
    }
    void a_pinned_account_is_explained() {
        const QString plan = planWith({"account:A1.pin=C1"});
        QVERIFY(solved(plan).code <= 1);
        const ProgramRun run = runCli({"explain", plan, "--account", "A1"});
        QCOMPARE(untimed(run.out),
                 lines({"Acme (A1): stays with Ann Bell (C1), locked: pinned by hand",
                        "  Costs -137.7 points: ARR balance -96.0, books below target -41.7",
                        "  Ruled out", "    the account is locked: Bob Cole (C2)"}));
        QCOMPARE(run.code, 0);
    }
    void balanced_books_are_printed() {
        const QString plan = planWith({});
        const ProgramRun run = solved(plan);
        QCOMPARE(
            untimed(run.out),
            lines({"optimal: objective 1220.889 points, proven bound 1220.889, gap 0.00 %, 0.00 s, "
                   "seed 1",
                   "Busiest book 8.3 % → 11.2 %, variation 0.143 → 0.148, over ratio 0 → 0, "
                   "unassigned 2 → 0",
                   "0 moves (0 EUR ARR), 2 placements, continuity 100.0 % of accounts",
                   "Perfect balance is impossible: one account is larger than any fair share; that "
                   "costs at least 100.000 points, whoever takes it",
                   "  Cedar (A3): 100,000 EUR of ARR at risk, where a fair share is 50,000; at "
                   "least 100.000 points",
                   "  Ann Bell                     8.1 h of   97.5 h      8.3 % →     8.3 %",
                   "  Bob Cole                    11.0 h of   97.5 h      6.3 % →    11.2 %",
                   "  Cem Dag                      0.0 h of    0.0 h  no capacity →     0.0 %"}));
        QCOMPARE(run.code, 0);
    }
    void an_account_that_is_left_out_is_printed() {
        const QString plan = planWith({"assignment.languages_are_hard=true"});
        const ProgramRun run = solved(plan);
        QCOMPARE(
            untimed(run.out),
            lines({"optimal: objective 84287.869 points, proven bound 84287.869, gap 0.00 %, 0.00 "
                   "s, seed 1",
                   "Busiest book 8.3 % → 8.8 %, variation 0.143 → 0.024, over ratio 0 → 0, "
                   "unassigned 2 → 1",
                   "0 moves (0 EUR ARR), 1 placement, continuity 100.0 % of accounts",
                   "1 account is left without a CSM: nobody may serve it",
                   "`headroom-cli diagnose` tells what would help",
                   "Perfect balance is impossible: one account is larger than any fair share; that "
                   "costs at least 100.000 points, whoever takes it",
                   "  Cedar (A3): 100,000 EUR of ARR at risk, where a fair share is 50,000; at "
                   "least 100.000 points",
                   "  Ann Bell                     8.1 h of   97.5 h      8.3 % →     8.3 %",
                   "  Bob Cole                     8.5 h of   97.5 h      6.3 % →     8.8 %",
                   "  Cem Dag                      0.0 h of    0.0 h  no capacity →     0.0 %"}));
        QCOMPARE(run.code, 0);
    }
    void moves_past_the_cap_are_printed() {
        const QString plan =
            planWith({"account:A1.pin=C2", "account:A2.pin=C2", "assignment.max_moves=1"});
        const ProgramRun run = solved(plan);
        QCOMPARE(
            untimed(run.out),
            lines({"infeasible: objective 1886.431 points, proven bound 1886.431, gap 0.00 %, 0.00 "
                   "s, seed 1",
                   "Busiest book 8.3 % → 14.6 %, variation 0.143 → 0.490, over ratio 0 → 0, "
                   "unassigned 2 → 0",
                   "2 moves (230000 EUR ARR), 2 placements, continuity 33.3 % of accounts",
                   "Perfect balance is impossible: one account is larger than any fair share; that "
                   "costs at least 100.000 points, whoever takes it",
                   "  Cedar (A3): 100,000 EUR of ARR at risk, where a fair share is 50,000; at "
                   "least 100.000 points",
                   "  Ann Bell                     4.9 h of   97.5 h      8.3 % →     5.0 %",
                   "  Bob Cole                    14.2 h of   97.5 h      6.3 % →    14.6 %",
                   "  Cem Dag                      0.0 h of    0.0 h  no capacity →     0.0 %"}));
        QCOMPARE(run.code, 1);
    }
    void a_plan_without_conflicts_is_diagnosed() {
        const QString plan = planWith({});
        const ProgramRun run = runCli({"diagnose", plan});
        QCOMPARE(untimed(run.out),
                 lines({"No rules in conflict were found: taken one by one, hours, ratios and ARR "
                        "caps leave room for every account."}));
        QCOMPARE(run.code, 0);
    }
    void accounts_that_nobody_may_serve_are_diagnosed() {
        const QString plan = planWith({"assignment.languages_are_hard=true"});
        const ProgramRun run = runCli({"diagnose", plan});
        QCOMPARE(
            untimed(run.out),
            lines(
                {"Nobody may serve Elm (French-speaking Growth).",
                 "  → let Bob Cole also serve accounts in French; then nothing is missing",
                 "  → let Ann Bell also serve accounts in French; then nothing is missing",
                 "  → let CSMs serve accounts of any language; then nothing is missing",
                 "  → add a CSM with 0.05 FTE who may serve everybody; then nothing is missing"}));
        QCOMPARE(run.code, 1);
    }
    void too_few_hours_are_diagnosed() {
        const QString plan = planWith({"workload.productive_hours=5"});
        const ProgramRun run = runCli({"diagnose", plan});
        QCOMPARE(
            untimed(run.out),
            lines({"2 Strategic accounts and 2 Growth accounts need 13.0 h a month; Ann Bell, the "
                   "only CSM who may serve them and is not full, has room for 5.8 h a month.",
                   "  → add 2 full-time CSMs who may serve everybody; then this is settled; "
                   "elsewhere in the plan 0.3 h a month are missing",
                   "The locked or pinned account of Bob Cole needs 6.1 h a month; the limit is 5.8 "
                   "h a month.",
                   "  → raise the utilisation ceiling from 115 to 123 %; then this is settled; "
                   "elsewhere in the plan 6.8 h a month are missing"}));
        QCOMPARE(run.code, 1);
    }
    void pins_that_contradict_are_diagnosed() {
        const QString plan = planWith({"account:A1.reject=C2", "account:A1.pin=C2"});
        const ProgramRun run = runCli({"diagnose", plan});
        QCOMPARE(untimed(run.out),
                 lines({"Acme is pinned to Bob Cole, who was rejected for it; the pin holds.",
                        "  → unpin Acme; then nothing is missing",
                        "  → take the rejection back; then nothing is missing"}));
        QCOMPARE(run.code, 1);
    }
    void a_cap_on_moves_that_pins_break_is_diagnosed() {
        const QString plan =
            planWith({"account:A1.pin=C2", "account:A2.pin=C2", "assignment.max_moves=1"});
        const ProgramRun run = runCli({"diagnose", plan});
        QCOMPARE(untimed(run.out),
                 lines({"At least 2 accounts must change CSM if every account is to have one (2 by "
                        "pins); the cap is 1 move.",
                        "  → raise the cap to 2 moves; then nothing is missing"}));
        QCOMPARE(run.code, 1);
    }
};

HEADROOM_TEST(PrintedLinesTest)
#include "printed_lines_test.moc"
