#pragma once

#include "planner/base/packed_optional.h"
#include "planner/base/shared_values.h"
#include "planner/model/book.h"
#include "planner/segmentation/segment_rules.h"

#include <vector>

namespace headroom {

/// Part of one account's score: `percentile` 0…100 of its value among all accounts that have it.
struct ComplexityPart {
    ComplexityInput input{};
    double value = 0.0;
    double percentile = 0.0;
    double weight = 0.0; // normalised over the inputs present; the parts' weights add up to 1
};

/// Complexity scores of a book. An input's value counts by its mid-rank percentile within the book
/// (robust to scale and outliers), score = Σ weight × percentile over the inputs present.
/// Accounts without any weighted input have no score.
struct ComplexityScores {
    SharedValues<PackedOptional<double>> score;        // by account, 0…100
    std::array<double, complexityInputCount> filled{}; // share of accounts that have the input
};

/// O(n log n) per input.
ComplexityScores scoreComplexity(const Book& book, const ComplexityWeights& weights);
/// The parts of one account's score, in input order; empty when it has no score. O(n) per input.
std::vector<ComplexityPart> complexityParts(const Book& book, const ComplexityWeights& weights,
                                            std::size_t account);

} // namespace headroom
