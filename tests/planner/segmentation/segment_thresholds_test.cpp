#include "planner/base/random.h"
#include "planner/segmentation/segment_thresholds.h"
#include "tests/support/book_builders.h"
#include "tests/support/test_registry.h"

#include <QTest>
#include <cmath>
#include <limits>

using namespace headroom;
using namespace headroom::test;

namespace {

std::shared_ptr<const Book> randomBook(std::uint64_t seed) {
    Random random(seed);
    std::vector<Account> accounts;
    for (int i = 0; i < 120; ++i) {
        accounts.push_back(accountWithArr("A" + std::to_string(i), random.between(0, 200) * 1000));
        accounts.back().segment = random.below(2) == 0 ? "Enterprise" : "SMB";
        if (random.below(4) > 0)
            setInput(accounts.back(), ComplexityInput::Seats,
                     static_cast<double>(random.below(30)));
    }
    return bookOf(std::move(accounts));
}

} // namespace

class SegmentThresholdsTest : public QObject {
    Q_OBJECT
  private slots:
    void the_lines_of_the_shipped_rules_are_listed_in_order() {
        const auto lines = thresholdsOf(defaultSegmentRules());
        QCOMPARE(lines.size(), std::size_t(3));
        QVERIFY((lines[0] == SegmentThreshold{0, "Strategic", ThresholdKind::Arr, 100'000.0}));
        QVERIFY((lines[1] == SegmentThreshold{1, "Growth", ThresholdKind::Arr, 25'000.0}));
        QVERIFY((lines[2] == SegmentThreshold{2, "Mid-market", ThresholdKind::Complexity, 40.0}));
    }
    void a_dragged_line_changes_that_rule_only() {
        const SegmentRules rules = defaultSegmentRules();
        const auto changed = withThreshold(rules, 0, 80'000.0);
        QVERIFY(changed.has_value());
        SegmentRules expected = rules;
        expected.rules[0].arrAtLeast = Money(80'000'00);
        QVERIFY(*changed == expected);
        QCOMPARE(withThreshold(rules, 2, 55.5)->rules[2].complexityAtLeast.value(), 55.5);
    }
    void the_strategic_line_stays_above_the_growth_line() {
        const auto crossed = withThreshold(defaultSegmentRules(), 0, 25'000.0);
        QVERIFY(!crossed);
        QVERIFY(crossed.error().code == ErrorCode::BadValue);
        QCOMPARE(crossed.error().subject, std::string("Growth"));
        QVERIFY(withThreshold(defaultSegmentRules(), 0, 25'000.01).has_value());
    }
    void lines_moved_together_may_pass_where_the_other_one_was() {
        const SegmentRules rules = defaultSegmentRules();
        QVERIFY(!withThreshold(rules, 0, 20'000.0));
        const auto changed = withThresholds(rules, {{0, 20'000.0}, {1, 10'000.0}});
        QVERIFY(changed.has_value());
        QVERIFY(changed->rules[0].arrAtLeast == Money(20'000'00));
        QVERIFY(changed->rules[1].arrAtLeast == Money(10'000'00));
        QVERIFY(*withThresholds(rules, {}) == rules);
        QVERIFY(!withThresholds(rules, {{0, 20'000.0}, {3, 1.0}}));
    }
    void a_line_out_of_range_is_refused() {
        const SegmentRules rules = defaultSegmentRules();
        const auto code = [&](std::size_t index, double value) {
            const auto changed = withThreshold(rules, index, value);
            return changed ? ErrorCode::Internal : changed.error().code;
        };
        QVERIFY(code(2, 100.5) == ErrorCode::OutOfRange);
        QVERIFY(code(2, std::numeric_limits<double>::quiet_NaN()) == ErrorCode::OutOfRange);
        QVERIFY(code(0, std::numeric_limits<double>::infinity()) == ErrorCode::OutOfRange);
        QVERIFY(code(3, 1.0) == ErrorCode::OutOfRange);
        QVERIFY(code(1, -1.0) == ErrorCode::OutOfRange);
    }
    void a_rule_behind_a_catch_all_can_never_hold() {
        SegmentRules rules;
        rules.rules = {{"All", {}, {}}, {"Growth", Money(1), {}}};
        QVERIFY(checkRules(rules).error().code == ErrorCode::BadValue);
        rules.rules = {{"", {}, {}}};
        QVERIFY(checkRules(rules).error().code == ErrorCode::BadValue);
        QVERIFY(checkRules(defaultSegmentRules()).has_value());
    }
    void the_range_of_a_line_ends_where_the_rules_become_invalid() {
        const SegmentRules rules = defaultSegmentRules();
        const ThresholdRange strategic = thresholdRange(rules, 0);
        QCOMPARE(strategic.low, 25'000.01);
        QVERIFY(std::isinf(strategic.high));
        const ThresholdRange growth = thresholdRange(rules, 1);
        QCOMPARE(growth.low, 0.01);
        QCOMPARE(growth.high, 99'999.99);
        for (std::size_t line = 0; line < 3; ++line) {
            const ThresholdRange range = thresholdRange(rules, line);
            QVERIFY(withThreshold(rules, line, range.low).has_value());
            QVERIFY(!withThreshold(rules, line, range.low - 0.02).has_value());
            if (std::isfinite(range.high)) {
                QVERIFY(withThreshold(rules, line, range.high).has_value());
                QVERIFY(!withThreshold(rules, line, range.high + 0.02).has_value());
            }
        }
    }
    void the_preview_is_what_segmenting_anew_gives() {
        Random random(5);
        for (std::uint64_t seed = 1; seed <= 20; ++seed) {
            const auto book = randomBook(seed);
            const std::map<AccountId, SegmentOverride> byHand{
                {AccountId("A3"), {"Strategic", "why"}}, {AccountId("A4"), {"Partners", "why"}}};
            const SegmentedBook before = segmentBook(book, defaultSegmentRules(), {}, byHand);
            auto rules = withThreshold(defaultSegmentRules(), 0,
                                       static_cast<double>(random.between(25'001, 200'000)));
            rules = withThreshold(*rules, 2, static_cast<double>(random.between(1, 100)));
            if (seed % 4 == 0)
                rules->source = SegmentSource::File;
            const SegmentedBook after = segmentBook(book, *rules, {}, byHand);
            const SegmentPreview preview = previewSegments(before, *rules);
            int changed = 0;
            std::vector<int> accounts(preview.segmentNames.size(), 0);
            for (std::size_t i = 0; i < after.segment.size(); ++i) {
                const std::string& name = after.segmentNames[after.segment[i]];
                QCOMPARE(preview.segmentNames[preview.segment[i]], name);
                changed += name != before.segmentNames[before.segment[i]] ? 1 : 0;
                ++accounts[preview.segment[i]];
            }
            QCOMPARE(preview.changed, changed);
            QCOMPARE(preview.accounts, accounts);
            Money total;
            for (const Money arr : preview.arr)
                total += arr;
            QVERIFY(total == book->totalArr());
        }
    }
    void nothing_changes_under_the_same_rules() {
        const SegmentedBook book = segmentBook(randomBook(3), defaultSegmentRules(), {}, {});
        QCOMPARE(previewSegments(book, defaultSegmentRules()).changed, 0);
    }
};

HEADROOM_TEST(SegmentThresholdsTest)
#include "segment_thresholds_test.moc"
