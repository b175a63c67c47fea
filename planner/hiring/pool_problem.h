#pragma once

#include "planner/hiring/loss_curve.h"

#include <optional>
#include <vector>

namespace headroom {

/// One pool's choice of integer starts x_u, u = 1…T: minimise Σ startCost_u x_u + Σ_t loss_t(g_t)
/// with g_t = Σ_u contribution_(t-u) x_u. All vectors have T + 1 entries, index 0 unused except in
/// `contribution` and `survival`, which are by months since the start.
struct PoolProblem {
    std::size_t months = 0;
    std::vector<double> startCost;
    std::vector<double> resource; // use of the shared limit by one start: 1, or its spend
    double price = 0.0;           // of one resource, already part of startCost
    std::vector<double> contribution;
    std::vector<LossCurve> loss;
    std::vector<int> lower;
    std::vector<int> upper;           // 0 in months without starts
    std::vector<double> survival;     // headcount of one start; used by minimumAdded only
    std::vector<double> minimumAdded; // headcount that starts must add; empty = none

    std::vector<double> added(const std::vector<int>& starts) const;
    double cost(const std::vector<int>& starts) const;
    double resourceUse(const std::vector<int>& starts) const;
    /// Headcount below `minimumAdded`, summed over months; 0 when the floor holds.
    double headcountMissing(const std::vector<int>& starts) const;
    /// The most that is missing in a month, or of the headcount floor; at least 0.
    double largestNeed() const;
    /// More starts than this in one month save no loss: the least that one of them ever contributes
    /// would do.
    int usefulStarts() const;
};

/// Prices that make a lower bound: Σ_t (intercept_t − steepness_t g_t) ≤ losses, so every start has
/// a reduced cost and the rest is constant. Valid for any steepness in [0, cost] and floor ≥ 0.
struct PoolPrices {
    std::vector<double> steepness; // per month
    std::vector<double> floor;     // price of the headcount floor per month
    std::vector<double> relaxed;   // fractional starts at which the prices were found
};
/// Continuous relaxation of one pool by cutting planes on an LP (GLPK). Where the LP fails, prices
/// of 0, which are valid and weak.
PoolPrices relaxPool(const PoolProblem& problem);

/// What prices say: reduced costs, and the bound over all plans within lower…upper.
struct PoolBound {
    std::vector<double> reduced;
    double constant = 0.0;
    double value = 0.0;
};
PoolBound boundFrom(const PoolProblem& problem, const PoolPrices& prices);

} // namespace headroom
