#include "planner/assignment/narrowed_problem.h"

#include "planner/assignment/balance_rooms.h"
#include "planner/assignment/certified_bound.h"
#include "planner/assignment/forced_exits.h"

#include <algorithm>
#include <cassert>

namespace headroom {
namespace {

__extension__ using Wide = __int128;
constexpr Wide one = Wide(1) << DualPrices::fractionBits;

std::size_t at(std::int64_t i) {
    return static_cast<std::size_t>(i);
}

/// What an arc costs at the prices, in 2^-20 micropoints.
Wide pricedArc(const AssignmentProblem& problem, const BalanceRooms& rooms,
               const DualPrices& prices, std::int64_t perMove, std::int32_t item,
               const ItemArc& arc) {
    const std::int32_t resources = problem.resourceCount();
    const std::size_t first = at(std::int64_t{arc.csm} * resources);
    Wide value = Wide(arc.cost) * one + Wide(prices.perUnit[first]) * arc.minutes +
                 Wide(perMove) * arc.moves;
    for (std::int32_t k = 1; k < resources; ++k)
        value += Wide(prices.perUnit[first + at(k)]) * rooms.counted(item, arc.csm, k);
    value += Wide(rooms.surplus(item, arc.csm)) * one;
    if (prices.perStay.size() == at(problem.csmCount()) && arc.csm == homeOf(problem, item))
        value += std::max<std::int64_t>(prices.perStay[at(arc.csm)], 0);
    return value;
}

bool openTo(const AssignmentProblem& problem, const OpenChoices& open, std::int32_t item,
            CsmIndex csm) {
    const std::optional<std::size_t> place = problem.arcs(item).placeOf(csm);
    return place && open.arc[at(problem.firstArc(item)) + *place] != 0;
}

} // namespace

void OpenChoices::closeOthers(const AssignmentProblem& problem, std::int32_t item,
                              std::size_t place) {
    const char kept = arc[place];
    std::fill_n(arc.begin() + problem.firstArc(item), problem.arcs(item).size(), char{0});
    arc[place] = kept;
    alone[static_cast<std::size_t>(item)] = 0;
}

OpenChoices allChoices(const AssignmentProblem& problem) {
    OpenChoices open;
    open.arc.assign(at(problem.arcCount()), 1);
    for (std::int32_t item = 0; item < problem.itemCount(); ++item)
        open.alone.push_back(problem.fixed(item) ? 0 : 1);
    return open;
}

AssignmentProblem narrowed(const AssignmentProblem& problem, const OpenChoices& open) {
    ProblemInput input;
    input.accounts = problem.input().accounts;
    input.csms = problem.input().csms;
    input.weights = problem.weights();
    input.quarters = problem.input().quarters;
    input.ratioUnitsPerFull = problem.ratioUnitsPerFull();
    input.maxMoves = problem.maxMoves();
    input.firstArc = {0};
    for (std::int32_t account = 0; account < problem.accountCount(); ++account) {
        const std::int32_t item = problem.itemOf(account);
        if (problem.accountsOf(item).size() == 1) // also members of families that are split
            input.accounts[at(account)].family = -1;
        input.accounts[at(account)].keptBy = noCsm; // is among its own arcs here
        for (const EligibleArc& arc : problem.eligible(account))
            if (problem.fixed(item) || openTo(problem, open, item, arc.csm))
                input.arcs.push_back(arc);
        input.firstArc.push_back(static_cast<std::int64_t>(input.arcs.size()));
    }
    Result<AssignmentProblem> made = makeAssignmentProblem(std::move(input));
    assert(made && made->itemCount() == problem.itemCount());
    return std::move(*made);
}

AssignmentProblem withoutCovered(const AssignmentProblem& problem,
                                 const std::vector<CapacityCover>& covers, const DualPrices& prices,
                                 std::optional<std::int64_t> cap) {
    OpenChoices open = allChoices(problem);
    for (const CapacityCover& cover : covers) {
        const CoverChoice choice =
            cheapestCover(cover, costsOfStayingOut(problem, prices, cap, cover));
        for (std::size_t n = 0; n < cover.items.size(); ++n)
            if (choice.out[n] != 0)
                std::fill_n(open.arc.begin() + problem.firstArc(cover.items[n]),
                            problem.arcs(cover.items[n]).size(), char{0});
    }
    return narrowed(problem, open);
}

std::int64_t closeHopeless(const AssignmentProblem& problem, const DualPrices& prices,
                           std::optional<std::int64_t> cap, Micropoints bound,
                           Micropoints incumbent, OpenChoices& open) {
    const std::int64_t perMove = cap ? std::max<std::int64_t>(prices.perMove, 0) : 0;
    const BalanceRooms rooms(problem);
    const Wide slack = Wide(incumbent - bound + 1) * one; // the bound may be rounded up by one
    std::int64_t closed = 0;
    std::vector<Wide> values;
    for (std::int32_t item = 0; item < problem.itemCount(); ++item) {
        if (problem.fixed(item))
            continue;
        const ItemArcs arcs = problem.arcs(item);
        const Wide alone = Wide(problem.unassignedCost(item)) * one;
        Wide least = alone;
        values.clear();
        for (std::size_t a = 0; a < arcs.size(); ++a) {
            values.push_back(pricedArc(problem, rooms, prices, perMove, item, arcs[a]));
            if (open.arc[at(problem.firstArc(item)) + a] != 0)
                least = std::min(least, values.back());
        }
        const auto close = [&](char& flag, Wide value) {
            if (flag == 0 || value - least < slack)
                return;
            flag = 0;
            ++closed;
        };
        for (std::size_t a = 0; a < arcs.size(); ++a)
            close(open.arc[at(problem.firstArc(item)) + a], values[a]);
        close(open.alone[at(item)], alone);
    }
    return closed;
}

CheapestArc cheapestOpenArc(const AssignmentProblem& problem, const BalanceRooms& rooms,
                            const DualPrices& prices, std::optional<std::int64_t> cap,
                            std::int32_t item, const OpenChoices& open) {
    const std::int64_t perMove = cap ? std::max<std::int64_t>(prices.perMove, 0) : 0;
    const std::size_t first = at(problem.firstArc(item));
    const ItemArcs arcs = problem.arcs(item);
    CheapestArc cheapest;
    Wide least = Wide(unlimited) * one;
    Wide next = open.alone[at(item)] != 0 ? Wide(problem.unassignedCost(item)) * one : least;
    for (std::size_t a = 0; a < arcs.size(); ++a) {
        if (open.arc[first + a] == 0)
            continue;
        const Wide value = pricedArc(problem, rooms, prices, perMove, item, arcs[a]);
        if (value < least) {
            next = std::min(next, least);
            least = value;
            cheapest.place = first + a;
        } else {
            next = std::min(next, value);
        }
    }
    const Wide lead = std::max<Wide>(next - least, 0) >> DualPrices::fractionBits;
    cheapest.lead = static_cast<Micropoints>(std::min<Wide>(lead, unlimited));
    return cheapest;
}

} // namespace headroom
