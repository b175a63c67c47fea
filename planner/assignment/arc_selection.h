#pragma once

#include "planner/assignment/dual_prices.h"
#include "planner/assignment/problem.h"
#include "planner/assignment/worker_crew.h"

#include <vector>

namespace headroom {

/// Some arcs of each item: what dual and search look at where all of them are too many. Bounds are
/// never certified on a selection.
struct ArcSelection {
    std::vector<std::int64_t> first; ///< by item, and the end
    std::vector<ItemArc> arcs;

    /// In no particular order.
    std::span<const ItemArc> of(std::int32_t item) const {
        const auto begin = static_cast<std::size_t>(first[static_cast<std::size_t>(item)]);
        const auto end = static_cast<std::size_t>(first[static_cast<std::size_t>(item) + 1]);
        return {arcs.data() + begin, end - begin};
    }
};

struct SelectionRule {
    std::int32_t perItem = 12; ///< ≥ 2
    /// Temperature in points: arcs are drawn without replacement as a soft-min would (Gumbel top-k,
    /// Vieira 2014); 0 = the cheapest.
    double temperature = 0.0;
    std::uint64_t seed = 1;
    std::vector<CsmIndex> keep; ///< by item: another CSM to have among them; empty or noCsm = none
};

/// The current owner and `perItem` others by reduced cost. Every CSM who may serve anybody is
/// offered to somebody. The same for any number of threads.
ArcSelection selectArcs(const AssignmentProblem& problem, const DualPrices& prices,
                        const SelectionRule& rule, WorkerCrew& crew);

} // namespace headroom
