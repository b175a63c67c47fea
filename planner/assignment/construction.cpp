#include "planner/assignment/construction.h"

#include <algorithm>

namespace headroom {
namespace {

struct Ranked {
    double regret = 0.0;
    std::int32_t item = -1;
};

double marginal(const BookState& state, CsmIndex csm, std::size_t resource, std::int64_t change) {
    const SearchModel& model = state.model();
    const SearchCurve& curve = model.curve(csm, resource);
    const std::int64_t now = state.load(csm, resource);
    const auto actual = static_cast<double>(curve.cost(now + change) - curve.cost(now));
    return std::max(actual, model.unitPrice(csm, resource) * static_cast<double>(change));
}

double priceOf(const BookState& state, std::int32_t item, const ItemArc& arc) {
    double cost = static_cast<double>(arc.cost) + marginal(state, arc.csm, 0, arc.minutes);
    for (std::size_t k = 1; k < state.model().resources(); ++k)
        cost += marginal(state, arc.csm, k, state.model().problem().loads(item)[k]);
    return cost;
}

void placeCheapest(BookState& state, std::int32_t item) {
    const SearchModel& model = state.model();
    const ItemArc* best = nullptr;
    double least = 0.0;
    for (const ItemArc& arc : model.candidates(item)) {
        if (state.relocationDelta(item, &arc) == forbidden)
            continue;
        if (model.maxMoves() && state.moves() + arc.moves > *model.maxMoves())
            continue;
        const double cost = priceOf(state, item, arc);
        if (best == nullptr || cost < least || (cost == least && arc.moves < best->moves)) {
            best = &arc;
            least = cost;
        }
    }
    if (best == nullptr)
        return;
    state.relocate(item, best);
    state.countMoves(best->moves);
}

} // namespace

void construct(BookState& state) {
    const SearchModel& model = state.model();
    std::vector<Ranked> order;
    for (std::int32_t item = 0; item < model.problem().itemCount(); ++item) {
        const std::span<const ItemArc> candidates = model.candidates(item);
        if (candidates.empty() || state.arcOf(item) != nullptr)
            continue;
        if (model.problem().fixed(item)) {
            state.relocate(item, &candidates.front());
            state.countMoves(candidates.front().moves);
            continue;
        }
        const double first = model.reducedCost(item, candidates[0]);
        const double second = candidates.size() > 1
                                  ? model.reducedCost(item, candidates[1])
                                  : toPoints(model.problem().unassignedCost(item));
        order.push_back({second - first, item});
    }
    std::sort(order.begin(), order.end(), [](const Ranked& a, const Ranked& b) {
        return a.regret != b.regret ? a.regret > b.regret : a.item < b.item;
    });
    for (const Ranked& ranked : order)
        placeCheapest(state, ranked.item);
}

} // namespace headroom
