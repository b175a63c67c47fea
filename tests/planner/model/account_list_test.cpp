#include "planner/model/account_list.h"
#include "tests/support/book_builders.h"
#include "tests/support/test_registry.h"

#include <QTest>
#include <algorithm>

using namespace headroom;
using namespace headroom::test;

namespace {

std::vector<Account> someAccounts(int count) {
    std::vector<Account> accounts;
    for (int i = 0; i < count; ++i)
        accounts.push_back(accountWithArr("A" + std::to_string(i), i));
    return accounts;
}

int sharedBy(const AccountList& a, const AccountList& b) {
    int shared = 0;
    for (std::size_t i = 0; i < a.size(); ++i)
        shared += &a[i] == &b[i] ? 1 : 0;
    return shared;
}

} // namespace

class AccountListTest : public QObject {
    Q_OBJECT
  private slots:
    void it_lists_the_accounts_in_order() {
        for (const int count : {0, 1, 127, 128, 129, 1'000}) {
            const std::vector<Account> accounts = someAccounts(count);
            const AccountList list(accounts);
            QCOMPARE(list.size(), accounts.size());
            QCOMPARE(list.empty(), accounts.empty());
            QVERIFY(std::ranges::equal(list, accounts));
            QVERIFY(std::vector<Account>(list) == accounts);
            QCOMPARE(list.end() - list.begin(), std::ptrdiff_t(count));
        }
    }
    void iterators_go_anywhere() {
        const AccountList list(someAccounts(300));
        static_assert(std::random_access_iterator<AccountList::Iterator>);
        QCOMPARE(list.begin()[200].id.value(), std::string("A200"));
        QCOMPARE((list.end() - 1)->id, list.back().id);
        QVERIFY(list.begin() + 1 > list.begin());
        const auto found = std::ranges::lower_bound(list, Money(29'900), {},
                                                    [](const Account& a) { return arrOrZero(a); });
        QCOMPARE(found - list.begin(), std::ptrdiff_t(299));
    }
    void a_list_with_another_account_shares_the_others() {
        const AccountList list(someAccounts(1'000));
        Account other = list[500];
        other.health = 7;
        const AccountList changed = list.with(500, other);
        QCOMPARE(changed[500].health, PackedOptional<int>(7));
        QVERIFY(!list[500].health);
        QVERIFY(std::ranges::equal(changed, list, {}, &Account::id, &Account::id));
        QVERIFY(sharedBy(list, changed) >= 800);
        QVERIFY(changed != list);
        QVERIFY(changed.with(500, list[500]) == list);
    }
    void the_last_block_is_as_long_as_it_is() {
        const AccountList list(someAccounts(129));
        Account other = list.back();
        other.name = "Last";
        const AccountList changed = list.with(128, other);
        QCOMPARE(changed.size(), std::size_t(129));
        QCOMPARE(changed.back().name.str(), std::string("Last"));
        QVERIFY(changed != list);
    }
    void a_list_outlives_the_one_it_was_made_of() {
        auto list = std::make_unique<AccountList>(someAccounts(400));
        const AccountList changed = list->with(0, accountWithArr("A0", 1));
        list.reset();
        QCOMPARE(changed.back().id.value(), std::string("A399"));
    }
};

HEADROOM_TEST(AccountListTest)
#include "account_list_test.moc"
