#include "planner/plan_session/plan_history.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

namespace headroom {
namespace {

std::vector<double> accountShares(const ScenarioState& state) {
    std::vector<double> shares;
    const double total = std::max(1.0, static_cast<double>(state.book->accounts().size()));
    for (const SegmentLoad& segment : state.load.segments)
        shares.push_back(segment.accounts / total);
    return shares;
}

constexpr int monthsUntilStale = 3;

/// History rows under the plan's segment names.
class HistoryBySegment {
  public:
    HistoryBySegment(const ScenarioState& state, std::vector<double> accountShare)
        : names_(state.segmented.segmentNames), share_(std::move(accountShare)),
          asOf_(Month::of(state.inputs.facts.asOf)) {
        std::vector<std::string> fileNames;
        for (const HistoryRow& row : state.book->history().rows)
            if (std::ranges::find(fileNames, row.segment) == fileNames.end())
                fileNames.push_back(row.segment);
        const auto matches = matchSegments(fileNames, names_);
        for (std::size_t i = 0; i < fileNames.size(); ++i) {
            match_[fileNames[i]] = matches[i];
            if (!matches[i])
                issues_.push_back({HistoryIssueKind::Spread, fileNames[i], asOf_});
        }
        for (const HistoryRow& row : state.book->history().rows)
            addRow(row);
        for (const auto& [segment, months] : later_)
            issues_.push_back({HistoryIssueKind::AfterAsOf, names_[segment],
                               Month::fromIndex(*months.begin()),
                               static_cast<double>(months.size())});
    }

    Result<GrowthHistory> growth() const {
        if (entries_.empty())
            return GrowthHistory{{}, issues_};
        std::vector<HistoryEntry> all;
        for (const auto& [key, entry] : entries_)
            all.push_back(entry);
        auto history = makeGrowthHistory(std::move(all));
        if (history) {
            history->issues.insert(history->issues.begin(), issues_.begin(), issues_.end());
            noteAge(*history);
        }
        return history;
    }

  private:
    void noteAge(GrowthHistory& history) const {
        for (const SegmentHistory& segment : history.segments)
            if (const int age = asOf_ - segment.last(); age > monthsUntilStale)
                history.issues.push_back(
                    {age > monthsUntilTooOld ? HistoryIssueKind::TooOld : HistoryIssueKind::Stale,
                     segment.segment, segment.last(), static_cast<double>(age)});
    }

    void addRow(const HistoryRow& row) {
        const auto segment = match_[row.segment];
        for (std::size_t s = 0; s < names_.size(); ++s)
            if (segment ? *segment == s : share_[s] > 0.0)
                row.month > asOf_ ? void(later_[s].insert(row.month.index()))
                                  : add(row, s, segment ? 1.0 : share_[s]);
    }

    void add(const HistoryRow& row, std::size_t segment, double share) {
        HistoryEntry& entry = entries_[{segment, row.month.index()}];
        entry.segment = names_[segment];
        entry.month = row.month;
        const auto count = [&](std::optional<double>& to, const std::optional<double>& from) {
            if (from)
                to = to.value_or(0.0) + *from * share;
        };
        const auto amount = [&](std::optional<double>& to, const std::optional<Money>& from) {
            if (from)
                to = to.value_or(0.0) + toUnits(*from) * share;
        };
        count(entry.newLogos, row.newLogos);
        count(entry.churned, row.churned);
        count(entry.movedIn, row.movedIn);
        count(entry.movedOut, row.movedOut);
        count(entry.customers, row.closingCustomers);
        amount(entry.expansionArr, row.expansion);
        amount(entry.contractionArr, row.contraction);
        amount(entry.arr, row.closingArr);
    }

    const std::vector<std::string>& names_;
    std::vector<double> share_;
    Month asOf_;
    std::map<std::size_t, std::set<int>> later_; // months after the as-of month
    std::vector<HistoryIssue> issues_;
    std::map<std::string, std::optional<std::size_t>> match_;
    std::map<std::pair<std::size_t, int>, HistoryEntry> entries_;
};

} // namespace

ForecastOptions growthForecastOptions(const SegmentHistory& history, int horizon) {
    ForecastOptions options{.period = 12, .horizon = horizon};
    options.nonNegative = !history.netAddsOnly;
    options.counts = std::ranges::all_of(history.newLogos,
                                         [](double x) { return x >= 0.0 && x == std::floor(x); });
    return options;
}

std::optional<HistoryIssue> bendOf(const SegmentHistory& history, const GrowthForecast& forecast) {
    if (!forecast.saturated)
        return std::nullopt;
    return HistoryIssue{HistoryIssueKind::Bends, history.segment,
                        history.last() + forecast.saturatedFrom};
}

Result<GrowthHistory> planHistory(const ScenarioState& state) {
    return HistoryBySegment(state, accountShares(state)).growth();
}

} // namespace headroom
