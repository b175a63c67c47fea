// Headings, days and amounts as generated exports wrote them, with the truth beside: each was once
// read wrongly, dropped in silence, or asked about without need.
#include "planner/base/text.h"
#include "tests/planner/import/import_files.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace headroom;
using namespace headroom::test;

namespace {

/// Twelve rows of an account each, `cells` in turn below `heading`.
std::string withColumn(const std::string& heading, const std::vector<std::string>& cells) {
    std::string csv = "Account ID\tName\tARR\t" + heading + "\n";
    for (std::size_t i = 0; i < 12; ++i) {
        csv += "A" + std::to_string(i) + "\tname " + std::to_string(i) + "\t100\t" +
               cells[i % cells.size()] + "\n";
    }
    return csv;
}

} // namespace

class VariedExportsTest : public QObject {
    Q_OBJECT
  private slots:
    void headings_are_known_data() {
        QTest::addColumn<QString>("heading");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("cell");
        const auto row = [](const char* heading, const char* field, const char* cell = "x") {
            QTest::newRow(heading) << heading << field << cell;
        };
        row("RÉGION", "region");
        row("REGION DE VENTE", "region");
        row("Theatre", "region");
        row("CS REGION", "region");
        row("VERLÄNGERUNGSDATUM", "renewal_date", "2027-03-31");
        row("Verlangerungsdatum", "renewal_date", "2027-03-31");
        row("Échéance", "renewal_date", "2027-03-31");
        row("E\u0301CHE\u0301ANCE", "renewal_date", "2027-03-31");
        row("Data di scadenza", "renewal_date", "2027-03-31");
        row("Fim do contrato", "renewal_date", "2027-03-31");
        row("Vervaldatum", "renewal_date", "2027-03-31");
        row("GESUNDHEITSWERT", "health", "55");
        row("Settore", "industry");
        row("Proprietário", "owner", "Ann");
        row("Eigenaar", "owner", "Ann");
        row("ＣＳＭ", "owner", "Ann");
        row("Valuta", "currency", "EUR");
    }
    void headings_are_known() {
        QFETCH(QString, heading);
        QFETCH(QString, field);
        QFETCH(QString, cell);
        const auto result =
            ImportTrial::ofAccounts(withColumn(heading.toStdString(), {cell.toStdString()})).run();
        QCOMPARE(columnFor(result, field.toStdString()), heading.toStdString());
    }
    void numbers_of_customers_are_ids_data() {
        QTest::addColumn<QString>("heading");
        for (const char* heading :
             {"Numéro de compte", "NUMÉRO DE COMPTE", "Numero de compte", "Cust. #", "Customer #",
              "Customer No", "Account No.", "Kunden-Nr.", "N° client", "Número de cliente",
              "Codice cliente", "Klantnummer", "CRM ID", "SFDC ID", "External ID"}) {
            QTest::newRow(heading) << heading;
        }
    }
    void numbers_of_customers_are_ids() {
        QFETCH(QString, heading);
        const auto result =
            ImportTrial::ofAccounts(heading.toStdString() + ",Customer,ARR\n1001,Acme,10\n"
                                                            "1002,Bolt,20\n1003,Cog,30\n"
                                                            "1004,Dent,40\n1005,Elm,50\n"
                                                            ",Total,150\n")
                .run();
        QVERIFY2(result.book, qPrintable(describe(result)));
        QCOMPARE(columnFor(result, "id"), heading.toStdString());
        QCOMPARE(columnFor(result, "name"), std::string("Customer"));
    }
    void days_are_read_however_they_are_written_data() {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QString>("code");
        QTest::newRow("milliseconds") << "1806451200000"
                                      << "days_since_1970";
        QTest::newRow("seconds") << "1806451200"
                                 << "days_since_1970";
        QTest::newRow("microseconds") << "1806451200000000"
                                      << "days_since_1970";
        for (const char* cell : {"31 MÄRZ 2027", "31 MARS 2027", "mercredi 31 mars 2027",
                                 "31 marzo 2027", "31 de março de 2027", "31 maart 2027",
                                 "31\u00A0mars\u00A02027", "2027\u201103\u201131"}) {
            QTest::newRow(cell) << cell << "";
        }
    }
    void days_are_read_however_they_are_written() {
        QFETCH(QString, cell);
        QFETCH(QString, code);
        const auto result =
            ImportTrial::ofAccounts(withColumn("Fecha de renovación", {cell.toStdString()})).run();
        QVERIFY2(result.book, qPrintable(describe(result)));
        QCOMPARE(toIso(accountOf(result, "A0").renewalDate.value_or(Date())),
                 std::string("2027-03-31"));
        QVERIFY(code.isEmpty() || issueOf(result, code.toStdString()) != nullptr);
    }
    void a_column_of_days_that_holds_none_is_told_data() {
        QTest::addColumn<QString>("heading");
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QString>("code");
        QTest::newRow("rounded by a spreadsheet") << "Renewal Date"
                                                  << "1.80645E+12"
                                                  << "bad_date";
        QTest::newRow("a name far down the list") << "Fecha de renovación"
                                                  << "soon"
                                                  << "column_hint";
    }
    void a_column_of_days_that_holds_none_is_told() {
        QFETCH(QString, heading);
        QFETCH(QString, cell);
        QFETCH(QString, code);
        const auto result =
            ImportTrial::ofAccounts(withColumn(heading.toStdString(), {cell.toStdString()})).run();
        const ImportIssue* told = issueOf(result, code.toStdString());
        QVERIFY2(told != nullptr, qPrintable(describe(result)));
        QCOMPARE(told->column, heading.toStdString());
        QCOMPARE(told->severity, IssueSeverity::Warning);
    }
    void accounts_without_names_are_told() {
        QVERIFY(issueOf(ImportTrial::ofAccounts("Account ID,ARR\nA,1\n").run(),
                        "no_account_names") != nullptr);
        QVERIFY(issueOf(ImportTrial::ofAccounts("Account ID,Name,ARR\nA,x,1\nB,,2\n").run(),
                        "missing_names") != nullptr);
        const auto named = ImportTrial::ofAccounts("Account ID,Name,ARR\nA,x,1\n").run();
        QVERIFY(issueOf(named, "missing_names") == nullptr);
        QVERIFY(issueOf(named, "no_account_names") == nullptr);
    }
    void amounts_that_all_have_three_digits_behind_a_mark_are_asked_about() {
        const char* amounts = ",12.345\nB,y,67.890\nC,z,1.100\nD,u,950\nE,v,20.500\nF,w,7.005\n";
        const auto result =
            ImportTrial::ofAccounts(std::string("Account ID,Name,ARR\nA,x") + amounts).run();
        QVERIFY(!result.book);
        QCOMPARE(result.questions.size(), 1U);
        QCOMPARE(result.questions.front().choices.size(), 2U);
    }
    void headers_say_thousands_data() {
        QTest::addColumn<QString>("heading");
        QTest::addColumn<double>("times");
        for (const char* heading : {"ARR in k€", "ARR (thousands)", "ARR TEUR", "ARR, k EUR",
                                    "ARR k", "ARR_k", "arr_keur", "ARR (USD thousands)",
                                    "ARR\n(k€)", "ARR ('000)", "ARR en K€", "ARR (千円)"}) {
            QTest::newRow(heading) << heading << 1e3;
        }
        QTest::newRow("ten thousands") << "ARR (万円)" << 1e4;
        QTest::newRow("millions") << "ARR (Mio. €)" << 1e6;
    }
    void headers_say_thousands() {
        QFETCH(QString, heading);
        QFETCH(double, times);
        const auto result =
            ImportTrial::ofAccounts("Account ID,Name,\"" + heading.toStdString() + "\"\nA,x,1.5\n")
                .run();
        QVERIFY2(result.book, qPrintable(describe(result)));
        QCOMPARE(toUnits(*accountOf(result, "A").arr), 1.5 * times);
        QVERIFY(issueOf(result, "amounts_scaled") != nullptr);
    }
    void amounts_that_may_be_thousands_are_told() {
        QVERIFY(issueOf(ImportTrial::ofAccounts(withColumn("Region", {"EMEA"})).run(),
                        "small_amounts") != nullptr);
    }
    void renewals_are_quarters_or_renew_by_themselves() {
        auto result =
            ImportTrial::ofAccounts(withColumn("Renewal Quarter", {"Q4 FY26", "2027-Q1", "TBD"}))
                .run();
        QVERIFY2(result.book, qPrintable(describe(result)));
        QCOMPARE(accountOf(result, "A0").renewalDate, std::optional(makeDate(2026, 10, 1)));
        QCOMPARE(accountOf(result, "A1").renewalDate, std::optional(makeDate(2027, 1, 1)));
        QVERIFY(!accountOf(result, "A2").renewalDate);
        QVERIFY(issueOf(result, "quarters_only") != nullptr);
        ImportTrial july = ImportTrial::ofAccounts(withColumn("Renewal", {"Q4 FY26"}));
        july.request.fiscalYearStart = 7;
        QCOMPARE(accountOf(july.run(), "A0").renewalDate, std::optional(makeDate(2026, 4, 1)));
        result = ImportTrial::ofAccounts(
                     withColumn("Renewal Date", {"2027-03-31", "Auto-renew", "Evergreen"}))
                     .run();
        QCOMPARE(accountOf(result, "A0").renewalDate, std::optional(makeDate(2027, 3, 31)));
        QVERIFY(issueOf(result, "bad_date") != nullptr);
    }
    void cells_without_a_value_are_blank_data() {
        QTest::addColumn<QString>("cell");
        for (const char* cell : {"TBD", "?", "k. A.", "N.A.", ".", "unknown", "s/o", "not set",
                                 "NaN", "nil", "--None--", "—", "(blank)", "Unbekannt"}) {
            QTest::newRow(cell) << cell;
        }
    }
    void cells_without_a_value_are_blank() {
        QFETCH(QString, cell);
        const std::string none = cell.toStdString();
        const auto result = ImportTrial::ofAccounts(
                                "Account ID\tName\tCSM\tARR\tRegion\tIndustry\tRenewal Date\n"
                                "A\tx\tAnn\t10\tNA\tRetail\t2027-01-31\nB\ty\t" +
                                none + "\t" + none + "\t" + none + "\t" + none + "\t" + none + "\n")
                                .run();
        QVERIFY2(result.book, qPrintable(describe(result)));
        const Account& blank = accountOf(result, "B");
        QVERIFY(blank.owner.empty() && !blank.arr && !blank.renewalDate);
        QCOMPARE(blank.region.str() + blank.industry.str(), std::string());
        QCOMPARE(accountOf(result, "A").region.str(), std::string("NA"));
        QVERIFY(issueOf(result, "bad_date") == nullptr && issueOf(result, "bad_number") == nullptr);
    }
    void queues_and_pools_are_no_persons_data() {
        QTest::addColumn<QString>("owner");
        QTest::addColumn<bool>("person");
        for (const char* owner :
             {"CS Queue", "House account", "Integration User", "API User", "CSM Pool", "Tech Touch",
              "Pooled", "Salesforce Admin", "N/A - Digital", "Open Headcount"}) {
            QTest::newRow(owner) << owner << false;
        }
        for (const char* owner :
             {"Gregory House", "Emma Pool", "Ann Tech", "Data Singh", "A. Bot-Lee"}) {
            QTest::newRow(owner) << owner << true;
        }
    }
    void queues_and_pools_are_no_persons() {
        QFETCH(QString, owner);
        QFETCH(bool, person);
        const std::string name = owner.toStdString();
        const auto result =
            ImportTrial::ofAccounts("Account ID,Name,CSM,ARR\nA,x,Ann Lee,1\nB,y," + name + ",2\n")
                .run();
        QCOMPARE(csmOf(result, name).status, person ? CsmStatus::Active : CsmStatus::NotInTeam);
        QCOMPARE(issueOf(result, "no_person") == nullptr, person);
    }
    void owners_that_a_column_calls_inactive_are_not_in_the_team() {
        const auto result = ImportTrial::ofAccounts(
                                "Account ID,Name,Account Owner,Owner Active,ARR\nA,x,Ann,TRUE,1\n"
                                "B,y,Bob,FALSE,2\nC,z,Cid,,3\n")
                                .run();
        QCOMPARE(csmOf(result, "Ann").status, CsmStatus::Active);
        QCOMPARE(csmOf(result, "Cid").status, CsmStatus::Active);
        QCOMPARE(accountOf(result, "B").owner, CsmId("Bob (inactive)"));
        QCOMPARE(csmOf(result, "Bob (inactive)").status, CsmStatus::NotInTeam);
    }
    void groups_are_headed_in_the_column_of_the_ids() {
        const auto result =
            ImportTrial::ofAccounts("Account ID,Name,CSM,ARR\nAnn (2 records),,,\nA,x,Ann,1\n"
                                    "B (2),y,Ann,2\n")
                .run();
        QCOMPARE(result.book->accounts().size(), std::size_t(2));
    }
    void amounts_without_a_currency_have_that_of_the_others() {
        const auto typed =
            ImportTrial::ofAccounts("Account ID;Name;ARR\nA;x;1.234,50 €\nB;y;900,00\n").run();
        QVERIFY2(typed.book, qPrintable(describe(typed)));
        QCOMPARE(typed.totals.currency, std::string("EUR"));
        QVERIFY(issueOf(typed, "currency_of_some") != nullptr);
        const auto column =
            ImportTrial::ofAccounts("Account ID,Name,ARR,Currency\nA,x,10,EUR\nB,y,20,\n").run();
        QVERIFY(!column.questions.empty());
    }
    void totals_are_known_wherever_their_name_stands() {
        const auto result =
            ImportTrial::ofAccounts("Account ID,Name,ARR,CSM,Region\nA,x,10,Ann Lee,EMEA\n"
                                    "B,y,20,Ann Lee,EMEA\n,,30,Ann Lee Total,\n"
                                    "C,z,5,Bob Ray,EMEA\n,,5,Subtotal Bob Ray,\n,,35,Total,\n")
                .run();
        QVERIFY2(result.book, qPrintable(describe(result)));
        QCOMPARE(result.book->accounts().size(), std::size_t(3));
        QCOMPARE(result.book->csms().size(), std::size_t(2));
        QVERIFY(issueOf(result, "missing_id") == nullptr);
    }
    void csms_of_few_accounts_each_are_the_owners() {
        std::string csv = "Account ID,Name,ARR,CSM\n";
        for (int i = 0; i < 24; ++i) {
            const std::string number = std::to_string(i);
            csv += "A" + number + ",x" + number + ",10,Person " + number + "\n";
        }
        QCOMPARE(columnFor(ImportTrial::ofAccounts(csv).run(), "owner"), std::string("CSM"));
        csv.replace(csv.find("CSM"), 3, "Owner");
        const auto owner = ImportTrial::ofAccounts(csv).run();
        QCOMPARE(columnFor(owner, "owner"), std::string());
        QVERIFY(issueOf(owner, "column_hint") != nullptr);
    }
    void days_that_are_all_the_first_of_a_month_tell_their_order() {
        const std::vector<std::string> firsts = {"4/1/2027", "2/1/2027",  "3/1/2027",
                                                 "5/1/2027", "10/1/2026", "12/1/2026"};
        const auto result = ImportTrial::ofAccounts(withColumn("Renewal Date", firsts)).run();
        QVERIFY2(result.book, qPrintable(describe(result)));
        QCOMPARE(accountOf(result, "A1").renewalDate, std::optional(makeDate(2027, 2, 1)));
        QVERIFY(issueOf(result, "first_days") != nullptr);
        const std::vector<std::string> few = {"1/1/2027", "2/1/2027", "3/1/2027"};
        QVERIFY(!ImportTrial::ofAccounts(withColumn("Renewal Date", few)).run().questions.empty());
        ImportTrial trial = ImportTrial::ofAccounts("Account ID,Name,ARR\nA,x,10\n");
        trial.history("Date,New Customers\n1/1/2026,3\n2/1/2026,4\n3/1/2026,5\n");
        const auto months = trial.run();
        QVERIFY2(months.book, qPrintable(describe(months)));
        QCOMPARE(months.book->history().rows.back().month, Month(2026, 3));
    }
    void quarters_of_a_history_are_divided() {
        ImportTrial trial = ImportTrial::ofAccounts("Account ID,Name,ARR\nA,x,10\n");
        trial.history("Quarter,Segment,New,Churned,Customers,New ARR\n"
                      "Q1 2026,Growth,7,3,40,100\nQ2 2026,Growth,6,0,46,90\n");
        const auto result = trial.run();
        QVERIFY2(result.book, qPrintable(describe(result)));
        QVERIFY(issueOf(result, "history_quarters") != nullptr);
        const auto& rows = result.book->history().rows;
        QCOMPARE(rows.size(), std::size_t(6));
        QCOMPARE(*rows[0].newLogos + *rows[1].newLogos + *rows[2].newLogos, 7.0);
        QCOMPARE(*rows[0].newArr + *rows[1].newArr + *rows[2].newArr, Money(100'00));
        QVERIFY(!rows[1].closingCustomers);
        QCOMPARE(rows[2].month, Month(2026, 3));
        QCOMPARE(rows[2].closingCustomers, std::optional<double>(40.0));
    }
    void a_joined_file_that_holds_the_amounts_is_asked_about() {
        ImportTrial trial = ImportTrial::ofAccounts("Account ID,Name\nA,x\n");
        trial.joined("subs.csv", "Subscription ID,Account ID,MRR,Status\n1,A,10,Active\n"
                                 "2,A,5,Cancelled\n");
        const auto asked = trial.run();
        QCOMPARE(asked.questions.size(), std::size_t(1));
        QCOMPARE(asked.questions[0].choices[0].answer, std::string("mrr=active_sum(subs.MRR)"));
        QCOMPARE(*accountOf(trial.map("mrr", "active_sum(subs.MRR)").run(), "A").arr,
                 Money(120'00));
        ImportTrial none = ImportTrial::ofAccounts("Account ID,Name\nA,x\n");
        none.joined("subs.csv", "Account ID,MRR\nA,10\n");
        QVERIFY(none.map("arr", "").run().questions.empty());
    }
    void forecasts_are_known_in_other_languages() {
        for (const char* heading : {"Nouveaux clients", "Nuevos clientes", "Nuovi clienti"}) {
            ImportTrial trial = ImportTrial::ofAccounts("Account ID,Name,ARR\nA,x,10\n");
            trial.forecast("Mois," + std::string(heading) + "\n2027-01,5\n");
            QCOMPARE(columnFor(trial.run(), "forecast.new"), std::string(heading));
        }
    }
    void one_mailbox_of_several_people_is_told() {
        const char* csv = "Account ID,Name,ARR,CSM,CSM Email\nA,x,1,Ann,cs@x.com\n"
                          "B,y,2,Bob,cs@x.com\nC,z,3,Cid,cs@x.com\n";
        ImportTrial trial = ImportTrial::ofAccounts(csv);
        QVERIFY(issueOf(trial.run(), "owner_with_several_names") != nullptr);
        const auto mended = trial.map("owner_email", "").run();
        QCOMPARE(accountOf(mended, "B").owner, CsmId("Bob"));
        QVERIFY(issueOf(mended, "owner_with_several_names") == nullptr);
    }
    void what_differs_in_every_row_is_no_id_of_owners() {
        std::string csv = "Account ID,Name,ARR,Account Owner,Account Owner.id\n";
        for (int i = 0; i < 30; ++i) {
            const std::string number = std::to_string(i);
            csv += "A" + number + ",x" + number + ",10,Person " + std::to_string(i % 4) + "," +
                   std::to_string(7000 + i) + "\n";
        }
        const auto result = ImportTrial::ofAccounts(csv).run();
        QCOMPARE(accountOf(result, "A1").owner, CsmId("Person 1"));
        QCOMPARE(result.book->csms().size(), std::size_t(4));
    }
    void names_of_systems_are_known_data() {
        QTest::addColumn<QString>("heading");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("cell");
        const auto row = [](const char* heading, const char* field, const char* cell) {
            QTest::newRow(heading) << heading << field << cell;
        };
        row("Customer Success Manager: Full Name", "owner", "Ann");
        row("Customer_Success_Manager__r.Name", "owner", "Ann");
        row("Account Manager: Name", "owner", "Ann");
        row("Customer owner", "owner", "Ann");
        row("h", "health", "50");
        row("PrimaryChurnScoreValue", "health", "50");
        row("CSM Manager", "", "Ann");
        row("CSM Manager: Full Name", "", "Ann");
    }
    void names_of_systems_are_known() {
        QFETCH(QString, heading);
        QFETCH(QString, field);
        QFETCH(QString, cell);
        const auto result =
            ImportTrial::ofAccounts(withColumn(heading.toStdString(), {cell.toStdString()})).run();
        std::string taken;
        for (const MappedColumn& column : result.mapping) {
            taken = column.column == heading.toStdString() ? column.field : taken;
        }
        QCOMPARE(taken, field.toStdString());
    }
    void first_and_last_names_have_columns_in_every_language_data() {
        QTest::addColumn<QString>("headings");
        for (const char* headings :
             {"Prénom;Nom", "Nombre;Apellidos", "Nome;Cognome", "Vorname;Nachname",
              "Voornaam;Achternaam", "First Name;Name"}) {
            QTest::newRow(headings) << headings;
        }
    }
    void first_and_last_names_have_columns_in_every_language() {
        QFETCH(QString, headings);
        ImportTrial trial = ImportTrial::ofAccounts("Account ID,Name,ARR,CSM\nA,x,10,Ann Lee\n");
        trial.csms(headings.toStdString() + ";E-Mail-Adresse\nAnn;Lee;ann@x.com\n");
        const auto result = trial.run();
        QVERIFY2(result.book, qPrintable(describe(result)));
        QCOMPARE(result.book->csms().size(), std::size_t(1));
        QCOMPARE(result.book->csms()[0].name, std::string("Ann Lee"));
        QCOMPARE(result.book->csms()[0].email, std::string("ann@x.com"));
    }
    void who_holds_no_books_has_no_capacity() {
        ImportTrial trial = ImportTrial::ofAccounts("Account ID,Name,ARR,CSM\nA,x,10,Ann Lee\n");
        trial.csms("Name,Title,Start Date\nAnn Lee,Account Executive\nSal Ott,Account Executive\n"
                   "Integration User,\nOpen Headcount 2,CSM\nTBH,CSM\nMax Open,CSM\n"
                   "New Hire,CSM,2027-02-01\n");
        const auto result = trial.run();
        QVERIFY2(result.book, qPrintable(describe(result)));
        QCOMPARE(csmOf(result, "Ann Lee").fte, Permille(1000)); // owns an account
        QCOMPARE(csmOf(result, "Sal Ott").fte, Permille(0));
        for (const char* nobody : {"Integration User", "Open Headcount 2", "TBH"}) {
            QCOMPARE(csmOf(result, nobody).status, CsmStatus::NotInTeam);
        }
        QCOMPARE(csmOf(result, "Max Open").status, CsmStatus::Active);
        QCOMPARE(csmOf(result, "New Hire").status, CsmStatus::Active); // from February on
        QVERIFY(issueOf(result, "no_person_in_team") != nullptr);
    }
    void one_account_is_said_in_the_singular() {
        const auto result =
            ImportTrial::ofAccounts("Account ID,Name,CSM,ARR\nA,x,Ann,1\nB,y,,2\n").run();
        QCOMPARE(issueOf(result, "unowned_accounts")->text.english(),
                 std::string("One account with ARR 2.00 has no owner and must be placed."));
    }
};

HEADROOM_TEST(VariedExportsTest)

#include "varied_exports_test.moc"
