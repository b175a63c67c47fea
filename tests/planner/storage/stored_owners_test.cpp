#include "planner/storage/stored_owners.h"
#include "tests/planner/storage/sample_plan.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace headroom;

namespace {

StoredOwners asRead(const Book& rows, const std::shared_ptr<const Book>& likely) {
    StoredOwnersBuilder builder(likely);
    for (const Account& account : rows.accounts())
        builder.add(account.id, account.owner);
    return builder.take();
}

/// Owners as a book has them, as positions in it.
std::vector<std::int32_t> ownersOf(const Book& book) {
    std::vector<std::int32_t> owners;
    for (std::size_t i = 0; i < book.accounts().size(); ++i) {
        const auto owner = book.ownerOf(i);
        owners.push_back(owner ? static_cast<std::int32_t>(*owner) : -1);
    }
    return owners;
}

std::shared_ptr<const Book> without(const Book& book, std::size_t account) {
    std::vector<Account> accounts = book.accounts();
    accounts.erase(accounts.begin() + static_cast<std::ptrdiff_t>(account));
    return Book::make(std::move(accounts), book.csms()).value();
}

} // namespace

class StoredOwnersTest : public QObject {
    Q_OBJECT
  private slots:
    void owners_of_a_books_accounts_hold_no_ids() {
        const auto book = test::plainBook(50);
        const StoredOwners read = asRead(*book, book);
        QVERIFY(read.book() == book.get());
        QCOMPARE(read.size(), std::size_t{50});
        QVERIFY(read.ownersIn(*book, *book, std::vector<std::int32_t>(50, 7)) == ownersOf(*book));
    }
    void steps_of_a_history_share_what_they_do_not_change() {
        const auto book = test::plainBook(5'000);
        std::vector<SharedId<CsmTag>> team;
        for (const Csm& csm : book->csms())
            team.emplace_back(csm.id);
        std::vector<std::int32_t> owners = ownersOf(*book);
        const StoredOwners before(book, team, owners);
        owners[4'000] = -1;
        StoredOwners after(book, team, owners);
        const StoredOwners apart = after;
        QCOMPARE(after.shareWith(before), 0.8); // four blocks of five
        QVERIFY(after == apart && !(after == before));
        QVERIFY(after.ownersIn(*book, *book, owners) == owners);
        QCOMPARE(after.shareWith(StoredOwners()), 0.0);
        QVERIFY(after == apart);
    }
    void rows_that_are_not_the_books_are_kept_as_they_are() {
        const auto book = test::plainBook(50);
        const auto fewer = without(*book, 49);
        const auto gap = without(*book, 20);
        for (const auto& [rows, likely] : {std::pair(book, fewer), std::pair(fewer, book),
                                           std::pair(book, gap), std::pair(gap, book)}) {
            const StoredOwners read = asRead(*rows, likely);
            QVERIFY(read.book() == nullptr);
            QCOMPARE(read.size(), rows->accounts().size());
            for (std::size_t i = 0; i < read.size(); ++i) {
                QVERIFY(read.account(i) == rows->accounts()[i].id.view());
                QVERIFY(read.csm(i) == rows->accounts()[i].owner.view());
            }
            QVERIFY(read == asRead(*rows, rows));
        }
    }
    void accounts_that_are_new_keep_what_they_have() {
        const auto book = test::plainBook(50);
        const StoredOwners read = asRead(*without(*book, 20), book);
        std::vector<std::int32_t> expected = ownersOf(*book);
        expected[20] = 7;
        QVERIFY(read.ownersIn(*book, *book, std::vector<std::int32_t>(50, 7)) == expected);
    }
    void an_owner_who_left_is_nobody() {
        const auto book = test::plainBook(3);
        const StoredOwners owners{{book->accounts()[0].id, CsmId("left")},
                                  {book->accounts()[1].id, CsmId()}};
        QVERIFY(owners.ownersIn(*book, *book, {5, 5, 5}) == (std::vector<std::int32_t>{-1, -1, 5}));
    }
    void other_owners_are_not_equal() {
        const StoredOwners some{{AccountId("a"), CsmId("x")}, {AccountId("b"), CsmId()}};
        QVERIFY(some == (StoredOwners{{AccountId("a"), CsmId("x")}, {AccountId("b"), CsmId()}}));
        QVERIFY(some != (StoredOwners{{AccountId("a"), CsmId("x")}}));
        QVERIFY(some != (StoredOwners{{AccountId("a"), CsmId("y")}, {AccountId("b"), CsmId()}}));
        QVERIFY(some != (StoredOwners{{AccountId("a"), CsmId("x")}, {AccountId("c"), CsmId()}}));
        QVERIFY(StoredOwners() == StoredOwners{});
    }
};

HEADROOM_TEST(StoredOwnersTest)
#include "stored_owners_test.moc"
