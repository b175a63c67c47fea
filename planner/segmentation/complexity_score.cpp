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

/// The inputs of all accounts, one vector each, in one pass: accounts are large, a million of them
/// is far more than a cache holds.
std::array<std::vector<double>, complexityInputCount> inputColumns(const Book& book) {
    std::array<std::vector<double>, complexityInputCount> columns;
    for (std::vector<double>& column : columns)
        column.reserve(book.accounts().size());
    for (const Account& account : book.accounts())
        for (std::size_t input = 0; input < complexityInputCount; ++input) {
            const PackedOptional<double> value = account.complexityInputs[input];
            columns[input].push_back(isGiven(value) ? *value : missing);
        }
    return columns;
}

std::vector<double> givenOf(const std::vector<double>& column) {
    std::vector<double> given;
    given.reserve(column.size());
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
    const auto columns = inputColumns(book);
    for (std::size_t input = 0; input < complexityInputCount; ++input) {
        std::vector<double> given = givenOf(columns[input]);
        scores.filled[input] =
            size == 0 ? 0.0 : static_cast<double>(given.size()) / static_cast<double>(size);
        const double weight = weights.weight[input];
        if (!(weight > 0.0))
            continue;
        const Percentiles percentiles(std::move(given));
        for (std::size_t i = 0; i < size; ++i) {
            const double value = columns[input][i];
            if (std::isnan(value))
                continue;
            sums[i] += weight * percentiles.of(value);
            totals[i] += weight;
        }
    }
    scores.score.resize(size);
    for (std::size_t i = 0; i < size; ++i)
        if (totals[i] > 0.0)
            scores.score[i] = sums[i] / totals[i];
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
