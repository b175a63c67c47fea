#include "planner/hiring/customer_paths.h"

#include "planner/hiring/growth_model.h"
#include "planner/hiring/wide_loops.h"

#include <algorithm>
#include <boost/math/special_functions/beta.hpp>
#include <cmath>

namespace headroom {
namespace {

using variates::lanes;

double betaQuantile(double uniform, double alpha, double beta) {
    return alpha > 0.0 && beta > 0.0 ? boost::math::ibeta_inv(alpha, beta, uniform) : 0.0;
}

/// The inverse of a Beta distribution takes microseconds, so where it serves all paths it is read
/// from a table of the middles of equal steps.
constexpr std::size_t kQuantileSteps = 256;

double betweenSteps(const std::vector<double>& quantiles, double uniform) {
    const double steps = static_cast<double>(quantiles.size());
    const double place = std::clamp(uniform * steps - 0.5, 0.0, steps - 1.0);
    const auto low = static_cast<std::size_t>(place);
    const std::size_t high = std::min(low + 1, quantiles.size() - 1);
    const double share = place - static_cast<double>(low);
    return quantiles[low] + share * (quantiles[high] - quantiles[low]);
}

double weightOf(const std::vector<double>& evidence, std::size_t segment) {
    return segment < evidence.size() ? evidence[segment] : 0.0;
}

} // namespace

CustomerPaths::CustomerPaths(const HiringCase& hiringCase, const SimulationOptions& options,
                             int months)
    : case_(hiringCase), options_(options), lastMonth_(months) {
    const std::size_t count = hiringCase.segments.size();
    expectedNew_.resize(static_cast<std::size_t>(months) + 1, std::vector<double>(count, 0.0));
    expectedSoFar_ = expectedNew_;
    for (std::size_t s = 0; s < count; ++s)
        for (std::size_t t = 1; t < expectedNew_.size(); ++t) {
            expectedNew_[t][s] = expectedNewLogos(hiringCase.segments[s], static_cast<int>(t));
            expectedSoFar_[t][s] = expectedSoFar_[t - 1][s] + expectedNew_[t][s];
        }
    pools_.resize(count);
    flows_.resize(count);
    for (const Migration& m : hiringCase.migrations)
        flows_[m.from].emplace_back(
            Flow{.to = m.to, .arrMultiplier = m.arrMultiplier, .laws = Laws()});
    tabulateChurn();
}

void CustomerPaths::tabulateChurn() {
    churnQuantiles_.resize(case_.segments.size());
    for (std::size_t s = 0; s < case_.segments.size(); ++s) {
        const double churn = case_.segments[s].churnMonthly;
        const double weight = weightOf(options_.churnEvidence, s);
        for (std::size_t i = 0; weight > 0.0 && i < kQuantileSteps; ++i) {
            const double share = (static_cast<double>(i) + 0.5) / kQuantileSteps;
            churnQuantiles_[s].push_back(
                betaQuantile(share, churn * weight, (1.0 - churn) * weight));
        }
    }
}

CustomerPaths::Lanes CustomerPaths::uniforms(PathStream stream, int month, std::size_t segment,
                                             int index) const {
    Lanes values;
    for (std::size_t lane = 0; lane < lanes; ++lane)
        values[lane] = draws_[lane].uniform(stream, month, segment, index);
    return values;
}

void CustomerPaths::simulate(int block) {
    months_.resize(lanes * static_cast<std::size_t>(lastMonth_) * pools_.size());
    for (std::size_t lane = 0; lane < lanes; ++lane) {
        draws_[lane] = PathDraws(options_.seed, block * kLanes + static_cast<int>(lane));
        begin(lane);
    }
    for (int month = 1; month <= lastMonth_; ++month) {
        move(month);
        keep(month);
    }
    block_ = block;
}

void CustomerPaths::begin(std::size_t lane) {
    const PathDraws& draws = draws_[lane];
    const double common = normalQuantile(draws.uniform(PathStream::NewCommon, 0, 0, 0));
    const double share = std::clamp(options_.correlationNew, 0.0, 1.0);
    for (std::size_t s = 0; s < pools_.size(); ++s) {
        const double own = normalQuantile(draws.uniform(PathStream::NewOwn, 0, s, 0));
        const double z = std::sqrt(share) * common + std::sqrt(1.0 - share) * own;
        const double sigma = s < options_.sigmaNewBySegment.size() ? options_.sigmaNewBySegment[s]
                                                                   : options_.sigmaNew;
        pools_[s].newFactor[lane] = std::exp(sigma * z - 0.5 * sigma * sigma);
        pools_[s].customers[lane] = std::round(case_.segments[s].customers);
        pools_[s].arr[lane] = case_.segments[s].arr;
        pools_[s].newSeen[lane] = 0.0;
    }
    const double sigma = options_.sigmaChurn;
    const double z = normalQuantile(draws.uniform(PathStream::ChurnFactor, 0, 0, 0));
    churnFactor_[lane] = std::exp(sigma * z - 0.5 * sigma * sigma);
    drawRates(lane);
}

void CustomerPaths::drawRates(std::size_t lane) {
    const PathDraws& draws = draws_[lane];
    for (std::size_t s = 0; s < pools_.size(); ++s) {
        const double before = case_.segments[s].churnMonthly;
        double churn = before;
        if (!churnQuantiles_[s].empty())
            churn = betweenSteps(churnQuantiles_[s], draws.uniform(PathStream::Rates, 0, s, 0));
        pools_[s].churn[lane] = BinomialLaw(std::min(1.0, churn * churnFactor_[lane]));
        pools_[s].churnRate[lane] = before > 0.0 ? churn / before : 1.0;
    }
    std::vector<std::size_t> next(pools_.size(), 0);
    std::vector<double> expectedRest(pools_.size(), 1.0); // probability not yet given away
    for (const Migration& m : case_.migrations) {
        // Given that a survivor did not take an earlier way: Dirichlet by broken sticks.
        double share = expectedRest[m.from] > 0.0 ? m.monthly / expectedRest[m.from] : 0.0;
        const double weight = weightOf(options_.migrationEvidence, m.from);
        if (weight > 0.0)
            share = betaQuantile(
                draws.uniform(PathStream::Rates, 1, m.from, static_cast<int>(next[m.from])),
                m.monthly * weight, (expectedRest[m.from] - m.monthly) * weight);
        flows_[m.from][next[m.from]++].laws[lane] = BinomialLaw(share);
        expectedRest[m.from] -= m.monthly;
    }
}

HEADROOM_WIDE void CustomerPaths::move(int month) {
    for (Pool& pool : pools_) {
        pool.arrived.fill(0.0);
        pool.arrivedArr.fill(0.0);
    }
    for (std::size_t s = 0; s < pools_.size(); ++s) {
        churn(month, s);
        migrate(month, s);
        acquire(month, s);
    }
    for (Pool& pool : pools_)
        for (std::size_t lane = 0; lane < lanes; ++lane) {
            pool.customers[lane] += pool.arrived[lane];
            pool.arr[lane] += pool.arrivedArr[lane];
        }
}

HEADROOM_WIDE void CustomerPaths::churn(int month, std::size_t segment) {
    Pool& pool = pools_[segment];
    const HiringSegment& data = case_.segments[segment];
    if (!data.churnByMonth.empty()) {
        const double rate = churnRate(data, month);
        for (std::size_t lane = 0; lane < lanes; ++lane)
            pool.churn[lane] = BinomialLaw(rate * pool.churnRate[lane] * churnFactor_[lane]);
    }
    const Lanes churned = variates::binomialQuantiles(
        uniforms(PathStream::Churn, month, segment, 0), pool.customers, pool.churn);
    const double growth = 1.0 + data.expansionMonthly - data.contractionMonthly;
    for (std::size_t lane = 0; lane < lanes; ++lane) {
        const double survivors = pool.customers[lane] - churned[lane];
        const double kept = pool.arr[lane] * survivors / std::max(1.0, pool.customers[lane]);
        pool.arr[lane] = (churned[lane] > 0.0 ? kept : pool.arr[lane]) * growth;
        pool.customers[lane] = survivors;
    }
}

HEADROOM_WIDE void CustomerPaths::migrate(int month, std::size_t segment) {
    Pool& pool = pools_[segment];
    Lanes arrEach;
    for (std::size_t lane = 0; lane < lanes; ++lane) {
        const double each = pool.arr[lane] / std::max(1.0, pool.customers[lane]);
        arrEach[lane] = pool.customers[lane] > 0.0 ? each : 0.0;
    }
    for (std::size_t i = 0; i < flows_[segment].size(); ++i) {
        const Flow& flow = flows_[segment][i];
        const Lanes movers = variates::binomialQuantiles(
            uniforms(PathStream::Migration, month, segment, static_cast<int>(i)), pool.customers,
            flow.laws);
        Pool& to = pools_[flow.to];
        for (std::size_t lane = 0; lane < lanes; ++lane) {
            const double asked = movers[lane] * flow.arrMultiplier * arrEach[lane];
            const double most = asked < pool.arr[lane] ? asked : pool.arr[lane];
            const double moved = movers[lane] > 0.0 ? most : 0.0;
            pool.customers[lane] -= movers[lane];
            pool.arr[lane] -= moved;
            to.arrived[lane] += movers[lane];
            to.arrivedArr[lane] += moved;
        }
    }
}

HEADROOM_WIDE void CustomerPaths::acquire(int month, std::size_t segment) {
    Pool& pool = pools_[segment];
    const double expected = expectedNew_[static_cast<std::size_t>(month)][segment];
    Lanes mean;
    for (std::size_t lane = 0; lane < lanes; ++lane)
        mean[lane] = expected * pool.newFactor[lane];
    const Lanes logos =
        variates::poissonQuantiles(uniforms(PathStream::New, month, segment, 0), mean);
    const double newArr = case_.segments[segment].newArr;
    for (std::size_t lane = 0; lane < lanes; ++lane) {
        pool.newSeen[lane] += logos[lane];
        pool.customers[lane] += logos[lane];
        pool.arr[lane] += logos[lane] * newArr;
    }
}

void CustomerPaths::keep(int month) {
    for (int lane = 0; lane < kLanes; ++lane)
        for (std::size_t s = 0; s < pools_.size(); ++s) {
            const auto i = static_cast<std::size_t>(lane);
            months_[place(lane, month, s)] = {pools_[s].customers[i], pools_[s].arr[i],
                                              pools_[s].newSeen[i]};
        }
}

} // namespace headroom
