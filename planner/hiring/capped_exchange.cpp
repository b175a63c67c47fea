#include "planner/hiring/capped_exchange.h"

#include <cmath>
#include <limits>

namespace headroom {
namespace {

constexpr double none = std::numeric_limits<double>::infinity();
constexpr int mostSteps = 200;

/// A start of one pool leaves `from` and enters `to`; 0 = comes from or goes nowhere.
struct Shift {
    std::size_t pool = 0;
    std::size_t from = 0;
    std::size_t to = 0;
    double delta = none;
};

class CappedExchange {
  public:
    CappedExchange(const JointProblem& problem, StartPlan& starts)
        : problem_(problem), starts_(starts), months_(problem.pools.front().months),
          cap_(*problem.maxStartsPerMonth) {}

    void run() {
        for (int step = 0; step < mostSteps; ++step) {
            prepare();
            if (!improve())
                return;
        }
    }

  private:
    std::size_t place(std::size_t from, std::size_t to) const { return from * (months_ + 1) + to; }
    double delta(std::size_t pool, std::size_t from, std::size_t to) const {
        return deltas_[pool][place(from, to)];
    }
    bool room(std::size_t month) const { return month == 0 || sum_[month] < cap_; }

    /// What each shift costs its own pool, the cap left out.
    void prepare() {
        sum_.assign(months_ + 1, 0);
        deltas_.clear();
        for (std::size_t p = 0; p < starts_.size(); ++p) {
            const PoolProblem& pool = problem_.pools[p];
            std::vector<int> changed = starts_[p];
            const double now = pool.cost(changed);
            std::vector<double> deltas((months_ + 1) * (months_ + 1), none);
            for (std::size_t from = 0; from <= months_; ++from)
                for (std::size_t to = 0; to <= months_; ++to) {
                    if (from == to || !allowed(p, from, to))
                        continue;
                    shift(changed, from, to, 1);
                    if (pool.headcountMissing(changed) <= 0.0)
                        deltas[place(from, to)] = pool.cost(changed) - now;
                    shift(changed, from, to, -1);
                }
            deltas_.push_back(std::move(deltas));
            for (std::size_t u = 1; u <= months_; ++u)
                sum_[u] += starts_[p][u];
        }
    }

    bool allowed(std::size_t p, std::size_t from, std::size_t to) const {
        const PoolProblem& pool = problem_.pools[p];
        return (from == 0 || starts_[p][from] > pool.lower[from]) &&
               (to == 0 || starts_[p][to] < pool.upper[to]);
    }

    static void shift(std::vector<int>& starts, std::size_t from, std::size_t to, int times) {
        if (from > 0)
            starts[from] -= times;
        if (to > 0)
            starts[to] += times;
    }

    /// The cheapest way for one pool to give up a start in a month, to a month with room.
    Shift cheapestOut(std::size_t pool, std::size_t month, std::size_t freed) const {
        Shift best{pool, month, 0, delta(pool, month, 0)};
        for (std::size_t to = 1; to <= months_; ++to)
            if ((room(to) || to == freed) && delta(pool, month, to) < best.delta)
                best = {pool, month, to, delta(pool, month, to)};
        return best;
    }

    bool improve() {
        Shift first;
        Shift second;
        double least = -1e-9;
        for (std::size_t p = 0; p < starts_.size(); ++p)
            for (std::size_t from = 0; from <= months_; ++from)
                for (std::size_t to = 0; to <= months_; ++to) {
                    const Shift one{p, from, to, delta(p, from, to)};
                    if (!std::isfinite(one.delta))
                        continue;
                    const Shift other = room(to) ? Shift{p, 0, 0, 0.0} : companion(one);
                    if (one.delta + other.delta >= least || !keepsResource(one, other))
                        continue;
                    least = one.delta + other.delta;
                    first = one;
                    second = other;
                }
        if (!std::isfinite(first.delta))
            return false;
        shift(starts_[first.pool], first.from, first.to, 1);
        shift(starts_[second.pool], second.from, second.to, 1);
        return true;
    }

    /// Another pool's start that makes room where `one` goes.
    Shift companion(const Shift& one) const {
        Shift best;
        for (std::size_t q = 0; q < starts_.size(); ++q) {
            if (q == one.pool)
                continue;
            const Shift out = cheapestOut(q, one.to, one.from);
            if (out.delta < best.delta)
                best = out;
        }
        return best;
    }

    bool keepsResource(const Shift& one, const Shift& other) const {
        if (!problem_.resourceLimit)
            return true;
        StartPlan changed = starts_;
        shift(changed[one.pool], one.from, one.to, 1);
        shift(changed[other.pool], other.from, other.to, 1);
        double used = 0.0;
        for (std::size_t p = 0; p < changed.size(); ++p)
            used += problem_.pools[p].resourceUse(changed[p]);
        return problem_.resourceExact ? std::abs(used - *problem_.resourceLimit) < 1e-6
                                      : used <= *problem_.resourceLimit + 1e-6;
    }

    const JointProblem& problem_;
    StartPlan& starts_;
    std::size_t months_;
    int cap_;
    std::vector<int> sum_; ///< starts of all pools by month
    std::vector<std::vector<double>> deltas_;
};

} // namespace

void exchangeStarts(const JointProblem& problem, StartPlan& starts) {
    CappedExchange(problem, starts).run();
}

} // namespace headroom
