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
    void money_has_no_three_decimals() {
        const char* amounts = ",12.345\nB,y,67.890\nC,z,1.100\nD,u,950\nE,v,20.500\nF,w,7.005\n";
        const auto result =
            ImportTrial::ofAccounts(std::string("Account ID,Name,ARR\nA,x") + amounts).run();
        QVERIFY2(result.book, qPrintable(describe(result)));
        QCOMPARE(result.totals.arr, Money(109'790'00));
        QVERIFY(issueOf(result, "whole_numbers") != nullptr);
        const auto millions =
            ImportTrial::ofAccounts(std::string("Account ID,Name,ARR in Mio. EUR\nA,x") + amounts)
                .run();
        QVERIFY(!millions.questions.empty());
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
