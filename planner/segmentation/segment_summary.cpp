#include "planner/segmentation/segment_summary.h"

#include "planner/segmentation/median.h"
#include "planner/segmentation/segment_placement.h"

#include <algorithm>
#include <cmath>

namespace headroom {
namespace {

constexpr double nearShare = 0.05;

/// Would an account change its segment if it stood just across a line it is near to?
class NearThreshold {
  public:
    NearThreshold(const SegmentRules& rules, const std::vector<std::string>& names)
        : rules_(rules), placement_(rules, names) {}

    bool isNear(const Account& account, const std::optional<double>& score) const {
        const Money arr = arrOrZero(account);
        const double complexity = score.value_or(0.0);
        const std::uint16_t segment = segmentAt(arr, complexity);
        return std::ranges::any_of(rules_.rules, [&](const SegmentRule& rule) {
            return (account.arr && rule.arrAtLeast && isWithin(arr, *rule.arrAtLeast) &&
                    segmentAt(across(arr, *rule.arrAtLeast), complexity) != segment) ||
                   (score && rule.complexityAtLeast &&
                    std::abs(complexity - *rule.complexityAtLeast) <=
                        nearShare * *rule.complexityAtLeast &&
                    segmentAt(arr, across(complexity, *rule.complexityAtLeast)) != segment);
        });
    }

  private:
    std::uint16_t segmentAt(Money arr, double complexity) const {
        return placement_.segmentOf(placement_.ruleFor(arr, complexity));
    }
    static bool isWithin(Money arr, Money line) {
        return std::abs(static_cast<double>((arr - line).count())) <=
               nearShare * static_cast<double>(line.count());
    }
    static Money across(Money arr, Money line) { return arr < line ? line : line - Money(1); }
    static double across(double complexity, double line) {
        return complexity < line ? line : std::nextafter(line, -1.0);
    }

    const SegmentRules& rules_;
    RulePlacement placement_;
};

} // namespace

std::vector<SegmentSummary> summariseSegments(const SegmentedBook& book,
                                              const SegmentRules& rules) {
    std::vector<SegmentSummary> summaries(book.segmentNames.size());
    std::vector<std::vector<Money>> amounts(summaries.size());
    const NearThreshold threshold(rules, book.segmentNames);
    for (std::size_t i = 0; i < book.segment.size(); ++i) {
        const Account& account = book.book->accounts()[i];
        SegmentSummary& summary = summaries[book.segment[i]];
        const bool byRule =
            book.reason[i] == SegmentReason::Rule || book.reason[i] == SegmentReason::NoRuleHolds;
        ++summary.accounts;
        summary.arr += arrOrZero(account);
        summary.withoutArr += account.arr ? 0 : 1;
        summary.byHand += book.reason[i] == SegmentReason::ByHand ? 1 : 0;
        summary.nearThreshold +=
            byRule && threshold.isNear(account, book.complexity.score[i]) ? 1 : 0;
        if (account.arr)
            amounts[book.segment[i]].push_back(*account.arr);
    }
    for (std::size_t s = 0; s < summaries.size(); ++s) {
        summaries[s].name = book.segmentNames[s];
        summaries[s].medianArr = medianOf(std::move(amounts[s]));
    }
    return summaries;
}

} // namespace headroom
