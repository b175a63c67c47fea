#include "planner/hiring/pool_builder.h"

#include "planner/hiring/demand.h"
#include "planner/hiring/planned_need.h"
#include "planner/hiring/supply.h"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>

namespace headroom {
namespace {

std::size_t at(int index) {
    return static_cast<std::size_t>(index);
}

/// An exact number of hires beyond this is a slip of the finger, and would take hours to prove.
constexpr int kMostHires = 2000;

void addCosts(PoolProblem& pool, const HiringSegment& segment, bool resourceIsSpend) {
    const CohortCurve curve = cohortCurve(segment, static_cast<int>(pool.months));
    pool.contribution = curve.effective;
    pool.survival = curve.headcount;
    pool.startCost.assign(pool.months + 1, 0.0);
    double salaries = 0.0;
    for (std::size_t u = pool.months; u >= 1; --u) {
        salaries += segment.costMonthly * curve.headcount[pool.months - u];
        pool.startCost[u] = segment.hireCost + salaries;
    }
    pool.resource.assign(pool.months + 1, 1.0);
    if (resourceIsSpend)
        pool.resource = pool.startCost;
}

void addBounds(PoolProblem& pool, int firstStart, const HiringLimits& limits, int most) {
    pool.lower.assign(pool.months + 1, 0);
    pool.upper.assign(pool.months + 1, 0);
    for (int u = std::max(1, firstStart); u <= static_cast<int>(pool.months); ++u)
        pool.upper[at(u)] = most;
    for (const HiringFreeze& freeze : limits.freezes)
        for (int u = std::max(1, freeze.first);
             u <= std::min(freeze.last, static_cast<int>(pool.months)); ++u)
            pool.upper[at(u)] = 0;
}

std::optional<Error> limitFault(const HiringCase& hiringCase, const HiringLimits& limits,
                                int months) {
    for (const FixedStart& fixed : limits.fixedStarts) {
        if (fixed.segment >= hiringCase.segments.size())
            return Error{ErrorCode::UnknownSegment, "fixed start", "no such segment", {}, {}};
        if (fixed.month < 1 || fixed.month > months || fixed.count < 0 || fixed.count > 10'000)
            return Error{ErrorCode::OutOfRange, "fixed start", "month or number", {}, {}};
    }
    if (limits.maxStartsPerMonth && *limits.maxStartsPerMonth < 0)
        return Error{ErrorCode::OutOfRange, "starts per month", "cannot be negative", {}, {}};
    if (limits.hires && (*limits.hires < 0 || *limits.hires > kMostHires))
        return Error{
            ErrorCode::OutOfRange, "hires", fmt::format("expected 0 to {}", kMostHires), {}, {}};
    if (limits.budget && !(*limits.budget >= 0.0 && std::isfinite(*limits.budget)))
        return Error{ErrorCode::OutOfRange, "budget", "cannot be negative", {}, {}};
    if (limits.hires && limits.budget)
        return Error{
            ErrorCode::BadValue, "budget", "give the number of hires or the budget", {}, {}};
    if (!limits.minimumHeadcount.empty() &&
        limits.minimumHeadcount.size() != hiringCase.segments.size())
        return Error{ErrorCode::OutOfRange, "minimum headcount", "one per segment", {}, {}};
    return std::nullopt;
}

struct PoolBuild {
    const HiringCase& hiringCase;
    const HiringLimits& limits;
    const GrowthPath& path;
};

Result<PoolProblem> buildPool(const PoolBuild& build, std::size_t s) {
    const HiringSegment& segment = build.hiringCase.segments[s];
    PoolProblem pool;
    pool.months = at(build.path.lastMonth());
    addCosts(pool, segment, build.limits.budget.has_value());
    const auto base = baseSupply(segment, build.path.lastMonth());
    const auto need = plannedNeed(build.hiringCase, build.path, s);
    pool.loss.resize(pool.months + 1);
    for (std::size_t t = 1; t <= pool.months; ++t) {
        const double gap = need[t] - base[t].effective;
        pool.loss[t] = LossCurve({gap}, segment.shortageCostMonthly);
    }
    if (!build.limits.minimumHeadcount.empty() && build.limits.minimumHeadcount[s] > 0.0) {
        pool.minimumAdded.assign(pool.months + 1, 0.0);
        for (int t = std::max(1, build.hiringCase.firstStartOf(s)); t <= build.path.lastMonth();
             ++t)
            pool.minimumAdded[at(t)] = build.limits.minimumHeadcount[s] - base[at(t)].headcount;
    }
    if (auto error = missingFault(segment, pool))
        return fail(*std::move(error));
    addBounds(pool, build.hiringCase.firstStartOf(s), build.limits, pool.usefulStarts());
    for (const FixedStart& fixed : build.limits.fixedStarts)
        if (fixed.segment == s)
            pool.lower[at(fixed.month)] += fixed.count;
    for (std::size_t u = 1; u <= pool.months; ++u)
        pool.upper[u] = std::max(pool.upper[u], pool.lower[u]);
    return pool;
}

} // namespace

std::optional<Error> missingFault(const HiringSegment& segment, const PoolProblem& pool) {
    const double missing = pool.largestNeed();
    if (missing <= mostMissingFte)
        return std::nullopt;
    return Error{ErrorCode::OutOfRange,
                 segment.name,
                 fmt::format("{:.0f} people would be missing in one month, a plan holds up to "
                             "{:.0f}; look at its growth and at the customers of one CSM",
                             missing, mostMissingFte),
                 {},
                 {}};
}

std::vector<double> requiredByMonth(const HiringCase& hiringCase, const GrowthPath& path,
                                    std::size_t segment) {
    std::vector<double> required;
    for (int t = 0; t <= path.lastMonth(); ++t) {
        const SegmentMonth& month = path.at(t, segment);
        required.push_back(
            requiredFte(hiringCase.segments[segment], month.customers, month.arr).fte);
    }
    return required;
}

Result<JointProblem> buildJointProblem(const HiringCase& hiringCase, const HiringLimits& limits,
                                       const GrowthPath& path) {
    if (auto error = limitFault(hiringCase, limits, path.lastMonth()))
        return fail(*std::move(error));
    JointProblem problem;
    for (std::size_t s = 0; s < hiringCase.segments.size(); ++s) {
        auto pool = buildPool({hiringCase, limits, path}, s);
        if (!pool)
            return fail(pool.error());
        problem.pools.push_back(*std::move(pool));
    }
    problem.maxStartsPerMonth = limits.maxStartsPerMonth;
    if (limits.hires) {
        problem.resourceLimit = static_cast<double>(*limits.hires);
        problem.resourceExact = true;
        for (PoolProblem& pool : problem.pools)
            for (int& upper : pool.upper)
                upper = upper == 0 ? 0 : std::max(upper, *limits.hires);
    }
    if (limits.budget) {
        const double fixed = fixedSalaries(hiringCase, path.lastMonth());
        if (*limits.budget < fixed)
            return fail(ErrorCode::Infeasible, "budget",
                        fmt::format("the team in seat alone costs {:.2f}", fixed));
        problem.resourceLimit = *limits.budget - fixed;
    }
    return problem;
}

double fixedSalaries(const HiringCase& hiringCase, int months) {
    double sum = 0.0;
    for (const HiringSegment& segment : hiringCase.segments) {
        const auto supply = baseSupply(segment, months);
        for (std::size_t t = 1; t < supply.size(); ++t)
            sum += segment.costMonthly * supply[t].headcount;
    }
    return sum;
}

} // namespace headroom
