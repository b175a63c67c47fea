#include "planner/segmentation/segment_summary.h"
#include "tests/support/book_builders.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace headroom;
using namespace headroom::test;

namespace {

std::vector<SegmentSummary> summaryOf(std::vector<Account> accounts,
                                      const std::map<AccountId, SegmentOverride>& byHand = {}) {
    const SegmentRules rules = defaultSegmentRules();
    return summariseSegments(segmentBook(bookOf(std::move(accounts)), rules, {}, byHand), rules);
}

} // namespace

class SegmentSummaryTest : public QObject {
    Q_OBJECT
  private slots:
    void sums_and_medians_leave_missing_arr_out() {
        const auto rows = summaryOf({accountWithArr("a", 10), accountWithArr("b", 20),
                                     accountWithArr("c", 40), accountWithArr("d", 41),
                                     accountWithoutArr("e"), accountWithArr("f", 300'000)});
        QCOMPARE(rows.size(), std::size_t(4));
        QCOMPARE(rows[0].name, std::string("Strategic"));
        QCOMPARE(rows[0].accounts, 1);
        QCOMPARE(rows[3].accounts, 5);
        QCOMPARE(rows[3].withoutArr, 1);
        QVERIFY(rows[3].arr == Money(111'00));
        QVERIFY(rows[3].medianArr == Money(30'00)); // middle of 20 and 40
        QVERIFY(rows[1].medianArr == Money(0));
    }
    void accounts_within_five_percent_of_a_line_are_near_it() {
        // lines at 100,000 and 25,000: 5 % is 5,000 and 1,250
        const auto rows = summaryOf({accountWithArr("a", 105'000), accountWithArr("b", 105'001),
                                     accountWithArr("c", 95'000), accountWithArr("d", 94'999),
                                     accountWithArr("e", 26'250), accountWithArr("f", 26'251),
                                     accountWithArr("g", 23'750), accountWithArr("h", 23'749)});
        QCOMPARE(rows[0].nearThreshold, 1); // a
        QCOMPARE(rows[1].nearThreshold, 2); // c, e
        QCOMPARE(rows[3].nearThreshold, 1); // g
    }
    void a_complexity_line_is_near_only_where_it_decides() {
        std::vector<Account> accounts;
        for (int i = 0; i < 5; ++i) {
            accounts.push_back(accountWithArr("A" + std::to_string(i), i == 2 ? 60'000 : 1));
            setInput(accounts.back(), ComplexityInput::Products, i / 2);
        }
        // scores: 0, 0 → 20; 1, 1 → 60; 2 → 90: nobody within 2 points of 40
        QCOMPARE(summaryOf(accounts)[2].nearThreshold, 0);
        SegmentRules rules = defaultSegmentRules();
        rules.rules[2].complexityAtLeast = 59.0;
        const auto rows = summariseSegments(segmentBook(bookOf(accounts), rules, {}, {}), rules);
        QCOMPARE(rows[2].nearThreshold, 1); // A3; A2 is Growth by its ARR either way
        QCOMPARE(rows[1].nearThreshold, 0);
    }
    void an_account_placed_by_hand_is_near_no_line() {
        const auto rows =
            summaryOf({accountWithArr("a", 100'000)}, {{AccountId("a"), {"Growth", "agreed"}}});
        QCOMPARE(rows[1].byHand, 1);
        QCOMPARE(rows[1].nearThreshold, 0);
        QCOMPARE(rows[0].accounts, 0);
    }
};

HEADROOM_TEST(SegmentSummaryTest)
#include "segment_summary_test.moc"
