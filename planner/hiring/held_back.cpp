#include "planner/hiring/held_back.h"

#include <algorithm>
#include <numeric>

namespace headroom {
namespace {

std::size_t at(int index) {
    return static_cast<std::size_t>(index);
}

/// Of each pool, in order of start.
std::vector<std::vector<Requisition>> byPool(const HiringPlan& plan) {
    std::vector<std::vector<Requisition>> pools(plan.starts.size());
    for (const Requisition& hire : plan.requisitions)
        if (hire.segment)
            pools[*hire.segment].push_back(hire);
    return pools;
}

int startsIn(const StartPlan& starts, int month) {
    int sum = 0;
    for (const std::vector<int>& pool : starts)
        sum += at(month) < pool.size() ? pool[at(month)] : 0;
    return sum;
}

bool allFull(const StartPlan& starts, int first, int last, int cap) {
    for (int t = first; t <= last; ++t)
        if (startsIn(starts, t) < cap)
            return false;
    return true;
}

LateCause causeOf(const HiringPlan& plan, const HiringLimits& limits, int wanted, int start) {
    const bool full = limits.maxStartsPerMonth &&
                      allFull(plan.starts, wanted, start - 1, *limits.maxStartsPerMonth);
    if (!withoutCaps(limits))
        return LateCause::Plan;
    if (full || (!limits.budget && !limits.hires))
        return LateCause::StartsCap;
    return limits.budget ? LateCause::Budget : LateCause::HireCount;
}

} // namespace

const char* lateCauseName(LateCause cause) {
    switch (cause) {
    case LateCause::None:
        return "";
    case LateCause::LeadTime:
        return "lead_time";
    case LateCause::Freeze:
        return "freeze";
    case LateCause::StartsCap:
        return "starts_cap";
    case LateCause::Budget:
        return "budget";
    case LateCause::HireCount:
        return "hire_count";
    case LateCause::Plan:
        return "plan";
    }
    return "";
}

std::optional<HiringLimits> withoutCaps(const HiringLimits& limits) {
    if (!limits.maxStartsPerMonth && !limits.budget && !limits.hires)
        return std::nullopt;
    HiringLimits free = limits;
    free.maxStartsPerMonth.reset();
    free.budget.reset();
    free.hires.reset();
    return free;
}

void nameHeldBack(HiringPlan& plan, const HiringPlan& free, const HiringLimits& limits) {
    const std::vector<std::vector<Requisition>> wanted = byPool(free);
    std::vector<std::size_t> next(wanted.size(), 0);
    for (Requisition& hire : plan.requisitions) { // of one pool in order of start
        if (!hire.segment || next[*hire.segment] >= wanted[*hire.segment].size())
            continue;
        const Requisition& uncapped = wanted[*hire.segment][next[*hire.segment]++];
        const int waits = hire.start - uncapped.start;
        const int late = std::min(uncapped.lateMonths + waits, hire.ramped - hire.needed);
        if (waits <= 0 || late <= hire.lateMonths)
            continue;
        hire.lateMonths = late;
        hire.lateCause = causeOf(plan, limits, uncapped.start, hire.start);
    }
}

std::vector<int> leftOut(const StartPlan& starts, const StartPlan& free, int months) {
    const auto hires = [months](const std::vector<int>& pool) {
        const auto last = std::min<std::ptrdiff_t>(months + 1, std::ssize(pool));
        return std::accumulate(pool.begin(), pool.begin() + last, 0);
    };
    std::vector<int> missing;
    for (std::size_t s = 0; s < free.size(); ++s)
        missing.push_back(std::max(0, hires(free[s]) - hires(starts[s])));
    return missing;
}

} // namespace headroom
