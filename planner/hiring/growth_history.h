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
    NoValue,      // neither new logos nor two closing counts in consecutive months: not used
    OpenEnd,      // the last months have no figure; the series ends before them
    Spread,       // rows of no segment of the plan; shared out over all by accounts
    Stale,        // ends some months before the as-of month
    TooOld,       // ends too long before the as-of month to be continued
    Bends,        // the forecast of such growth is held below four times the highest level seen
    OtherCount,   // closing count far from the accounts of today; the intake is scaled to these
};
const char* historyIssueName(HistoryIssueKind kind);

/// Something to tell about a history that can still be used.
struct HistoryIssue {
    HistoryIssueKind kind = HistoryIssueKind::Gap;
    std::string segment;
    Month month;
    double amount = 0.0; // months missing, known or left out, or the value in question
    double plan = 0.0;   // OtherCount: the accounts of today
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

/// Errors: Duplicate (a month twice; `subject` segment, `detail` month), OutOfRange (a count that
/// is negative, not finite or above 1e15), FileEmpty (no entry). Gaps are findings: the series is
/// what follows the last gap, up to the last month with a figure; a segment without one is left
/// out.
Result<GrowthHistory> makeGrowthHistory(std::vector<HistoryEntry> entries);

} // namespace headroom
