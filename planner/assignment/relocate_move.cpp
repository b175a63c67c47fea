#include "planner/assignment/relocate_move.h"

namespace headroom {

Micropoints RelocateMove::evaluate(const BookState& state) const {
    if (to == nullptr || state.csmOf(item) == to->csm || state.model().problem().fixed(item))
        return forbidden;
    return state.relocationDelta(item, to);
}

std::int64_t RelocateMove::extraMoves(const BookState& state) const {
    const ItemArc* from = state.arcOf(item);
    return to->moves - (from == nullptr ? 0 : from->moves);
}

void RelocateMove::apply(BookState& state) const {
    state.relocate(item, to);
}

} // namespace headroom
