#pragma once

#include "planner/assignment/book_state.h"

namespace headroom {

/// Two items of different CSMs change places; each must have the other's CSM as a candidate.
struct SwapMove {
    std::int32_t a = -1;
    std::int32_t b = -1;
    const ItemArc* toA = nullptr;
    const ItemArc* toB = nullptr;

    /// The swap of `item` with `other`, with null arcs when it does not exist.
    static SwapMove between(const BookState& state, std::int32_t item, std::int32_t other);
    Micropoints evaluate(const BookState& state) const;
    std::int64_t extraMoves(const BookState& state) const;
    void apply(BookState& state) const;
};

} // namespace headroom
