#include "planner/hiring/pool_problem.h"

#include <algorithm>
#include <cmath>
#include <glpk.h>
#include <memory>

namespace headroom {
namespace {

struct LpDeleter {
    void operator()(glp_prob* lp) const { glp_delete_prob(lp); }
};
using Lp = std::unique_ptr<glp_prob, LpDeleter>;

/// GLPK keeps an environment per thread; job threads end, so it must not outlive its use.
struct GlpkEnvironment {
    GlpkEnvironment() { glp_term_out(GLP_OFF); }
    ~GlpkEnvironment() { glp_free_env(); }
    GlpkEnvironment(const GlpkEnvironment&) = delete;
    GlpkEnvironment& operator=(const GlpkEnvironment&) = delete;
};

int asInt(std::size_t value) {
    return static_cast<int>(value);
}

/// The dual of the relaxation: a tangent of a loss is a column, so a new one leaves the last basis
/// feasible and no larger, and the primal simplex goes on from it. (GLPK's dual simplex on the
/// relaxation itself would do the same, but ends the program where its ratio test fails.)
/// Rows 1…T: what the prices leave of the cost of a start is split into what is above and below 0,
/// paid at the bounds of its starts; their duals are the starts. Rows T+1…2T: the shares of a
/// month's tangents sum to 1 at most; their duals are the losses.
class PoolLp {
  public:
    explicit PoolLp(const PoolProblem& problem)
        : problem_(problem), lp_(glp_create_prob()), tangents_(problem.months + 1) {
        const int months = asInt(problem.months);
        glp_set_obj_dir(lp_.get(), GLP_MAX);
        glp_add_rows(lp_.get(), 2 * months);
        for (std::size_t u = 1; u <= problem.months; ++u) {
            const double cost = problem.startCost[u];
            glp_set_row_bnds(lp_.get(), asInt(u), GLP_FX, cost, cost);
            glp_set_row_bnds(lp_.get(), months + asInt(u), GLP_UP, 0.0, 1.0);
            const int above = addColumn({0, asInt(u)}, {0.0, 1.0}, problem.lower[u]);
            const int below = addColumn({0, asInt(u)}, {0.0, -1.0}, -problem.upper[u]);
            glp_set_row_stat(lp_.get(), asInt(u), GLP_NS);
            glp_set_col_stat(lp_.get(), cost >= 0.0 ? above : below, GLP_BS);
        }
        for (std::size_t t = 1; t <= problem.months; ++t) {
            addTangent(t, 0.0);
            addTangent(t, problem.loss[t].firstSureLoss());
        }
        if (!problem.minimumAdded.empty())
            addFloors();
    }

    bool solve() {
        glp_smcp parameters;
        glp_init_smcp(&parameters);
        parameters.msg_lev = GLP_MSG_OFF;
        parameters.it_lim = 20'000;
        return glp_simplex(lp_.get(), &parameters) == 0 && glp_get_status(lp_.get()) == GLP_OPT;
    }

    /// Adds tangents where the LP undervalues a loss; false when there is none left.
    bool cutOff(double tolerance) {
        const std::vector<double> added = addedAtSolution();
        std::vector<double> undervalued(problem_.months + 1, 0.0);
        for (std::size_t t = 1; t <= problem_.months; ++t)
            undervalued[t] = problem_.loss[t].value(added[t]) -
                             glp_get_row_dual(lp_.get(), asInt(problem_.months + t));
        bool any = false;
        for (std::size_t t = 1; t <= problem_.months; ++t) {
            if (undervalued[t] <= tolerance)
                continue;
            addTangent(t, added[t]);
            any = true;
        }
        return any;
    }

    PoolPrices prices() const {
        PoolPrices prices;
        prices.steepness.assign(problem_.months + 1, 0.0);
        prices.floor.assign(problem_.months + 1, 0.0);
        prices.relaxed.assign(problem_.months + 1, 0.0);
        for (std::size_t t = 1; t <= problem_.months; ++t) {
            for (const Tangent& tangent : tangents_[t])
                prices.steepness[t] +=
                    glp_get_col_prim(lp_.get(), tangent.column) * tangent.steepness;
            prices.steepness[t] = std::clamp(prices.steepness[t], 0.0, problem_.loss[t].cost());
            prices.relaxed[t] = startsAtSolution(t);
        }
        for (std::size_t t = 1; t < floorColumns_.size(); ++t)
            if (floorColumns_[t] > 0)
                prices.floor[t] = std::max(0.0, glp_get_col_prim(lp_.get(), floorColumns_[t]));
        return prices;
    }

  private:
    struct Tangent {
        int column = 0;
        double steepness = 0.0;
    };

    /// At least 0. `rows` and `values` begin with an entry that GLPK does not read.
    int addColumn(const std::vector<int>& rows, const std::vector<double>& values, double gain) {
        const int column = glp_add_cols(lp_.get(), 1);
        glp_set_mat_col(lp_.get(), column, asInt(rows.size()) - 1, rows.data(), values.data());
        glp_set_col_bnds(lp_.get(), column, GLP_LO, 0.0, 0.0);
        glp_set_obj_coef(lp_.get(), column, gain);
        return column;
    }

    /// loss_t + steepness g_t ≥ value + steepness × at.
    void addTangent(std::size_t t, double at) {
        const double steepness = -problem_.loss[t].slope(at);
        std::vector<int> rows{0};
        std::vector<double> values{0.0};
        for (std::size_t u = 1; u <= t; ++u) {
            rows.push_back(asInt(u));
            values.push_back(steepness * problem_.contribution[t - u]);
        }
        rows.push_back(asInt(problem_.months + t));
        values.push_back(1.0);
        const double gain = problem_.loss[t].value(at) + steepness * at;
        tangents_[t].push_back({addColumn(rows, values, gain), steepness});
    }

    void addFloors() {
        floorColumns_.assign(problem_.months + 1, 0);
        for (std::size_t t = 1; t <= problem_.months; ++t) {
            if (problem_.minimumAdded[t] <= 0.0)
                continue;
            std::vector<int> rows{0};
            std::vector<double> values{0.0};
            for (std::size_t u = 1; u <= t; ++u) {
                rows.push_back(asInt(u));
                values.push_back(problem_.survival[t - u]);
            }
            floorColumns_[t] = addColumn(rows, values, problem_.minimumAdded[t]);
        }
    }

    double startsAtSolution(std::size_t u) const {
        return std::clamp(glp_get_row_dual(lp_.get(), asInt(u)),
                          static_cast<double>(problem_.lower[u]),
                          static_cast<double>(problem_.upper[u]));
    }

    std::vector<double> addedAtSolution() const {
        std::vector<double> added(problem_.months + 1, 0.0);
        for (std::size_t u = 1; u <= problem_.months; ++u) {
            const double starts = startsAtSolution(u);
            for (std::size_t t = u; starts != 0.0 && t <= problem_.months; ++t)
                added[t] += starts * problem_.contribution[t - u];
        }
        return added;
    }

    const PoolProblem& problem_;
    Lp lp_;
    std::vector<std::vector<Tangent>> tangents_;
    std::vector<int> floorColumns_;
};

} // namespace

std::vector<double> PoolProblem::added(const std::vector<int>& starts) const {
    std::vector<double> sum(months + 1, 0.0);
    for (std::size_t u = 1; u <= months; ++u)
        for (std::size_t t = u; starts[u] != 0 && t <= months; ++t)
            sum[t] += starts[u] * contribution[t - u];
    return sum;
}

double PoolProblem::cost(const std::vector<int>& starts) const {
    const std::vector<double> capacity = added(starts);
    double sum = 0.0;
    for (std::size_t t = 1; t <= months; ++t)
        sum += startCost[t] * starts[t] + loss[t].value(capacity[t]);
    return sum;
}

double PoolProblem::resourceUse(const std::vector<int>& starts) const {
    double sum = 0.0;
    for (std::size_t u = 1; u <= months; ++u)
        sum += resource[u] * starts[u];
    return sum;
}

double PoolProblem::headcountMissing(const std::vector<int>& starts) const {
    double missing = 0.0;
    for (std::size_t t = 1; t < minimumAdded.size(); ++t) {
        double heads = 0.0;
        for (std::size_t u = 1; u <= t; ++u)
            heads += starts[u] * survival[t - u];
        missing += std::max(0.0, minimumAdded[t] - heads - 1e-9);
    }
    return missing;
}

double PoolProblem::largestNeed() const {
    double need = 0.0;
    for (const LossCurve& curve : loss)
        need = std::max(need, curve.largestGap());
    for (const double floor : minimumAdded)
        need = std::max(need, floor);
    return need;
}

int PoolProblem::usefulStarts() const {
    constexpr double kLeast = 0.01;
    constexpr double kMost = 100'000.0;
    double least = 1.0;
    for (const std::vector<double>& shares : {contribution, survival})
        for (const double share : shares)
            if (share >= kLeast)
                least = std::min(least, share);
    return static_cast<int>(std::min(kMost, std::ceil(largestNeed() / least) + 1.0));
}

PoolPrices relaxPool(const PoolProblem& problem) {
    const GlpkEnvironment environment;
    PoolLp lp(problem);
    constexpr int kMaxRounds = 40;
    for (int round = 0; round < kMaxRounds; ++round) {
        if (!lp.solve())
            return {std::vector<double>(problem.months + 1, 0.0),
                    std::vector<double>(problem.months + 1, 0.0),
                    std::vector<double>(problem.months + 1, 0.0)};
        double scale = 1.0;
        for (std::size_t t = 1; t <= problem.months; ++t)
            scale = std::max(scale, problem.loss[t].cost());
        if (!lp.cutOff(1e-6 * scale))
            break;
    }
    lp.solve();
    return lp.prices();
}

PoolBound boundFrom(const PoolProblem& problem, const PoolPrices& prices) {
    PoolBound bound;
    bound.reduced = problem.startCost;
    for (std::size_t t = 1; t <= problem.months; ++t) {
        bound.constant += problem.loss[t].intercept(prices.steepness[t]);
        if (!problem.minimumAdded.empty())
            bound.constant += prices.floor[t] * std::max(0.0, problem.minimumAdded[t]);
    }
    for (std::size_t u = 1; u <= problem.months; ++u) {
        for (std::size_t t = u; t <= problem.months; ++t) {
            bound.reduced[u] -= prices.steepness[t] * problem.contribution[t - u];
            if (!problem.minimumAdded.empty() && problem.minimumAdded[t] > 0.0)
                bound.reduced[u] -= prices.floor[t] * problem.survival[t - u];
        }
    }
    bound.value = bound.constant;
    for (std::size_t u = 1; u <= problem.months; ++u)
        bound.value +=
            bound.reduced[u] * (bound.reduced[u] > 0.0 ? problem.lower[u] : problem.upper[u]);
    return bound;
}

} // namespace headroom
