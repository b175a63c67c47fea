#include "planner/hiring/resource_search.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <tuple>

namespace headroom {
namespace {

/// One choice per pool, added up.
struct Combination {
    double resource = 0.0;
    double cost = 0.0; // priced
    std::vector<std::size_t> choice;
};

class ResourceSearch {
  public:
    ResourceSearch(const JointProblem& problem, const SearchEffort& effort)
        : problem_(problem), effort_(effort), limit_(*problem.resourceLimit) {}

    Result<JointPlan> run() {
        double least = 0.0;
        double most = 0.0;
        for (const PoolProblem& pool : problem_.pools) {
            least += pool.resourceUse(pool.lower);
            most += pool.resourceUse(pool.upper);
        }
        if (least > limit_ + 1e-6 || (problem_.resourceExact && most < limit_ - 1e-6))
            return fail(ErrorCode::Infeasible, "hiring limit",
                        "fixed starts and freezes leave no plan within it");
        if (!problem_.resourceExact) {
            solveAt(0.0, effort_);
            if (used_ <= limit_ + 1e-9)
                return bestAtPrice();
        }
        if (problem_.resourceExact)
            if (auto plan = withSurplus())
                return *std::move(plan);
        findPrice();
        return combined();
    }

  private:
    static constexpr int kMoreRounds = 3;

    struct Start {
        std::size_t pool = 0;
        std::size_t month = 0;
    };

    /// The start that costs least for each unit of resource it uses.
    std::optional<Start> cheapestStart() const {
        std::optional<Start> cheapest;
        double least = std::numeric_limits<double>::infinity();
        for (std::size_t p = 0; p < problem_.pools.size(); ++p) {
            const PoolProblem& pool = problem_.pools[p];
            for (std::size_t u = 1; u <= pool.months; ++u) {
                if (pool.upper[u] <= 0 || !(pool.startCost[u] < least * pool.resource[u]))
                    continue;
                least = pool.startCost[u] / pool.resource[u];
                cheapest = Start{p, u};
            }
        }
        return cheapest;
    }

    /// More than anybody needs: when the cheapest start is free, the pools use less than they must;
    /// as many of it as are missing then cost nothing more at that price, so the plan is optimal.
    /// No start has a negative price there, so none beyond the useful ones of a month is missed.
    std::optional<JointPlan> withSurplus() {
        const auto spare = cheapestStart();
        if (!spare)
            return std::nullopt;
        const PoolProblem& pool = problem_.pools[spare->pool];
        std::vector<PoolProblem> pools =
            priced(-pool.startCost[spare->month] / pool.resource[spare->month]);
        for (PoolProblem& each : pools) {
            const int useful = each.usefulStarts();
            for (std::size_t u = 1; u <= each.months; ++u)
                each.upper[u] = std::min(each.upper[u], std::max(each.lower[u], useful));
        }
        solve(pools, effort_);
        const double missing = (limit_ - used_) / pool.resource[spare->month];
        if (!(missing >= -1e-9) || std::abs(missing - std::round(missing)) > 1e-9)
            return std::nullopt;
        int& starts = results_[spare->pool].choices.front().starts[spare->month];
        if (missing > pool.upper[spare->month] - starts)
            return std::nullopt;
        starts += static_cast<int>(std::round(missing));
        JointPlan plan = bestAtPrice();
        plan.cost -= price_ * limit_;
        return plan;
    }

    std::vector<PoolProblem> priced(double price) const {
        std::vector<PoolProblem> pools = problem_.pools;
        for (PoolProblem& pool : pools) {
            pool.price = price;
            for (std::size_t u = 1; u <= pool.months; ++u)
                pool.startCost[u] += price * pool.resource[u];
        }
        return pools;
    }

    /// Each pool's cheapest plan when one unit of resource costs `price`.
    void solveAt(double price, const SearchEffort& effort) { solve(priced(price), effort); }

    void solve(const std::vector<PoolProblem>& pools, const SearchEffort& effort) {
        price_ = pools.front().price;
        prepared_.clear();
        results_.clear();
        used_ = 0.0;
        bound_ = -price_ * limit_;
        complete_ = true;
        for (const PoolProblem& pool : pools) {
            prepared_.push_back(preparePool(pool));
            results_.push_back(searchPool(pool, prepared_.back(), {}, effort));
            labels_ += results_.back().labels;
            if (results_.back().choices.empty()) {
                used_ = std::numeric_limits<double>::infinity();
                complete_ = false;
                continue;
            }
            used_ += results_.back().choices.front().resource;
            bound_ += results_.back().lowerBound;
            complete_ = complete_ && results_.back().complete;
        }
    }

    JointPlan bestAtPrice() const {
        JointPlan plan;
        for (const PoolSearchResult& result : results_) {
            plan.starts.push_back(result.choices.front().starts);
            plan.cost += result.choices.front().cost;
        }
        plan.lowerBound = bound_;
        plan.proved = complete_;
        plan.labels = labels_;
        return plan;
    }

    /// The price at which the pools use about the limit; keeps the one with the best bound.
    void findPrice() {
        double scale = 1.0;
        for (const PoolProblem& pool : problem_.pools)
            for (std::size_t u = 1; u <= pool.months; ++u)
                scale = std::max(scale, (pool.startCost[u] + pool.loss[u].cost() * 12.0) /
                                            std::max(1e-9, pool.resource[u]));
        double low = problem_.resourceExact ? -8.0 * scale : 0.0;
        double high = 8.0 * scale;
        SearchEffort rough = effort_;
        rough.labelsPerMonth = std::min<std::size_t>(rough.labelsPerMonth, 300);
        double bestPrice = 0.0;
        double bestBound = -std::numeric_limits<double>::infinity();
        for (int round = 0; round < 40 && high - low > 1e-4 * scale; ++round) {
            const double middle = 0.5 * (low + high);
            solveAt(middle, rough);
            if (bound_ > bestBound) {
                bestBound = bound_;
                bestPrice = middle;
            }
            if (std::abs(used_ - limit_) < 1e-9)
                break;
            (used_ > limit_ ? low : high) = middle;
        }
        solveAt(bestPrice, effort_);
    }

    Result<JointPlan> combined() {
        const double scale = std::max(1.0, std::abs(bound_ + price_ * limit_));
        for (std::size_t p = 0; p < results_.size(); ++p)
            if (!results_[p].choices.empty())
                prepared_[p].incumbent = results_[p].choices.front().starts;
        for (double slack = 1e-4 * scale; slack < 16.0 * scale; slack *= 2.0) {
            const std::vector<PoolSearchResult> fronts = frontsWithin(slack, effort_);
            if (effort_.stopped())
                return fail(ErrorCode::Cancelled, "hiring plan");
            const auto plan = bestWithin(fronts, slack);
            if (plan)
                return proved(finished(*plan, fronts));
        }
        return fail(ErrorCode::Infeasible, "hiring limit", "no plan uses exactly this much");
    }

    std::vector<PoolSearchResult> frontsWithin(double slack, const SearchEffort& effort) {
        const std::vector<PoolProblem> pools = priced(price_);
        const Frontier frontier = problem_.resourceExact ? Frontier::Equal : Frontier::AtMost;
        std::vector<PoolSearchResult> fronts;
        for (std::size_t p = 0; p < pools.size(); ++p) {
            fronts.push_back(searchPool(pools[p], prepared_[p], {frontier, slack}, effort));
            labels_ += fronts.back().labels;
        }
        return fronts;
    }

    /// Where the search dropped labels: once more within the excess that the plan found needs and
    /// no further, then with more labels, until nothing was dropped that could be better.
    JointPlan proved(JointPlan plan) {
        SearchEffort effort = effort_;
        for (int round = 0; round < kMoreRounds && !plan.proved && !effort_.stopped(); ++round) {
            const double slack = plan.cost - bound_ + 1e-9 * std::max(1.0, std::abs(plan.cost));
            const std::vector<PoolSearchResult> fronts = frontsWithin(slack, effort);
            const auto better = bestWithin(fronts, slack);
            if (better) {
                JointPlan next = finished(*better, fronts);
                next.lowerBound = std::max(next.lowerBound, std::min(plan.lowerBound, next.cost));
                if (next.cost <= plan.cost)
                    plan = std::move(next);
            }
            plan.labels = labels_;
            effort.labelsPerMonth *= 4;
        }
        return plan;
    }

    /// A plan left out of the fronts has in some pool a start that was dropped there.
    JointPlan finished(const Combination& best, const std::vector<PoolSearchResult>& fronts) const {
        JointPlan plan;
        double leftOut = std::numeric_limits<double>::infinity();
        for (std::size_t p = 0; p < fronts.size(); ++p) {
            plan.starts.push_back(fronts[p].choices[best.choice[p]].starts);
            leftOut = std::min(leftOut, fronts[p].unexamined - results_[p].lowerBound);
        }
        plan.cost = best.cost - price_ * best.resource;
        plan.lowerBound = std::min(plan.cost, bound_ + std::max(0.0, leftOut));
        plan.proved = plan.lowerBound >= plan.cost - 1e-9 * std::max(1.0, std::abs(plan.cost));
        if (plan.proved)
            plan.lowerBound = plan.cost;
        plan.labels = labels_;
        return plan;
    }

    /// Cheapest combination that keeps the limit and whose excess over the priced bound the slack
    /// covers: nothing left out of the fronts can be cheaper.
    std::optional<Combination> bestWithin(const std::vector<PoolSearchResult>& fronts,
                                          double slack) const {
        double base = 0.0;
        for (const PoolSearchResult& front : fronts)
            base += front.lowerBound;
        std::vector<Combination> sums{{0.0, 0.0, {}}};
        double cheapest = 0.0;
        for (const PoolSearchResult& front : fronts) {
            cheapest += front.lowerBound;
            sums = merged(sums, front, cheapest + slack);
        }
        std::optional<Combination> best;
        for (const Combination& sum : sums) {
            const bool fits = problem_.resourceExact ? std::abs(sum.resource - limit_) < 1e-6
                                                     : sum.resource <= limit_ + 1e-6;
            if (fits && (!best || trueCost(sum) < trueCost(*best)))
                best = sum;
        }
        if (best && trueCost(*best) + price_ * limit_ > base + slack)
            return std::nullopt;
        return best;
    }

    double trueCost(const Combination& sum) const { return sum.cost - price_ * sum.resource; }

    std::vector<Combination> merged(const std::vector<Combination>& sums,
                                    const PoolSearchResult& front, double cutoff) const {
        std::vector<Combination> all;
        for (const Combination& sum : sums) {
            for (std::size_t i = 0; i < front.choices.size(); ++i) {
                const double cost = sum.cost + front.choices[i].cost;
                if (cost > cutoff + 1e-6)
                    continue;
                Combination next{sum.resource + front.choices[i].resource, cost, sum.choice};
                next.choice.push_back(i);
                all.push_back(std::move(next));
            }
        }
        std::sort(all.begin(), all.end(), [this](const Combination& a, const Combination& b) {
            return std::make_tuple(a.resource, trueCost(a), a.choice) <
                   std::make_tuple(b.resource, trueCost(b), b.choice);
        });
        std::vector<Combination> kept;
        for (Combination& sum : all) {
            const bool beaten =
                !kept.empty() &&
                (problem_.resourceExact ? std::abs(kept.back().resource - sum.resource) < 1e-9
                                        : trueCost(kept.back()) <= trueCost(sum));
            if (!beaten)
                kept.push_back(std::move(sum));
        }
        return kept;
    }

    const JointProblem& problem_;
    const SearchEffort& effort_;
    double limit_;
    double price_ = 0.0;
    double used_ = 0.0;
    double bound_ = 0.0;
    bool complete_ = true;
    long labels_ = 0;
    std::vector<PreparedPool> prepared_;
    std::vector<PoolSearchResult> results_;
};

} // namespace

Result<JointPlan> searchUnderResource(const JointProblem& problem, const SearchEffort& effort) {
    return ResourceSearch(problem, effort).run();
}

} // namespace headroom
