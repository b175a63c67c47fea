// Exports as further systems write them, with the truth beside: each was once read wrongly in
// silence, dropped, or asked about without need.
#include "planner/import/company_key.h"
#include "planner/import/working_time.h"
#include "tests/planner/import/import_files.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace headroom;
using namespace headroom::test;

class UnseenExportsTest : public QObject {
    Q_OBJECT
  private slots:
    void headings_of_groups_are_no_lost_accounts() {
        const auto result = ImportTrial::ofAccounts("Account Owner,Account ID,Account Name,ARR\n"
                                                    "Ann (2 records),,,\nAnn,A,x,10\nAnn,B,y,20\n"
                                                    "Subtotal,Sum,,30\nBob (1),,,\nBob,C,z,5\n")
                                .run();
        QVERIFY2(result.book, qPrintable(describe(result)));
        QCOMPARE(result.book->accounts().size(), std::size_t(3));
        QVERIFY(issueOf(result, "missing_id") == nullptr);
    }
    void a_first_and_a_last_name_are_one_owner() {
        const auto result =
            ImportTrial::ofAccounts("GSID,Name,CSM First Name,CSM Last Name,ARR\n"
                                    "1,x,Priya,Nair,10\n2,y,Tom,O'Neil,20\n3,z,,,5\n")
                .run();
        QVERIFY2(result.book, qPrintable(describe(result)));
        QCOMPARE(csmOf(result, "Priya Nair").name, std::string("Priya Nair"));
        QCOMPARE(accountOf(result, "2").owner, CsmId("Tom O'Neil"));
        QVERIFY(accountOf(result, "3").owner.empty());
    }
    void who_can_no_longer_log_in_is_not_in_the_team() {
        const char* accounts = "Account ID,Name,Owner,ARR\nA,x,Jane Roe (Deactivated User),10\n"
                               "B,y,Max Mill,20\nC,z,Max Mill (EMEA),5\n";
        const auto result = ImportTrial::ofAccounts(accounts).run();
        QCOMPARE(csmOf(result, "Jane Roe (Deactivated User)").status, CsmStatus::NotInTeam);
        QCOMPARE(csmOf(result, "Max Mill (EMEA)").status, CsmStatus::Active);
        QVERIFY(issueOf(result, "inactive_owner") != nullptr);
        ImportTrial known = ImportTrial::ofAccounts(accounts);
        known.csms("id,name\nu1,Jane Roe\nu2,Max Mill\n");
        const auto inTeam = known.run();
        QCOMPARE(accountOf(inTeam, "A").owner, CsmId("u1"));
        QVERIFY(issueOf(inTeam, "inactive_owner") != nullptr); // active in the team all the same
    }
    void health_is_read_in_grades_and_faces_data() {
        QTest::addColumn<QString>("cells");
        QTest::addColumn<int>("first");
        QTest::addColumn<int>("second");
        QTest::newRow("grades") << "A,C" << 90 << 55;
        QTest::newRow("grades with signs") << "B+,F" << 80 << 15;
        QTest::newRow("lights in letters") << "A,R" << 55 << 20;
        QTest::newRow("faces") << ":),:(" << 85 << 20;
        QTest::newRow("pictures") << "🙂,😞" << 85 << 20;
    }
    void health_is_read_in_grades_and_faces() {
        QFETCH(QString, cells);
        QFETCH(int, first);
        QFETCH(int, second);
        const QStringList both = cells.split(QLatin1Char(','));
        const auto result = ImportTrial::ofAccounts(
                                QStringLiteral("Account ID,Name,ARR,Health\n1,x,1,%1\n2,y,1,%2\n")
                                    .arg(both[0], both[1])
                                    .toStdString())
                                .run();
        QVERIFY2(result.book, qPrintable(describe(result)));
        QCOMPARE(accountOf(result, "1").health, std::optional<int>(first));
        QCOMPARE(accountOf(result, "2").health, std::optional<int>(second));
    }
    void a_plain_customer_is_no_unknown_stage_and_a_prospect_is_told() {
        for (const auto& [header, customer, other] :
             {std::tuple("Etapa del ciclo de vida", "Cliente", "Oportunidad"),
              std::tuple("Phase du cycle de vie", "Client", "Opportunité"),
              std::tuple("ライフサイクルステージ", "顧客", "商談"),
              std::tuple("Lifecycle Stage", "Customer", "Subscriber")}) {
            const auto result =
                ImportTrial::ofAccounts("Account ID,Name,ARR," + std::string(header) + "\n1,x,1," +
                                        customer + "\n2,y,2," + other + "\n")
                    .run();
            QVERIFY2(issueOf(result, "unknown_stage") == nullptr, header);
            QVERIFY2(issueOf(result, "no_customers") != nullptr, header);
        }
    }
    void a_forecast_with_its_figures_in_brackets_is_told_apart() {
        ImportTrial trial = ImportTrial::ofAccounts("Account ID,Name,ARR\nA,x,10\n");
        trial.forecast("Quarter,Segment,New Logos (Low),New Logos (Base),New Logos (High)\n"
                       "Q3 2026,Growth,4,6,8\n");
        const auto result = trial.run();
        QCOMPARE(columnFor(result, "forecast.new"), std::string("New Logos (Base)"));
        QCOMPARE(columnFor(result, "forecast.low"), std::string("New Logos (Low)"));
        QCOMPARE(columnFor(result, "forecast.high"), std::string("New Logos (High)"));
    }
    void periods_across_may_carry_their_figure_or_their_year_above() {
        ImportTrial trial = ImportTrial::ofAccounts("Account ID,Name,ARR\nA,x,10\n");
        trial.forecast("Segment,FY26 Q3 Base,FY26 Q3 Low,FY26 Q3 High\nGrowth,20,15,25\n");
        trial.history(";2025;;2026;\nSegment;Nov;Dez;Jan;Feb\nGrowth;40;42;45;47\n");
        const auto result = trial.map("history.cells", "customers").run();
        QVERIFY2(result.book, qPrintable(describe(result)));
        const auto& rows = result.book->history().rows;
        QCOMPARE(rows.size(), std::size_t(4));
        QCOMPARE(rows.front().month, Month(2025, 11));
        QCOMPARE(rows.back().month, Month(2026, 2));
        QCOMPARE(rows.back().closingCustomers, std::optional<double>(47.0));
        double low = 0.0;
        double expected = 0.0;
        for (const ForecastRow& row : result.book->history().forecast) {
            low += row.low.value_or(0.0);
            expected += row.newLogos;
        }
        QCOMPARE(low, 15.0);
        QCOMPARE(expected, 20.0);
    }
    void customers_with_a_column_for_each_month_are_each_kept() {
        ImportTrial trial = ImportTrial::ofAccounts("Account ID,Name,ARR\nA,x,10\n");
        trial.history("Customer,Segment,Jan-26,Feb-26,Mar-26,Apr-26,May-26\n"
                      "Acme,Growth,100,100,120,120,120\nBolt,Growth,,,50,50,50\n"
                      "Cog,Growth,70,70,,,\n");
        const auto result = trial.run();
        QVERIFY2(result.book, qPrintable(describe(result)));
        QVERIFY(issueOf(result, "history_from_transactions") != nullptr);
        double gained = 0.0;
        double lost = 0.0;
        for (const HistoryRow& row : result.book->history().rows) {
            gained += row.newLogos.value_or(0.0);
            lost += row.churned.value_or(0.0);
        }
        QCOMPARE(gained, 1.0); // Bolt; the others were there before
        QCOMPARE(lost, 1.0);   // Cog
    }
    void rows_of_one_segment_do_not_replace_each_other() {
        ImportTrial trial = ImportTrial::ofAccounts("Account ID,Name,ARR\nA,x,10\n");
        trial.history("Region,Segment,Jan-26,Feb-26\nEMEA,Growth,40,42\nAMER,Growth,10,12\n");
        const auto result = trial.map("history.cells", "customers").run();
        QVERIFY2(result.book, qPrintable(describe(result)));
        const auto& rows = result.book->history().rows;
        QCOMPARE(rows.size(), std::size_t(2));
        QCOMPARE(rows.back().segment, std::string("Growth"));
        QCOMPARE(rows.back().closingCustomers, std::optional<double>(54.0));
    }
    void one_company_in_several_spellings_is_named_data() {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        QTest::addColumn<bool>("same");
        QTest::newRow("form") << "Acme Inc."
                              << "ACME Incorporated" << true;
        QTest::newRow("none") << "Acme"
                              << "Acme, LLC" << true;
        QTest::newRow("dots") << "Banca Norte S.A."
                              << "Banca Norte" << true;
        QTest::newRow("two forms") << "Muster GmbH & Co. KG"
                                   << "Muster GmbH" << true;
        QTest::newRow("umlaut") << "Müller GmbH"
                                << "Mueller" << true;
        QTest::newRow("part of a word") << "Texas"
                                        << "Tex" << false;
        QTest::newRow("nothing but a form") << "SA"
                                            << "Ltd" << false;
        QTest::newRow("another word") << "Acme Holding"
                                      << "Acme" << false;
    }
    void one_company_in_several_spellings_is_named() {
        QFETCH(QString, one);
        QFETCH(QString, other);
        QFETCH(bool, same);
        QCOMPARE(companyKey(one.toStdString()) == companyKey(other.toStdString()), same);
    }
    void an_address_behind_the_owners_name_finds_the_person() {
        ImportTrial trial = ImportTrial::ofAccounts(
            "Record ID,Company name,Company owner,ARR\n1,x,Jane Doe (jane@x.com),10\n"
            "2,y,J. Doe <JANE@x.com>,20\n3,z,Bo Ray (EMEA),5\n");
        trial.csms("id,name,email\nu1,Jane Doe,jane@x.com\nu2,Bo Ray (EMEA),b@x.com\n");
        const auto result = trial.run();
        QCOMPARE(accountOf(result, "1").owner, CsmId("u1"));
        QCOMPARE(accountOf(result, "2").owner, CsmId("u1"));
        QCOMPARE(accountOf(result, "3").owner, CsmId("u2"));
    }
    void the_record_of_dynamics_is_the_id() {
        const auto result =
            ImportTrial::ofAccounts("(Do Not Modify) Account,Account Name,Account Number,ARR\n"
                                    "9f3c1a7e-0001,x,ACC-1,10\n9f3c1a7e-0002,y,,20\n")
                .run();
        QCOMPARE(columnFor(result, "id"), std::string("(Do Not Modify) Account"));
        QCOMPARE(result.book->accounts().size(), std::size_t(2));
    }
    void whom_the_team_file_calls_deactivated_has_left() {
        ImportTrial trial = ImportTrial::ofAccounts("Account ID,Name,ARR\nA,x,10\n");
        trial.csms("Owner ID,\"Last name, First name\",Email,Deactivated\n"
                   "11,\"Lee, Ann\",ann@x.com,false\n12,\"Ray, Bob\",bob@x.com,true\n");
        const auto result = trial.run();
        QVERIFY2(result.book, qPrintable(describe(result)));
        QCOMPARE(csmOf(result, "11").name, std::string("Lee, Ann"));
        QCOMPARE(csmOf(result, "11").status, CsmStatus::Active);
        QCOMPARE(csmOf(result, "12").status, CsmStatus::Leaver);
    }
    void a_country_is_no_region() {
        const auto result =
            ImportTrial::ofAccounts("Account Number,Account Name,ARR,Address 1: Country/Region\n"
                                    "1,x,10,Canada\n")
                .run();
        QCOMPARE(columnFor(result, "country"), std::string("Address 1: Country/Region"));
        QCOMPARE(columnFor(result, "region"), std::string());
    }
    void only_what_may_tell_accounts_apart_is_offered_as_id() {
        const auto result = ImportTrial::ofAccounts("Kunde,Betreuer,ARR,Marge %\n"
                                                    "x,Ann,10,5\ny,Bob,20,6\n")
                                .run();
        QCOMPARE(result.questions.size(), std::size_t(1));
        QCOMPARE(result.questions[0].choices.size(), std::size_t(1));
        QCOMPARE(result.questions[0].choices[0].answer, std::string("id=Kunde"));
    }
    void days_are_read_as_the_other_columns_must_be() {
        const auto result =
            ImportTrial::ofAccounts("Account ID,Name,ARR,Customer Since,Renewal Date\n"
                                    "A,x,10,03/25/2024,02/01/2027\nB,y,20,04/30/2024,03/02/2027\n")
                .run();
        QVERIFY2(result.book, qPrintable(describe(result)));
        QCOMPARE(toIso(*accountOf(result, "A").renewalDate), std::string("2027-02-01"));
        QVERIFY(issueOf(result, "date_order_shared") != nullptr);
    }
    void short_years_that_are_near_each_other_are_the_years() {
        const auto result =
            ImportTrial::ofAccounts("Account ID;Name;ARR;Renewal Date\nA;w;1;31.12.26\n"
                                    "B;x;1;01.03.27\nC;y;1;15.09.26\nD;z;1;02.02.27\n")
                .run();
        QVERIFY2(result.book, qPrintable(describe(result)));
        QCOMPARE(toIso(*accountOf(result, "B").renewalDate), std::string("2027-03-01"));
    }
    void old_customers_do_not_set_the_day_of_the_plan() {
        const char* rows = "Account ID,Name,ARR,Start Date,Next Renewal Date\n"
                           "A,x,10,2023-11-01,2026-11-01\nB,y,20,2024-08-15,2026-08-15\n";
        QVERIFY(!ImportTrial::ofAccounts(rows).run().asOfFromData);
        QVERIFY(
            ImportTrial::ofAccounts("Account ID,Name,ARR,Start Date,Next Renewal Date\n"
                                    "A,x,10,2023-11-01,2026-11-01\nB,y,20,2026-05-15,2027-05-15\n")
                .run()
                .asOfFromData);
    }
    void subscriptions_of_a_month_and_of_a_year_are_not_added_as_they_stand() {
        ImportTrial trial = ImportTrial::ofAccounts("Account ID,Name\nA,x\nB,y\n");
        trial.asOf("2026-06-30");
        trial.joined("subs.csv", "Customer ID,Status,Interval,Amount,Canceled At (UTC)\n"
                                 "A,active,month,199,\nA,active,quarter,50,\nB,active,year,12000,\n"
                                 "B,canceled,year,9000,\nB,active,year,700,2023-01-01 00:00\n");
        const auto result = trial.map("arr", "active_sum(subs.Amount)").run();
        QCOMPARE(*accountOf(result, "A").arr, Money(2'588'00));
        QCOMPARE(*accountOf(result, "B").arr, Money(12'000'00));
        QVERIFY(issueOf(result, "amounts_per_interval") != nullptr);
    }
    void time_a_week_is_a_share_of_a_full_week_data() {
        QTest::addColumn<QString>("cells");
        QTest::addColumn<QList<int>>("permille");
        QTest::newRow("hours") << "40h|20 h/Woche|37,5 Std." << QList<int>{1000, 500, 938};
        QTest::newRow("a shorter full week") << "38.5h|19.25 hours" << QList<int>{1000, 500};
        QTest::newRow("nobody full-time") << "20h|30 h per week" << QList<int>{500, 750};
        QTest::newRow("days") << "5 Tage|4 days|2,5 jours" << QList<int>{1000, 800, 500};
        QTest::newRow("with words")
            << "Part-time 20 hours|Full-time (40h)" << QList<int>{500, 1000};
        QTest::newRow("a bare number among hours") << "40h|20|32h" << QList<int>{1000, 500, 800};
    }
    void time_a_week_is_a_share_of_a_full_week() {
        QFETCH(QString, cells);
        QFETCH(QList<int>, permille);
        const QStringList each = cells.split(QLatin1Char('|'));
        std::string team = "id;name;Arbeitszeit\n";
        for (const QString& cell : each)
            team += std::to_string(team.size()) + ";P" + std::to_string(team.size()) + ";" +
                    cell.toStdString() + "\n";
        ImportTrial trial = ImportTrial::ofAccounts("Account ID,Name,ARR\nA,x,10\n");
        const auto result = trial.csms(team).run();
        QVERIFY2(result.book, qPrintable(describe(result)));
        for (qsizetype i = 0; i < each.size(); ++i)
            QCOMPARE(result.book->csms()[std::size_t(i)].fte.count(), permille[i]);
        QVERIFY(issueOf(result, "fte_from_weeks") || issueOf(result, "fte_from_days"));
    }
    void what_is_no_time_a_week_is_not_taken_for_one() {
        for (const char* text :
             {"160h/month", "120h", "40", "h", "8h/day", "40 accounts", "9 days"})
            QVERIFY2(!weeklyTimeIn(text), text);
    }
};

HEADROOM_TEST(UnseenExportsTest)

#include "unseen_exports_test.moc"
