#include "planner/segmentation/segmenter.h"

#include "planner/base/text.h"
#include "planner/segmentation/segment_placement.h"

namespace headroom {
namespace {

std::uint16_t positionOrAppend(std::vector<std::string>& names, const std::string& name) {
    const std::string key = comparisonKey(name);
    for (std::size_t i = 0; i < names.size(); ++i)
        if (names[i] == name || (!key.empty() && comparisonKey(names[i]) == key))
            return static_cast<std::uint16_t>(i);
    names.push_back(name);
    return static_cast<std::uint16_t>(names.size() - 1);
}

void placeByRules(SegmentedBook& segmented, const SegmentRules& rules) {
    const RulePlacement placement(rules, segmented.segmentNames);
    for (std::size_t i = 0; i < segmented.arr.size(); ++i) {
        const std::size_t rule =
            placement.ruleFor(segmented.arr[i], segmented.complexity.score[i].value_or(0.0));
        segmented.segment[i] = placement.segmentOf(rule);
        const bool holds = rule < rules.rules.size();
        segmented.reason[i] = holds ? SegmentReason::Rule : SegmentReason::NoRuleHolds;
        segmented.rule[i] = static_cast<std::uint16_t>(holds ? rule : 0);
    }
}

void placeByFile(SegmentedBook& segmented) {
    const FilePlacement placement(*segmented.book);
    segmented.segment = placement.segments();
    for (std::size_t i = 0; i < segmented.segment.size(); ++i)
        segmented.reason[i] = segmented.segment[i] == placement.unsegmented()
                                  ? SegmentReason::NoSegmentInFile
                                  : SegmentReason::File;
}

} // namespace

std::vector<std::string> segmentNames(const Book& book, const SegmentRules& rules) {
    return rules.source == SegmentSource::File ? FilePlacement(book).names() : ruleSegments(rules);
}

SegmentedBook segmentBook(std::shared_ptr<const Book> book, const SegmentRules& rules,
                          const ComplexityWeights& weights,
                          const std::map<AccountId, SegmentOverride>& overrides) {
    const std::size_t size = book->accounts().size();
    SegmentedBook segmented;
    segmented.book = std::move(book);
    segmented.segment.assign(size, 0);
    segmented.reason.assign(size, SegmentReason::Rule);
    segmented.rule.assign(size, 0);
    segmented.arr.reserve(size);
    for (const Account& account : segmented.book->accounts())
        segmented.arr.push_back(arrOrZero(account));
    segmented.complexity = scoreComplexity(*segmented.book, weights);
    segmented.segmentNames = segmentNames(*segmented.book, rules);
    if (rules.source == SegmentSource::File)
        placeByFile(segmented);
    else
        placeByRules(segmented, rules);
    for (const auto& [id, byHand] : overrides) {
        const auto account = segmented.book->findAccount(id);
        if (!account || byHand.segment.empty())
            continue;
        segmented.segment[*account] = positionOrAppend(segmented.segmentNames, byHand.segment);
        segmented.reason[*account] = SegmentReason::ByHand;
        segmented.rule[*account] = 0;
    }
    return segmented;
}

} // namespace headroom
