#include "planner/hiring/stochastic_plan.h"

#include "planner/hiring/demand.h"
#include "planner/hiring/joint_search.h"
#include "planner/hiring/parallel_parts.h"
#include "planner/hiring/path_cells.h"
#include "planner/hiring/path_runner.h"
#include "planner/hiring/pool_builder.h"
#include "planner/hiring/promotions.h"
#include "planner/hiring/supply.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <optional>

namespace headroom {
namespace {

std::size_t at(int index) {
    return static_cast<std::size_t>(index);
}

/// A plan this close to its bound is good: the sample itself is less exact.
constexpr double kEnough = 5e-4;

/// Gaps before any growth hire, by [segment][month − 1] and path, and what the team costs as it is.
struct GapSample {
    GapSample(std::size_t segments, int months, std::size_t paths)
        : cells(segments * at(months), paths), months_(months) {}

    std::size_t cellOf(std::size_t segment, int month) const {
        return segment * at(months_) + at(month - 1);
    }

    PathCells cells;
    double fixedCost = 0.0;

  private:
    int months_;
};

struct GapRequest {
    const HiringCase& hiringCase;
    const SimulationOptions& options;
    int months;
};

/// What the path's team costs as it is; its gaps go into `block`.
double samplePath(const GapRequest& request, PathSimulator& simulator, const GapSample& sample,
                  PathBlock& block) {
    const HiringCase& hiringCase = request.hiringCase;
    double cost = 0.0;
    for (int t = 1; t <= request.months; ++t) {
        simulator.moveCustomers(t);
        simulator.moveStaff(t);
        for (std::size_t s = 0; s < hiringCase.segments.size(); ++s) {
            const HiringSegment& segment = hiringCase.segments[s];
            const PoolState& pool = simulator.pool(s);
            const auto [headcount, effective] = pool.staff(segment.ramp);
            const double need =
                hiringCase.coverage * requiredFte(segment, pool.customers, pool.arr).fte;
            block.keep(sample.cellOf(s, t), need - effective);
            cost += segment.costMonthly * headcount + segment.hireCost * simulator.started(s);
        }
    }
    return cost;
}

GapSample sampleGaps(const GapRequest& request, const JobControl& control) {
    const auto paths = at(request.options.paths);
    GapSample sample(request.hiringCase.segments.size(), request.months, paths);
    std::vector<double> costs(paths, 0.0);
    inParallel(threadsFor(request.options.threads), request.options.paths,
               [&](int first, int last) {
                   PathSimulator simulator(request.hiringCase, request.options, request.months);
                   PathBlock block(sample.cells);
                   int path = first;
                   for (; path < last && !control.stopRequested(); ++path) {
                       simulator.begin(path);
                       costs[at(path)] = samplePath(request, simulator, sample, block);
                       block.endPath(path);
                   }
                   block.flush(path);
               });
    for (const double cost : costs)
        sample.fixedCost += cost / static_cast<double>(paths);
    return sample;
}

/// Expected gaps and fixed cost of the same team.
GapSample expectedGaps(const GapRequest& request) {
    const HiringCase& hiringCase = request.hiringCase;
    const GrowthPath path = projectGrowth(hiringCase, request.months);
    GapSample sample(hiringCase.segments.size(), request.months, 1);
    for (std::size_t s = 0; s < hiringCase.segments.size(); ++s) {
        const HiringSegment& segment = hiringCase.segments[s];
        const auto& delay = request.options.backfillDelay;
        const CohortCurve seat = request.options.backfill
                                     ? rampedSeatWithBackfill(segment, request.months, delay)
                                     : cohortCurve(segment, request.months);
        const auto required = requiredByMonth(hiringCase, path, s);
        for (int t = 1; t <= request.months; ++t) {
            double effective = segment.csms * seat.effective[at(t)];
            for (const StaffChange& change : segment.staffChanges)
                if (change.month <= t)
                    effective += change.fte * seat.effective[at(t - change.month)];
            const double gap = hiringCase.coverage * required[at(t)] - effective;
            sample.cells.sample(sample.cellOf(s, t)).front() = static_cast<float>(gap);
            sample.fixedCost += segment.costMonthly * segment.csms * seat.headcount[at(t)];
        }
        if (request.options.backfill)
            for (const double starts : successorStarts(segment, seat, delay))
                sample.fixedCost += segment.hireCost * segment.csms * starts;
    }
    return sample;
}

/// One requisition's expected effect by months since it was opened.
struct RequisitionCurve {
    std::vector<double> effective;
    std::vector<double> cost; // salaries and hire costs of that month
};

RequisitionCurve requisitionCurve(const HiringSegment& segment, const SimulationOptions& options,
                                  int months) {
    const CohortCurve seat = options.backfill
                                 ? cohortCurveWithBackfill(segment, months, options.backfillDelay)
                                 : cohortCurve(segment, months);
    std::vector<double> starts(at(months) + 1, 0.0);
    if (options.backfill)
        starts = successorStarts(segment, seat, options.backfillDelay);
    starts[0] += 1.0;
    RequisitionCurve curve;
    const auto& law = options.hireDelay.empty() ? options.backfillDelay : options.hireDelay;
    for (std::size_t k = 0; k <= at(months); ++k) {
        double effective = 0.0;
        double cost = 0.0;
        for (std::size_t d = 0; d < law.size() && d <= k; ++d) {
            effective += law[d] * seat.effective[k - d];
            cost += law[d] * (segment.costMonthly * seat.headcount[k - d] +
                              segment.hireCost * starts[k - d]);
        }
        curve.effective.push_back(effective);
        curve.cost.push_back(cost);
    }
    return curve;
}

Result<PoolProblem> poolFrom(const GapRequest& request, const HiringLimits& limits, std::size_t s,
                             const GapSample& sample) {
    const HiringSegment& segment = request.hiringCase.segments[s];
    const RequisitionCurve curve = requisitionCurve(segment, request.options, request.months);
    PoolProblem pool;
    pool.months = at(request.months);
    pool.contribution = curve.effective;
    pool.loss.resize(pool.months + 1);
    for (std::size_t t = 1; t <= pool.months; ++t) {
        const auto gaps = sample.cells.sample(sample.cellOf(s, static_cast<int>(t)));
        pool.loss[t] = LossCurve({gaps.begin(), gaps.end()}, segment.shortageCostMonthly);
    }
    pool.startCost.assign(pool.months + 1, 0.0);
    for (std::size_t o = pool.months; o >= 1; --o) {
        const double later = o < pool.months ? pool.startCost[o + 1] : 0.0;
        pool.startCost[o] = later + curve.cost[pool.months - o];
    }
    pool.resource.assign(pool.months + 1, 1.0);
    pool.lower.assign(pool.months + 1, 0);
    pool.upper.assign(pool.months + 1, 0);
    if (auto error = missingFault(segment, pool))
        return fail(*std::move(error));
    const int most = static_cast<int>(
        std::min(100'000.0, std::ceil(2.0 * std::max(1.0, pool.largestNeed())) + 1.0));
    for (int o = std::max(1, request.hiringCase.firstOpen); o <= request.months; ++o)
        pool.upper[at(o)] = most;
    for (const HiringFreeze& freeze : limits.freezes)
        for (int o = std::max(1, freeze.first); o <= std::min(freeze.last, request.months); ++o)
            pool.upper[at(o)] = 0;
    for (const FixedStart& fixed : limits.fixedStarts) {
        if (fixed.segment != s || fixed.month < 1 || fixed.month > request.months)
            continue;
        pool.lower[at(fixed.month)] += fixed.count;
        pool.upper[at(fixed.month)] =
            std::max(pool.upper[at(fixed.month)], pool.lower[at(fixed.month)]);
    }
    return pool;
}

Result<StochasticPlan> planFor(const GapRequest& request, const HiringLimits& limits,
                               const GapSample& sample, const JobControl& control) {
    JointProblem problem;
    for (std::size_t s = 0; s < request.hiringCase.segments.size(); ++s) {
        auto pool = poolFrom(request, limits, s, sample);
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
    } else if (limits.budget) {
        for (PoolProblem& pool : problem.pools)
            pool.resource = pool.startCost;
        problem.resourceLimit = *limits.budget - sample.fixedCost;
    }
    SearchEffort effort;
    effort.enough = kEnough;
    effort.besides = sample.fixedCost;
    effort.threads = threadsFor(request.options.threads);
    effort.control = &control;
    // Where pools share something, a short search mostly finds the optimum; the long one proves it.
    const bool shared = problem.maxStartsPerMonth || problem.resourceLimit;
    for (const long labels : {shared ? 200L : limits.maxLabels, limits.maxLabels}) {
        effort.labelsPerMonth = static_cast<std::size_t>(std::clamp(labels, 1L, limits.maxLabels));
        const auto joint = searchJoint(problem, effort);
        if (!joint)
            return fail(joint.error());
        const StochasticPlan plan{joint->starts, joint->cost + sample.fixedCost,
                                  joint->lowerBound + sample.fixedCost, joint->proved};
        const bool close = plan.expectedCost - plan.lowerBound <= kEnough * plan.expectedCost;
        if (close || labels == limits.maxLabels)
            return plan;
    }
    return fail(ErrorCode::Internal, "hiring plan");
}

/// When those whom the plan hires are expected to start.
ExpectedStarts startsOf(const StartPlan& opens, const SimulationOptions& options) {
    const auto& law = options.hireDelay.empty() ? options.backfillDelay : options.hireDelay;
    ExpectedStarts starts;
    for (const std::vector<int>& pool : opens) {
        starts.emplace_back(pool.size(), 0.0);
        for (std::size_t o = 1; o < pool.size(); ++o)
            for (std::size_t d = 0; pool[o] > 0 && d < law.size() && o + d < pool.size(); ++d)
                starts.back()[o + d] += pool[o] * law[d];
    }
    return starts;
}

using GapsOf = std::function<GapSample(const GapRequest&)>;

/// Promotions of hires bind the pools together: planned again with those that the plan before would
/// bring, until it stays or has been tried often enough.
Result<StochasticPlan> planned(const HiringCase& hiringCase, const HiringLimits& limits,
                               const SimulationOptions& options, const JobControl& control,
                               const GapsOf& gapsOf) {
    if (auto error = simulationFault(hiringCase, options))
        return fail(*std::move(error));
    constexpr int mostRounds = 3;
    const int months = hiringCase.months + std::clamp(limits.lookAheadMonths, 0, 60);
    HiringCase assumed = withPromotedHires(hiringCase, ExpectedStarts(), months);
    std::optional<double> fixed;
    for (int round = 1;; ++round) {
        const GapRequest request{assumed, options, months};
        const GapSample sample = gapsOf(request);
        if (control.stopRequested())
            return fail(ErrorCode::Cancelled, "hiring plan");
        HiringLimits allowed = limits;
        fixed = fixed.value_or(sample.fixedCost);
        if (allowed.budget) // said of hires, and of the team as it would be without them
            *allowed.budget += sample.fixedCost - *fixed;
        auto plan = planFor(request, allowed, sample, control);
        if (!plan)
            return plan;
        HiringCase brought = withPromotedHires(hiringCase, startsOf(plan->opens, options), months);
        const bool stays = brought == assumed;
        if (stays || round == mostRounds) {
            plan->provedOptimal = plan->provedOptimal && stays;
            return plan;
        }
        assumed = std::move(brought);
    }
}

} // namespace

Result<StochasticPlan> stochasticPlan(const HiringCase& hiringCase, const HiringLimits& limits,
                                      const SimulationOptions& options, const JobControl& control) {
    return planned(hiringCase, limits, options, control,
                   [&control](const GapRequest& request) { return sampleGaps(request, control); });
}

Result<StochasticPlan> meanValuePlan(const HiringCase& hiringCase, const HiringLimits& limits,
                                     const SimulationOptions& options, const JobControl& control) {
    return planned(hiringCase, limits, options, control, expectedGaps);
}

} // namespace headroom
