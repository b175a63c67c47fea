#pragma once

#include "planner/hiring/hiring_case.h"

namespace headroom {

/// Monthly share of a pool's people who move up: to another pool, or out of all of them. Vacates a
/// seat in the pool they leave (hiring notes 2.2).
struct Promotion {
    std::size_t from = 0;
    std::optional<std::size_t> to; // absent = into other work
    double monthly = 0.0;
};

/// Adds to each pool what promotions of today's team are expected to change, month by month to
/// `months`: a leaver below, a fully ramped arrival above, who can be promoted again. People hired
/// by a plan stay where they were hired. Errors: OutOfRange, UnknownSegment.
Result<HiringCase> withPromotions(HiringCase hiringCase, const std::vector<Promotion>& promotions,
                                  int months);

} // namespace headroom
