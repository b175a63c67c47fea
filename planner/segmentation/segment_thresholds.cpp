#include "planner/segmentation/segment_thresholds.h"

#include "planner/segmentation/segment_placement.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace headroom {
namespace {

constexpr double step = 0.01;

double arrLine(const SegmentRule& rule) {
    return toUnits(rule.arrAtLeast.value_or(Money(0)));
}
double complexityLine(const SegmentRule& rule) {
    return rule.complexityAtLeast.value_or(0.0);
}
double lineOf(const SegmentRule& rule, ThresholdKind kind) {
    return kind == ThresholdKind::Arr ? arrLine(rule) : complexityLine(rule);
}
double otherLineOf(const SegmentRule& rule, ThresholdKind kind) {
    return kind == ThresholdKind::Arr ? complexityLine(rule) : arrLine(rule);
}

/// Does `earlier` take every account that `later` would?
bool shadows(const SegmentRule& earlier, const SegmentRule& later) {
    return arrLine(earlier) <= arrLine(later) && complexityLine(earlier) <= complexityLine(later);
}

Result<void> checkLines(const SegmentRule& rule) {
    if (rule.segment.empty())
        return fail(ErrorCode::BadValue, "", "a rule has no segment");
    if (arrLine(rule) < 0.0)
        return fail(ErrorCode::OutOfRange, rule.segment, "the ARR line is negative");
    if (!(complexityLine(rule) >= 0.0 && complexityLine(rule) <= 100.0))
        return fail(ErrorCode::OutOfRange, rule.segment,
                    "the complexity line is not between 0 and 100");
    return {};
}

constexpr std::uint16_t gone = std::numeric_limits<std::uint16_t>::max();

/// Where the current segments are in the preview; those that hold accounts placed by hand are
/// added behind the others when the new rules do not know them.
std::vector<std::uint16_t> positionsIn(SegmentPreview& preview, const SegmentedBook& current) {
    std::vector<bool> byHand(current.segmentNames.size(), false);
    for (std::size_t i = 0; i < current.segment.size(); ++i)
        if (current.reason[i] == SegmentReason::ByHand)
            byHand[current.segment[i]] = true;
    std::vector<std::uint16_t> positions;
    for (std::size_t s = 0; s < byHand.size(); ++s) {
        std::vector<std::string>& names = preview.segmentNames;
        auto found = std::ranges::find(names, current.segmentNames[s]);
        if (found == names.end() && byHand[s])
            found = names.insert(names.end(), current.segmentNames[s]);
        positions.push_back(
            found == names.end() ? gone : static_cast<std::uint16_t>(found - names.begin()));
    }
    return positions;
}

void keepPlacedByHand(SegmentPreview& preview, const SegmentedBook& current) {
    const std::vector<std::uint16_t> positions = positionsIn(preview, current);
    for (std::size_t i = 0; i < current.segment.size(); ++i) {
        const std::uint16_t before = positions[current.segment[i]];
        if (current.reason[i] == SegmentReason::ByHand)
            preview.segment[i] = before;
        preview.changed += preview.segment[i] != before ? 1 : 0;
    }
}

} // namespace

std::vector<SegmentThreshold> thresholdsOf(const SegmentRules& rules) {
    std::vector<SegmentThreshold> thresholds;
    for (std::size_t i = 0; i < rules.rules.size(); ++i) {
        const SegmentRule& rule = rules.rules[i];
        if (rule.arrAtLeast)
            thresholds.push_back({i, rule.segment, ThresholdKind::Arr, arrLine(rule)});
        if (rule.complexityAtLeast)
            thresholds.push_back(
                {i, rule.segment, ThresholdKind::Complexity, *rule.complexityAtLeast});
    }
    return thresholds;
}

Result<SegmentRules> withThreshold(const SegmentRules& rules, std::size_t index, double value) {
    return withThresholds(rules, {{index, value}});
}

Result<SegmentRules> withThresholds(const SegmentRules& rules,
                                    const std::map<std::size_t, double>& values) {
    const std::vector<SegmentThreshold> thresholds = thresholdsOf(rules);
    SegmentRules changed = rules;
    for (const auto& [index, value] : values) {
        if (index >= thresholds.size())
            return fail(ErrorCode::OutOfRange, "threshold", "the rules have no such line");
        SegmentRule& rule = changed.rules[thresholds[index].rule];
        if (thresholds[index].kind == ThresholdKind::Complexity) {
            rule.complexityAtLeast = value;
        } else if (const auto arr = moneyFromUnits(value)) {
            rule.arrAtLeast = *arr;
        } else {
            return fail(ErrorCode::OutOfRange, rule.segment, "the ARR line is not an amount");
        }
    }
    return checkRules(changed).map([&] { return changed; });
}

ThresholdRange thresholdRange(const SegmentRules& rules, std::size_t index) {
    const SegmentThreshold threshold = thresholdsOf(rules)[index];
    const ThresholdKind kind = threshold.kind;
    const double other = otherLineOf(rules.rules[threshold.rule], kind);
    ThresholdRange range{0.0, kind == ThresholdKind::Arr ? std::numeric_limits<double>::infinity()
                                                         : 100.0};
    for (std::size_t i = 0; i < rules.rules.size(); ++i) {
        const SegmentRule& rule = rules.rules[i];
        if (rule.segment == threshold.segment)
            continue;
        const double line = lineOf(rule, kind);
        if (i < threshold.rule && otherLineOf(rule, kind) <= other)
            range.high = std::min(range.high, line - step);
        if (i > threshold.rule && otherLineOf(rule, kind) >= other)
            range.low = std::max(range.low, line + step);
    }
    return range;
}

Result<void> checkRules(const SegmentRules& rules) {
    for (std::size_t later = 0; later < rules.rules.size(); ++later) {
        const SegmentRule& rule = rules.rules[later];
        if (auto checked = checkLines(rule); !checked)
            return checked;
        for (std::size_t earlier = 0; earlier < later; ++earlier)
            if (rules.rules[earlier].segment != rule.segment && shadows(rules.rules[earlier], rule))
                return fail(ErrorCode::BadValue, rule.segment,
                            "no account can reach this segment: the rule of " +
                                rules.rules[earlier].segment + " takes them all");
    }
    return {};
}

SegmentPreview previewSegments(const SegmentedBook& current, const SegmentRules& rules) {
    SegmentPreview preview;
    const std::size_t size = current.arr.size();
    if (rules.source == SegmentSource::File) {
        const FilePlacement placement(*current.book);
        preview.segmentNames = placement.names();
        preview.segment = placement.segments();
    } else {
        preview.segmentNames = ruleSegments(rules);
        preview.segment.resize(size);
        const RulePlacement placement(rules, preview.segmentNames);
        for (std::size_t i = 0; i < size; ++i)
            preview.segment[i] = placement.segmentOf(
                placement.ruleFor(current.arr[i], current.complexity.score[i].value_or(0.0)));
    }
    keepPlacedByHand(preview, current);
    preview.accounts.assign(preview.segmentNames.size(), 0);
    preview.arr.assign(preview.segmentNames.size(), Money(0));
    for (std::size_t i = 0; i < size; ++i) {
        ++preview.accounts[preview.segment[i]];
        preview.arr[preview.segment[i]] += current.arr[i];
    }
    return preview;
}

} // namespace headroom
