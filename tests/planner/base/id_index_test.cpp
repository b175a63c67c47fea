#include "planner/base/id_index.h"
#include "planner/base/ids.h"
#include "planner/base/random.h"
#include "tests/support/test_registry.h"

#include <QTest>
#include <map>

using namespace headroom;

namespace {

struct Item {
    AccountId id;
};

} // namespace

class IdIndexTest : public QObject {
    Q_OBJECT

  private slots:
    void it_finds_what_a_map_finds_with_and_without_room_made_before() {
        for (const bool reserved : {false, true}) {
            Random random(3);
            std::vector<Item> items;
            IdIndex<Item> index;
            std::map<std::string, std::size_t> expected;
            if (reserved)
                index.reserve(items, 20'000);
            for (int i = 0; i < 20'000; ++i) {
                const std::string id = std::to_string(random.below(30'000));
                items.push_back({AccountId(id)});
                const bool added = index.add(items, items.size() - 1);
                QCOMPARE(added, expected.emplace(id, items.size() - 1).second);
                if (!added)
                    items.pop_back();
            }
            for (int i = 0; i < 30'000; ++i) {
                const std::string id = std::to_string(i);
                const auto found = index.find(items, id);
                QCOMPARE(found.has_value(), expected.contains(id));
                if (found)
                    QCOMPARE(*found, expected.at(id));
            }
        }
    }

    void an_index_without_some_items_is_that_of_the_others() {
        Random random(4);
        for (std::size_t round = 0; round < 200; ++round) {
            std::vector<Item> items;
            IdIndex<Item> index;
            const auto count = 1 + random.below(300);
            for (std::size_t i = 0; i < count; ++i) {
                items.push_back({AccountId(std::to_string(i * 7 + round))});
                index.add(items, i);
            }
            std::vector<std::size_t> gone;
            std::vector<Item> others;
            for (std::size_t i = 0; i < count; ++i)
                if (random.below(3) == 0)
                    gone.push_back(i);
                else
                    others.push_back(items[i]);
            const IdIndex<Item> rest = index.without(items, gone);
            for (std::size_t i = 0; i < others.size(); ++i)
                QCOMPARE(rest.find(others, others[i].id.value()), std::optional(i));
            for (const std::size_t i : gone)
                QVERIFY(!rest.find(others, items[i].id.value()));
        }
    }

    void an_empty_index_finds_nothing() {
        IdIndex<Item> index;
        QVERIFY(!index.find({}, "A"));
        const std::vector<Item> items = {{AccountId("A")}};
        QVERIFY(index.add(items, 0));
        QVERIFY(!index.find(items, "B"));
        index.clear();
        QVERIFY(!index.find(items, "A"));
    }
};

HEADROOM_TEST(IdIndexTest)

#include "id_index_test.moc"
