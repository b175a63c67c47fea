#include "tests/planner/import/import_files.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace headroom;
using namespace headroom::test;

namespace {

ImportTrial withSubscriptions() {
    ImportTrial trial = ImportTrial::ofAccounts("Account ID,Name\nA,Acme\nB,Bolt\n");
    trial.asOf("2026-06-30");
    trial.joined("subs.csv",
                 "sub id,account_id,start_date,end_date,amount,owner\n"
                 "1,A,2025-01-01,2025-12-31,100,u1\n2,A,2026-01-01,2026-12-31,120,u2\n"
                 "3,B,2026-01-01,,50,u3\n4,B,2026-09-01,,70,u4\n5,Z,2026-01-01,,33,u5\n");
    return trial;
}

std::optional<Money> arrOf(ImportTrial trial, const std::string& how, const std::string& account) {
    return accountOf(trial.map("arr", how + "(subs.amount)").run(), account).arr;
}

} // namespace

class RollUpTest : public QObject {
    Q_OBJECT
  private slots:
    void amounts_roll_up_in_every_way() {
        QCOMPARE(*arrOf(withSubscriptions(), "sum", "A"), Money(22000));
        QCOMPARE(*arrOf(withSubscriptions(), "active_sum", "A"), Money(12000));
        QCOMPARE(*arrOf(withSubscriptions(), "active_sum", "B"), Money(5000));
        QCOMPARE(*arrOf(withSubscriptions(), "max", "B"), Money(7000));
        QCOMPARE(*arrOf(withSubscriptions(), "min", "B"), Money(5000));
        QCOMPARE(*arrOf(withSubscriptions(), "latest", "A"), Money(12000));
        QCOMPARE(*arrOf(withSubscriptions(), "first", "A"), Money(10000));
        QCOMPARE(*arrOf(withSubscriptions(), "year_sum", "A"), Money(12000));
    }
    void orphans_are_told_with_their_amount() {
        const ImportResult result = withSubscriptions().map("arr", "sum(subs.amount)").run();
        const ImportIssue* issue = issueOf(result, "orphan_rows");
        QVERIFY(issue->text.english().find("1 row belongs") != std::string::npos);
        QVERIFY(issue->text.english().find("33.00") != std::string::npos);
        QVERIFY(issue->text.english().find("Z") != std::string::npos);
    }
    void amounts_in_several_currencies_are_never_added_up() {
        const auto subscriptions = [](const char* rows) {
            ImportTrial trial = ImportTrial::ofAccounts("Account ID,Name\nA,Acme\nB,Bolt\n");
            trial.joined("subs.csv", std::string("account_id,amount,currency\n") + rows);
            return trial.map("arr", "sum(subs.amount)");
        };
        const ImportResult inside = subscriptions("A,100,USD\nA,50,EUR\nB,7,USD\n").run();
        QVERIFY(!inside.book && blockerOf(inside, ErrorCode::MixedCurrency) != nullptr);
        const ImportResult shown = subscriptions("A,$100.50,\nA,€50.50,\nB,$7.50,\n").run();
        QVERIFY(!shown.book && blockerOf(shown, ErrorCode::MixedCurrency) != nullptr);
        ImportTrial across = subscriptions("A,100,USD\nB,50,EUR\n");
        QVERIFY(!across.run().book);
        across.request.rates = {{"EUR", 2.0}};
        QCOMPARE(across.run().totals.arr, Money(20000));
        const ImportResult same = subscriptions("A,100,EUR\nA,50,EUR\nB,7,EUR\n").run();
        QVERIFY2(same.book, qPrintable(describe(same)));
        QCOMPARE(same.totals.currency, std::string("EUR"));
        QCOMPARE(same.totals.arr, Money(15700));
    }
    void currencies_of_accounts_count_for_amounts_of_another_file() {
        ImportTrial trial =
            ImportTrial::ofAccounts("Account ID,Name,Currency\nA,Acme,USD\nB,Bolt,EUR\n");
        trial.joined("subs.csv", "account_id,amount\nA,100\nB,50\n");
        const ImportResult mixed = trial.map("arr", "sum(subs.amount)").run();
        QVERIFY(!mixed.book && blockerOf(mixed, ErrorCode::MixedCurrency) != nullptr);
    }
    void the_header_of_a_joined_column_names_its_currency() {
        ImportTrial trial = ImportTrial::ofAccounts("Company ID,Name\nA,Acme\nB,Bolt\n");
        trial.joined("subs.csv", "GSID,ARR (USD)\nA,100\nB,50\n");
        const ImportResult result = trial.map("arr", "sum(subs.ARR (USD))").run();
        QVERIFY2(result.book, qPrintable(describe(result)));
        QCOMPARE(result.totals.currency, std::string("USD"));
        QCOMPARE(columnFor(result, "joined.id"), std::string("GSID"));
    }
    void credit_notes_that_outweigh_are_told() {
        ImportTrial trial = ImportTrial::ofAccounts("Account ID,Name\nA,Acme\nB,Bolt\n");
        trial.joined("subs.csv", "account_id,amount\nA,100\nA,-150\nB,50\n");
        const ImportResult result = trial.map("arr", "sum(subs.amount)").run();
        QVERIFY(issueOf(result, "negative_sum") != nullptr);
        QCOMPARE(result.totals.arr, Money(5000));
    }
    void a_blank_name_is_nobodys_name() {
        ImportTrial trial = ImportTrial::ofAccounts("Account ID,Name,Owner\nA,,Ana\nB,Bolt,Bo\n");
        trial.joined("subs.csv", "account_id,account_name,amount\nX,,100\nB,Bolt,50\n");
        const ImportResult result = trial.map("arr", "sum(subs.amount)").run();
        QVERIFY(issueOf(result, "orphan_rows") != nullptr);
        QCOMPARE(result.totals.arr, Money(5000));
    }
    void counts_dates_and_owners_roll_up_too() {
        ImportTrial trial = withSubscriptions();
        trial.map("products", "active_count(subs)").map("renewal_date", "max(subs.end_date)");
        trial.map("owner_id", "latest(subs.owner)");
        const ImportResult result = trial.run();
        QVERIFY2(result.book != nullptr, qPrintable(describe(result)));
        QCOMPARE(accountOf(result, "A").complexityInputs[0], std::optional<double>(1.0));
        QCOMPARE(toIso(*accountOf(result, "A").renewalDate), std::string("2026-12-31"));
        QVERIFY(!accountOf(result, "B").renewalDate.has_value());
        QCOMPARE(accountOf(result, "A").owner, CsmId("u2"));
        QVERIFY(issueOf(result, "bad_number") == nullptr);
    }
    void a_file_of_orders_becomes_accounts() {
        ImportTrial trial =
            ImportTrial::ofAccounts("order id,customer id,customer,amount,date\n"
                                    "1,A,Acme,10,2026-01-05\n2,A,Acme,15,2026-02-05\n"
                                    "3,B,Bolt,7,2026-03-05\n");
        trial.map("id", "rollup(customer id)").map("name", "customer").map("arr", "sum(amount)");
        const ImportResult result = trial.run();
        QVERIFY2(result.book != nullptr, qPrintable(describe(result)));
        QCOMPARE(result.totals.accounts, std::int64_t(2));
        QCOMPARE(*accountOf(result, "A").arr, Money(2500));
    }
    void rows_that_differ_keep_the_first_and_say_so() {
        ImportTrial trial = ImportTrial::ofAccounts("Account ID,Name,ARR,Region\nA,Acme,10,\n"
                                                    "A,Acme,15,EMEA\n");
        trial.map("id", "rollup(Account ID)");
        const ImportResult result = trial.run();
        QCOMPARE(*accountOf(result, "A").arr, Money(1000));
        QCOMPARE(accountOf(result, "A").region, std::string("EMEA"));
        QVERIFY(issueOf(result, "rollup_differs") != nullptr);
    }
    void joined_files_find_accounts_by_unique_name() {
        ImportTrial trial = ImportTrial::ofAccounts("Account ID,Name\nA,Acme\nB,Bolt\nC,Bolt\n");
        trial.joined("sales.csv", "company,total\nACME,10\nBolt,5\n");
        trial.map("arr", "sum(sales.total)");
        const ImportResult result = trial.run();
        QVERIFY2(result.book != nullptr, qPrintable(describe(result)));
        QCOMPARE(*accountOf(result, "A").arr, Money(1000));
        QVERIFY(!accountOf(result, "B").arr.has_value());
        QVERIFY(issueOf(result, "orphan_rows") != nullptr);
    }
    void keys_can_be_named_by_hand() {
        ImportTrial trial = ImportTrial::ofAccounts("Account ID,Name\nA,Acme\n");
        trial.joined("sales.csv", "who,total\nA,10\n").map("arr", "sum(sales.total)");
        QVERIFY(blockerOf(trial.run(), ErrorCode::NoIdColumn) != nullptr);
        trial.map("sales.id", "who");
        QCOMPARE(*accountOf(trial.run(), "A").arr, Money(1000));
    }
    void a_joined_file_without_a_task_is_told() {
        ImportTrial trial = ImportTrial::ofAccounts("Account ID,Name\nA,Acme\n");
        trial.joined("sales.csv", "account id,total\nA,10\n");
        QVERIFY(issueOf(trial.run(), "joined_not_used") != nullptr);
    }
};

HEADROOM_TEST(RollUpTest)
#include "roll_up_test.moc"
