// What people really drop on the window: each export once read wrongly in silence, or refused
// without need.
#include "planner/import/header_unit.h"
#include "tests/planner/import/import_files.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace headroom;
using namespace headroom::test;

class AwkwardExportsTest : public QObject {
    Q_OBJECT
  private slots:
    void a_header_tells_currency_and_thousands_data() {
        QTest::addColumn<QString>("header");
        QTest::addColumn<QString>("currency");
        QTest::addColumn<double>("scale");
        QTest::newRow("plain") << "ARR"
                               << "" << 1.0;
        QTest::newRow("code") << "ARR (USD)"
                              << "USD" << 1.0;
        QTest::newRow("underscore") << "mrr_eur"
                                    << "EUR" << 1.0;
        QTest::newRow("two codes") << "ARR USD/EUR"
                                   << "" << 1.0;
        QTest::newRow("k euro") << "ARR (k€)"
                                << "EUR" << 1e3;
        QTest::newRow("keur") << "ARR kEUR"
                              << "EUR" << 1e3;
        QTest::newRow("teur") << "Jahresumsatz TEUR"
                              << "EUR" << 1e3;
        QTest::newRow("tsd") << "ARR in Tsd. EUR"
                             << "EUR" << 1e3;
        QTest::newRow("dollar k") << "ARR ($K)"
                                  << "USD" << 1e3;
        QTest::newRow("dollar zeros") << "ARR ($000s)"
                                      << "USD" << 1e3;
        QTest::newRow("words") << "ARR (in thousands)"
                               << "" << 1e3;
        QTest::newRow("bracket") << "ARR (k)"
                                 << "" << 1e3;
        QTest::newRow("spanish") << "ARR en miles"
                                 << "" << 1e3;
        QTest::newRow("millions") << "ARR (m€)"
                                  << "EUR" << 1e6;
        QTest::newRow("mio") << "ARR Mio. CHF"
                             << "CHF" << 1e6;
        QTest::newRow("peso") << "ARR MXN"
                              << "MXN" << 1.0;
        QTest::newRow("lira") << "ARR TRY"
                              << "TRY" << 1.0;
        QTest::newRow("year") << "ARR 2000"
                              << "" << 1.0;
    }
    void a_header_tells_currency_and_thousands() {
        QFETCH(QString, header);
        QFETCH(QString, currency);
        QFETCH(double, scale);
        const HeaderUnit unit = unitInHeader(header.toStdString());
        QCOMPARE(QString::fromStdString(unit.currency), currency);
        QCOMPARE(unit.scale, scale);
    }
    void amounts_in_thousands_become_whole_amounts() {
        const auto result = ImportTrial::ofAccounts("Code client;Raison sociale;Responsable;"
                                                    "ARR (k€);Échéance\n"
                                                    "C001;Pain SA;Élodie;125,5;31/12/2026\n"
                                                    "C002;Œuf;Luc;80;15/06/2026\n")
                                .run();
        QVERIFY2(result.book, qPrintable(describe(result)));
        QCOMPARE(result.totals.arr, Money(205'500'00));
        QCOMPARE(result.totals.currency, std::string("EUR"));
        QVERIFY(issueOf(result, "amounts_scaled") != nullptr);
        QCOMPARE(toIso(*accountOf(result, "C002").renewalDate), std::string("2026-06-15"));
    }
    void three_contacts_of_two_companies_are_asked_about() {
        const auto result =
            ImportTrial::ofAccounts("Record ID,First Name,Last Name,Associated Company ID,ARR\n"
                                    "1,Ana,Bee,900,1000\n2,Bob,Cee,900,1000\n3,Cy,Dee,901,500\n")
                .run();
        QVERIFY(!result.book);
        QCOMPARE(result.questions.size(), std::size_t(1));
        QCOMPARE(result.questions.front().choices.front().answer,
                 std::string("id=rollup(Associated Company ID)"));
    }
    void a_script_of_another_encoding_is_not_taken_in_silence() {
        // "Account ID,会社名,ARR" and 大阪 in Shift_JIS
        const auto result = ImportTrial::ofAccounts("Account ID,\x89\xEF\x8E\xD0\x96\xBC,ARR\n"
                                                    "A1,\x91\xE5\x8D\xE3,100\n")
                                .run();
        QVERIFY(issueOf(result, "bad_encoding") != nullptr);
        const auto western = ImportTrial::ofAccounts("Account ID,Name,ARR\n"
                                                     "A1,Stra\xDF"
                                                     "e \x80\x96,100\n")
                                 .run();
        QVERIFY(issueOf(western, "bad_encoding") == nullptr);
    }
    void ids_of_gainsight_and_french_hubspot_are_known() {
        for (const char* header : {"GSID", "Company GSID", "Identifiant de l'enregistrement",
                                   "ID de fiche d'informations"}) {
            const auto result =
                ImportTrial::ofAccounts(std::string(header) + ",Name,ARR\n1P02,Acme,100.5\n").run();
            QCOMPARE(columnFor(result, "id"), std::string(header));
        }
    }
    void a_currency_sign_in_some_cells_agrees_with_the_header() {
        const auto result = ImportTrial::ofAccounts("Konto-ID;Firma;ARR CHF\n"
                                                    "1001;Emmental;12'500.50\n"
                                                    "1002;Uhren AG;CHF 7'000.50\n")
                                .run();
        QVERIFY2(result.book, qPrintable(describe(result)));
        QVERIFY(issueOf(result, "currency_from_header") == nullptr);
    }
    void a_roll_up_fills_how_often_the_owner_changed() {
        ImportTrial trial = ImportTrial::ofAccounts("Account ID,Name,ARR,Owner Changes\n"
                                                    "A1,Acme,100.5,\nA1,Acme,100.5,3\n");
        trial.map("id", "rollup(Account ID)");
        const auto result = trial.run();
        QVERIFY2(result.book, qPrintable(describe(result)));
        QVERIFY(accountOf(result, "A1").ownerChanges == 3);
    }
    void flags_and_days_of_leaving_are_told_data() {
        QTest::addColumn<QString>("header");
        QTest::addColumn<QString>("here");
        QTest::addColumn<QString>("gone");
        QTest::newRow("churned") << "Churned"
                                 << "FALSE"
                                 << "TRUE";
        QTest::newRow("customer") << "Is Customer"
                                  << "yes"
                                  << "no";
        QTest::newRow("active") << "Active"
                                << "1"
                                << "0";
        QTest::newRow("day") << "Churned At"
                             << ""
                             << "2025-05-01";
        QTest::newRow("a day to come") << "Cancellation Date"
                                       << "2027-05-01"
                                       << "01.05.2025";
    }
    void flags_and_days_of_leaving_are_told() {
        QFETCH(QString, header);
        QFETCH(QString, here);
        QFETCH(QString, gone);
        ImportTrial trial = ImportTrial::ofAccounts(
            QStringLiteral("Account ID,Name,ARR,CSM,%1\nA,x,10,Ann,%2\nB,y,20,Ann,%3\n")
                .arg(header, here, gone)
                .toStdString());
        trial.asOf("2026-06-30");
        const ImportResult told = trial.run();
        QVERIFY(issueOf(told, "no_customers") != nullptr);
        QVERIFY(issueOf(told, "no_customers")->text.english().starts_with("1 row may"));
        QCOMPARE(told.book->accounts().size(), std::size_t(2));
        trial.map("status", header.toStdString());
        const ImportResult left = trial.run();
        QCOMPARE(left.book->accounts().size(), std::size_t(1));
        QCOMPARE(accountOf(left, "A").arr, std::optional<Money>(Money(10'00)));
    }
};

HEADROOM_TEST(AwkwardExportsTest)

#include "awkward_exports_test.moc"
