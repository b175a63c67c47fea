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

/// Where each account stands, and why.
struct Places {
    std::vector<std::uint16_t> segment;
    std::vector<SegmentReason> reason;
    std::vector<std::uint16_t> rule;

    explicit Places(std::size_t size)
        : segment(size, 0), reason(size, SegmentReason::Rule), rule(size, 0) {}
};

void placeByRules(Places& places, const SegmentedBook& segmented, const SegmentRules& rules) {
    const RulePlacement placement(rules, segmented.segmentNames);
    for (std::size_t i = 0; i < places.segment.size(); ++i) {
        const std::size_t rule =
            placement.ruleFor(segmented.arr[i], segmented.complexity.score[i].value_or(0.0));
        places.segment[i] = placement.segmentOf(rule);
        const bool holds = rule < rules.rules.size();
        places.reason[i] = holds ? SegmentReason::Rule : SegmentReason::NoRuleHolds;
        places.rule[i] = static_cast<std::uint16_t>(holds ? rule : 0);
    }
}

void placeByFile(Places& places, const Book& book) {
    const FilePlacement placement(book);
    places.segment = placement.segments();
    for (std::size_t i = 0; i < places.segment.size(); ++i)
        places.reason[i] = places.segment[i] == placement.unsegmented()
                               ? SegmentReason::NoSegmentInFile
                               : SegmentReason::File;
}

void placeByHand(Places& places, SegmentedBook& segmented,
                 const std::map<AccountId, SegmentOverride>& overrides) {
    for (const auto& [id, byHand] : overrides) {
        const auto account = segmented.book->findAccount(id);
        if (!account || byHand.segment.empty())
            continue;
        places.segment[*account] = positionOrAppend(segmented.segmentNames, byHand.segment);
        places.reason[*account] = SegmentReason::ByHand;
        places.rule[*account] = 0;
    }
}

} // namespace

std::vector<std::string> segmentNames(const Book& book, const SegmentRules& rules) {
    return rules.source == SegmentSource::File ? FilePlacement(book).names() : ruleSegments(rules);
}

SegmentedBook segmentBook(std::shared_ptr<const Book> book, const SegmentRules& rules,
                          const ComplexityWeights& weights,
                          const std::map<AccountId, SegmentOverride>& overrides) {
    RuleMeasures measures = measureAccounts(*book, weights);
    return placeAccounts(std::move(book), rules, std::move(measures), overrides);
}

RuleMeasures measureAccounts(const Book& book, const ComplexityWeights& weights) {
    std::vector<Money> arr;
    arr.reserve(book.accounts().size());
    for (const Account& account : book.accounts())
        arr.push_back(arrOrZero(account));
    return {scoreComplexity(book, weights), std::move(arr)};
}

SegmentedBook placeAccounts(std::shared_ptr<const Book> book, const SegmentRules& rules,
                            RuleMeasures measures,
                            const std::map<AccountId, SegmentOverride>& overrides) {
    SegmentedBook segmented;
    segmented.book = std::move(book);
    segmented.complexity = std::move(measures.complexity);
    segmented.arr = std::move(measures.arr);
    segmented.segmentNames = segmentNames(*segmented.book, rules);
    Places places(segmented.book->accounts().size());
    if (rules.source == SegmentSource::File)
        placeByFile(places, *segmented.book);
    else
        placeByRules(places, segmented, rules);
    placeByHand(places, segmented, overrides);
    segmented.segment = std::move(places.segment);
    segmented.reason = std::move(places.reason);
    segmented.rule = std::move(places.rule);
    return segmented;
}

} // namespace headroom
