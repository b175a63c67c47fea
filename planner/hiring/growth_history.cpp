#include "planner/hiring/growth_history.h"

#include "planner/hiring/middle.h"

#include <algorithm>
#include <cmath>

namespace headroom {
namespace {

std::optional<Error> entryFault(const HistoryEntry& entry) {
    const std::pair<const char*, const std::optional<double>*> values[] = {
        {"new", &entry.newLogos},           {"churned", &entry.churned},
        {"moved_in", &entry.movedIn},       {"moved_out", &entry.movedOut},
        {"expansion", &entry.expansionArr}, {"contraction", &entry.contractionArr},
        {"customers", &entry.customers},    {"arr", &entry.arr},
    };
    for (const auto& [name, value] : values) {
        if (!*value || (std::isfinite(**value) && **value >= 0.0 && **value <= 1e15))
            continue;
        return Error{ErrorCode::OutOfRange,
                     entry.segment,
                     std::string(name) + " of " + toIso(entry.month) + " must be from 0 to 1e15",
                     {},
                     std::string(name)};
    }
    return std::nullopt;
}

double orZero(const std::optional<double>& value) {
    return value.value_or(0.0);
}

/// Builds one segment from its entries, sorted by month and unique.
class SegmentBuilder {
  public:
    SegmentBuilder(std::vector<HistoryEntry> entries, std::vector<HistoryIssue>& issues)
        : entries_(std::move(entries)), issues_(issues) {}

    /// Nothing where no month has a value; that is noted too.
    std::optional<SegmentHistory> build() {
        SegmentHistory history;
        history.segment = entries_.front().segment;
        for (std::size_t i = 0; i < entries_.size(); ++i) {
            const bool told = entries_[i].newLogos.has_value();
            values_.push_back(told ? entries_[i].newLogos : netAdds(i));
            history.netAddsOnly = history.netAddsOnly ||
                                  (!told && values_.back().has_value() && !entries_[i].churned);
        }
        const std::size_t end = endOfLastRun();
        if (end == 0) {
            issues_.push_back({HistoryIssueKind::NoValue, history.segment, entries_.front().month,
                               static_cast<double>(entries_.size())});
            return std::nullopt;
        }
        const std::size_t first = startOfRun(end);
        history.first = entries_[first].month;
        for (std::size_t i = first; i < end; ++i) {
            history.entries.push_back(entries_[i]);
            history.newLogos.push_back(*values_[i]);
        }
        note(history);
        return history;
    }

  private:
    bool follows(std::size_t i) const {
        return i > 0 && entries_[i].month - entries_[i - 1].month == 1;
    }

    /// Arrivals that explain the change of the closing count; net of churn where churn is unknown.
    std::optional<double> netAdds(std::size_t i) const {
        if (!follows(i) || !entries_[i].customers || !entries_[i - 1].customers)
            return std::nullopt;
        const HistoryEntry& now = entries_[i];
        const double adds = *now.customers - *entries_[i - 1].customers + orZero(now.churned) +
                            orZero(now.movedOut) - orZero(now.movedIn);
        // With all losses told nobody arrives less than not at all; noteSums tells the difference.
        return now.churned ? std::max(0.0, adds) : adds;
    }

    /// Index after the last entry with a value.
    std::size_t endOfLastRun() {
        std::size_t end = entries_.size();
        while (end > 0 && !values_[end - 1])
            --end;
        if (end > 0 && end < entries_.size())
            issues_.push_back({HistoryIssueKind::OpenEnd, entries_[end].segment,
                               entries_[end].month, static_cast<double>(entries_.size() - end)});
        return end;
    }

    /// Index of the first entry of the unbroken run of months with a value before `end`.
    std::size_t startOfRun(std::size_t end) {
        std::size_t first = end - 1;
        while (first > 0 && values_[first - 1] && follows(first))
            --first;
        // A first month that only served as the opening count is not missing.
        const bool cut = first > 1 || (first == 1 && !follows(1));
        if (cut)
            issues_.push_back({HistoryIssueKind::Gap, entries_[first].segment,
                               entries_[first].month,
                               static_cast<double>(entries_[first].month - entries_[0].month)});
        return first;
    }

    void note(const SegmentHistory& history) {
        const auto add = [&](HistoryIssueKind kind, Month month, double amount) {
            issues_.push_back({kind, history.segment, month, amount});
        };
        const auto& series = history.newLogos;
        const double months = static_cast<double>(series.size());
        if (history.netAddsOnly)
            add(HistoryIssueKind::NetAddsOnly, history.first, months);
        if (series.size() < 6)
            add(HistoryIssueKind::VeryShort, history.last(), months);
        else if (series.size() < 24)
            add(HistoryIssueKind::ShortHistory, history.last(), months);
        if (std::all_of(series.begin(), series.end(), [](double value) { return value == 0.0; }))
            add(HistoryIssueKind::AllZero, history.last(), months);
        noteOutlier(history);
        noteSums(history);
    }

    void noteOutlier(const SegmentHistory& history) {
        const auto& series = history.newLogos;
        if (series.size() < 6)
            return;
        const double middle = medianOf(series);
        std::vector<double> distances;
        for (const double value : series)
            distances.push_back(std::abs(value - middle));
        // Eight robust standard deviations; counts vary by at least their square root.
        const double spread = std::max(1.4826 * medianOf(distances), std::sqrt(std::abs(middle)));
        const auto far = std::max_element(distances.begin(), distances.end());
        if (*far <= 8.0 * std::max(spread, 1.0))
            return;
        const auto index = far - distances.begin();
        issues_.push_back({HistoryIssueKind::Outlier, history.segment,
                           history.first + static_cast<int>(index),
                           series[static_cast<std::size_t>(index)]});
    }

    void noteSums(const SegmentHistory& history) {
        for (std::size_t i = 1; i < history.entries.size(); ++i) {
            const HistoryEntry& now = history.entries[i];
            const auto& opening = history.entries[i - 1].customers;
            if (!opening || !now.customers || !now.churned)
                continue;
            const double expected = *opening + history.newLogos[i] - *now.churned +
                                    orZero(now.movedIn) - orZero(now.movedOut);
            if (std::abs(expected - *now.customers) < 0.5)
                continue;
            issues_.push_back({HistoryIssueKind::DoesNotAddUp, history.segment, now.month,
                               *now.customers - expected});
            return;
        }
    }

    std::vector<HistoryEntry> entries_;
    std::vector<HistoryIssue>& issues_;
    std::vector<std::optional<double>> values_;
};

} // namespace

const char* historyIssueName(HistoryIssueKind kind) {
    switch (kind) {
    case HistoryIssueKind::Gap:
        return "gap";
    case HistoryIssueKind::NetAddsOnly:
        return "net_adds_only";
    case HistoryIssueKind::ShortHistory:
        return "short_history";
    case HistoryIssueKind::VeryShort:
        return "very_short";
    case HistoryIssueKind::AllZero:
        return "all_zero";
    case HistoryIssueKind::Outlier:
        return "outlier";
    case HistoryIssueKind::DoesNotAddUp:
        return "does_not_add_up";
    case HistoryIssueKind::AfterAsOf:
        return "after_as_of";
    case HistoryIssueKind::NoValue:
        return "no_value";
    case HistoryIssueKind::OpenEnd:
        return "open_end";
    case HistoryIssueKind::Spread:
        return "spread";
    case HistoryIssueKind::Stale:
        return "stale";
    case HistoryIssueKind::TooOld:
        return "too_old";
    case HistoryIssueKind::Bends:
        return "bends";
    case HistoryIssueKind::OtherCount:
        return "other_count";
    }
    return "";
}

const SegmentHistory* GrowthHistory::find(const std::string& segment) const {
    for (const SegmentHistory& history : segments)
        if (history.segment == segment)
            return &history;
    return nullptr;
}

Result<GrowthHistory> makeGrowthHistory(std::vector<HistoryEntry> entries) {
    if (entries.empty())
        return fail(ErrorCode::FileEmpty, "history", "no month");
    std::vector<std::string> names;
    for (const HistoryEntry& entry : entries) {
        if (auto error = entryFault(entry))
            return fail(*std::move(error));
        if (std::find(names.begin(), names.end(), entry.segment) == names.end())
            names.push_back(entry.segment);
    }
    GrowthHistory history;
    for (const std::string& name : names) {
        std::vector<HistoryEntry> own;
        std::copy_if(entries.begin(), entries.end(), std::back_inserter(own),
                     [&](const HistoryEntry& entry) { return entry.segment == name; });
        std::stable_sort(own.begin(), own.end(), [](const HistoryEntry& a, const HistoryEntry& b) {
            return a.month < b.month;
        });
        for (std::size_t i = 1; i < own.size(); ++i)
            if (own[i].month == own[i - 1].month)
                return fail(ErrorCode::Duplicate, name, toIso(own[i].month) + " is given twice");
        if (auto segment = SegmentBuilder(std::move(own), history.issues).build())
            history.segments.push_back(*std::move(segment));
    }
    return history;
}

} // namespace headroom
