#include "planner/plan_session/finance_forecast.h"

#include "planner/base/random.h"
#include "planner/base/text.h"
#include "planner/hiring/finance_split.h"
#include "planner/hiring/seasonal_indices.h"
#include "planner/import/history_import.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace headroom {
namespace {

constexpr std::size_t firstYear = 12;
constexpr int monthsThatTell = 6; // of it; less says nothing about the year

/// Consecutive new logos by month; months without a row have none.
struct MonthlyCounts {
    Month first;
    std::vector<double> counts;
};

MonthlyCounts countsOf(std::string_view segment, const std::vector<HistoryRow>& history) {
    std::map<int, double> byMonth;
    for (const HistoryRow& row : history)
        if (row.newLogos &&
            (segment.empty() || comparisonKey(row.segment) == comparisonKey(segment)))
            byMonth[row.month.index()] += *row.newLogos;
    MonthlyCounts monthly;
    if (byMonth.empty())
        return monthly;
    monthly.first = Month::fromIndex(byMonth.begin()->first);
    monthly.counts.assign(
        static_cast<std::size_t>(byMonth.rbegin()->first - byMonth.begin()->first) + 1, 0.0);
    for (const auto& [month, count] : byMonth)
        monthly.counts[static_cast<std::size_t>(month - monthly.first.index())] = count;
    return monthly;
}

/// Share of each month of the quarter; equal where no season is known.
std::vector<double> profileOf(Month first, const MonthlyCounts& monthly) {
    const SeasonalIndices indices = shrunkenIndices(monthly.counts, 12);
    std::vector<double> profile(3, 1.0);
    if (indices.index.empty())
        return profile;
    for (int i = 0; i < 3; ++i) {
        const int since = (first + i) - monthly.first;
        profile[static_cast<std::size_t>(i)] =
            std::max(0.0, indices.at(static_cast<std::size_t>(((since % 12) + 12) % 12)));
    }
    return profile;
}

} // namespace

std::vector<std::vector<std::optional<FinanceMonth>>> financeForecast(const ScenarioState& state) {
    const std::vector<ForecastRow>& rows = state.book->history().forecast;
    const std::vector<std::string>& segments = state.segmented.segmentNames;
    const double accounts = std::max(1.0, static_cast<double>(state.book->accounts().size()));
    std::vector<std::string> names;
    for (const ForecastRow& row : rows)
        names.push_back(row.segment);
    const auto matches = matchSegments(names, segments);
    const Month now = Month::of(state.inputs.facts.asOf);
    std::vector<std::vector<std::optional<FinanceMonth>>> forecast(segments.size());
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const int t = rows[i].month - now - 1;
        for (std::size_t s = 0; t >= 0 && s < segments.size(); ++s) {
            if (matches[i] && *matches[i] != s)
                continue;
            const double share = matches[i] ? 1.0 : state.load.segments[s].accounts / accounts;
            const auto index = static_cast<std::size_t>(t);
            if (forecast[s].size() <= index)
                forecast[s].resize(index + 1);
            FinanceMonth month{rows[i].newLogos * share, {}, {}};
            if (rows[i].low && rows[i].high) {
                month.low = share * std::min(*rows[i].low, rows[i].newLogos);
                month.high = share * std::max(*rows[i].high, rows[i].newLogos);
            }
            forecast[s][index] = month;
        }
    }
    return forecast;
}

std::optional<double> financeSigma(const std::vector<std::optional<FinanceMonth>>& months) {
    FinanceMonth year{0.0, 0.0, 0.0};
    int told = 0;
    for (std::size_t t = 0; t < std::min(firstYear, months.size()); ++t) {
        if (!months[t] || !months[t]->low)
            continue;
        ++told;
        year.newLogos += months[t]->newLogos;
        *year.low += *months[t]->low;
        *year.high += *months[t]->high;
    }
    if (told < monthsThatTell)
        return std::nullopt;
    return pathFactorSigma(year.newLogos, *year.low, *year.high);
}

ForecastStep financeStep(const FinanceMonth& month, const ForecastStep& statistical) {
    const double mean = month.newLogos;
    if (!month.low) {
        const double scale = statistical.mean > 0.0 ? mean / statistical.mean : 0.0;
        if (scale <= 0.0)
            return {mean, mean, mean, mean, mean};
        return {mean, statistical.lo80 * scale, statistical.hi80 * scale, statistical.lo95 * scale,
                statistical.hi95 * scale};
    }
    const double wider = normalQuantile(0.975) / normalQuantile(0.9);
    return {mean, *month.low, *month.high, std::max(0.0, mean - wider * (mean - *month.low)),
            mean + wider * (*month.high - mean)};
}

std::vector<double> seasonalQuarter(double total, Month first, std::string_view segment,
                                    const std::vector<HistoryRow>& history) {
    MonthlyCounts monthly = countsOf(segment, history);
    if (monthly.counts.empty())
        monthly = countsOf({}, history);
    const std::vector<double> profile = profileOf(first, monthly);
    const bool whole = total == std::floor(total);
    // Evenly where the whole quarter is out of season.
    auto months = whole ? splitQuartersWhole({total}, profile) : splitQuarters({total}, profile);
    return months ? *std::move(months) : splitQuarter(total);
}

} // namespace headroom
