#include "planner/plan_session/staff_supply.h"

#include <algorithm>
#include <optional>

namespace headroom {
namespace {

using MonthlyFte = std::vector<double>;

constexpr double daysOfMonth = 365.25 / 12.0;
constexpr int longestMemory = 1096; // days
constexpr double shortestMemory = 3.0;

/// What of `monthly` a CSM who leaves for good lacks against the month before the end.
MonthlyFte lostWith(const Csm& csm, const MonthlyFte& monthly, Month now) {
    MonthlyFte lost(monthly.size(), 0.0);
    if (!csm.end)
        return lost;
    const auto first = static_cast<std::size_t>(std::max(1, Month::of(*csm.end) - now));
    for (std::size_t t = first; t < monthly.size(); ++t)
        lost[t] = std::max(0.0, monthly[first - 1] - monthly[t]);
    return lost;
}

/// Last days of those who have left, ascending.
std::vector<Date> lastDays(const Book& book, Date asOf) {
    std::vector<Date> days;
    for (const Csm& csm : book.csms())
        if (csm.status != CsmStatus::Hire && csm.end && *csm.end < asOf &&
            *csm.end >= asOf - std::chrono::days(longestMemory))
            days.push_back(*csm.end);
    std::ranges::sort(days);
    return days;
}

/// Months of [from, to] in which this person was employed.
double employedMonths(const Csm& csm, Date from, Date to) {
    const Date first = std::max(from, csm.start.value_or(from));
    const Date last = std::min(to, csm.end.value_or(to));
    return std::max(0.0, static_cast<double>((last - first).count()) / daysOfMonth);
}

} // namespace

std::vector<std::vector<double>> segmentShares(const ScenarioState& state) {
    const std::vector<SegmentLoad>& segments = state.load.segments;
    std::vector<std::vector<double>> shares;
    for (const auto& served : servedSegments(*state.book, state.segmented.segmentNames)) {
        double common = 0.0;
        for (const std::size_t s : served)
            common += segments[s].pull;
        std::vector<double> own(segments.size(), 0.0);
        for (const std::size_t s : served)
            own[s] = pullShare(segments[s].pull, common, served.size());
        shares.push_back(std::move(own));
    }
    return shares;
}

std::vector<SegmentStaff> staffBySegment(const ScenarioState& state, int months) {
    const double fullTime = state.inputs.workload.productiveHours * 60.0;
    const Month now = Month::of(state.inputs.facts.asOf);
    const auto shares = segmentShares(state);
    const auto capacity = capacityByMonth(*state.book, state.policies, state.inputs.workload,
                                          state.inputs.facts.asOf, months);
    const MonthlyFte none(static_cast<std::size_t>(months), 0.0);
    std::vector<SegmentStaff> staff(state.policies.size(), {none, none});
    for (std::size_t j = 0; j < state.capacity.size(); ++j) {
        const Csm& csm = state.book->csms()[j];
        if (!state.capacity[j].inTeam || csm.status == CsmStatus::Hire)
            continue;
        MonthlyFte fte = none;
        for (std::size_t t = 0; t < fte.size(); ++t)
            fte[t] = static_cast<double>(capacity[j][t].count()) / fullTime;
        const MonthlyFte lost = lostWith(csm, fte, now);
        for (std::size_t s = 0; s < staff.size(); ++s)
            for (std::size_t t = 0; t < fte.size(); ++t) {
                staff[s].fte[t] += shares[j][s] * fte[t];
                staff[s].lost[t] += shares[j][s] * lost[t];
            }
    }
    return staff;
}

std::vector<AttritionEvidence> attritionEvidence(const ScenarioState& state) {
    const Date asOf = state.inputs.facts.asOf;
    const std::vector<Date> ends = lastDays(*state.book, asOf);
    if (ends.size() < 2)
        return {};
    const Date from = ends.front();
    const double months = static_cast<double>((asOf - from).count()) / daysOfMonth;
    if (months < shortestMemory)
        return {};
    const auto shares = segmentShares(state);
    std::vector<AttritionEvidence> evidence(state.policies.size());
    bool opened = false;
    for (std::size_t j = 0; j < shares.size(); ++j) {
        const Csm& csm = state.book->csms()[j];
        const bool untold = csm.status == CsmStatus::Leaver && !csm.end;
        if (csm.status == CsmStatus::Hire || csm.status == CsmStatus::NotInTeam || untold)
            continue;
        const bool first = !opened && csm.end == from;
        opened = opened || first;
        const bool left = !first && csm.end && *csm.end >= from && *csm.end < asOf;
        for (std::size_t s = 0; s < evidence.size(); ++s) {
            evidence[s].months = months;
            evidence[s].leavers += left ? shares[j][s] : 0.0;
            evidence[s].personMonths += shares[j][s] * employedMonths(csm, from, asOf);
        }
    }
    return evidence;
}

} // namespace headroom
