#include "planner/hiring/start_improvement.h"

#include <algorithm>
#include <cmath>

namespace headroom {
namespace {

/// Local search on one pool with the capacity of every month kept up to date.
class StartImprovement {
    static constexpr double kForbidden = 1e300;
    static constexpr long kMostTried = 200'000; // thousands of hires would take thousands of steps

  public:
    StartImprovement(const PoolProblem& problem, std::vector<int> starts)
        : problem_(problem), starts_(std::move(starts)), added_(problem.added(starts_)) {
        double scale = 1.0;
        for (std::size_t t = 1; t <= problem.months; ++t)
            scale += problem.loss[t].cost() + std::abs(problem.startCost[t]);
        floorPenalty_ = scale;
    }

    std::vector<int> run() {
        constexpr int kMaxRounds = 400;
        for (int round = 0; round < kMaxRounds && tried_ < kMostTried; ++round)
            if (!improveByOne() && !improveByPair())
                break;
        return starts_;
    }

  private:
    struct Change {
        std::size_t month = 0;
        int by = 0;
    };

    bool allowed(const Change& change) const {
        const int next = starts_[change.month] + change.by;
        return next >= problem_.lower[change.month] && next <= problem_.upper[change.month];
    }

    /// Cost difference of applying all of `changes` (months differ).
    double difference(const std::vector<Change>& changes) const {
        std::size_t first = problem_.months + 1;
        double sum = 0.0;
        for (const Change& change : changes) {
            first = std::min(first, change.month);
            sum += problem_.startCost[change.month] * change.by;
        }
        for (std::size_t t = first; t <= problem_.months; ++t) {
            double capacity = added_[t];
            for (const Change& change : changes)
                if (change.month <= t)
                    capacity += change.by * problem_.contribution[t - change.month];
            sum += problem_.loss[t].value(capacity) - problem_.loss[t].value(added_[t]);
        }
        return sum + floorDifference(changes);
    }

    double floorDifference(const std::vector<Change>& changes) const {
        if (problem_.minimumAdded.empty())
            return 0.0;
        std::vector<int> next = starts_;
        for (const Change& change : changes)
            next[change.month] += change.by;
        const double change = problem_.headcountMissing(next) - problem_.headcountMissing(starts_);
        return change > 0.0 ? kForbidden : floorPenalty_ * change;
    }

    void apply(const std::vector<Change>& changes) {
        for (const Change& change : changes)
            starts_[change.month] += change.by;
        added_ = problem_.added(starts_);
    }

    bool takeIfBetter(const std::vector<Change>& changes) {
        ++tried_;
        for (const Change& change : changes)
            if (!allowed(change))
                return false;
        if (difference(changes) >= -1e-7)
            return false;
        apply(changes);
        return true;
    }

    bool improveByOne() {
        bool any = false;
        for (std::size_t u = 1; u <= problem_.months; ++u) {
            any = takeIfBetter({{u, 1}}) || any;
            any = takeIfBetter({{u, -1}}) || any;
            for (std::size_t v = 1; v <= problem_.months; ++v)
                if (v != u && starts_[u] > problem_.lower[u])
                    any = takeIfBetter({{u, -1}, {v, 1}}) || any;
        }
        return any;
    }

    /// Two neighbouring hires move at once, by up to two months each.
    bool improveByPair() {
        std::vector<std::size_t> used;
        for (std::size_t u = 1; u <= problem_.months; ++u)
            if (starts_[u] > 0)
                used.push_back(u);
        for (std::size_t i = 0; i < used.size(); ++i)
            for (std::size_t j = i + 1; j < used.size() && j < i + 4; ++j)
                if (movePair(used[i], used[j]))
                    return true;
        return false;
    }

    bool movePair(std::size_t u, std::size_t v) {
        for (int a = -2; a <= 2; ++a) {
            for (int b = -2; b <= 2; ++b) {
                const auto to = static_cast<std::ptrdiff_t>(u) + a;
                const auto other = static_cast<std::ptrdiff_t>(v) + b;
                const auto last = static_cast<std::ptrdiff_t>(problem_.months);
                if (a == 0 || b == 0 || to < 1 || other < 1 || to > last || other > last)
                    continue;
                const auto first = static_cast<std::size_t>(to);
                const auto second = static_cast<std::size_t>(other);
                if (first == second || first == v || second == u)
                    continue;
                if (takeIfBetter({{u, -1}, {first, 1}, {v, -1}, {second, 1}}))
                    return true;
            }
        }
        return false;
    }

    const PoolProblem& problem_;
    std::vector<int> starts_;
    std::vector<double> added_;
    double floorPenalty_ = 1.0;
    long tried_ = 0;
};

} // namespace

std::vector<int> roundedStarts(const PoolProblem& problem, const std::vector<double>& relaxed) {
    std::vector<int> starts(problem.months + 1, 0);
    double wanted = 0.0;
    int given = 0;
    for (std::size_t u = 1; u <= problem.months; ++u) {
        wanted += relaxed[u];
        const int open = static_cast<int>(std::floor(wanted + 0.5)) - given;
        starts[u] = std::clamp(open, problem.lower[u], problem.upper[u]);
        given += starts[u];
    }
    return starts;
}

bool reachFloor(const PoolProblem& problem, std::vector<int>& starts) {
    for (std::size_t t = 1; t < problem.minimumAdded.size(); ++t) {
        double heads = 0.0;
        for (std::size_t u = 1; u <= t; ++u)
            heads += starts[u] * problem.survival[t - u];
        for (std::size_t u = t; u >= 1 && heads + 1e-9 < problem.minimumAdded[t]; --u) {
            while (heads + 1e-9 < problem.minimumAdded[t] && starts[u] < problem.upper[u]) {
                ++starts[u];
                heads += problem.survival[t - u];
            }
        }
        if (heads + 1e-9 < problem.minimumAdded[t])
            return false;
    }
    return true;
}

std::vector<int> improvedStarts(const PoolProblem& problem, std::vector<int> starts) {
    return StartImprovement(problem, std::move(starts)).run();
}

} // namespace headroom
