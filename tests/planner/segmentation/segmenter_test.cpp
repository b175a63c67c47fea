#include "planner/base/random.h"
#include "planner/segmentation/segmenter.h"
#include "tests/support/book_builders.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace headroom;
using namespace headroom::test;

namespace {

using Names = std::vector<std::string>;

/// Three accounts whose products give scores 16.7, 50 and 83.3.
std::vector<Account> threeAccounts(std::int64_t arr) {
    std::vector<Account> accounts;
    for (int i = 0; i < 3; ++i) {
        accounts.push_back(accountWithArr("A" + std::to_string(i), arr));
        setInput(accounts.back(), ComplexityInput::Products, i);
    }
    return accounts;
}

SegmentedBook withDefaults(std::vector<Account> accounts) {
    return segmentBook(bookOf(std::move(accounts)), defaultSegmentRules(), {}, {});
}

std::string segmentOf(const SegmentedBook& book, std::size_t account) {
    return book.segmentNames[book.segment[account]];
}

Account inSegment(const std::string& id, const std::string& segment, std::int64_t arr) {
    Account account = accountWithArr(id, arr);
    account.segment = segment;
    return account;
}

SegmentRules fileRules() {
    SegmentRules rules;
    rules.source = SegmentSource::File;
    return rules;
}

} // namespace

class SegmenterTest : public QObject {
    Q_OBJECT
  private slots:
    void shipped_rules_split_by_arr_then_by_complexity() {
        auto accounts = threeAccounts(24'999);
        accounts.push_back(accountWithArr("S", 100'000));
        accounts.push_back(accountWithArr("G", 99'999));
        accounts.push_back(accountWithArr("g", 25'000));
        const SegmentedBook book = withDefaults(accounts);
        QCOMPARE(book.segmentNames, (Names{"Strategic", "Growth", "Mid-market", "Tech-touch"}));
        QCOMPARE(segmentOf(book, 0), std::string("Tech-touch")); // score 16.7
        QCOMPARE(segmentOf(book, 1), std::string("Mid-market")); // 50
        QCOMPARE(segmentOf(book, 2), std::string("Mid-market")); // 83.3
        QCOMPARE(segmentOf(book, 3), std::string("Strategic"));
        QCOMPARE(segmentOf(book, 4), std::string("Growth"));
        QCOMPARE(segmentOf(book, 5), std::string("Growth"));
        QCOMPARE(book.rule[4], std::uint16_t(1));
        QVERIFY(book.reason[4] == SegmentReason::Rule);
    }
    void one_cent_below_the_line_is_below_it() {
        Account account = accountWithArr("a", 0);
        account.arr = Money(100'000'00 - 1);
        QCOMPARE(segmentOf(withDefaults({account}), 0), std::string("Growth"));
    }
    void missing_arr_and_missing_score_count_as_zero() {
        const SegmentedBook book = withDefaults({accountWithoutArr("a")});
        QCOMPARE(segmentOf(book, 0), std::string("Tech-touch"));
        QVERIFY(!book.complexity.score[0]);
    }
    void an_account_no_rule_takes_has_no_segment() {
        SegmentRules rules = defaultSegmentRules();
        rules.rules.resize(2);
        const auto book = bookOf({accountWithArr("a", 1), accountWithArr("b", 30'000)});
        const SegmentedBook segmented = segmentBook(book, rules, {}, {});
        QCOMPARE(segmented.segmentNames, (Names{"Strategic", "Growth", "No segment"}));
        QCOMPARE(segmentOf(segmented, 0), std::string("No segment"));
        QVERIFY(segmented.reason[0] == SegmentReason::NoRuleHolds);
        QCOMPARE(segmentOf(segmented, 1), std::string("Growth"));
    }
    void no_rules_at_all_still_give_a_segment() {
        const SegmentedBook book = segmentBook(bookOf({accountWithArr("a", 1)}), {}, {}, {});
        QCOMPARE(book.segmentNames, Names{"No segment"});
        QVERIFY(book.reason[0] == SegmentReason::NoRuleHolds);
    }
    void two_rules_may_lead_to_one_segment() {
        SegmentRules rules;
        rules.rules = {{"High", Money(100'00), {}}, {"Low", {}, {}}, {"High", {}, 40.0}};
        QCOMPARE(segmentNames(*Book::empty(), rules), (Names{"High", "Low"}));
    }
    void placement_by_hand_wins_and_may_name_a_new_segment() {
        const auto book =
            bookOf({accountWithArr("a", 1), accountWithArr("b", 1), accountWithArr("c", 500'000)});
        const SegmentedBook segmented =
            segmentBook(book, defaultSegmentRules(), {},
                        {{AccountId("a"), {"strategic", "reference customer"}},
                         {AccountId("b"), {"Partners", "resells"}},
                         {AccountId("c"), {"", "nothing"}},
                         {AccountId("gone"), {"Growth", "not in the book"}}});
        QCOMPARE(segmentOf(segmented, 0), std::string("Strategic"));
        QVERIFY(segmented.reason[0] == SegmentReason::ByHand);
        QCOMPARE(segmented.segmentNames.size(), std::size_t(5));
        QCOMPARE(segmentOf(segmented, 1), std::string("Partners"));
        QCOMPARE(segmentOf(segmented, 2), std::string("Strategic"));
        QVERIFY(segmented.reason[2] == SegmentReason::Rule);
    }
    void names_of_the_file_are_ordered_by_median_arr() {
        // medians: Scale 2, Enterprise 90, SMB (5 + 9) / 2 = 7; one huge account does not decide
        const auto book = bookOf({inSegment("a", "Scale", 1), inSegment("b", "Scale", 2),
                                  inSegment("c", "Scale", 100'000), inSegment("d", "SMB", 5),
                                  inSegment("e", "SMB", 9), inSegment("f", "Enterprise", 90)});
        QCOMPARE(segmentNames(*book, fileRules()), (Names{"Enterprise", "SMB", "Scale"}));
    }
    void spellings_of_one_name_are_one_segment() {
        const auto book = bookOf({inSegment("a", "Mid-Market", 5), inSegment("b", "mid market", 5),
                                  inSegment("c", "Mid-Market", 5), inSegment("d", "", 5),
                                  inSegment("e", "--", 5)});
        const SegmentedBook segmented = segmentBook(book, fileRules(), {}, {});
        QCOMPARE(segmented.segmentNames, (Names{"Mid-Market", "No segment"}));
        QCOMPARE(segmented.segment, (std::vector<std::uint16_t>{0, 0, 0, 1, 1}));
        QVERIFY(segmented.reason[1] == SegmentReason::File);
        QVERIFY(segmented.reason[3] == SegmentReason::NoSegmentInFile);
    }
    void segments_with_equal_medians_are_ordered_by_name() {
        const auto book = bookOf({inSegment("a", "Beta", 5), inSegment("b", "Alpha", 5)});
        QCOMPARE(segmentNames(*book, fileRules()), (Names{"Alpha", "Beta"}));
    }
    void raising_the_arr_of_an_account_never_lowers_its_segment() {
        Random random(11);
        for (int round = 0; round < 50; ++round) {
            auto accounts = threeAccounts(0);
            const auto low = random.between(0, 200'000);
            const auto high = low + random.between(0, 200'000);
            const auto position = static_cast<std::size_t>(random.below(3));
            accounts[position].arr = Money(low * 100);
            const auto before = withDefaults(accounts).segment[position];
            accounts[position].arr = Money(high * 100);
            QVERIFY(withDefaults(accounts).segment[position] <= before);
        }
    }
    void every_account_is_in_exactly_the_first_rule_that_holds() {
        Random random(12);
        for (int round = 0; round < 30; ++round) {
            std::vector<Account> accounts;
            for (int i = 0; i < 60; ++i) {
                accounts.push_back(
                    accountWithArr("A" + std::to_string(i), random.between(0, 150) * 1000));
                setInput(accounts.back(), ComplexityInput::Products,
                         static_cast<double>(random.below(6)));
            }
            const SegmentedBook book = withDefaults(accounts);
            const SegmentRules rules = defaultSegmentRules();
            for (std::size_t i = 0; i < accounts.size(); ++i) {
                const auto holds = [&](const SegmentRule& rule) {
                    return (!rule.arrAtLeast ||
                            accounts[i].arr.value_or(Money(-1)) >= *rule.arrAtLeast) &&
                           (!rule.complexityAtLeast ||
                            *book.complexity.score[i] >= *rule.complexityAtLeast);
                };
                QVERIFY(holds(rules.rules[book.rule[i]]));
                for (std::size_t r = 0; r < book.rule[i]; ++r)
                    QVERIFY(!holds(rules.rules[r]));
            }
        }
    }
};

HEADROOM_TEST(SegmenterTest)
#include "segmenter_test.moc"
