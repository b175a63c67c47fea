#pragma once

#include "planner/assignment/book_state.h"

namespace headroom {

/// One item goes to another CSM, or gets one. evaluate → apply, as every move.
struct RelocateMove {
    std::int32_t item = -1;
    const ItemArc* to = nullptr;

    /// Locked items, the place it already has and hard rules give `forbidden`.
    Micropoints evaluate(const BookState& state) const;
    std::int64_t extraMoves(const BookState& state) const;
    void apply(BookState& state) const;
};

} // namespace headroom
