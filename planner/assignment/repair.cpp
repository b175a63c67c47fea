#include "planner/assignment/construction.h"

#include <algorithm>
#include <vector>

namespace headroom {
namespace {

struct Step {
    std::int32_t item = -1;
    const ItemArc* to = nullptr;
    std::int32_t pushed = -1;
    const ItemArc* pushedTo = nullptr;
    Micropoints delta = forbidden;
};

bool capAllows(const BookState& state, std::int64_t extra) {
    return extra <= 0 || !state.model().maxMoves() ||
           state.moves() + extra <= *state.model().maxMoves();
}

std::int64_t extraMoves(const BookState& state, std::int32_t item, const ItemArc* to) {
    const ItemArc* from = state.arcOf(item);
    return (to == nullptr ? 0 : to->moves) - (from == nullptr ? 0 : from->moves);
}

void go(BookState& state, std::int32_t item, const ItemArc* to) {
    state.countMoves(extraMoves(state, item, to));
    state.relocate(item, to);
}

Step cheapestPlace(const BookState& state, std::int32_t item) {
    Step best{item};
    for (const ItemArc& arc : state.model().candidates(item)) {
        if (arc.csm == state.csmOf(item) || !capAllows(state, extraMoves(state, item, &arc)))
            continue;
        const Micropoints delta = state.relocationDelta(item, &arc);
        if (delta < best.delta) {
            best.delta = delta;
            best.to = &arc;
        }
    }
    return best;
}

/// `pushed` leaves its book (for another one or, at worst, for none) so that `item` fits there.
void tryPush(BookState& state, Step& best, std::int32_t item, std::int32_t pushed) {
    const ItemArc* const home = state.arcOf(pushed);
    const ItemArc* const to = state.model().findCandidate(item, home->csm);
    if (state.model().problem().fixed(pushed) || to == nullptr)
        return;
    const auto consider = [&](const ItemArc* away) {
        const std::int64_t extra = extraMoves(state, item, to) + extraMoves(state, pushed, away);
        const Micropoints leave = state.relocationDelta(pushed, away);
        if (leave == forbidden || !capAllows(state, extra))
            return;
        state.relocate(pushed, away);
        const Micropoints enter = state.relocationDelta(item, to);
        state.relocate(pushed, home);
        if (enter == forbidden || leave + enter >= best.delta)
            return;
        best = Step{item, to, pushed, away, leave + enter};
    };
    for (const ItemArc& away : state.model().candidates(pushed))
        if (away.csm != home->csm)
            consider(&away);
    consider(nullptr);
}

void applyStep(BookState& state, const Step& step) {
    if (step.pushed >= 0)
        go(state, step.pushed, step.pushedTo);
    go(state, step.item, step.to);
}

bool placeOne(BookState& state, std::int32_t item) {
    Step best = cheapestPlace(state, item);
    if (best.delta >= 0)
        for (const ItemArc& arc : state.model().candidates(item)) {
            const std::vector<std::int32_t> book = state.book(arc.csm);
            for (const std::int32_t pushed : book)
                tryPush(state, best, item, pushed);
        }
    if (best.to == nullptr || best.delta >= 0)
        return false;
    applyStep(state, best);
    return true;
}

/// Cheapest way for one item of an over-full book to leave, by cost for each unit relieved.
bool relieve(BookState& state, CsmIndex csm, std::size_t resource) {
    const AssignmentProblem& problem = state.model().problem();
    Step best;
    double leastRate = 0.0;
    for (const std::int32_t item : state.book(csm)) {
        const std::int64_t load =
            resource == 0 ? state.arcOf(item)->minutes : problem.loads(item)[resource];
        if (problem.fixed(item) || load <= 0)
            continue;
        Step step = cheapestPlace(state, item);
        const Micropoints alone = state.relocationDelta(item, nullptr);
        if (alone < step.delta)
            step = Step{item, nullptr, -1, nullptr, alone};
        const double rate = static_cast<double>(step.delta) / static_cast<double>(load);
        if (best.item < 0 || rate < leastRate) {
            best = step;
            leastRate = rate;
        }
    }
    if (best.item < 0)
        return false;
    applyStep(state, best);
    return true;
}

/// Unassigned items that somebody may take, the most expensive to leave first.
std::vector<std::int32_t> waitingItems(const BookState& state) {
    const AssignmentProblem& problem = state.model().problem();
    std::vector<std::int32_t> waiting;
    for (std::int32_t item = 0; item < problem.itemCount(); ++item)
        if (state.arcOf(item) == nullptr && !state.model().candidates(item).empty())
            waiting.push_back(item);
    std::stable_sort(waiting.begin(), waiting.end(), [&](std::int32_t a, std::int32_t b) {
        return problem.unassignedCost(a) > problem.unassignedCost(b);
    });
    return waiting;
}

} // namespace

std::int64_t placeUnassigned(BookState& state) {
    std::int64_t placed = 0;
    for (const std::int32_t item : waitingItems(state))
        placed += state.arcOf(item) == nullptr && placeOne(state, item) ? 1 : 0;
    return placed;
}

std::int64_t placeWhereRoom(BookState& state) {
    std::int64_t placed = 0;
    for (const std::int32_t item : waitingItems(state)) {
        const Step step = cheapestPlace(state, item);
        if (step.to == nullptr || step.delta >= 0)
            continue;
        applyStep(state, step);
        ++placed;
    }
    return placed;
}

void repairLimits(BookState& state) {
    for (CsmIndex csm = 0; csm < state.model().problem().csmCount(); ++csm)
        for (std::size_t k = 0; k < state.model().resources(); ++k)
            while (state.load(csm, k) > state.model().curve(csm, k).base.limit &&
                   relieve(state, csm, k)) {
            }
}

} // namespace headroom
