#include "planner/base/random.h"
#include "planner/segmentation/complexity_score.h"
#include "tests/support/book_builders.h"
#include "tests/support/test_registry.h"

#include <QTest>
#include <cmath>
#include <limits>

using namespace headroom;
using namespace headroom::test;

namespace {

ComplexityWeights only(ComplexityInput input) {
    ComplexityWeights weights;
    weights.weight.fill(0.0);
    weights.weight[static_cast<std::size_t>(input)] = 1.0;
    return weights;
}

std::shared_ptr<const Book> bookOfProducts(const std::vector<std::optional<double>>& products) {
    std::vector<Account> accounts;
    for (std::size_t i = 0; i < products.size(); ++i) {
        accounts.push_back(accountWithArr("A" + std::to_string(i), 1));
        if (products[i])
            setInput(accounts.back(), ComplexityInput::Products, *products[i]);
    }
    return bookOf(std::move(accounts));
}

std::shared_ptr<const Book> randomBook(std::uint64_t seed, std::size_t size, bool transformed) {
    Random random(seed);
    std::vector<Account> accounts;
    for (std::size_t i = 0; i < size; ++i) {
        accounts.push_back(accountWithArr("A" + std::to_string(i), 1));
        for (std::size_t input = 0; input < complexityInputCount; ++input) {
            const bool given = random.below(5) > 0;
            const auto value = static_cast<double>(random.below(9));
            if (given)
                accounts.back().complexityInputs[input] =
                    transformed ? std::exp(3.0 * value) - 7.0 : value;
        }
    }
    return bookOf(std::move(accounts));
}

} // namespace

class ComplexityScoreTest : public QObject {
    Q_OBJECT
  private slots:
    void ties_share_the_middle_of_their_ranks() {
        // 1, 2, 2, 5: below + half of the equal ones, of four: 12.5 %, 50 %, 50 %, 87.5 %
        const auto book = bookOfProducts({1.0, 2.0, 2.0, 5.0});
        const auto scores = scoreComplexity(*book, only(ComplexityInput::Products)).score;
        QCOMPARE(*scores[0], 12.5);
        QCOMPARE(*scores[1], 50.0);
        QCOMPARE(*scores[2], 50.0);
        QCOMPARE(*scores[3], 87.5);
    }
    void everyone_alike_is_in_the_middle() {
        const auto book = bookOfProducts({3.0, 3.0, 3.0});
        for (const auto& score : scoreComplexity(*book, only(ComplexityInput::Products)).score)
            QCOMPARE(*score, 50.0);
    }
    void a_missing_input_is_left_out_and_the_other_weights_fill_in() {
        std::vector<Account> accounts{accountWithArr("a", 1), accountWithArr("b", 1)};
        setInput(accounts[0], ComplexityInput::Products, 1.0);
        setInput(accounts[1], ComplexityInput::Products, 2.0);
        setInput(accounts[1], ComplexityInput::Seats, 10.0);
        ComplexityWeights weights; // products 30, seats 20
        const auto book = bookOf(accounts);
        const ComplexityScores scores = scoreComplexity(*book, weights);
        QCOMPARE(*scores.score[0], 25.0); // products alone: half of one of two
        QCOMPARE(*scores.score[1], (30.0 * 75.0 + 20.0 * 50.0) / 50.0);
        QCOMPARE(scores.filled[static_cast<std::size_t>(ComplexityInput::Products)], 1.0);
        QCOMPARE(scores.filled[static_cast<std::size_t>(ComplexityInput::Seats)], 0.5);
        const auto parts = complexityParts(*book, weights, 1);
        QCOMPARE(parts.size(), std::size_t(2));
        QCOMPARE(parts[0].weight, 0.6);
        QCOMPARE(parts[0].percentile, 75.0);
        QCOMPARE(parts[1].weight, 0.4);
    }
    void an_account_without_weighted_inputs_has_no_score() {
        std::vector<Account> accounts{accountWithArr("a", 1)};
        setInput(accounts[0], ComplexityInput::Employees, 5.0); // weight 0 as shipped
        const auto book = bookOf(accounts);
        QVERIFY(!scoreComplexity(*book, {}).score[0]);
        QVERIFY(complexityParts(*book, {}, 0).empty());
    }
    void not_a_number_counts_as_missing() {
        const auto book = bookOfProducts({std::numeric_limits<double>::quiet_NaN(), 1.0,
                                          std::numeric_limits<double>::infinity()});
        const auto scores = scoreComplexity(*book, only(ComplexityInput::Products));
        QVERIFY(!scores.score[0]);
        QCOMPARE(*scores.score[1], 50.0);
        QVERIFY(!scores.score[2]);
    }
    void an_empty_book_has_no_scores() {
        QVERIFY(scoreComplexity(*Book::empty(), {}).score.empty());
        QCOMPARE(scoreComplexity(*Book::empty(), {}).filled[0], 0.0);
    }
    void scores_depend_on_ranks_only_and_stay_in_range() {
        for (std::uint64_t seed = 1; seed <= 20; ++seed) {
            const auto plain = scoreComplexity(*randomBook(seed, 200, false), {});
            const auto stretched = scoreComplexity(*randomBook(seed, 200, true), {});
            QVERIFY(plain.score == stretched.score);
            for (const auto& score : plain.score)
                QVERIFY(!score || (*score > 0.0 && *score < 100.0));
        }
    }
    void the_parts_add_up_to_the_score() {
        const auto book = randomBook(7, 150, false);
        const ComplexityScores scores = scoreComplexity(*book, {});
        for (std::size_t i = 0; i < book->accounts().size(); ++i) {
            double sum = 0.0;
            double weight = 0.0;
            for (const ComplexityPart& part : complexityParts(*book, {}, i)) {
                sum += part.weight * part.percentile;
                weight += part.weight;
            }
            QVERIFY(std::abs(sum - scores.score[i].value_or(0.0)) < 1e-9);
            QVERIFY(std::abs(weight - (scores.score[i] ? 1.0 : 0.0)) < 1e-12);
        }
    }
};

HEADROOM_TEST(ComplexityScoreTest)
#include "complexity_score_test.moc"
