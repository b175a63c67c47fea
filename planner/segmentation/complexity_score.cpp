#include "planner/segmentation/complexity_score.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <limits>

namespace headroom {
namespace {

constexpr double missing = std::numeric_limits<double>::quiet_NaN();

bool isGiven(PackedOptional<double> value) {
    return value && std::isfinite(*value);
}

/// The inputs of all accounts, a vector for each that has a weight, in one pass: accounts are
/// large, a million of them is far more than a cache holds.
struct InputColumns {
    std::array<std::vector<double>, complexityInputCount> values;
    std::array<std::size_t, complexityInputCount> given{}; // how many accounts have it
};

InputColumns inputColumns(const Book& book, const ComplexityWeights& weights) {
    InputColumns columns;
    for (std::size_t input = 0; input < complexityInputCount; ++input)
        if (weights.weight[input] > 0.0)
            columns.values[input].reserve(book.accounts().size());
    for (const Account& account : book.accounts())
        for (std::size_t input = 0; input < complexityInputCount; ++input) {
            const PackedOptional<double> value = account.complexityInputs[input];
            columns.given[input] += isGiven(value) ? 1U : 0U;
            if (weights.weight[input] > 0.0)
                columns.values[input].push_back(isGiven(value) ? *value : missing);
        }
    return columns;
}

std::vector<double> givenOf(const std::vector<double>& column, std::size_t count) {
    std::vector<double> given;
    given.reserve(count);
    std::ranges::copy_if(column, std::back_inserter(given),
                         [](double value) { return !std::isnan(value); });
    return given;
}

/// Mid-rank percentiles of one input: 100 × (smaller + half of the equal ones) / n.
class Percentiles {
  public:
    explicit Percentiles(std::vector<double> given) {
        std::ranges::sort(given);
        const auto count = static_cast<double>(given.size());
        for (auto first = given.begin(); first != given.end();) {
            const auto last =
                std::find_if(first, given.end(), [first](double value) { return value != *first; });
            const auto ranks = (first - given.begin()) + (last - given.begin());
            values_.push_back(*first);
            percentiles_.push_back(50.0 * static_cast<double>(ranks) / count);
            first = last;
        }
    }

    double of(double value) const {
        const auto found = std::ranges::lower_bound(values_, value);
        return percentiles_[static_cast<std::size_t>(found - values_.begin())];
    }

  private:
    std::vector<double> values_; // distinct, ascending
    std::vector<double> percentiles_;
};

double percentileAmong(const Book& book, std::size_t input, double value) {
    std::size_t smaller = 0;
    std::size_t equal = 0;
    std::size_t count = 0;
    for (const Account& account : book.accounts()) {
        const PackedOptional<double> other = account.complexityInputs[input];
        if (!isGiven(other))
            continue;
        ++count;
        smaller += *other < value ? 1U : 0U;
        equal += *other == value ? 1U : 0U;
    }
    return 50.0 * static_cast<double>(2 * smaller + equal) / static_cast<double>(count);
}

} // namespace

ComplexityScores scoreComplexity(const Book& book, const ComplexityWeights& weights) {
    const std::size_t size = book.accounts().size();
    std::vector<double> sums(size, 0.0);
    std::vector<double> totals(size, 0.0);
    ComplexityScores scores;
    InputColumns columns = inputColumns(book, weights);
    for (std::size_t input = 0; input < complexityInputCount; ++input) {
        const std::size_t count = columns.given[input];
        scores.filled[input] =
            size == 0 ? 0.0 : static_cast<double>(count) / static_cast<double>(size);
        const double weight = weights.weight[input];
        if (!(weight > 0.0))
            continue;
        const std::vector<double> column = std::move(columns.values[input]);
        const Percentiles percentiles(givenOf(column, count));
        for (std::size_t i = 0; i < size; ++i) {
            const double value = column[i];
            if (std::isnan(value))
                continue;
            sums[i] += weight * percentiles.of(value);
            totals[i] += weight;
        }
    }
    std::vector<PackedOptional<double>> score(size);
    for (std::size_t i = 0; i < size; ++i)
        if (totals[i] > 0.0)
            score[i] = sums[i] / totals[i];
    scores.score = std::move(score);
    return scores;
}

std::vector<ComplexityPart> complexityParts(const Book& book, const ComplexityWeights& weights,
                                            std::size_t account) {
    const auto& values = book.accounts()[account].complexityInputs;
    std::vector<ComplexityPart> parts;
    double total = 0.0;
    for (std::size_t input = 0; input < complexityInputCount; ++input) {
        if (!(weights.weight[input] > 0.0) || !isGiven(values[input]))
            continue;
        parts.push_back({static_cast<ComplexityInput>(input), *values[input],
                         percentileAmong(book, input, *values[input]), weights.weight[input]});
        total += weights.weight[input];
    }
    for (ComplexityPart& part : parts)
        part.weight /= total;
    return parts;
}

} // namespace headroom
