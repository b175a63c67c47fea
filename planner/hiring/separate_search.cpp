#include "planner/hiring/separate_search.h"

#include "planner/hiring/parallel_parts.h"

#include <algorithm>
#include <numeric>

namespace headroom {
namespace {

constexpr std::size_t kShort = 200;
constexpr std::size_t kAtOnce = 2; // fixed, or the answer would depend on the threads

class SeparateSearch {
  public:
    SeparateSearch(const JointProblem& problem, const SearchEffort& effort)
        : problem_(problem), effort_(effort), prepared_(problem.pools.size()),
          results_(problem.pools.size()), full_(problem.pools.size(), false) {}

    Result<JointPlan> run() {
        prepare();
        if (std::any_of(prepared_.begin(), prepared_.end(),
                        [](const PreparedPool& pool) { return pool.incumbent.empty(); }))
            return fail(ErrorCode::Infeasible, "minimum headcount", "cannot be reached in time");
        const bool shortly = effort_.enough > 0.0 && effort_.labelsPerMonth > kShort;
        std::vector<std::size_t> all(problem_.pools.size());
        std::iota(all.begin(), all.end(), std::size_t{0});
        search(all, !shortly);
        while (!closeEnough() && !effort_.stopped()) {
            const std::vector<std::size_t> farthest = farthestPools();
            if (farthest.empty())
                break;
            search(farthest, true);
        }
        return found();
    }

  private:
    void prepare() {
        inParallel(effort_.threads, static_cast<int>(prepared_.size()), [this](int from, int to) {
            for (auto p = static_cast<std::size_t>(from); p < static_cast<std::size_t>(to); ++p)
                prepared_[p] = preparePool(problem_.pools[p]);
        });
    }

    void search(const std::vector<std::size_t>& pools, bool full) {
        SearchEffort effort = effort_;
        if (!full)
            effort.labelsPerMonth = std::min(effort.labelsPerMonth, kShort);
        inParallel(effort_.threads, static_cast<int>(pools.size()), [&](int from, int to) {
            for (int i = from; i < to; ++i) {
                const std::size_t p = pools[static_cast<std::size_t>(i)];
                results_[p] = searchPool(problem_.pools[p], prepared_[p], {}, effort);
            }
        });
        for (const std::size_t p : pools) {
            labels_ += results_[p].labels;
            prepared_[p].incumbent = results_[p].choices.front().starts;
            full_[p] = full || results_[p].complete;
        }
    }

    double distanceOf(std::size_t p) const {
        return results_[p].choices.front().cost - results_[p].lowerBound;
    }

    bool closeEnough() const {
        double distance = 0.0;
        double cost = effort_.besides;
        for (std::size_t p = 0; p < results_.size(); ++p) {
            distance += distanceOf(p);
            cost += results_[p].choices.front().cost;
        }
        return distance <= effort_.enough * cost;
    }

    std::vector<std::size_t> farthestPools() const {
        std::vector<std::size_t> open;
        for (std::size_t p = 0; p < results_.size(); ++p)
            if (!full_[p])
                open.push_back(p);
        std::stable_sort(open.begin(), open.end(), [this](std::size_t a, std::size_t b) {
            return distanceOf(a) > distanceOf(b);
        });
        open.resize(std::min(open.size(), kAtOnce));
        return open;
    }

    JointPlan found() const {
        JointPlan plan;
        plan.proved = true;
        plan.labels = labels_;
        for (const PoolSearchResult& result : results_) {
            plan.starts.push_back(result.choices.front().starts);
            plan.cost += result.choices.front().cost;
            plan.lowerBound += result.lowerBound;
            plan.proved = plan.proved && result.complete;
        }
        return plan;
    }

    const JointProblem& problem_;
    const SearchEffort& effort_;
    std::vector<PreparedPool> prepared_;
    std::vector<PoolSearchResult> results_;
    std::vector<bool> full_;
    long labels_ = 0;
};

} // namespace

Result<JointPlan> searchSeparately(const JointProblem& problem, const SearchEffort& effort) {
    return SeparateSearch(problem, effort).run();
}

} // namespace headroom
