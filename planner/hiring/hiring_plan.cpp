#include "planner/hiring/hiring_plan.h"

#include "planner/hiring/planned_need.h"
#include "planner/hiring/pool_builder.h"
#include "planner/hiring/promotions.h"
#include "planner/hiring/requisitions.h"

#include <algorithm>
#include <numeric>

namespace headroom {
namespace {

std::size_t at(int index) {
    return static_cast<std::size_t>(index);
}

HiringRow rowOf(const HiringCase& hiringCase, const GrowthPath& path, int month, std::size_t s) {
    HiringRow row;
    row.month = month;
    row.segment = s;
    row.growth = path.at(month, s);
    row.required = requiredFte(hiringCase.segments[s], row.growth.customers, row.growth.arr);
    return row;
}

void addSupply(HiringRow& row, const SupplyMonth& supply, int starts) {
    row.starts = starts;
    row.headcount = supply.headcount;
    row.effective = supply.effective;
    row.gap = supply.effective - row.required.fte;
    row.coverage = row.required.fte > 0.0 ? supply.effective / row.required.fte : 0.0;
}

PoolCost costOf(const HiringCase& hiringCase, const GrowthPath& path, std::size_t s,
                const std::vector<int>& starts) {
    const HiringSegment& segment = hiringCase.segments[s];
    const int months = path.lastMonth();
    PoolCost cost = poolCost(hiringCase, segment, requiredByMonth(hiringCase, path, s),
                             plannedSupply(segment, starts, months));
    std::vector<int> shown(starts.begin(),
                           starts.begin() + std::min(months + 1, static_cast<int>(starts.size())));
    cost.hire = hireCost(segment, shown);
    return cost;
}

void addRows(HiringPlan& plan, const HiringCase& hiringCase, const GrowthPath& path) {
    std::vector<std::vector<SupplyMonth>> supply;
    std::vector<std::vector<double>> planned;
    for (std::size_t s = 0; s < hiringCase.segments.size(); ++s) {
        supply.push_back(plannedSupply(hiringCase.segments[s], plan.starts[s], hiringCase.months));
        planned.push_back(plannedNeed(hiringCase, path, s));
    }
    for (int t = 0; t <= hiringCase.months; ++t) {
        double headcount = 0.0;
        for (std::size_t s = 0; s < supply.size(); ++s) {
            HiringRow row = rowOf(hiringCase, path, t, s);
            const int starts = at(t) < plan.starts[s].size() ? plan.starts[s][at(t)] : 0;
            addSupply(row, supply[s][at(t)], starts);
            row.planned = planned[s][at(t)];
            headcount += row.headcount;
            plan.rows.push_back(row);
        }
        plan.managers.push_back(managersNeeded(headcount, hiringCase.managerSpan));
    }
}

/// The last month in which somebody starts, or that is shown.
int lastMonthOf(const HiringCase& hiringCase, const StartPlan& starts) {
    int last = hiringCase.months;
    for (const auto& pool : starts)
        last = std::max(last, static_cast<int>(pool.size()) - 1);
    return last;
}

HiringPlan evaluated(const HiringCase& before, StartPlan starts) {
    HiringPlan plan;
    plan.starts = std::move(starts);
    const int last = lastMonthOf(before, plan.starts);
    const HiringCase hiringCase = withPromotedHires(before, plan.starts, last);
    const GrowthPath shown = projectGrowth(hiringCase, hiringCase.months);
    addRows(plan, hiringCase, shown);
    for (std::size_t s = 0; s < plan.starts.size(); ++s) {
        plan.costs.push_back(costOf(hiringCase, shown, s, plan.starts[s]));
        plan.total += plan.costs.back();
    }
    plan.requisitions = requisitionsFor(hiringCase, projectGrowth(hiringCase, last), plan.starts);
    const auto managers = managerRequisitions(hiringCase, plan.managers);
    plan.requisitions.insert(plan.requisitions.end(), managers.begin(), managers.end());
    std::stable_sort(plan.requisitions.begin(), plan.requisitions.end(),
                     [](const Requisition& a, const Requisition& b) { return a.open < b.open; });
    plan.objective = plan.total.total();
    return plan;
}

SearchEffort effortOf(const HiringLimits& limits, const JobControl& control) {
    SearchEffort effort;
    effort.labelsPerMonth = static_cast<std::size_t>(std::max(1L, limits.maxLabels));
    effort.control = &control;
    return effort;
}

struct Planned {
    HiringCase hiringCase; // with the promotions of the hires
    JointPlan joint;
};

/// Promotions of hires bind the pools together: planned again with those that the plan before would
/// bring, until it stays; what is proved holds for them.
Result<Planned> planned(const HiringCase& hiringCase, const HiringLimits& limits,
                        const GrowthPath& path, const JobControl& control) {
    constexpr int mostRounds = 5;
    const auto with = [&](const StartPlan& starts) {
        return casePlannedFor(withPromotedHires(hiringCase, starts, path.lastMonth()));
    };
    HiringCase assumed = with({});
    const double fixed = fixedSalaries(assumed, path.lastMonth());
    for (int round = 1;; ++round) {
        HiringLimits allowed = limits;
        if (allowed.budget) // said of hires, and of the team as it would be without them
            *allowed.budget += fixedSalaries(assumed, path.lastMonth()) - fixed;
        const auto problem = buildJointProblem(assumed, allowed, path);
        if (!problem)
            return fail(problem.error());
        auto joint = searchJoint(*problem, effortOf(limits, control));
        if (!joint)
            return fail(joint.error());
        HiringCase brought = with(joint->starts);
        const bool stays = brought == assumed;
        if (stays || round == mostRounds) {
            joint->proved = joint->proved && stays;
            return Planned{std::move(assumed), *std::move(joint)};
        }
        assumed = std::move(brought);
    }
}

} // namespace

const char* hireReasonName(HireReason reason) {
    switch (reason) {
    case HireReason::Growth:
        return "growth";
    case HireReason::Backfill:
        return "backfill";
    case HireReason::Manager:
        return "manager";
    }
    return "";
}

Result<HiringPlan> evaluateStarts(const HiringCase& hiringCase, const StartPlan& starts) {
    if (starts.size() != hiringCase.segments.size())
        return fail(ErrorCode::OutOfRange, "starts", "one list per segment");
    for (const auto& pool : starts)
        for (const int count : pool)
            if (count < 0 || count > 100'000)
                return fail(ErrorCode::OutOfRange, "starts", "a number of people");
    for (const auto& pool : starts)
        if (!pool.empty() && pool.front() != 0)
            return fail(ErrorCode::OutOfRange, "starts", "months count from 1");
    return evaluated(hiringCase, starts);
}

Result<HiringPlan> optimalPlan(const HiringCase& hiringCase, const HiringLimits& limits,
                               const JobControl& control) {
    const int months = hiringCase.months + std::clamp(limits.lookAheadMonths, 0, 60);
    const GrowthPath path = projectGrowth(hiringCase, months);
    const auto best = planned(hiringCase, limits, path, control);
    if (!best)
        return fail(best.error());
    HiringPlan plan = evaluated(hiringCase, best->joint.starts);
    const double fixed = fixedSalaries(best->hiringCase, months);
    plan.objective = best->joint.cost + fixed;
    plan.lowerBound = best->joint.lowerBound + fixed;
    plan.provedOptimal = best->joint.proved;
    return plan;
}

Result<std::vector<HireCountCost>> costByHires(const HiringCase& hiringCase,
                                               const HiringLimits& limits, int maxHires,
                                               const JobControl& control) {
    const int months = hiringCase.months + std::clamp(limits.lookAheadMonths, 0, 60);
    const GrowthPath path = projectGrowth(hiringCase, months);
    std::vector<HireCountCost> curve;
    for (int k = 0; k <= maxHires; ++k) {
        if (control.stopRequested())
            return fail(ErrorCode::Cancelled, "hiring plan");
        HiringLimits limited = limits;
        limited.hires = k;
        limited.budget.reset();
        const auto best = planned(hiringCase, limited, path, control);
        if (!best && best.error().code != ErrorCode::Infeasible)
            return fail(best.error());
        if (!best)
            continue;
        HireCountCost point{k, 0.0, {}, best->joint.proved};
        const HiringCase promoted = withPromotedHires(hiringCase, best->joint.starts, months);
        for (std::size_t s = 0; s < best->joint.starts.size(); ++s) {
            const std::vector<int>& pool = best->joint.starts[s];
            point.cost += costOf(promoted, path, s, pool).total();
            point.hiresOfPool.push_back(std::accumulate(pool.begin(), pool.end(), 0));
        }
        curve.push_back(std::move(point));
        control.report({static_cast<double>(k + 1) / (maxHires + 1), {}, {}});
    }
    return curve;
}

} // namespace headroom
