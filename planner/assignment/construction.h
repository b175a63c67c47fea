#pragma once

#include "planner/assignment/book_state.h"

namespace headroom {

/// A first plan from the prices: fixed items first, then in the order of regret (second cheapest
/// minus cheapest reduced cost, largest first) each to the CSM where price or true marginal cost,
/// whichever is higher, is least and no hard rule breaks. Ties go to the current owner.
void construct(BookState& state);

/// Assigns what is still unassigned where it fits, if need be by pushing one or two others on;
/// never worsens the search cost. Returns how many found a place.
std::int64_t placeUnassigned(BookState& state);

/// The same without pushing anybody on: one look at each candidate, so that a model with every arc
/// can be tried. Model must be hard.
std::int64_t placeWhereRoom(BookState& state);

/// Makes a plan that hard rules allow out of one that they do not: cheapest changes first, at last
/// by leaving accounts unassigned. Model must be hard.
void repairLimits(BookState& state);

} // namespace headroom
