#include "planner/assignment/dual_ascent.h"

#include "planner/assignment/certified_bound.h"
#include "planner/assignment/forced_exits.h"
#include "planner/assignment/reachable_limit.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace headroom {
namespace {

constexpr std::int64_t largestBlockCount = 64;
constexpr std::int64_t itemsPerBlock = 256;
constexpr double closedPrice = 1000.0; ///< times the dearest account left unassigned

std::size_t at(std::int64_t i) {
    return static_cast<std::size_t>(i);
}

} // namespace

DualAscent::DualAscent(const AssignmentProblem& problem, WorkerCrew& crew,
                       std::optional<std::int64_t> maxMoves, const ArcSelection* selection)
    : problem_(problem), crew_(crew), maxMoves_(maxMoves), selection_(selection),
      resources_(at(problem.resourceCount())) {
    scaleLoads();
    fillItems();
    fillRooms();
    fillCurves();
    measureSpread();
    fillHomes();
    const std::size_t places = curves_.size();
    state_.net.assign(places, 0.0);
    closeFullBooks();
    state_.busy.assign(at(problem.csmCount()), 0.0);
    double capacity = 0.0;
    for (CsmIndex j = 0; j < problem.csmCount(); ++j)
        capacity += problem.busiestSlope(j) > 0
                        ? static_cast<double>(problem.csm(j).capacity.count())
                        : 0.0;
    leastBusiest_ = toPoints(headroom::leastBusiest(problem));
    state_.busyFixed = leastBusiest_ > 0.0 ? 0.5 : 0.0;
    for (CsmIndex j = 0; j < problem.csmCount(); ++j)
        if (problem.busiestSlope(j) > 0)
            state_.busy[at(j)] = (1.0 - state_.busyFixed) *
                                 static_cast<double>(problem.csm(j).capacity.count()) / capacity;
    gradient_.assign(places, 0.0);
    momentum_ = energy_ = expected_ = gradient_;
    blocks_.resize(
        at(std::clamp<std::int64_t>(problem.itemCount() / itemsPerBlock, 1, largestBlockCount)));
    for (Block& block : blocks_) {
        block.loads.assign(places, 0.0);
        block.stays.assign(mostStay_.size(), 0.0);
    }
}

void DualAscent::scaleLoads() {
    unit_.assign(resources_, 0.0);
    std::vector<double> loaded(resources_, 0.0);
    const auto note = [&](std::size_t k, double load) {
        unit_[k] += load;
        loaded[k] += load > 0.0 ? 1.0 : 0.0;
    };
    for (std::int32_t i = 0; i < problem_.itemCount(); ++i) {
        if (!arcsOf(i).empty())
            note(0, static_cast<double>(arcsOf(i).front().minutes));
        for (std::size_t k = 1; k < resources_; ++k)
            note(k, static_cast<double>(problem_.loads(i)[k]));
    }
    for (std::size_t k = 0; k < resources_; ++k)
        unit_[k] = loaded[k] > 0.0 ? unit_[k] / loaded[k] : 1.0;
    double units = 0.0;
    double moving = 0.0;
    for (std::int32_t i = 0; i < problem_.itemCount(); ++i)
        for (const ItemArc& arc : arcsOf(i)) {
            units += static_cast<double>(arc.moves);
            moving += arc.moves > 0 ? 1.0 : 0.0;
        }
    moveUnit_ = moving > 0.0 ? units / moving : 1.0;
}

std::size_t DualAscent::arcTotal() const {
    std::size_t total = 0;
    for (std::int32_t i = 0; i < problem_.itemCount(); ++i)
        total += arcsOf(i).size();
    return total;
}

void DualAscent::fillItems() {
    firstArc_.push_back(0);
    firstEntry_.push_back(0);
    const std::size_t arcs = arcTotal();
    arcCsm_.reserve(arcs);
    arcMinutes_.reserve(arcs);
    arcCost_.reserve(arcs);
    arcMoves_.reserve(arcs);
    for (std::int32_t i = 0; i < problem_.itemCount(); ++i) {
        double ofArcs = 0.0;
        for (const ItemArc& arc : arcsOf(i)) {
            arcCsm_.push_back(arc.csm);
            arcMinutes_.push_back(static_cast<double>(arc.minutes) / unit_[0]);
            arcCost_.push_back(toPoints(arc.cost));
            arcMoves_.push_back(static_cast<double>(arc.moves) / moveUnit_);
            ofArcs = std::max(ofArcs, arcMinutes_.back() + arcMoves_.back());
        }
        // A fixed item never stays unassigned.
        unassigned_.push_back(problem_.fixed(i) ? endless : toPoints(problem_.unassignedCost(i)));
        if (!problem_.fixed(i) && !problem_.arcs(i).empty())
            dearest_ = std::max(dearest_, unassigned_.back());
        firstArc_.push_back(static_cast<std::int64_t>(arcCsm_.size()));
        for (std::size_t k = 1; k < resources_; ++k)
            if (problem_.loads(i)[k] != 0)
                entries_.push_back({static_cast<std::int32_t>(k),
                                    static_cast<double>(problem_.loads(i)[k]) / unit_[k]});
        firstEntry_.push_back(static_cast<std::int64_t>(entries_.size()));
        weight_.push_back(1.0 + ofArcs); // 1 for the price of staying
        for (std::int64_t e = firstEntry_[at(i)]; e < firstEntry_[at(i + 1)]; ++e)
            weight_.back() += entries_[at(e)].load;
    }
}

void DualAscent::fillRooms() {
    const BalanceRooms rooms(problem_);
    for (CsmIndex csm = 0; csm < problem_.csmCount(); ++csm)
        for (std::size_t k = 0; k < resources_; ++k)
            rooms_.push_back(static_cast<double>(rooms.room(csm, static_cast<std::int32_t>(k))) /
                             unit_[k]);
    oversized_.assign(unassigned_.size(), 0);
    for (std::int32_t i = 0; i < problem_.itemCount(); ++i) {
        if (problem_.fixed(i))
            continue;
        for (std::int64_t a = firstArc_[at(i)]; a < firstArc_[at(i + 1)]; ++a) {
            const Micropoints surplus = rooms.surplus(i, arcCsm_[at(a)]);
            arcCost_[at(a)] += toPoints(surplus);
            oversized_[at(i)] |= surplus > 0 ? 1 : 0;
        }
    }
}

void DualAscent::fillCurves() {
    std::vector<double> reach(at(problem_.csmCount()) * resources_, 0.0);
    for (std::int32_t i = 0; i < problem_.itemCount(); ++i)
        for (std::int64_t a = firstArc_[at(i)]; a < firstArc_[at(i + 1)]; ++a) {
            const std::size_t base = at(arcCsm_[at(a)]) * resources_;
            reach[base] += arcMinutes_[at(a)];
            for (std::int64_t e = firstEntry_[at(i)]; e < firstEntry_[at(i + 1)]; ++e)
                reach[base + at(entries_[at(e)].resource)] += entries_[at(e)].load;
        }
    const std::vector<std::int64_t> limits = reachableLimits(problem_);
    const std::vector<std::int64_t> fixed = fixedLoads(problem_);
    for (CsmIndex j = 0; j < problem_.csmCount(); ++j) {
        for (std::size_t k = 0; k < resources_; ++k) {
            const LoadCurve& curve = problem_.curve(j, static_cast<std::int32_t>(k));
            const double unit = unit_[k];
            const double most = reach[at(j) * resources_ + k];
            const double limit = static_cast<double>(limits[at(j) * resources_ + k]) / unit;
            Curve scaled;
            scaled.target = static_cast<double>(curve.target) / unit;
            scaled.below = toPoints(curve.below) * unit;
            scaled.above = toPoints(curve.above) * unit;
            scaled.soft = static_cast<double>(curve.soft) / unit;
            scaled.beyond = toPoints(curve.beyond) * unit;
            scaled.lower = static_cast<double>(fixed[at(j) * resources_ + k]) / unit;
            scaled.upper = std::max(scaled.lower, std::min(limit, most));
            scaled.highest = limit < most ? endless : scaled.above + scaled.beyond;
            curves_.push_back(scaled);
        }
        slope_.push_back(toPoints(problem_.busiestSlope(j)) * unit_[0]);
    }
}

/// A book that can take nothing, such as one without capacity, has no load to tell its price by. At
/// a price of nothing it would seem to take everything, and the bound would say that nobody need
/// stay out.
void DualAscent::closeFullBooks() {
    std::vector<bool> fixedThere(at(problem_.csmCount()), false);
    for (std::int32_t i = 0; i < problem_.itemCount(); ++i)
        if (problem_.fixed(i))
            for (std::int64_t a = firstArc_[at(i)]; a < firstArc_[at(i + 1)]; ++a)
                fixedThere[at(arcCsm_[at(a)])] = true;
    for (std::size_t c = 0; c < curves_.size(); ++c)
        if (curves_[c].upper <= 0.0 && curves_[c].highest >= endless && !fixedThere[c / resources_])
            state_.net[c] = closedPrice * std::max(1.0, dearest_);
}

/// Forced exits matter where moves are counted: only there do they cost more than they save.
void DualAscent::fillHomes() {
    if (!maxMoves_)
        return;
    const ForcedExits exits(problem_);
    if (exits.leaving() == 0)
        return;
    for (CsmIndex csm = 0; csm < problem_.csmCount(); ++csm)
        mostStay_.push_back(exits.leaving(csm) > 0 ? static_cast<double>(exits.mostStay(csm))
                                                   : endless);
    state_.perStay.assign(mostStay_.size(), 0.0);
    homeArc_.assign(at(problem_.itemCount()), -1);
    for (std::int32_t i = 0; i < problem_.itemCount(); ++i) {
        const CsmIndex home = homeOf(problem_, i);
        if (home == noCsm || exits.leaving(home) == 0)
            continue;
        for (std::int64_t a = firstArc_[at(i)]; a < firstArc_[at(i + 1)]; ++a)
            if (arcCsm_[at(a)] == home)
                homeArc_[at(i)] = a;
        if (homeArc_[at(i)] >= 0)
            homes_.push_back({homeArc_[at(i)], arcCost_[at(homeArc_[at(i)])]});
    }
}

void DualAscent::measureSpread() {
    double sum = 0.0;
    double count = 0.0;
    for (std::int32_t i = 0; i < problem_.itemCount(); ++i) {
        const auto begin = arcCost_.begin() + firstArc_[at(i)];
        const auto end = arcCost_.begin() + firstArc_[at(i + 1)];
        if (end - begin < 2)
            continue;
        const double mean = std::accumulate(begin, end, 0.0) / static_cast<double>(end - begin);
        sum += mean - *std::min_element(begin, end);
        count += 1.0;
    }
    double balance = 0.0;
    double curves = 0.0;
    for (CsmIndex j = 0; j < problem_.csmCount(); ++j)
        if (problem_.busiestSlope(j) > 0) {
            balance += curves_[at(j) * resources_].above;
            curves += 1.0;
        }
    spread_ = (count > 0.0 ? sum / count : 0.0) + (curves > 0.0 ? 0.5 * balance / curves : 0.0);
    spread_ = std::max(spread_, 1e-3);
}

} // namespace headroom
