#include "tests/support/test_registry.h"
#include "ui/models/row_order.h"

#include <QTest>
#include <cmath>
#include <numeric>

using namespace headroom::ui;

namespace {

TableColumn texts(const QStringList& cells) {
    TableColumn column;
    column.text = [cells](int row) { return cells.at(row); };
    return column;
}

TableColumn numbers(const std::vector<double>& cells) {
    TableColumn column;
    column.kind = TableColumn::Kind::Number;
    column.number = [cells](int row) { return cells.at(static_cast<std::size_t>(row)); };
    return column;
}

std::vector<int> sorted(const std::vector<OrderBy>& by, int rows) {
    std::vector<int> order(static_cast<std::size_t>(rows));
    std::iota(order.begin(), order.end(), 0);
    sortRows(order, by);
    return order;
}

} // namespace

class RowOrderTest : public QObject {
    Q_OBJECT
  private slots:
    void absent_numbers_come_last_in_both_directions() {
        const auto keys = columnKeys(numbers({2.0, std::nan(""), 1.0, 3.0}), 4);
        QCOMPARE(sorted({{keys, false}}, 4), (std::vector<int>{2, 0, 3, 1}));
        QCOMPARE(sorted({{keys, true}}, 4), (std::vector<int>{3, 0, 2, 1}));
    }

    void texts_sort_as_people_do() {
        const QStringList cells = {QStringLiteral("zebra"), QStringLiteral("Äpfel"),
                                   QStringLiteral("Book 10"), QStringLiteral("book 9"), QString()};
        const auto keys = columnKeys(texts(cells), 5);
        const auto order = sorted({{keys, false}}, 5);
        QCOMPARE(order.back(), 4); // the empty one
        QCOMPARE(order.at(3), 0);  // zebra
        const auto at = [&order](int row) { return std::find(order.begin(), order.end(), row); };
        QVERIFY(at(3) < at(2)); // 9 before 10
    }

    void equal_rows_keep_their_order() {
        const auto keys = columnKeys(numbers({1, 0, 1, 0, 1}), 5);
        QCOMPARE(sorted({{keys, true}}, 5), (std::vector<int>{0, 2, 4, 1, 3}));
    }

    void texts_that_differ_only_in_case_are_of_one_rank() {
        const auto keys =
            columnKeys(texts({QStringLiteral("EMEA"), QStringLiteral("Apac"),
                              QStringLiteral("emea"), QString(), QStringLiteral("EMEA")}),
                       5);
        QCOMPARE(keys->at(0), keys->at(2));
        QCOMPARE(keys->at(0), keys->at(4));
        QVERIFY(keys->at(1) < keys->at(0));
        QVERIFY(std::isnan(keys->at(3)));
    }

    void further_keys_break_ties() {
        const auto first = columnKeys(texts({QStringLiteral("b"), QStringLiteral("a"),
                                             QStringLiteral("B"), QStringLiteral("a")}),
                                      4);
        const auto second = columnKeys(numbers({1, 2, 3, 4}), 4);
        QCOMPARE(sorted({{first, false}, {second, true}}, 4), (std::vector<int>{3, 1, 2, 0}));
    }

    void no_key_leaves_the_rows_alone() { QCOMPARE(sorted({}, 3), (std::vector<int>{0, 1, 2})); }
};

HEADROOM_TEST(RowOrderTest)
#include "row_order_test.moc"
