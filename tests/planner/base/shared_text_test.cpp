#include "planner/base/compact_id.h"
#include "planner/base/month.h"
#include "planner/base/packed_optional.h"
#include "planner/base/shared_id.h"
#include "planner/base/text_pool.h"
#include "planner/base/units.h"
#include "tests/support/test_registry.h"

#include <QTest>
#include <limits>
#include <set>
#include <thread>
#include <vector>

using namespace headroom;

class SharedTextTest : public QObject {
    Q_OBJECT

  private slots:
    void copies_share_their_bytes_and_outlive_the_first() {
        SharedText copy;
        {
            const SharedText first("Mid-Market");
            copy = first;
            QVERIFY(copy.view().data() == first.view().data());
        }
        QCOMPARE(copy.str(), std::string("Mid-Market"));
        SharedText moved = std::move(copy);
        QVERIFY(copy.empty());
        const SharedText& itself = moved;
        moved = itself;
        QCOMPARE(moved.str(), std::string("Mid-Market"));
        moved.clear();
        QVERIFY(moved.empty());
        QCOMPARE(moved, SharedText(""));
    }

    void it_compares_and_joins_like_a_string() {
        const SharedText text(std::string("B\0C", 3));
        QCOMPARE(text.view().size(), std::size_t(3));
        QVERIFY(text == std::string("B\0C", 3));
        QVERIFY(text != "B");
        QVERIFY(SharedText("A") < text);
        QVERIFY(SharedText("Ä") > text);
        QCOMPARE("in " + SharedText("EMEA") + ".", std::string("in EMEA."));
        std::set<std::string> names;
        names.insert(SharedText("EMEA"));
        QVERIFY(names.contains("EMEA"));
    }

    void threads_copy_and_drop_one_text() {
        const SharedText text("EMEA");
        std::vector<std::jthread> threads;
        for (int t = 0; t < 4; ++t)
            threads.emplace_back([&text] {
                for (int i = 0; i < 20'000; ++i) {
                    std::vector<SharedText> copies(3, text);
                    copies.pop_back();
                }
            });
        threads.clear();
        QCOMPARE(text.str(), std::string("EMEA"));
    }

    void a_pool_gives_equal_texts_one_place_and_forgets_what_never_repeats() {
        TextPool pool;
        const SharedText first = pool.shared("EMEA");
        QVERIFY(pool.shared("EMEA").view().data() == first.view().data());
        QVERIFY(pool.shared("").empty());
        std::size_t kept = 0;
        for (int i = 0; i < 100'000; ++i)
            QCOMPARE(pool.shared("text " + std::to_string(i)).str(), "text " + std::to_string(i));
        for (int i = 0; i < 200; ++i) {
            const std::string text = "often " + std::to_string(i);
            const SharedText once = pool.shared(text);
            kept += pool.shared(text).view().data() == once.view().data() ? 1U : 0U;
        }
        QCOMPARE(kept, std::size_t(200));
    }

    void a_shared_id_is_the_id_it_was_made_of() {
        const SharedId<AccountTag> none;
        QVERIFY(none.empty());
        QCOMPARE(AccountId(none), AccountId());
        const SharedId<AccountTag> parent = AccountId("001");
        QVERIFY(parent == AccountId("001"));
        QVERIFY(parent != none);
        QCOMPARE(AccountId(parent), AccountId("001"));
    }

    void a_compact_text_holds_short_and_long_ones_alike() {
        for (const std::size_t size : {0U, 1U, 18U, 23U, 24U, 500U}) {
            const std::string text(size, 'a');
            CompactText first{text};
            const CompactText copy = first;
            QCOMPARE(copy.str(), text);
            QCOMPARE(copy.empty(), size == 0);
            QVERIFY(copy == first && !(copy < first));
            const CompactText moved = std::move(first);
            QCOMPARE(moved.str(), text);
            for (const std::string& other : {std::string("b"), std::string(100, 'b')}) {
                CompactText given{other};
                QVERIFY(moved < given);
                given = moved;
                QCOMPARE(given.str(), text);
                const CompactText& itself = given;
                given = itself;
                QCOMPARE(given.str(), text);
            }
        }
        QVERIFY(CompactText("A") != CompactText("a"));
    }

    void a_compact_id_is_the_id_it_was_made_of() {
        const CompactId<AccountTag> id = AccountId("0018d00000AAAAAAA5");
        QVERIFY(id == AccountId("0018d00000AAAAAAA5"));
        QVERIFY(id < AccountId("0018d00000AAAAAAB5"));
        QCOMPARE(AccountId(id), AccountId("0018d00000AAAAAAA5"));
        QVERIFY(CompactId<AccountTag>().empty());
    }

    void an_optional_in_the_room_of_its_value_behaves_like_one() {
        PackedOptional<Date> day;
        QVERIFY(!day && day == std::nullopt && !std::optional<Date>(day));
        day = Date{}; // 1 January 1970 is a day like any other
        QVERIFY(day && *day == Date{} && day == std::optional<Date>(Date{}));
        day.reset();
        QVERIFY(!day.has_value());
        PackedOptional<double> number = std::optional<double>(0.0);
        QVERIFY(number && *number == 0.0);
        QVERIFY(number != PackedOptional<double>());
        QVERIFY(PackedOptional<double>() == PackedOptional<double>());
        QCOMPARE(PackedOptional<int>().value_or(7), 7);
        QCOMPARE(PackedOptional<int>(0).value_or(7), 0);
        QVERIFY(PackedOptional<Money>(Money(-1))->count() == -1);
        QCOMPARE(sizeof(PackedOptional<Money>), sizeof(Money));
        QCOMPARE(sizeof(PackedOptional<Date>), std::size_t(4));
        for (const Date edge : {makeDate(1900, 1, 1), makeDate(2200, 12, 31)})
            QCOMPARE(*PackedOptional<Date>(edge), edge);
    }
};

HEADROOM_TEST(SharedTextTest)

#include "shared_text_test.moc"
