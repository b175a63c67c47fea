#include "tests/planner/import/import_files.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace headroom;
using namespace headroom::test;

namespace {

// Control totals below were computed apart from this project (csv and datetime of Python).

std::filesystem::path sample(const std::string& path) {
    return sharedFile("data/" + path);
}

bool missing(const std::string& folder) {
    return !std::filesystem::exists(sample(folder));
}

ImportTrial trialOf(const std::string& accounts) {
    ImportTrial trial;
    trial.request.accounts = sample(accounts);
    return trial;
}

std::size_t accountsOf(const ImportResult& result, const std::string& csm) {
    const auto& accounts = result.book->accounts();
    return static_cast<std::size_t>(
        std::count_if(accounts.begin(), accounts.end(),
                      [&](const Account& account) { return account.owner == CsmId(csm); }));
}

/// A second import of the same files changes nothing.
void verifyUnchanged(ImportTrial trial, const ImportResult& first) {
    trial.before = first.book.get();
    const ImportResult again = trial.run();
    QVERIFY2(again.book != nullptr, qPrintable(describe(again)));
    QCOMPARE(again.accounts.unchanged, first.accounts.added);
    QCOMPARE(again.accounts.added + again.accounts.changed + again.accounts.missing,
             std::int64_t(0));
    QCOMPARE(again.csms.added + again.csms.changed + again.csms.missing, std::int64_t(0));
    QVERIFY(*again.book == *first.book);
}

} // namespace

class SampleExportsTest : public QObject {
    Q_OBJECT
  private slots:
    void demo_needs_no_hand() {
        if (missing("demo-generator")) {
            QSKIP("the demo export is not here");
        }
        ImportTrial trial = trialOf("demo-generator/accounts.csv");
        trial.request.csms = sample("demo-generator/csms.csv");
        trial.request.history = sample("demo-generator/history.csv");
        const ImportResult result = trial.run();
        QVERIFY2(result.book != nullptr, qPrintable(describe(result)));
        QCOMPARE(result.rows, std::int64_t(1200));
        QCOMPARE(result.totals.arr, Money(8019853000));
        QCOMPARE(result.totals.currency, std::string("USD"));
        QVERIFY(issueOf(result, "currency_from_header") != nullptr);
        QCOMPARE(result.book->csms().size(), std::size_t(25));
        QCOMPARE(csmOf(result, "Liv Dahl (left)").status, CsmStatus::NotInTeam);
        QCOMPARE(accountsOf(result, "Liv Dahl (left)"), std::size_t(25));
        QCOMPARE(accountsOf(result, ""), std::size_t(47));
        QCOMPARE(accountsOf(result, "CSM-023"), std::size_t(259));
        QCOMPARE(csmOf(result, "CSM-023").fte, Permille(600));
        QCOMPARE(csmOf(result, "CSM-001").segments, std::vector<std::string>{"Strategic"});
        QCOMPARE(csmOf(result, "CSM-001").regions, std::vector<std::string>{"NA"});
        QCOMPARE(result.book->history().rows.size(), std::size_t(192));
        QCOMPARE(toIso(result.asOf), std::string("2026-06-30"));
        verifyUnchanged(trial, result);
    }
    void adventureworks_never_takes_annual_revenue_by_itself() {
        if (missing("adventureworks")) {
            QSKIP("the AdventureWorks export is not here");
        }
        ImportTrial trial = trialOf("adventureworks/accounts_with_owner.csv");
        trial.request.csms = sample("adventureworks/sales_team.csv");
        trial.request.history = sample("adventureworks/reseller_sales_monthly.csv");
        const ImportResult blind = trial.run();
        QCOMPARE(blind.totals.arr, Money(0));
        QVERIFY(columnFor(blind, "arr").empty());
        QCOMPARE(issueOf(blind, "missing_arr")->severity, IssueSeverity::Warning);
        trial.map("arr", "AnnualRevenue");
        const ImportResult result = trial.run();
        QVERIFY2(result.book != nullptr, qPrintable(describe(result)));
        QCOMPARE(result.rows, std::int64_t(701));
        QCOMPARE(result.totals.arr, Money(11109000000));
        QCOMPARE(accountsOf(result, "279"), std::size_t(80));
        QCOMPARE(csmOf(result, "273").fte, Permille(0));    // Vice President, owns nothing
        QCOMPARE(csmOf(result, "284").fte, Permille(1000)); // a representative without accounts
        verifyUnchanged(trial, result);
    }
    void adventureworks_transactions_become_history() {
        if (missing("adventureworks")) {
            QSKIP("the AdventureWorks export is not here");
        }
        ImportTrial trial = trialOf("adventureworks/accounts_with_owner.csv");
        trial.request.history = sample("adventureworks/reseller_sales_monthly.csv");
        const ImportResult result = trial.run();
        double in = 0.0;
        double out = 0.0;
        for (const HistoryRow& row : result.book->history().rows) {
            in += row.newLogos.value_or(0.0);
            out += row.churned.value_or(0.0);
        }
        QCOMPARE(result.book->history().rows.size(), std::size_t(35));
        QCOMPARE(in, 427.0);
        QCOMPARE(out, 158.0);
        QCOMPARE(result.book->history().rows.back().closingCustomers, std::optional<double>(472.0));
    }
    void adventureworks_sales_roll_up_by_name() {
        if (missing("adventureworks")) {
            QSKIP("the AdventureWorks export is not here");
        }
        ImportTrial trial = trialOf("adventureworks/accounts_with_owner.csv");
        trial.request.joined.push_back(sample("adventureworks/reseller_sales_monthly.csv"));
        trial.map("arr", "year_sum(reseller_sales_monthly.Sales)");
        const ImportResult result = trial.run();
        QCOMPARE(result.totals.arr, Money(3486800121));
        const ImportIssue* orphans = issueOf(result, "orphan_rows");
        QVERIFY(orphans != nullptr &&
                orphans->text.english().find("261996.11") != std::string::npos);
        QVERIFY(orphans->text.english().starts_with("26 rows"));
    }
    void northwind_orders_make_owners_and_arr() {
        if (missing("northwind")) {
            QSKIP("the Northwind export is not here");
        }
        ImportTrial trial = trialOf("northwind/customers.csv");
        trial.request.csms = sample("northwind/employees.csv");
        trial.request.joined.push_back(sample("northwind/orders.csv"));
        trial.map("arr", "year_sum(orders.OrderValue)")
            .map("owner_id", "latest(orders.EmployeeID)");
        const ImportResult result = trial.run();
        QVERIFY2(result.book != nullptr, qPrintable(describe(result)));
        QCOMPARE(result.rows, std::int64_t(93));
        QCOMPARE(result.totals.arr, Money(85688537));
        QCOMPARE(toIso(result.asOf), std::string("1998-05-06"));
        const std::size_t expected[] = {15, 16, 14, 12, 2, 6, 8, 12, 4};
        for (std::size_t i = 0; i < 9; ++i) {
            QCOMPARE(accountsOf(result, std::to_string(i + 1)), expected[i]);
        }
        QCOMPARE(csmOf(result, "4").name, std::string("Margaret Peacock"));
        verifyUnchanged(trial, result);
        trial.request.map[0].second = "sum(orders.OrderValue)";
        QCOMPARE(trial.run().totals.arr, Money(126579322));
    }
    void chinook_is_spread_over_three_agents() {
        if (missing("chinook")) {
            QSKIP("the Chinook export is not here");
        }
        ImportTrial trial = trialOf("chinook/customers.csv");
        trial.request.csms = sample("chinook/employees.csv");
        trial.request.joined.push_back(sample("chinook/invoices.csv"));
        trial.map("arr", "sum(invoices.Total)");
        const ImportResult result = trial.run();
        QVERIFY2(result.book != nullptr, qPrintable(describe(result)));
        QCOMPARE(result.rows, std::int64_t(59));
        QCOMPARE(result.totals.arr, Money(232860));
        QCOMPARE(accountsOf(result, "3"), std::size_t(21));
        QCOMPARE(accountsOf(result, "4"), std::size_t(20));
        QCOMPARE(accountsOf(result, "5"), std::size_t(18));
        QCOMPARE(accountOf(result, "2").name, std::string("Leonie Köhler")); // has no company
        QCOMPARE(accountOf(result, "5").name, std::string("JetBrains s.r.o."));
        for (const char* other : {"1", "2", "6", "7", "8"}) {
            QCOMPARE(csmOf(result, other).fte, Permille(0));
        }
        verifyUnchanged(trial, result);
    }
    void ravenstack_subscriptions_running_at_the_end_make_arr() {
        if (missing("ravenstack")) {
            QSKIP("the RavenStack export is not here");
        }
        ImportTrial trial = trialOf("ravenstack/ravenstack_accounts.csv");
        trial.request.joined.push_back(sample("ravenstack/ravenstack_subscriptions.csv"));
        trial.request.joined.push_back(sample("ravenstack/ravenstack_support_tickets.csv"));
        trial.map("arr", "active_sum(ravenstack_subscriptions.arr_amount)");
        trial.map("support_tickets", "count(ravenstack_support_tickets)");
        const ImportResult result = trial.run();
        QVERIFY2(result.book != nullptr, qPrintable(describe(result)));
        QCOMPARE(result.rows, std::int64_t(500));
        QCOMPARE(toIso(result.asOf), std::string("2024-12-31"));
        QCOMPARE(result.totals.arr, Money(12311410800));
        double tickets = 0.0;
        for (const Account& account : result.book->accounts()) {
            tickets += *account.complexityInputs[3];
        }
        QCOMPARE(tickets, 2000.0);
        QVERIFY(issueOf(result, "no_team") != nullptr);
        verifyUnchanged(trial, result);
        trial.request.map[0].second = "sum(ravenstack_subscriptions.arr_amount)";
        QCOMPARE(trial.run().totals.arr, Money(13606496400));
    }
    void contacts_are_asked_about_and_rolled_up() {
        if (missing("crm-exports")) {
            QSKIP("the CRM exports are not here");
        }
        ImportTrial trial = trialOf("crm-exports/atomic-crm_contacts.csv");
        const ImportResult asked = trial.run();
        QVERIFY(asked.book == nullptr);
        QVERIFY(blockerOf(asked, ErrorCode::AmbiguousColumn) != nullptr);
        QCOMPARE(asked.questions.front().choices.front().answer,
                 std::string("id=rollup(company_id)"));
        trial.map("id", "rollup(company_id)").map("name", "company").map("owner", "sales");
        const ImportResult result = trial.run();
        QVERIFY2(result.book != nullptr, qPrintable(describe(result)));
        QCOMPARE(result.rows, std::int64_t(500));
        QCOMPARE(result.totals.accounts, std::int64_t(55));
        QCOMPARE(accountsOf(result, "Jane Doe"), std::size_t(55));
        QVERIFY(issueOf(result, "rollup_differs") == nullptr);
        verifyUnchanged(trial, result);
    }
    void a_file_without_ids_says_how_to_go_on() {
        if (missing("crm-exports")) {
            QSKIP("the CRM exports are not here");
        }
        ImportTrial trial = trialOf("crm-exports/salesforce_apex-recipes_Accounts.csv");
        const ImportResult asked = trial.run();
        QVERIFY(asked.book == nullptr);
        const Error* error = blockerOf(asked, ErrorCode::NoIdColumn);
        QVERIFY(error != nullptr && error->detail.find("--map id=name") != std::string::npos);
        trial.map("id", "name");
        const ImportResult result = trial.run();
        QCOMPARE(result.totals.accounts, std::int64_t(50));
        QCOMPARE(accountOf(result, "Zoonoodle 37").name, std::string("Zoonoodle 37"));
        QCOMPARE(result.totals.arr, Money(0)); // "annualrevenue" is not ARR
        verifyUnchanged(trial, result);
    }
    void rows_deleted_in_the_crm_stay_out() {
        if (missing("crm-exports")) {
            QSKIP("the CRM exports are not here");
        }
        ImportTrial trial = trialOf("crm-exports/fivetran_sf_account_data.csv");
        const ImportResult result = trial.run();
        QCOMPARE(result.rows, std::int64_t(10));
        QCOMPARE(result.totals.accounts, std::int64_t(1));
        QVERIFY(issueOf(result, "deleted_rows") != nullptr);
        trial.map("deleted", "");
        QCOMPARE(trial.run().totals.accounts, std::int64_t(10));
        const ImportResult hubspot = trialOf("crm-exports/fivetran_hubspot_company_data.csv").run();
        QCOMPARE(hubspot.totals.accounts, std::int64_t(24));
        QCOMPARE(columnFor(hubspot, "name"), std::string("property_name"));
        QVERIFY(columnFor(hubspot, "arr").empty());
    }
};

HEADROOM_TEST(SampleExportsTest)
#include "sample_exports_test.moc"
