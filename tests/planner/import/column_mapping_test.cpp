#include "planner/import/column_mapping.h"
#include "planner/import/import_fields.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace headroom;

namespace {

using Mapped = std::vector<std::pair<std::string, std::string>>; // field, header

std::vector<ColumnProfile> columnsOf(const std::vector<std::string>& headers) {
    return profileColumns(headers, {});
}

ColumnMapping mapOf(const std::vector<std::string>& headers,
                    const std::vector<HandMapping>& hands = {},
                    ImportFile file = ImportFile::Accounts) {
    auto mapping = mapColumns(file, columnsOf(headers), hands);
    return mapping ? *mapping : ColumnMapping{};
}

std::string headerFor(const std::vector<std::string>& headers, const char* field,
                      ImportFile file = ImportFile::Accounts) {
    const ColumnMapping mapping = mapOf(headers, {}, file);
    const FieldColumn* found = mapping.find(field);
    return found == nullptr ? std::string() : headers[found->column];
}

void verifyMapped(const std::vector<std::string>& headers, const Mapped& expected,
                  ImportFile file = ImportFile::Accounts) {
    const ColumnMapping mapping = mapOf(headers, {}, file);
    for (const auto& [field, header] : expected) {
        const FieldColumn* found = mapping.find(field);
        QVERIFY2(found != nullptr, (field + " is not mapped").c_str());
        QVERIFY2(headers[found->column] == header,
                 (field + " is " + headers[found->column] + ", not " + header).c_str());
        QVERIFY(found->confidence >= 0.6 && found->confidence <= 1.0);
    }
}

} // namespace

class ColumnMappingTest : public QObject {
    Q_OBJECT
  private slots:
    void salesforce_reports_map() {
        verifyMapped({"Account ID", "Account Name", "Account Owner", "Owner ID", "Type",
                      "Annual Revenue", "ARR__c", "Billing Country", "Industry", "Employees",
                      "Renewal_Date__c", "CurrencyIsoCode", "Parent Account", "Health_Score__c"},
                     {{"id", "Account ID"},
                      {"name", "Account Name"},
                      {"owner", "Account Owner"},
                      {"owner_id", "Owner ID"},
                      {"arr", "ARR__c"},
                      {"country", "Billing Country"},
                      {"industry", "Industry"},
                      {"employees", "Employees"},
                      {"renewal_date", "Renewal_Date__c"},
                      {"currency", "CurrencyIsoCode"},
                      {"parent", "Parent Account"},
                      {"health", "Health_Score__c"}});
    }
    void hubspot_exports_map_in_five_languages() {
        verifyMapped({"Record ID", "Company name", "Company owner", "Country/Region", "Industry",
                      "Number of Employees", "Lifecycle Stage"},
                     {{"id", "Record ID"},
                      {"name", "Company name"},
                      {"owner", "Company owner"},
                      {"country", "Country/Region"},
                      {"employees", "Number of Employees"},
                      {"lifecycle", "Lifecycle Stage"}});
        verifyMapped({"Datensatz-ID", "Unternehmensname", "Zuständiger Mitarbeiter", "Land/Region",
                      "Branche", "Anzahl der Mitarbeiter", "Lifecycle-Phase"},
                     {{"id", "Datensatz-ID"},
                      {"name", "Unternehmensname"},
                      {"owner", "Zuständiger Mitarbeiter"},
                      {"country", "Land/Region"},
                      {"industry", "Branche"},
                      {"employees", "Anzahl der Mitarbeiter"},
                      {"lifecycle", "Lifecycle-Phase"}});
        verifyMapped({"ID de l'enregistrement", "Nom de l'entreprise",
                      "Propriétaire de l'entreprise", "Pays/Région", "Secteur d'activité",
                      "Nombre d'employés"},
                     {{"id", "ID de l'enregistrement"},
                      {"name", "Nom de l'entreprise"},
                      {"owner", "Propriétaire de l'entreprise"},
                      {"country", "Pays/Région"},
                      {"industry", "Secteur d'activité"}});
        verifyMapped({"ID del registro", "Nombre de la empresa", "Propietario de la empresa",
                      "País/Región", "Sector", "Número de empleados"},
                     {{"id", "ID del registro"},
                      {"name", "Nombre de la empresa"},
                      {"owner", "Propietario de la empresa"},
                      {"country", "País/Región"},
                      {"employees", "Número de empleados"}});
        verifyMapped({"レコードID", "会社名", "会社の担当者", "国/地域", "業種", "従業員数"},
                     {{"id", "レコードID"},
                      {"name", "会社名"},
                      {"owner", "会社の担当者"},
                      {"country", "国/地域"},
                      {"industry", "業種"},
                      {"employees", "従業員数"}});
    }
    void annual_revenue_is_never_arr() {
        for (const char* header : {"Annual Revenue", "AnnualRevenue", "annual_revenue",
                                   "Annual Revenue (USD)", "property_annualrevenue",
                                   "Anual Revenue", "Jahresumsatz", "Chiffre d'affaires annuel",
                                   "Ingresos anuales", "年間売上", "Revenue", "Yearly Revenue"}) {
            QVERIFY2(headerFor({"Account ID", header}, "arr").empty(), header);
        }
        QCOMPARE(headerFor({"Id", "Annual Recurring Revenue (ARR)"}, "arr"),
                 std::string("Annual Recurring Revenue (ARR)"));
        QCOMPARE(headerFor({"Id", "Jährlich wiederkehrender Umsatz"}, "arr"),
                 std::string("Jährlich wiederkehrender Umsatz"));
    }
    void look_alikes_of_arr_are_left() {
        for (const char* header : {"ARR Growth", "Churned ARR", "ARR Band", "Expansion ARR",
                                   "Previous ARR", "ARR Target", "Carrier", "Arrival"}) {
            QVERIFY2(headerFor({"Id", header}, "arr").empty(), header);
        }
        QCOMPARE(headerFor({"Id", "Total ARR"}, "arr"), std::string("Total ARR"));
        QCOMPARE(headerFor({"Id", "ARR 2026 net"}, "arr"), std::string("ARR 2026 net"));
    }
    void the_csm_outranks_the_account_owner() {
        const std::vector<std::string> headers = {"Account ID", "Account Owner", "Owner ID", "CSM"};
        const ColumnMapping mapping = mapOf(headers);
        QCOMPARE(headers[mapping.find("owner")->column], std::string("CSM"));
        QVERIFY(mapping.find("owner_id") == nullptr); // the ID of the other person
        QCOMPARE(mapping.hints.size(), std::size_t(1));
        verifyMapped({"Account ID", "Account Owner", "CSM ID", "CSM Name", "CSM Email"},
                     {{"owner", "CSM Name"}, {"owner_id", "CSM ID"}, {"owner_email", "CSM Email"}});
    }
    void misspelt_names_map_with_less_confidence() {
        const std::vector<std::string> headers = {"Acount Name", "Renewel Date", "Industy"};
        const ColumnMapping mapping = mapOf(headers);
        for (const char* field : {"name", "renewal_date", "industry"}) {
            QVERIFY2(mapping.find(field) != nullptr, field);
            QVERIFY(mapping.find(field)->confidence < 0.8);
        }
    }
    void the_hand_wins_and_blank_leaves_out() {
        const std::vector<std::string> headers = {"Account ID", "Name", "ARR", "Amount"};
        HandMapping arr{"arr", RollUp::None, {}, "Amount"};
        HandMapping name{"name", RollUp::None, {}, {}};
        HandMapping segment{"segment", RollUp::None, {}, "#2"};
        const ColumnMapping mapping = mapOf(headers, {arr, name, segment});
        QCOMPARE(mapping.find("arr")->column, std::size_t(3));
        QCOMPARE(mapping.find("arr")->reason, std::string("by hand"));
        QVERIFY(mapping.find("name") == nullptr);
        QCOMPARE(mapping.find("segment")->column, std::size_t(1));
        const auto wrong = mapColumns(ImportFile::Accounts, columnsOf(headers),
                                      {{"arr", RollUp::None, {}, "Amuont"}});
        QCOMPARE(wrong.error().code, ErrorCode::ColumnNotFound);
        const auto unknown = mapColumns(ImportFile::Accounts, columnsOf(headers),
                                        {{"arrr", RollUp::None, {}, "ARR"}});
        QCOMPARE(unknown.error().code, ErrorCode::UnknownKey);
    }
    void two_columns_that_may_be_arr_are_a_tie() {
        const ColumnMapping mapping = mapOf({"Account ID", "Current ARR", "Total ARR"});
        QVERIFY(mapping.find("arr") == nullptr);
        QCOMPARE(mapping.ties.size(), std::size_t(1));
        QCOMPARE(mapping.ties[0].second.size(), std::size_t(2));
    }
    void cells_that_do_not_fit_rule_a_column_out() {
        std::vector<SampleRow> rows;
        for (int i = 0; i < 20; ++i) {
            rows.push_back({i,
                            {std::to_string(i), "high", "soon"},
                            {CellKind::Text, CellKind::Text, CellKind::Text},
                            {}});
        }
        const auto mapping = mapColumns(ImportFile::Accounts,
                                        profileColumns({"Id", "ARR", "Renewal Date"}, rows), {});
        QVERIFY(mapping->find("arr") == nullptr);
        QVERIFY(mapping->find("renewal_date") == nullptr);
        QVERIFY(mapping->find("id") != nullptr);
    }
    void team_and_history_files_map() {
        verifyMapped({"User ID", "Full Name", "Email", "Job Title", "FTE %", "Hire Date", "Region"},
                     {{"csm.id", "User ID"},
                      {"csm.name", "Full Name"},
                      {"csm.role", "Job Title"},
                      {"csm.fte", "FTE %"},
                      {"csm.start", "Hire Date"}},
                     ImportFile::Csms);
        verifyMapped({"Month", "Segment", "New Logos", "Churned Customers", "Ending Customers"},
                     {{"history.month", "Month"},
                      {"history.new", "New Logos"},
                      {"history.churned", "Churned Customers"},
                      {"history.customers", "Ending Customers"}},
                     ImportFile::History);
    }
    void header_words_are_cut_at_case_and_signs() {
        const std::vector<std::string> words = {"sales", "person", "id"};
        QCOMPARE(headerWords("SalesPersonID"), words);
        QCOMPARE(headerWords("sales_person_id"), words);
        QCOMPARE(headerWords("Sales Person ID"), words);
    }
    void hand_mappings_are_taken_apart() {
        const std::vector<std::string> joined = {"orders", "a.b"};
        const auto plain = parseHandMapping({"arr", "ARR (USD)"}, joined);
        QCOMPARE(plain->column, std::string("ARR (USD)"));
        QCOMPARE(plain->rollUp, RollUp::None);
        const auto rolled = parseHandMapping({"arr", "year_sum(orders.Order.Value)"}, joined);
        QCOMPARE(rolled->rollUp, RollUp::YearSum);
        QCOMPARE(rolled->file, std::string("orders"));
        QCOMPARE(rolled->column, std::string("Order.Value"));
        QCOMPARE(parseHandMapping({"arr", "count(a.b)"}, joined)->file, std::string("a.b"));
        QCOMPARE(parseHandMapping({"id", "rollup(company_id)"}, joined)->rollUp, RollUp::Rows);
        QCOMPARE(parseHandMapping({"arr", "average(x)"}, joined).error().code, ErrorCode::BadValue);
    }
    void a_name_in_brackets_counts() {
        QCOMPARE(headerFor({"Id", "License Revenue (ARR)", "Total Contract Amount"}, "arr"),
                 std::string("License Revenue (ARR)"));
        QCOMPARE(headerFor({"Id", "Annual Revenue"}, "arr"), std::string());
        QCOMPARE(headerFor({"Id", "Account Tags"}, "lifecycle"), std::string());
        QCOMPARE(headerFor({"Account #", "Account Name"}, "id"), std::string("Account #"));
        QCOMPARE(headerFor({"Name", "Capacity (hours)"}, "csm.fte", ImportFile::Csms),
                 std::string());
    }
};

HEADROOM_TEST(ColumnMappingTest)
#include "column_mapping_test.moc"
