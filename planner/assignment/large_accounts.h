#pragma once

#include "planner/assignment/problem.h"

#include <span>
#include <vector>

namespace headroom {

/// An item that is more than a fair share (the target) of every CSM who may serve it: wherever it
/// goes, that book is too full and others too empty.
struct LargeAccount {
    std::int32_t account = -1; ///< the first of the item
    ResourceKind kind = ResourceKind::Hours;
    std::int64_t load = 0;  ///< minutes, or as the rows count ARR and risk
    std::int64_t share = 0; ///< the largest there is for it, in the same unit
    Micropoints points = 0; ///< that this costs at least, wherever it goes
};

/// Largest cost first; hours, ARR and risk. Their points add up: no plan that serves these accounts
/// costs less than the sum. With `owners`, only what somebody serves.
std::vector<LargeAccount> largerThanAnyShare(const AssignmentProblem& problem,
                                             std::span<const CsmIndex> owners = {});

} // namespace headroom
