#include "planner/segmentation/complexity_score.h"

#include <algorithm>
#include <cmath>

namespace headroom {
namespace {

using ValueOf = std::array<std::optional<double>, complexityInputCount>;

bool isGiven(const std::optional<double>& value) {
    return value && std::isfinite(*value);
}

/// Mid-rank percentiles of one input: 100 × (smaller + half of the equal ones) / n.
class Percentiles {
  public:
    Percentiles(const Book& book, std::size_t input) {
        std::vector<double> sorted;
        sorted.reserve(book.accounts().size());
        for (const Account& account : book.accounts())
            if (isGiven(account.complexityInputs[input]))
                sorted.push_back(*account.complexityInputs[input]);
        std::ranges::sort(sorted);
        count_ = sorted.size();
        for (std::size_t i = 0; i < sorted.size();) {
            const auto end = static_cast<std::size_t>(
                std::upper_bound(sorted.begin() + static_cast<std::ptrdiff_t>(i), sorted.end(),
                                 sorted[i]) -
                sorted.begin());
            values_.push_back(sorted[i]);
            percentiles_.push_back(50.0 * static_cast<double>(i + end) /
                                   static_cast<double>(count_));
            i = end;
        }
    }

    std::size_t count() const { return count_; }
    double of(double value) const {
        const auto found = std::ranges::lower_bound(values_, value);
        return percentiles_[static_cast<std::size_t>(found - values_.begin())];
    }

  private:
    std::size_t count_ = 0;
    std::vector<double> values_; // distinct, ascending
    std::vector<double> percentiles_;
};

double percentileAmong(const Book& book, std::size_t input, double value) {
    std::size_t smaller = 0;
    std::size_t equal = 0;
    std::size_t count = 0;
    for (const Account& account : book.accounts()) {
        const std::optional<double>& other = account.complexityInputs[input];
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
    for (std::size_t input = 0; input < complexityInputCount; ++input) {
        const Percentiles percentiles(book, input);
        scores.filled[input] =
            size == 0 ? 0.0 : static_cast<double>(percentiles.count()) / static_cast<double>(size);
        const double weight = weights.weight[input];
        if (!(weight > 0.0))
            continue;
        for (std::size_t i = 0; i < size; ++i) {
            const std::optional<double>& value = book.accounts()[i].complexityInputs[input];
            if (!isGiven(value))
                continue;
            sums[i] += weight * percentiles.of(*value);
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
    const ValueOf& values = book.accounts()[account].complexityInputs;
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
