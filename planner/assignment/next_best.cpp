#include "planner/assignment/next_best.h"

#include "planner/assignment/objective.h"
#include "planner/assignment/solve_report.h"

#include <algorithm>

namespace headroom {
namespace {

std::size_t at(std::int64_t i) {
    return static_cast<std::size_t>(i);
}

} // namespace

/// The plan without an item: what its owner's book has left and what that saves.
struct NextBestFinder::Leaving {
    std::int32_t item = -1;
    CsmIndex from = noCsm;
    std::vector<std::int64_t> taken; ///< loads that leave `from`
    Micropoints saved = 0;           ///< cost of the plan minus cost without, busiest term left out
    std::int64_t moves = 0;          ///< move units of all other items
};

NextBestFinder::NextBestFinder(const AssignmentProblem& problem, std::span<const CsmIndex> owners)
    : problem_(problem), owners_(owners), loads_(bookLoads(problem, owners)),
      moves_(movedUnits(problem, owners)) {
    const auto term = [this](CsmIndex j) { return problem_.busiestSlope(j) * load(j, 0); };
    for (CsmIndex j = 0; j < problem_.csmCount(); ++j) {
        CsmIndex carried = j;
        for (CsmIndex& place : busiest_) {
            if (place == noCsm || term(carried) > term(place))
                std::swap(place, carried);
            if (carried == noCsm)
                break;
        }
    }
}

Micropoints NextBestFinder::busiestBut(CsmIndex a, CsmIndex b) const {
    Micropoints most = 0;
    for (const CsmIndex j : busiest_)
        if (j != noCsm && j != a && j != b)
            most = std::max(most, problem_.busiestSlope(j) * load(j, 0));
    return most;
}

/// As explain() has it: the whole family leaves the owner of the account asked about.
NextBestFinder::Leaving NextBestFinder::leaving(std::int32_t item, CsmIndex from) const {
    const std::int32_t resources = problem_.resourceCount();
    Leaving left{item, from, std::vector<std::int64_t>(at(resources), 0), 0, moves_};
    for (const std::int32_t account : problem_.accountsOf(item)) {
        left.saved += accountTerms(problem_, account, from).total();
        left.moves -= unitsMoved(problem_.account(account), from);
        for (std::int32_t k = 0; k < resources && from != noCsm; ++k)
            left.taken[at(k)] += accountLoad(problem_, account, from, k);
    }
    for (std::int32_t k = 0; k < resources && from != noCsm; ++k) {
        const LoadCurve& curve = problem_.curve(from, k);
        left.saved += curve.cost(load(from, k)) - curve.cost(load(from, k) - left.taken[at(k)]);
    }
    return left;
}

/// Nothing when a hard rule or the cap on moves keeps the CSM from taking it.
std::optional<Micropoints> NextBestFinder::totalWith(const Leaving& left, const ItemArc& to) const {
    if (to.moves > 0 && problem_.maxMoves() && left.moves + to.moves > *problem_.maxMoves())
        return std::nullopt;
    Micropoints total = to.cost - left.saved;
    for (std::int32_t k = 0; k < problem_.resourceCount(); ++k) {
        const std::int64_t more = k == 0 ? to.minutes : problem_.load(left.item, k);
        if (more == 0)
            continue;
        const LoadCurve& curve = problem_.curve(to.csm, k);
        const std::int64_t now = load(to.csm, k);
        if (now + more > curve.limit)
            return std::nullopt;
        total += curve.cost(now + more) - curve.cost(now);
    }
    const auto busiest = [&](std::int64_t ofFrom, std::int64_t ofTo) {
        Micropoints most = busiestBut(left.from, to.csm);
        if (left.from != noCsm)
            most = std::max(most, problem_.busiestSlope(left.from) * ofFrom);
        return std::max(most, problem_.busiestSlope(to.csm) * ofTo);
    };
    const std::int64_t fromNow = left.from == noCsm ? 0 : load(left.from, 0);
    const std::int64_t toNow = load(to.csm, 0);
    return total + busiest(fromNow - left.taken.front(), toNow + to.minutes) -
           busiest(fromNow, toNow);
}

std::optional<NextBest> NextBestFinder::of(std::int32_t account) const {
    const std::int32_t item = problem_.itemOf(account);
    if (problem_.fixed(item))
        return std::nullopt;
    const CsmIndex from = owners_[at(account)];
    const Leaving left = leaving(item, from);
    std::optional<NextBest> best;
    for (const ItemArc& arc : problem_.arcs(item)) {
        if (arc.csm == from)
            continue;
        const auto total = totalWith(left, arc);
        if (total && (!best || *total < best->total))
            best = NextBest{arc.csm, *total};
    }
    return best;
}

} // namespace headroom
