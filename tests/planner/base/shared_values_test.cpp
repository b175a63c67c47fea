#include "planner/base/shared_values.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace headroom;

class SharedValuesTest : public QObject {
    Q_OBJECT
  private slots:
    void it_holds_the_values_of_the_vector() {
        const SharedValues<int> values(std::vector<int>{3, 1, 2});
        QCOMPARE(values.size(), std::size_t(3));
        QVERIFY(!values.empty());
        QCOMPARE(values[2], 2);
        QCOMPARE(std::vector<int>(values.begin(), values.end()), (std::vector<int>{3, 1, 2}));
    }
    void none_are_empty_wherever_they_come_from() {
        const SharedValues<int> none;
        QVERIFY(none.empty());
        QVERIFY(none.begin() == none.end());
        QVERIFY(none == SharedValues<int>(std::vector<int>{}));
        QVERIFY(!(none == SharedValues<int>(std::vector<int>{1})));
    }
    void copies_share_and_outlive_each_other() {
        auto first = std::make_unique<SharedValues<int>>(std::vector<int>{1, 2});
        const SharedValues<int> copy = *first;
        QCOMPARE(copy.data(), first->data());
        first.reset();
        QCOMPARE(copy[1], 2);
    }
    void values_are_compared_and_not_where_they_stand() {
        const SharedValues<int> values(std::vector<int>{1, 2});
        QVERIFY(values == SharedValues<int>(std::vector<int>{1, 2}));
        QVERIFY(!(values == SharedValues<int>(std::vector<int>{1, 3})));
        QVERIFY(!(values == SharedValues<int>(std::vector<int>{1, 2, 3})));
    }
};

HEADROOM_TEST(SharedValuesTest)
#include "shared_values_test.moc"
