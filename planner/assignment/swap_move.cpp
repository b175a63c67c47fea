#include "planner/assignment/swap_move.h"

namespace headroom {

SwapMove SwapMove::between(const BookState& state, std::int32_t item, std::int32_t other) {
    SwapMove swap{item, other, nullptr, nullptr};
    const CsmIndex mine = state.csmOf(item);
    const CsmIndex theirs = state.csmOf(other);
    const AssignmentProblem& problem = state.model().problem();
    if (mine == noCsm || theirs == noCsm || mine == theirs || problem.fixed(item) ||
        problem.fixed(other))
        return swap;
    swap.toB = state.model().findCandidate(other, mine);
    if (swap.toB != nullptr)
        swap.toA = state.model().findCandidate(item, theirs);
    return swap;
}

Micropoints SwapMove::evaluate(const BookState& state) const {
    return toA == nullptr || toB == nullptr ? forbidden : state.swapDelta(a, toA, b, toB);
}

std::int64_t SwapMove::extraMoves(const BookState& state) const {
    return std::int64_t{toA->moves} + toB->moves - state.arcOf(a)->moves - state.arcOf(b)->moves;
}

void SwapMove::apply(BookState& state) const {
    state.relocate(a, toA);
    state.relocate(b, toB);
}

} // namespace headroom
