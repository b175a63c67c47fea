#include "planner/hiring/path_simulator.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <utility>

namespace headroom {
namespace {

std::size_t at(int index) {
    return static_cast<std::size_t>(index);
}

/// Parts of a seat add up to whole ones and are taken from them.
void changeSeats(PoolState& pool, double fte) {
    const double seats = std::max(0.0, pool.ramped + pool.fraction + fte);
    pool.ramped = static_cast<int>(std::floor(seats + 1e-9));
    pool.fraction = std::max(0.0, seats - pool.ramped);
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
    : case_(hiringCase), options_(options), months_(months),
      customers_(hiringCase, options, months) {
    const std::size_t count = hiringCase.segments.size();
    for (std::size_t s = 0; s < count; ++s) {
        const HiringSegment& segment = hiringCase.segments[s];
        attrition_.emplace_back(segment.attritionMonthly);
        PoolState pool;
        pool.customers = std::round(segment.customers);
        pool.arr = segment.arr;
        pool.ramping.assign(segment.ramp.size(), 0);
        pool.ramped = static_cast<int>(std::floor(segment.csms + 1e-9));
        pool.fraction = std::max(0.0, segment.csms - pool.ramped);
        pool.arrivals.assign(at(months) + 1, 0);
        opening_.push_back(std::move(pool));
        promotable_.emplace_back(segment);
    }
    started_.resize(count);
    if (!hiringCase.promotions.empty())
        hired_.resize(count);
}

void PathSimulator::begin(int path) {
    path_ = path;
    draws_ = PathDraws(options_.seed, path);
    pools_ = opening_;
    std::fill(started_.begin(), started_.end(), 0);
    for (std::size_t s = 0; s < hired_.size(); ++s) {
        hired_[s].assign(at(months_) + 1, 0.0);
        promotable_[s].clear();
    }
}

void PathSimulator::moveCustomers(int month) {
    for (std::size_t s = 0; s < pools_.size(); ++s) {
        const CustomerPaths::Month& after = customers_.at(path_, month, s);
        pools_[s].customers = after.customers;
        pools_[s].arr = after.arr;
        pools_[s].newSeen = after.newSeen;
        pools_[s].newExpected = customers_.newExpected(month, s);
    }
}

int PathSimulator::leavers(int month, std::size_t segment, int cell, int people) const {
    if (people == 0)
        return 0;
    return static_cast<int>(attrition_[segment].quantile(
        draws_.uniform(PathStream::Attrition, month, segment, cell), people));
}

void PathSimulator::moveStaff(int month) {
    for (std::size_t s = 0; s < pools_.size(); ++s) {
        PoolState& pool = pools_[s];
        int gone = leavers(month, s, 1000, pool.ramped);
        pool.ramped -= gone;
        int younger = 0; // who stays of the cell before, which becomes the next one
        for (std::size_t k = 0; k < pool.ramping.size(); ++k) {
            // A cell is known by the month its people started in, whatever the ramp's length.
            const int cell = (month - 1 - static_cast<int>(k)) & 511;
            const int left = leavers(month, s, cell, pool.ramping[k]);
            gone += left;
            younger = std::exchange(pool.ramping[k], younger) - left;
        }
        pool.ramped += younger;
        if (!options_.backfill)
            pool.fraction *= 1.0 - case_.segments[s].attritionMonthly;
        for (const StaffChange& change : case_.segments[s].staffChanges)
            if (change.month == month)
                changeSeats(pool, change.fte);
        started_[s] = pool.arrivals[at(month)];
        (pool.ramping.empty() ? pool.ramped : pool.ramping.front()) += started_[s];
        pool.pipeline -= started_[s];
        if (options_.backfill && gone > 0)
            leave(month, s, gone);
    }
    if (!hired_.empty())
        promote(month);
}

void PathSimulator::promote(int month) {
    for (std::size_t s = 0; s < pools_.size(); ++s)
        promotable_[s].age(month, hired_[s]);
    eligible_ = promotable_;
    for (const Promotion& p : case_.promotions) {
        const double seats = pools_[p.from].ramped + pools_[p.from].fraction;
        const double moved = std::min(p.monthly * eligible_[p.from].people(), seats);
        if (moved <= 0.0)
            continue;
        changeSeats(pools_[p.from], -moved);
        promotable_[p.from].add(-moved);
        if (!p.to)
            continue;
        changeSeats(pools_[*p.to], moved);
        promotable_[*p.to].add(moved);
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
        const int delay =
            std::max(1, delayFor(draws_.uniform(PathStream::BackfillDelay, month, segment, i),
                                 options_.backfillDelay));
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
            delay >= 0 ? delay
                       : delayFor(draws_.uniform(PathStream::HireDelay, month, segment, i), law);
        ++pool.pipeline;
        if (month + wait > months_)
            continue;
        ++pool.arrivals[at(month + wait)];
        if (!hired_.empty())
            hired_[segment][at(month + wait)] += 1.0;
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
