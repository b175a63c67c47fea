#include "tests/cli/program.h"
#include "tests/support/test_registry.h"

#include <QFile>
#include <QTest>
#include <cmath>

using headroom::test::fileWith;
using headroom::test::interruptCli;
using headroom::test::runCli;
using headroom::test::scratchPath;
using headroom::test::sharedFile;

namespace {

QString accountsCsv() {
    QByteArray csv = "Account ID,Account Name,Owner,ARR (USD),Renewal Date\n";
    for (int i = 0; i < 40; ++i)
        csv += "A-" + QByteArray::number(i) + ",Company " + QByteArray::number(i) + "," +
               (i < 30 ? "C-1" : "C-2") + "," + QByteArray::number(26000 + 100 * i) +
               ",2027-05-20\n";
    return fileWith(QStringLiteral("accounts.csv"), csv);
}

QString teamCsv() {
    return fileWith(QStringLiteral("team.csv"),
                    "csm_id,name,fte\nC-1,Ana Silva,1.0\nC-2,Bo Lind,1.0\n");
}

QString sharedText(const char* relative) {
    return QString::fromStdString(sharedFile(relative).string());
}

} // namespace

class MainJobTest : public QObject {
    Q_OBJECT
    QString plan_;

  private slots:
    void initTestCase() {
        plan_ = scratchPath(QStringLiteral("plan.headroom"));
        const auto run = runCli({"import", plan_, "--accounts", accountsCsv(), "--csms", teamCsv(),
                                 "--as-of", "2026-06-30", "--json"});
        QCOMPARE(run.code, 0);
        QCOMPARE(run.json()["accounts"]["new"].get<int>(), 40);
        QCOMPARE(run.json()["control_totals"]["arr"].get<double>(), 40 * 26000 + 100 * 780.0);
    }
    void the_same_file_again_changes_nothing() {
        QFile before(plan_);
        QVERIFY(before.open(QIODevice::ReadOnly));
        const QByteArray bytes = before.readAll();
        const auto run = runCli({"import", plan_, "--accounts", accountsCsv(), "--csms", teamCsv(),
                                 "--as-of", "2026-06-30", "--json"});
        QCOMPARE(run.code, 0);
        QCOMPARE(run.json()["accounts"]["unchanged"].get<int>(), 40);
        QCOMPARE(run.json()["written"].get<bool>(), false);
        QFile after(plan_);
        QVERIFY(after.open(QIODevice::ReadOnly));
        QCOMPARE(after.readAll(), bytes);
    }
    void books_are_balanced_the_same_way_every_time() {
        const auto solved = [this](const char* threads) {
            return runCli({"solve", plan_, "--iterations", "100", "--json", "--quiet",
                           "--from-scratch", "--threads", threads});
        };
        const auto first = solved("1");
        const auto second = solved("2");
        QCOMPARE(first.code, 0);
        const auto a = first.json();
        const auto b = second.json();
        QCOMPARE(a["plan_hash"].get<std::string>(), b["plan_hash"].get<std::string>());
        double sum = 0.0;
        for (const auto& term : a["terms"])
            sum += term.get<double>();
        QVERIFY(std::abs(sum - a["objective"].get<double>()) < 1e-4);
        QVERIFY(a["bound"].get<double>() <= a["objective"].get<double>() + 1e-9);
        QVERIFY(a["after"]["busiest"].get<double>() < a["before"]["busiest"].get<double>());
    }
    void a_cap_on_moves_is_kept_exactly() {
        const auto run = runCli(
            {"solve", plan_, "--iterations", "100", "--max-moves", "3", "--json", "--quiet"});
        QCOMPARE(run.code, 0);
        QVERIFY(run.json()["moved"].get<int>() <= 3);
    }
    void an_interrupted_solve_keeps_the_best_and_says_so() {
        QByteArray csv = "Account ID,Account Name,Owner,ARR (USD),Renewal Date\n";
        QByteArray team = "csm_id,name,fte\n";
        for (int j = 0; j < 40; ++j)
            team += "C-" + QByteArray::number(j) + ",Person " + QByteArray::number(j) + ",1.0\n";
        for (int i = 0; i < 2000; ++i) {
            const QByteArray number = QByteArray::number(i);
            csv += "B-" + number + ",Company " + number + ",C-" + QByteArray::number(i * i % 37) +
                   "," + QByteArray::number(2000 + 37 * (i * 7919 % 3000)) + ",2027-05-20\n";
        }
        const QString plan = scratchPath(QStringLiteral("large.headroom"));
        QCOMPARE(runCli({"import", plan, "--accounts", fileWith(QStringLiteral("large.csv"), csv),
                         "--csms", fileWith(QStringLiteral("large-team.csv"), team), "--as-of",
                         "2026-06-30", "--quiet"})
                     .code,
                 0);
        const auto run =
            interruptCli({"solve", plan, "--seconds", "200", "--apply", "--json", "--quiet"}, 2500);
        QCOMPARE(run.code, 130);
        QVERIFY(run.json()["seconds"].get<double>() < 150.0);
        QVERIFY(!run.json()["moves"].empty());
        QCOMPARE(runCli({"check", plan, "--quiet"}).code, 0);
    }
    void one_account_is_explained() {
        QCOMPARE(runCli({"solve", plan_, "--iterations", "50", "--quiet"}).code, 0);
        const auto run = runCli({"explain", plan_, "--account", "A-7", "--json"});
        QCOMPARE(run.code, 0);
        const auto answer = run.json();
        QCOMPARE(answer["account_id"].get<std::string>(), std::string("A-7"));
        QVERIFY(answer["alternatives"].size() + answer["excluded"].size() > 0);
        for (const auto& excluded : answer["excluded"]) {
            const auto rule = excluded["rule"].get<std::string>();
            const auto text = excluded["text"].get<std::string>();
            if (rule == "not_eligible")
                QVERIFY(text.starts_with("does not") || text.starts_with("was rejected"));
            if (rule == "ratio_maximum")
                QVERIFY(text.starts_with("its book would use "));
        }
        QCOMPARE(runCli({"explain", plan_, "--account", "nobody"}).code, 3);
    }
    void a_preset_sets_what_a_move_costs() {
        const auto shown = [this](const std::string& key) {
            const auto run = runCli({"show", plan_, "--assumptions", "--json"});
            for (const auto& row : run.json())
                if (row["key"].get<std::string>() == key)
                    return row["value"].get<std::string>();
            return std::string("?");
        };
        QCOMPARE(shown("assignment.preset"), std::string("balanced"));
        QCOMPARE(shown("exchange.move"), std::string("100"));
        QCOMPARE(runCli({"set", plan_, "assignment.preset=keep", "--quiet"}).code, 0);
        QCOMPARE(shown("assignment.preset"), std::string("keep"));
        QCOMPARE(shown("exchange.move"), std::string("400"));
        QCOMPARE(runCli({"set", plan_, "assignment.preset=calm", "--quiet"}).code, 3);
        QCOMPARE(runCli({"set", plan_, "assignment.preset=balanced", "--quiet"}).code, 0);
        QCOMPARE(shown("assignment.preset"), std::string("balanced"));
    }
    void scenarios_differ_by_what_was_set() {
        QCOMPARE(runCli({"scenario", plan_, "new", "Fast", "--quiet"}).code, 0);
        QCOMPARE(runCli({"set", plan_, "workload.productive_hours=80", "--quiet"}).code, 0);
        const auto run = runCli({"compare", plan_, "Current books", "Fast", "--bridge", "--json"});
        QCOMPARE(run.code, 1);
        QCOMPARE(run.json()["inputs"].size(), std::size_t(1));
        QCOMPARE(runCli({"compare", plan_, "Fast", "Fast"}).code, 0);
        QCOMPARE(runCli({"scenario", plan_, "delete", "Fast", "--quiet"}).code, 0);
    }
    void every_table_is_exported() {
        for (const char* what :
             {"assignments", "moves", "crm-load", "crm-rollback", "books", "hiring", "comparison",
              "assumptions", "problem-rows", "workbook"}) {
            const QString file = scratchPath(QString::fromLatin1(what) + QStringLiteral(".csv"));
            const auto run =
                runCli({"export", plan_, QString::fromLatin1(what), file, "--json", "--quiet"});
            QCOMPARE(run.code, 0);
            const auto document = run.json();
            for (const auto& name : document["files"])
                QVERIFY(QFile::exists(QString::fromStdString(name.get<std::string>())));
        }
    }
    void rows_the_crm_did_not_take_are_found() {
        const QString load = scratchPath(QStringLiteral("load.csv"));
        QCOMPARE(runCli({"export", plan_, "crm-load", load, "--quiet"}).code, 0);
        QFile file(load);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QList<QByteArray> rows = file.readAll().trimmed().split('\n');
        QVERIFY(rows.size() >= 4);
        const auto verified = [&] {
            return runCli({"verify-load", plan_,
                           fileWith(QStringLiteral("fresh.csv"), rows.join('\n') + "\n"),
                           "--json"});
        };
        const auto all = verified();
        QCOMPARE(all.code, 0);
        QCOMPARE(all.json()["from_last_export"].get<bool>(), true);
        QCOMPARE(all.json()["differences"].size(), std::size_t(0));
        rows[1] = rows[1].left(rows[1].indexOf(',')) + ",C-9";
        rows.removeLast();
        const auto some = verified();
        QCOMPARE(some.code, 1);
        QCOMPARE(some.json()["counts"]["other_owner"].get<int>(), 1);
        QCOMPARE(some.json()["counts"]["missing"].get<int>(), 1);
        QCOMPARE(some.json()["differences"].size(), std::size_t(2));
    }
    void the_plan_is_sound_and_can_be_restored() {
        const QString copy = scratchPath(QStringLiteral("copy.headroom"));
        QCOMPARE(runCli({"check", plan_}).code, 0);
        QCOMPARE(runCli({"backup", plan_, copy, "--quiet"}).code, 0);
        QCOMPARE(runCli({"restore", copy, scratchPath(QStringLiteral("again.headroom")), "--quiet"})
                     .code,
                 0);
    }
    void the_published_hiring_case_is_proved_optimal() {
        const QString file = sharedText("acceptance/hiring/caseB_input.json");
        if (!QFile::exists(file))
            QSKIP("the worked cases are not on this machine");
        const auto run = runCli({"hire", "--case", file, "--json", "--quiet"});
        QCOMPARE(run.code, 0);
        QVERIFY(std::abs(run.json()["cost"]["total"].get<double>() - 12516253.3034) < 0.01);
        QVERIFY(run.json()["proved_optimal"].get<bool>());
        const auto capped =
            runCli({"hire", "--case", file, "--max-starts", "3", "--json", "--quiet"});
        QVERIFY(std::abs(capped.json()["cost"]["total"].get<double>() - 12524949.9111) < 0.01);
    }
    void balanced_books_stay_as_they_are() {
        if (!QFile::exists(sharedText("data/chinook/customers.csv")))
            QSKIP("the customer data are not on this machine");
        const QString plan = scratchPath(QStringLiteral("chinook.headroom"));
        QCOMPARE(runCli({"import", plan, "--accounts", sharedText("data/chinook/customers.csv"),
                         "--csms", sharedText("data/chinook/employees.csv"), "--as-of",
                         "2026-01-01", "--quiet"})
                     .code,
                 0);
        const auto run = runCli({"solve", plan, "--json", "--quiet"});
        QCOMPARE(run.code, 0);
        QVERIFY2(run.json()["moved"].get<int>() <= 1, run.out.left(400).constData());
    }
};

HEADROOM_TEST(MainJobTest)
#include "main_job_test.moc"
