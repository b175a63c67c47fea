#pragma once

#include "planner/base/month.h"
#include "planner/base/result.h"

#include <optional>
#include <string>
#include <vector>

namespace headroom {

/// One segment in one month, as imported. What the file does not tell is absent, not zero.
struct HistoryEntry {
    std::string segment;
    Month month;
    std::optional<double> newLogos;
    std::optional<double> churned;
    std::optional<double> movedIn;
    std::optional<double> movedOut;
    std::optional<double> expansionArr;
    std::optional<double> contractionArr;
    std::optional<double> customers; // closing
    std::optional<double> arr;       // closing
};

enum class HistoryIssueKind {
    Gap,          // months missing between two entries; the series starts after the gap
    NetAddsOnly,  // only closing counts: net adds stand in for new logos, churn is unknown
    ShortHistory, // fewer than 24 months: level only, wide limits
    VeryShort,    // fewer than 6 months
    AllZero,      // no new logo ever
    Outlier,      // one month far from the others; kept, and limits widen
    DoesNotAddUp, // opening + flows ≠ closing count
    AfterAsOf,    // months after the as-of month; left out
};
const char* historyIssueName(HistoryIssueKind kind);

/// Something to tell about a history that can still be used.
struct HistoryIssue {
    HistoryIssueKind kind = HistoryIssueKind::Gap;
    std::string segment;
    Month month;
    double amount = 0.0; // months missing, known or left out, or the value in question
};

/// Consecutive months of one segment.
struct SegmentHistory {
    std::string segment;
    Month first;
    std::vector<double> newLogos;      // or net adds, see `netAddsOnly`
    std::vector<HistoryEntry> entries; // one a month, same length
    bool netAddsOnly = false;

    int months() const { return static_cast<int>(entries.size()); }
    Month last() const { return first + (months() - 1); }
};

/// Validated monthly history per segment, months consecutive and unique.
struct GrowthHistory {
    std::vector<SegmentHistory> segments; // in order of first appearance
    std::vector<HistoryIssue> issues;

    const SegmentHistory* find(const std::string& segment) const;
};

/// Errors: Duplicate (a month twice; `subject` segment, `detail` month), OutOfRange (a negative or
/// non-finite count), BadValue (neither new logos nor two closing counts anywhere), FileEmpty (no
/// entry). Gaps are findings: the series is what follows the last gap.
Result<GrowthHistory> makeGrowthHistory(std::vector<HistoryEntry> entries);

} // namespace headroom
