#include "planner/hiring/path_simulator.h"

#include "planner/base/random.h"
#include "planner/hiring/growth_model.h"
#include "planner/hiring/supply.h"

#include <algorithm>
#include <boost/math/special_functions/beta.hpp>
#include <cmath>
#include <numeric>

namespace headroom {
namespace {

std::size_t at(int index) {
    return static_cast<std::size_t>(index);
}

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

double PoolState::headcount() const {
    return std::accumulate(ramping.begin(), ramping.end(), static_cast<double>(ramped)) + fraction;
}

double PoolState::effective(const std::vector<double>& ramp) const {
    double sum = static_cast<double>(ramped) + fraction;
    for (std::size_t k = 0; k < ramping.size(); ++k)
        sum += ramp[k] * ramping[k];
    return sum;
}

PathSimulator::PathSimulator(const HiringCase& hiringCase, const SimulationOptions& options,
                             int months)
    : case_(hiringCase), options_(options), months_(months) {
    const std::size_t count = hiringCase.segments.size();
    expectedNew_.resize(at(months) + 1, std::vector<double>(count, 0.0));
    churn_ = expectedNew_;
    for (std::size_t s = 0; s < count; ++s) {
        const HiringSegment& segment = hiringCase.segments[s];
        for (int t = 1; t <= months; ++t) {
            expectedNew_[at(t)][s] = expectedNewLogos(segment, t);
            churn_[at(t)][s] = churnRate(segment, t);
        }
        attrition_.emplace_back(segment.attritionMonthly);
        churnVaries_.push_back(!segment.churnByMonth.empty());
        PoolState pool;
        pool.customers = std::round(segment.customers);
        pool.arr = segment.arr;
        pool.ramping.assign(segment.ramp.size(), 0);
        pool.ramped = static_cast<int>(std::floor(segment.csms + 1e-9));
        pool.fraction = std::max(0.0, segment.csms - pool.ramped);
        pool.arrivals.assign(at(months) + 1, 0);
        opening_.push_back(std::move(pool));
    }
    flows_.resize(count);
    for (const Migration& m : hiringCase.migrations)
        flows_[m.from].push_back({m.to, m.arrMultiplier, BinomialLaw()});
    churnLaws_.resize(count);
    churnRate_.resize(count);
    newFactor_.resize(count);
    started_.resize(count);
    left_.resize(count);
    arrived_.resize(count);
    arrivedArr_.resize(count);
    tabulateChurn();
}

void PathSimulator::tabulateChurn() {
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

double PathSimulator::uniform(Stream stream, int month, std::size_t segment, int index) const {
    const std::uint64_t counters =
        (static_cast<std::uint64_t>(stream) << 56) | (static_cast<std::uint64_t>(month) << 40) |
        (static_cast<std::uint64_t>(segment) << 24) | static_cast<std::uint64_t>(index);
    return unitInterval(mixBits(key_ ^ counters));
}

void PathSimulator::begin(int path) {
    key_ = hashCounters(options_.seed, path);
    pools_ = opening_;
    std::fill(started_.begin(), started_.end(), 0);
    const double common = normalQuantile(uniform(Stream::NewCommon, 0, 0, 0));
    const double share = std::clamp(options_.correlationNew, 0.0, 1.0);
    for (std::size_t s = 0; s < pools_.size(); ++s) {
        const double own = normalQuantile(uniform(Stream::NewOwn, 0, s, 0));
        const double z = std::sqrt(share) * common + std::sqrt(1.0 - share) * own;
        const double sigma = s < options_.sigmaNewBySegment.size() ? options_.sigmaNewBySegment[s]
                                                                   : options_.sigmaNew;
        newFactor_[s] = std::exp(sigma * z - 0.5 * sigma * sigma);
    }
    const double sigma = options_.sigmaChurn;
    const double z = normalQuantile(uniform(Stream::ChurnFactor, 0, 0, 0));
    churnFactor_ = std::exp(sigma * z - 0.5 * sigma * sigma);
    drawRates();
}

void PathSimulator::drawRates() {
    for (std::size_t s = 0; s < pools_.size(); ++s) {
        double churn = case_.segments[s].churnMonthly;
        if (!churnQuantiles_[s].empty())
            churn = betweenSteps(churnQuantiles_[s], uniform(Stream::Rates, 0, s, 0));
        churnLaws_[s] = BinomialLaw(std::min(1.0, churn * churnFactor_));
        const double before = case_.segments[s].churnMonthly;
        churnRate_[s] = before > 0.0 ? churn / before : 1.0;
    }
    std::vector<std::size_t> next(pools_.size(), 0);
    std::vector<double> rest(pools_.size(), 1.0);         // probability not yet given away
    std::vector<double> expectedRest(pools_.size(), 1.0); // ditto in expectation
    for (const Migration& m : case_.migrations) {
        // Given that a survivor did not take an earlier way: Dirichlet by broken sticks.
        double share = expectedRest[m.from] > 0.0 ? m.monthly / expectedRest[m.from] : 0.0;
        const double weight = weightOf(options_.migrationEvidence, m.from);
        if (weight > 0.0)
            share = betaQuantile(uniform(Stream::Rates, 1, m.from, static_cast<int>(next[m.from])),
                                 m.monthly * weight, (expectedRest[m.from] - m.monthly) * weight);
        flows_[m.from][next[m.from]++].law = BinomialLaw(share);
        expectedRest[m.from] -= m.monthly;
    }
}

void PathSimulator::moveCustomers(int month) {
    std::fill(arrived_.begin(), arrived_.end(), 0.0);
    std::fill(arrivedArr_.begin(), arrivedArr_.end(), 0.0);
    for (std::size_t s = 0; s < pools_.size(); ++s) {
        PoolState& pool = pools_[s];
        const HiringSegment& segment = case_.segments[s];
        const double churned =
            churnVaries_[s]
                ? BinomialLaw(churn_[at(month)][s] * churnRate_[s] * churnFactor_)
                      .quantile(uniform(Stream::Churn, month, s, 0), pool.customers)
                : churnLaws_[s].quantile(uniform(Stream::Churn, month, s, 0), pool.customers);
        const double survivors = pool.customers - churned;
        const double kept = churned > 0.0 ? pool.arr * survivors / pool.customers : pool.arr;
        double arr = kept * (1.0 + segment.expansionMonthly - segment.contractionMonthly);
        const double arrEach = survivors > 0.0 ? arr / survivors : 0.0;
        double left = survivors;
        for (std::size_t i = 0; i < flows_[s].size(); ++i) {
            const Flow& flow = flows_[s][i];
            const double movers =
                flow.law.quantile(uniform(Stream::Migration, month, s, static_cast<int>(i)), left);
            if (movers <= 0.0)
                continue;
            left -= movers;
            const double moved = std::min(arr, movers * flow.arrMultiplier * arrEach);
            arr -= moved;
            arrived_[flow.to] += movers;
            arrivedArr_[flow.to] += moved;
        }
        const double expected = expectedNew_[at(month)][s];
        const double logos =
            poissonQuantile(uniform(Stream::New, month, s, 0), expected * newFactor_[s]);
        pool.newSeen += logos;
        pool.newExpected += expected;
        pool.customers = left + logos;
        pool.arr = arr + logos * segment.newArr;
    }
    for (std::size_t s = 0; s < pools_.size(); ++s) {
        pools_[s].customers += arrived_[s];
        pools_[s].arr += arrivedArr_[s];
    }
}

int PathSimulator::leavers(int month, std::size_t segment, int cell, int people) const {
    if (people == 0)
        return 0;
    return static_cast<int>(
        attrition_[segment].quantile(uniform(Stream::Attrition, month, segment, cell), people));
}

void PathSimulator::moveStaff(int month) {
    for (std::size_t s = 0; s < pools_.size(); ++s) {
        PoolState& pool = pools_[s];
        int gone = leavers(month, s, 1000, pool.ramped);
        pool.ramped -= gone;
        for (std::size_t k = 0; k < pool.ramping.size(); ++k) {
            // A cell is known by the month its people started in, whatever the ramp's length.
            const int cell = (month - 1 - static_cast<int>(k)) & 511;
            const int left = leavers(month, s, cell, pool.ramping[k]);
            pool.ramping[k] -= left;
            gone += left;
        }
        if (!options_.backfill)
            pool.fraction *= 1.0 - case_.segments[s].attritionMonthly;
        if (!pool.ramping.empty()) {
            pool.ramped += pool.ramping.back();
            for (std::size_t k = pool.ramping.size() - 1; k > 0; --k)
                pool.ramping[k] = pool.ramping[k - 1];
            pool.ramping.front() = 0;
        }
        for (const StaffChange& change : case_.segments[s].staffChanges) {
            if (change.month != month)
                continue;
            // Parts of a seat add up to whole ones and are taken from them.
            const double seats = std::max(0.0, pool.ramped + pool.fraction + change.fte);
            pool.ramped = static_cast<int>(std::floor(seats + 1e-9));
            pool.fraction = std::max(0.0, seats - pool.ramped);
        }
        started_[s] = pool.arrivals[at(month)];
        (pool.ramping.empty() ? pool.ramped : pool.ramping.front()) += started_[s];
        pool.pipeline -= started_[s];
        if (options_.backfill && gone > 0)
            leave(month, s, gone);
    }
}

int PathSimulator::delayFor(double uniform, const std::vector<double>& probabilities) const {
    double below = 0.0;
    for (std::size_t d = 0; d < probabilities.size(); ++d) {
        below += probabilities[d];
        if (uniform < below)
            return static_cast<int>(d);
    }
    return static_cast<int>(probabilities.size()) - 1;
}

void PathSimulator::leave(int month, std::size_t segment, int count) {
    PoolState& pool = pools_[segment];
    for (int i = 0; i < count; ++i) {
        const int delay = std::max(
            1, delayFor(uniform(Stream::BackfillDelay, month, segment, i), options_.backfillDelay));
        ++pool.pipeline;
        if (month + delay <= months_)
            ++pool.arrivals[at(month + delay)];
    }
}

void PathSimulator::open(int month, std::size_t segment, int count, int delay) {
    PoolState& pool = pools_[segment];
    for (int i = 0; i < count; ++i) {
        const auto& law = options_.hireDelay.empty() ? options_.backfillDelay : options_.hireDelay;
        const int wait =
            delay >= 0 ? delay : delayFor(uniform(Stream::HireDelay, month, segment, i), law);
        ++pool.pipeline;
        if (month + wait <= months_)
            ++pool.arrivals[at(month + wait)];
    }
}

double PathSimulator::meanDelay() const {
    const auto& law = options_.hireDelay.empty() ? options_.backfillDelay : options_.hireDelay;
    double mean = 0.0;
    for (std::size_t d = 0; d < law.size(); ++d)
        mean += static_cast<double>(d) * law[d];
    return mean;
}

} // namespace headroom
