#pragma once

#include "planner/base/result.h"
#include "planner/segmentation/segmenter.h"

#include <map>

namespace headroom {

/// Which line of a rule a threshold is.
enum class ThresholdKind : std::uint8_t { Arr, Complexity };

/// A line a planner can drag. `value`: ARR in currency units, or complexity in points.
struct SegmentThreshold {
    std::size_t rule = 0;
    std::string segment;
    ThresholdKind kind{};
    double value = 0.0;

    bool operator==(const SegmentThreshold&) const = default;
};

/// Where a threshold may be dragged to, both ends allowed; `high` is +inf when nothing is above.
struct ThresholdRange {
    double low = 0.0;
    double high = 0.0;
};

/// All lines in rule order, within a rule ARR before complexity.
std::vector<SegmentThreshold> thresholdsOf(const SegmentRules& rules);

/// The rules with the index-th line of `thresholdsOf` at `value` (ARR is rounded to hundredths).
/// Errors: OutOfRange (no such line, negative, above 100 points), BadValue (see checkRules).
Result<SegmentRules> withThreshold(const SegmentRules& rules, std::size_t index, double value);

/// The same with several lines at once: what stands between one set of lines and another may cross.
Result<SegmentRules> withThresholds(const SegmentRules& rules,
                                    const std::map<std::size_t, double>& values);

/// Keeps the line strictly between those of the same kind in earlier and later rules, as the
/// Strategic line above the Growth line: one hundredth of currency, or of a point, away.
ThresholdRange thresholdRange(const SegmentRules& rules, std::size_t index);

/// Errors: BadValue (a rule without a segment; or one that can never hold because an earlier rule
/// of another segment takes every account it would; subject = its segment), OutOfRange (a negative
/// line, a complexity line above 100).
Result<void> checkRules(const SegmentRules& rules);

/// What other rules would do to a book already segmented: per account and per segment.
struct SegmentPreview {
    std::vector<std::string> segmentNames; // as segmentBook would name them
    std::vector<std::uint16_t> segment;    // index into segmentNames, by account
    std::vector<int> accounts;             // by segment
    std::vector<Money> arr;                // by segment
    int changed = 0;                       // accounts whose segment has another name than before
};

/// The segments of `segmentBook` under `rules`, with the scores and the placements by hand that
/// `current` already has. O(n), nothing is sorted in Rules mode: fit for every step of a drag.
SegmentPreview previewSegments(const SegmentedBook& current, const SegmentRules& rules);

} // namespace headroom
