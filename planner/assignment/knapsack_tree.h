#pragma once

#include "planner/assignment/proof_tree.h"

namespace headroom {

/// Branch and bound on the bound of KnapsackDual, for problems that it fits. A node closes every
/// arc that no better plan can use, looking at each book whole, and splits the item whose places
/// the books disagree about most. Least bound first; of equal ones the deepest, so that a packing
/// problem, where many are equal, is searched depth first. The plans that the books make when each
/// item has one place are offered as better ones. `work` of the task counts cells of tables and
/// arcs. One thread; depends on its input alone.
ProofOutcome proveByKnapsacks(const AssignmentProblem& problem, const ProofTask& task,
                              const StopRule& stop);

} // namespace headroom
