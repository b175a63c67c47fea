#include "planner/hiring/growth_history.h"

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
                     std::string(name) + " of " + toIso(entry.month) + " must not be negative",
                     {},
                     std::string(name)};
    }
    return std::nullopt;
}

double orZero(const std::optional<double>& value) {
    return value.value_or(0.0);
}

double medianOf(std::vector<double> values) {
    std::sort(values.begin(), values.end());
    const std::size_t half = values.size() / 2;
    return values.size() % 2 == 1 ? values[half] : 0.5 * (values[half - 1] + values[half]);
}

/// Builds one segment from its entries, sorted by month and unique.
class SegmentBuilder {
  public:
    SegmentBuilder(std::vector<HistoryEntry> entries, std::vector<HistoryIssue>& issues)
        : entries_(std::move(entries)), issues_(issues) {}

    Result<SegmentHistory> build() {
        SegmentHistory history;
        history.segment = entries_.front().segment;
        bool direct = false;
        bool inferred = false;
        for (std::size_t i = 0; i < entries_.size(); ++i) {
            const bool told = entries_[i].newLogos.has_value();
            const auto value = told ? entries_[i].newLogos : netAdds(i);
            direct = direct || told;
            inferred = inferred || (!told && value.has_value() && !entries_[i].churned);
            values_.push_back(value);
        }
        const std::size_t first = startOfLastRun();
        if (first == entries_.size())
            return fail(ErrorCode::BadValue, history.segment,
                        "neither new customers nor two closing counts in consecutive months");
        history.netAddsOnly = inferred;
        history.first = entries_[first].month;
        for (std::size_t i = first; i < entries_.size(); ++i) {
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
        return *now.customers - *entries_[i - 1].customers + orZero(now.churned) +
               orZero(now.movedOut) - orZero(now.movedIn);
    }

    /// Index of the first entry of the last unbroken run of months with a value.
    std::size_t startOfLastRun() {
        std::size_t first = entries_.size();
        while (first > 0 && values_[first - 1] && (first == entries_.size() || follows(first)))
            --first;
        if (first == entries_.size())
            return first;
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
            if (!opening || !now.customers || !now.newLogos || !now.churned)
                continue;
            const double expected = *opening + *now.newLogos - *now.churned + orZero(now.movedIn) -
                                    orZero(now.movedOut);
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
        auto segment = SegmentBuilder(std::move(own), history.issues).build();
        if (!segment)
            return fail(segment.error());
        history.segments.push_back(*std::move(segment));
    }
    return history;
}

} // namespace headroom
