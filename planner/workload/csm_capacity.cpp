#include "planner/workload/csm_capacity.h"

#include "planner/base/text.h"

#include <algorithm>
#include <set>

namespace headroom {
namespace {

using Ramp = std::vector<double>;

std::vector<std::string> teamSegmentNames(const Book& book) {
    std::set<std::string> names;
    for (const Csm& csm : book.csms())
        names.insert(csm.segments.begin(), csm.segments.end());
    return {names.begin(), names.end()};
}

/// FTE-months that a new CSM lacks.
double rampLoss(const Ramp& ramp) {
    double loss = 0.0;
    for (const double share : ramp)
        loss += 1.0 - share;
    return loss;
}

Ramp longestRamp(const std::vector<SegmentPolicy>& policies,
                 const std::vector<std::uint16_t>& served) {
    Ramp longest;
    for (const std::uint16_t s : served)
        if (rampLoss(policies[s].ramp) > rampLoss(longest))
            longest = policies[s].ramp;
    return longest;
}

double rampAt(const Ramp& ramp, const Csm& csm, Month month) {
    if (!csm.start)
        return 1.0;
    const int tenure = month - Month::of(*csm.start);
    if (tenure < 0)
        return 0.0;
    const auto index = static_cast<std::size_t>(tenure);
    return index < ramp.size() ? ramp[index] : 1.0;
}

/// Days of the month in the job and not on leave. Leaves that overlap are counted once.
int daysPresent(const Csm& csm, Month month) {
    const Date from = std::max(month.firstDay(), csm.start.value_or(month.firstDay()));
    const Date to = std::min(month.lastDay(), csm.end.value_or(month.lastDay()));
    int days = std::max(0, static_cast<int>((to - from).count()) + 1);
    Date counted = from;
    for (const Leave& leave : csm.leaves) {
        const Date first = std::max(leave.from, counted);
        const Date last = std::min(leave.to, to);
        if (first > last)
            continue;
        days -= static_cast<int>((last - first).count()) + 1;
        counted = last + std::chrono::days(1);
    }
    return days;
}

Level levelNamed(const std::string& name, const WorkloadAssumptions& assumptions) {
    const std::string key = comparisonKey(name);
    for (const Level& level : assumptions.levels)
        if (level.name == name || (!key.empty() && comparisonKey(level.name) == key))
            return level;
    return {name, 1.0, {}};
}

/// Mean of a month by its days.
double levelFactorIn(const Csm& csm, const WorkloadAssumptions& assumptions, Month month) {
    const double first = levelOn(csm, assumptions, month.firstDay()).factor;
    if (!csm.promotion || Month::of(csm.promotion->from) != month)
        return first;
    const double last = levelOn(csm, assumptions, month.lastDay()).factor;
    const auto promoted = (month.lastDay() - csm.promotion->from).count() + 1;
    return first + (last - first) * static_cast<double>(promoted) / month.days();
}

struct MonthCapacity {
    double fte = 0.0; // without the level
    double factor = 1.0;
    Minutes time;
};

MonthCapacity capacityIn(const Csm& csm, const Ramp& ramp, const WorkloadAssumptions& assumptions,
                         Month month) {
    const double fte = toFraction(csm.fte) * rampAt(ramp, csm, month) * daysPresent(csm, month) /
                       static_cast<double>(month.days());
    const double factor = levelFactorIn(csm, assumptions, month);
    return {fte, factor, minutesFromHours(fte * assumptions.productiveHours * factor)};
}

CsmCapacity capacityOf(const Csm& csm, const Ramp& ramp, const WorkloadAssumptions& assumptions,
                       Date asOf) {
    const Level level = levelOn(csm, assumptions, asOf);
    CsmCapacity capacity;
    capacity.levelFactor = level.factor;
    capacity.arrCap = csm.arrCap ? csm.arrCap : level.arrCap;
    capacity.inTeam = isInTeam(csm, asOf);
    if (!capacity.inTeam)
        return capacity;
    double sum = 0.0;
    for (int t = 0; t < workloadMonths; ++t) {
        const auto [fte, factor, time] = capacityIn(csm, ramp, assumptions, Month::of(asOf) + t);
        capacity.monthly[static_cast<std::size_t>(t)] = time;
        // What a promotion adds, in FTE of today's level: without one the sum is as it was.
        sum += factor == level.factor ? fte : fte * factor / level.factor;
    }
    const double average = sum / workloadMonths;
    capacity.planning = minutesFromHours(average * assumptions.productiveHours * level.factor);
    capacity.ratioCapacity = permilleFromFraction(average * level.factor);
    return capacity;
}

/// Of each CSM.
std::vector<Ramp> longestRamps(const Book& book, const std::vector<SegmentPolicy>& policies) {
    std::vector<std::string> names;
    for (const SegmentPolicy& policy : policies)
        names.push_back(policy.name);
    std::vector<Ramp> ramps;
    for (const auto& served : servedSegments(book, names))
        ramps.push_back(longestRamp(policies, served));
    return ramps;
}

} // namespace

std::vector<std::vector<std::uint16_t>>
servedSegments(const Book& book, const std::vector<std::string>& segmentNames) {
    const std::vector<std::string> teamNames = teamSegmentNames(book);
    const auto matches = matchSegments(teamNames, segmentNames);
    std::vector<std::uint16_t> all;
    for (std::size_t s = 0; s < segmentNames.size(); ++s)
        all.push_back(static_cast<std::uint16_t>(s));
    std::vector<std::vector<std::uint16_t>> served;
    for (const Csm& csm : book.csms()) {
        std::set<std::uint16_t> own;
        for (const std::string& name : csm.segments) {
            const auto found = std::ranges::lower_bound(teamNames, name);
            const auto match = matches[static_cast<std::size_t>(found - teamNames.begin())];
            if (match)
                own.insert(static_cast<std::uint16_t>(*match));
        }
        served.push_back(own.empty() ? all : std::vector<std::uint16_t>(own.begin(), own.end()));
    }
    return served;
}

Level levelOf(const Csm& csm, const WorkloadAssumptions& assumptions) {
    return levelNamed(csm.level.empty() ? assumptions.defaultLevel : csm.level, assumptions);
}

Level levelOn(const Csm& csm, const WorkloadAssumptions& assumptions, Date day) {
    const bool promoted = csm.promotion && csm.promotion->from <= day;
    return promoted ? levelNamed(csm.promotion->level, assumptions) : levelOf(csm, assumptions);
}

std::vector<CsmCapacity> computeCapacity(const Book& book,
                                         const std::vector<SegmentPolicy>& policies,
                                         const WorkloadAssumptions& assumptions, Date asOf) {
    const std::vector<Ramp> ramps = longestRamps(book, policies);
    std::vector<CsmCapacity> capacities;
    for (std::size_t j = 0; j < book.csms().size(); ++j)
        capacities.push_back(capacityOf(book.csms()[j], ramps[j], assumptions, asOf));
    return capacities;
}

std::vector<std::vector<Minutes>> capacityByMonth(const Book& book,
                                                  const std::vector<SegmentPolicy>& policies,
                                                  const WorkloadAssumptions& assumptions, Date asOf,
                                                  int months) {
    const std::vector<Ramp> ramps = longestRamps(book, policies);
    std::vector<std::vector<Minutes>> capacities;
    for (std::size_t j = 0; j < book.csms().size(); ++j) {
        const Csm& csm = book.csms()[j];
        auto& own = capacities.emplace_back(static_cast<std::size_t>(months));
        for (int t = 0; t < months && isInTeam(csm, asOf); ++t)
            own[static_cast<std::size_t>(t)] =
                capacityIn(csm, ramps[j], assumptions, Month::of(asOf) + t).time;
    }
    return capacities;
}

} // namespace headroom
