#include "planner/base/random.h"
#include "planner/model/account_list.h"
#include "tests/support/book_builders.h"
#include "tests/support/test_registry.h"

#include <QTest>
#include <algorithm>
#include <numeric>

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
    void a_list_without_some_accounts_shares_the_others() {
        const AccountList list = AccountList(someAccounts(1'000)).with(300, accountWithArr("X", 1));
        for (const std::vector<std::size_t>& places : std::vector<std::vector<std::size_t>>{
                 {0}, {999}, {127, 128}, {299}, {300}, {3, 4, 5, 500, 998, 999}, {}}) {
            std::vector<Account> expected;
            for (std::size_t i = 0; i < list.size(); ++i)
                if (!std::ranges::binary_search(places, i))
                    expected.push_back(list[i]);
            const AccountList rest = list.without(places);
            QVERIFY(rest == AccountList(expected));
            int shared = 0;
            for (std::size_t i = 0; i < rest.size(); ++i)
                shared +=
                    std::ranges::any_of(list, [&](const Account& a) { return &a == &rest[i]; });
            QVERIFY(shared >= 1'000 - 128 * 6);
        }
        std::vector<std::size_t> all(1'000);
        std::iota(all.begin(), all.end(), 0);
        QVERIFY(list.without(all).empty());
    }
    void accounts_removed_one_after_the_other_are_all_gone() {
        Random random(5);
        AccountList list(someAccounts(600));
        std::vector<Account> expected = list;
        for (int i = 0; i < 300; ++i) {
            const std::size_t place = random.below(list.size());
            list = i % 3 == 0 ? list.with(place, accountWithArr("B" + std::to_string(i), i))
                              : list.without({place});
            if (i % 3 == 0)
                expected[place] = list[place];
            else
                expected.erase(expected.begin() + std::ptrdiff_t(place));
            QVERIFY(std::ranges::equal(list, expected));
        }
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
