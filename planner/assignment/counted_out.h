#pragma once

#include "planner/assignment/dual_prices.h"
#include "planner/assignment/problem.h"
#include "planner/assignment/stopping.h"
#include "planner/assignment/worker_crew.h"

#include <cstdint>
#include <optional>

namespace headroom {

struct CountedOutTask {
    Micropoints incumbent = 0; ///< objective of the best plan
    Micropoints bound = 0;     ///< what is certified already
    std::int64_t leftOut = 0;  ///< items it leaves unassigned, > 0
    DualPrices prices;         ///< to start from
    std::optional<std::int64_t> cap;
    int iterations = 1000; ///< of each climb
};

/// A bound from the fact that items stay out whole, whatever the reason: either fewer stay out than
/// the best plan leaves, or at least as many do. One multiplier on their number bounds each case
/// (Lagrangian relaxation of a cardinality; any value is valid), and the lesser of the two bounds
/// every plan. Where capacity and a cap on moves together leave a part of an item out, this is far
/// above the relaxation, which pays for the part only.
Micropoints countedOutBound(const AssignmentProblem& problem, const CountedOutTask& task,
                            WorkerCrew& crew, const StopRule& stop);

} // namespace headroom
