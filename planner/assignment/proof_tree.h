#pragma once

#include "planner/assignment/dual_prices.h"
#include "planner/assignment/problem.h"
#include "planner/assignment/stopping.h"

#include <optional>
#include <vector>

namespace headroom {

/// What is known before the tree grows.
struct ProofTask {
    Micropoints incumbent = 0; ///< objective of the best plan so far
    Micropoints bound = 0;     ///< certified at `prices`
    DualPrices prices;
    std::optional<std::int64_t> cap; ///< on move units
    Micropoints grid = 1;            ///< every plan's cost is a multiple of this
    std::int64_t work = 0;           ///< arcs looked at by the duals of all nodes, at most
};

struct ProofOutcome {
    Micropoints bound = 0;     ///< certified: no plan costs less
    Micropoints objective = 0; ///< of the incumbent or of the better plan found
    bool improved = false;
    std::vector<CsmIndex> itemOwners; ///< only when improved
    std::int64_t nodes = 0;
};

/// Branch and bound for small problems, where one dual leaves a gap because few large accounts must
/// go somewhere whole. A node is a set of arcs that are still allowed; its bound is the certified
/// one of the problem with those arcs only. Arcs that no better plan can use are dropped (reduced
/// cost fixing, Dantzig, Fulkerson & Johnson 1954), small rests are searched exactly, else the
/// largest undecided item is split into "its cheapest CSM" and "any other". Best bound first; the
/// bound of the whole is the least of what is open. One thread; depends on its input alone.
ProofOutcome proveByBranching(const AssignmentProblem& problem, const ProofTask& task,
                              const StopRule& stop);

} // namespace headroom
