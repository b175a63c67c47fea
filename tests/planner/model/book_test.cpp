#include "tests/support/book_builders.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace headroom;
using namespace headroom::test;

namespace {

Account owned(const std::string& id, const std::string& csm) {
    Account account = accountWithArr(id, 1'000);
    account.owner = CsmId(csm);
    return account;
}

std::shared_ptr<const Book> threeAccounts() {
    return bookOf({owned("A1", "C1"), owned("A2", "C2"), owned("A3", "")},
                  {fullTimeCsm("C1"), fullTimeCsm("C2"), fullTimeCsm("C3")});
}

} // namespace

class BookTest : public QObject {
    Q_OBJECT
  private slots:
    void another_team_shares_the_accounts() {
        const auto book = threeAccounts();
        const auto changed =
            book->withTeam({fullTimeCsm("New"), fullTimeCsm("C2"), fullTimeCsm("C1")});
        QVERIFY(changed);
        QCOMPARE(&(*changed)->accounts().front(), &book->accounts().front());
        QCOMPARE((*changed)->ownerOf(0), std::optional<std::size_t>(2));
        QCOMPARE((*changed)->ownerOf(1), std::optional<std::size_t>(1));
        QVERIFY(!(*changed)->ownerOf(2));
        QVERIFY(!(*changed)->findCsm(CsmId("C3")));
        QCOMPARE((*changed)->findCsm(CsmId("New")), std::optional<std::size_t>(0));
        QCOMPARE((*changed)->findAccount(AccountId("A3")), std::optional<std::size_t>(2));
        QCOMPARE((*changed)->totalArr(), book->totalArr());
        QVERIFY(**changed == *bookOf(book->accounts(), (*changed)->csms()));
    }
    void another_team_is_checked() {
        const auto book = threeAccounts();
        const auto withoutOwner = book->withTeam({fullTimeCsm("C1")});
        QCOMPARE(withoutOwner.error().code, ErrorCode::UnknownCsm);
        QCOMPARE(withoutOwner.error().subject, std::string("A2"));
        const auto twice =
            book->withTeam({fullTimeCsm("C1"), fullTimeCsm("C2"), fullTimeCsm("C2")});
        QCOMPARE(twice.error().code, ErrorCode::Duplicate);
    }
    void another_value_of_an_account_is_as_if_imported() {
        const auto book = threeAccounts();
        Account richer = book->accounts()[1];
        richer.arr = Money(700'000);
        const auto changed = book->withAccount(1, richer);
        QVERIFY(changed);
        QVERIFY(**changed ==
                *bookOf({book->accounts()[0], richer, book->accounts()[2]}, book->csms()));
        QCOMPARE((*changed)->totalArr(), Money(900'000));
        QCOMPARE((*changed)->ownerOf(1), std::optional<std::size_t>(1));
        QCOMPARE(&(*changed)->csms().front(), &book->csms().front());
        QVERIFY(!(**changed == *book));
        Account negative = richer;
        negative.arr = Money(-1);
        QCOMPARE(book->withAccount(1, negative).error().code, ErrorCode::OutOfRange);
    }
    void a_book_without_some_accounts_is_as_if_they_were_never_imported() {
        const auto book = threeAccounts();
        const auto rest = book->without({0, 2});
        QVERIFY(*rest == *bookOf({book->accounts()[1]}, book->csms()));
        QCOMPARE(rest->ownerOf(0), std::optional<std::size_t>(1));
        QCOMPARE(rest->totalArr(), Money(100'000));
        QVERIFY(!rest->findAccount(AccountId("A1")));
        QCOMPARE(rest->findAccount(AccountId("A2")), std::optional<std::size_t>(0));
        QCOMPARE(&rest->csms().front(), &book->csms().front());
        QVERIFY(book->without({0, 1, 2})->accounts().empty());
    }
    void a_book_without_one_account_shares_the_others() {
        std::vector<Account> accounts;
        for (int i = 0; i < 1'000; ++i)
            accounts.push_back(owned("A" + std::to_string(i), "C1"));
        const auto book = bookOf(accounts, {fullTimeCsm("C1")});
        const auto rest = book->without({500});
        QCOMPARE(&rest->accounts().front(), &book->accounts().front());
        QCOMPARE(&rest->accounts().back(), &book->accounts().back());
    }
};

HEADROOM_TEST(BookTest)
#include "book_test.moc"
