#include "planner/hiring/joint_search.h"

#include "planner/hiring/capped_exchange.h"
#include "planner/hiring/resource_search.h"
#include "planner/hiring/separate_search.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <queue>

namespace headroom {
namespace {

/// Bounds on single starts that a branch has fixed, and the relaxation under them.
struct Branch {
    std::vector<std::vector<int>> lower;
    std::vector<std::vector<int>> upper;
    JointPlan relaxed; // cost and bound with month prices; bound net of price × cap
    int depth = 0;
    long number = 0;
};

struct LaterBranch {
    bool operator()(const Branch& a, const Branch& b) const {
        return std::pair(a.relaxed.lowerBound, a.number) >
               std::pair(b.relaxed.lowerBound, b.number);
    }
};

class CappedSearch {
  public:
    CappedSearch(const JointProblem& problem, const SearchEffort& effort)
        : problem_(problem), effort_(effort), months_(problem.pools.front().months),
          cap_(*problem.maxStartsPerMonth), prices_(months_ + 1, 0.0) {
        effort_.labelsPerMonth = std::min(effort_.labelsPerMonth, kLabelsOfBranch);
        effort_.enough = 0.0; // a branch is closed by its proof
    }

    Result<JointPlan> run() {
        Branch root;
        for (const PoolProblem& pool : problem_.pools) {
            root.lower.push_back(pool.lower);
            root.upper.push_back(pool.upper);
            for (int& upper : root.upper.back())
                upper = std::min(upper, cap_);
        }
        if (overfull(root) || !solve(root))
            return fail(ErrorCode::Infeasible, "starts per month", "fixed starts exceed the cap");
        findPrices(root);
        polish();
        queue_.push(root);
        while (!queue_.empty() && !exhausted()) {
            if (effort_.stopped())
                break;
            const Branch branch = queue_.top();
            if (branch.relaxed.lowerBound >= best_.cost - tolerance())
                break;
            queue_.pop();
            expand(branch);
        }
        polish();
        return concluded();
    }

  private:
    static constexpr std::size_t kLabelsOfBranch = 1500;
    static constexpr long kMostBranches = 4000;
    static constexpr long kMostLabels = 1'500'000;

    bool exhausted() const { return branches_ >= kMostBranches || labels_ >= kMostLabels; }
    double tolerance() const {
        return std::isfinite(best_.cost) ? 1e-9 * std::max(1.0, std::abs(best_.cost)) : 0.0;
    }

    Result<JointPlan> concluded() {
        if (!std::isfinite(best_.cost))
            return fail(ErrorCode::Infeasible, "starts per month", "no plan keeps the cap");
        best_.lowerBound = dropped_;
        if (!queue_.empty())
            best_.lowerBound = std::min(best_.lowerBound, queue_.top().relaxed.lowerBound);
        best_.lowerBound = std::min(best_.lowerBound, best_.cost);
        best_.proved = best_.lowerBound >= best_.cost - tolerance();
        if (best_.proved)
            best_.lowerBound = best_.cost;
        return best_;
    }

    bool solve(Branch& branch) {
        JointProblem relaxed = problem_;
        relaxed.maxStartsPerMonth.reset();
        double offset = 0.0;
        for (std::size_t u = 1; u <= months_; ++u)
            offset += prices_[u] * cap_;
        for (std::size_t p = 0; p < relaxed.pools.size(); ++p) {
            relaxed.pools[p].lower = branch.lower[p];
            relaxed.pools[p].upper = branch.upper[p];
            for (std::size_t u = 1; u <= months_; ++u)
                relaxed.pools[p].startCost[u] += prices_[u];
        }
        const auto plan = searchJoint(relaxed, effort_);
        if (!plan)
            return false;
        branch.relaxed = *plan;
        branch.relaxed.lowerBound -= offset;
        branch.number = ++branches_;
        labels_ += plan->labels;
        offer(plan->starts);
        return true;
    }

    std::vector<int> startsByMonth(const StartPlan& starts) const {
        std::vector<int> sum(months_ + 1, 0);
        for (const auto& pool : starts)
            for (std::size_t u = 1; u <= months_; ++u)
                sum[u] += pool[u];
        return sum;
    }

    double costOf(const StartPlan& starts) const {
        double cost = 0.0;
        for (std::size_t p = 0; p < starts.size(); ++p)
            cost += problem_.pools[p].cost(starts[p]);
        return cost;
    }

    /// A plan that keeps the cap becomes the best known when it is cheaper; one that does not is
    /// first repaired by postponing starts.
    void offer(StartPlan starts) {
        if (!repair(starts))
            return;
        const double cost = costOf(starts);
        if (cost < best_.cost) {
            best_.cost = cost;
            best_.starts = std::move(starts);
        }
    }

    void polish() {
        if (!std::isfinite(best_.cost))
            return;
        exchangeStarts(problem_, best_.starts);
        best_.cost = costOf(best_.starts);
    }

    bool repair(StartPlan& starts) const {
        std::vector<int> sum = startsByMonth(starts);
        for (std::size_t u = 1; u <= months_; ++u) {
            while (sum[u] > cap_) {
                if (!postponeOne(starts, u))
                    return false;
                --sum[u];
                ++sum[u + 1];
            }
        }
        if (!problem_.resourceLimit)
            return headcountHolds(starts);
        double used = 0.0;
        for (std::size_t p = 0; p < starts.size(); ++p)
            used += problem_.pools[p].resourceUse(starts[p]);
        const bool fits = problem_.resourceExact ? std::abs(used - *problem_.resourceLimit) < 1e-6
                                                 : used <= *problem_.resourceLimit + 1e-6;
        return fits && headcountHolds(starts);
    }

    bool headcountHolds(const StartPlan& starts) const {
        for (std::size_t p = 0; p < starts.size(); ++p)
            if (problem_.pools[p].headcountMissing(starts[p]) > 0.0)
                return false;
        return true;
    }

    /// Moves the start that costs least to postpone from month u to u + 1.
    bool postponeOne(StartPlan& starts, std::size_t u) const {
        if (u == months_)
            return false;
        std::optional<std::size_t> choice;
        double least = std::numeric_limits<double>::infinity();
        for (std::size_t p = 0; p < starts.size(); ++p) {
            const PoolProblem& pool = problem_.pools[p];
            if (starts[p][u] <= pool.lower[u] || starts[p][u + 1] >= pool.upper[u + 1])
                continue;
            std::vector<int> later = starts[p];
            --later[u];
            ++later[u + 1];
            const double extra = pool.cost(later) - pool.cost(starts[p]);
            if (extra < least) {
                least = extra;
                choice = p;
            }
        }
        if (!choice)
            return false;
        --starts[*choice][u];
        ++starts[*choice][u + 1];
        return true;
    }

    /// Subgradient steps on the price of a start in each month.
    void findPrices(Branch& root) {
        std::vector<double> bestPrices = prices_;
        Branch best = root;
        double pace = 1.0;
        constexpr int kRounds = 30;
        for (int round = 0; round < kRounds; ++round) {
            const std::vector<int> sum = startsByMonth(root.relaxed.starts);
            double norm = 0.0;
            for (std::size_t u = 1; u <= months_; ++u)
                if (sum[u] > cap_ || prices_[u] > 0.0)
                    norm += (sum[u] - cap_) * (sum[u] - cap_);
            const double distance = best_.cost - root.relaxed.lowerBound;
            if (norm == 0.0 || !(distance > tolerance()) || exhausted())
                break;
            for (std::size_t u = 1; u <= months_; ++u)
                prices_[u] = std::max(0.0, prices_[u] + pace * distance / norm * (sum[u] - cap_));
            if (!solve(root))
                break;
            if (root.relaxed.lowerBound > best.relaxed.lowerBound) {
                best = root;
                bestPrices = prices_;
            } else {
                pace *= 0.7;
            }
        }
        prices_ = bestPrices;
        root = best;
    }

    void expand(const Branch& branch) {
        const auto [pool, month, split] = branchingPoint(branch);
        if (month == 0) { // decided: its own relaxation is its best plan, unless that was cut short
            if (!branch.relaxed.proved)
                dropped_ = std::min(dropped_, branch.relaxed.lowerBound);
            return;
        }
        Branch fewer = branch;
        fewer.upper[pool][month] = split;
        ++fewer.depth;
        Branch more = branch;
        more.lower[pool][month] = split + 1;
        ++more.depth;
        for (Branch* child : {&fewer, &more}) {
            if (overfull(*child) || !solve(*child))
                continue;
            child->relaxed.lowerBound =
                std::max(child->relaxed.lowerBound, branch.relaxed.lowerBound);
            if (child->relaxed.lowerBound < best_.cost - tolerance())
                queue_.push(*child);
        }
    }

    bool overfull(const Branch& branch) const {
        const std::vector<int> sum = startsByMonth(branch.lower);
        return std::any_of(sum.begin(), sum.end(), [this](int starts) { return starts > cap_; });
    }

    struct Split {
        std::size_t pool = 0;
        std::size_t month = 0; // 0 = nothing to branch on
        int at = 0;
    };

    /// The month most over the cap, else a priced month with room, and its largest free pool.
    Split branchingPoint(const Branch& branch) const {
        const std::vector<int> sum = startsByMonth(branch.relaxed.starts);
        Split split;
        double worst = 0.0;
        for (std::size_t u = 1; u <= months_; ++u) {
            const int excess = sum[u] - cap_;
            const double weight = excess > 0 ? 1e12 * excess : (excess < 0 ? prices_[u] : 0.0);
            if (weight <= worst)
                continue;
            for (std::size_t p = 0; p < problem_.pools.size(); ++p) {
                if (branch.lower[p][u] >= branch.upper[p][u])
                    continue;
                const int at = branch.relaxed.starts[p][u];
                if (worst == weight && at <= split.at)
                    continue;
                split = {p, u, at};
                worst = weight;
            }
        }
        if (split.month == 0)
            return split;
        const int excess = sum[split.month] - cap_;
        if (excess > 0)
            split.at = std::max(branch.lower[split.pool][split.month], split.at - 1);
        split.at = std::min(split.at, branch.upper[split.pool][split.month] - 1);
        return split;
    }

    const JointProblem& problem_;
    SearchEffort effort_;
    std::size_t months_;
    int cap_;
    std::vector<double> prices_;
    std::priority_queue<Branch, std::vector<Branch>, LaterBranch> queue_;
    JointPlan best_{{}, std::numeric_limits<double>::infinity(), 0.0, false};
    double dropped_ = std::numeric_limits<double>::infinity();
    long branches_ = 0;
    long labels_ = 0;
};

} // namespace

Result<JointPlan> searchJoint(const JointProblem& problem, const SearchEffort& effort) {
    if (problem.maxStartsPerMonth)
        return CappedSearch(problem, effort).run();
    if (problem.resourceLimit)
        return searchUnderResource(problem, effort);
    return searchSeparately(problem, effort);
}

} // namespace headroom
