#pragma once

#include "planner/assignment/solve_report.h"

#include <vector>

namespace headroom {

/// One edit while dragging: `account` shall be with `csm`; everything else may follow only where
/// that gains more than `changePoints` for each account whose displayed CSM changes.
struct EditRequest {
    std::int32_t account = -1;
    CsmIndex csm = noCsm;
    Micropoints changePoints = 20 * micropointsPerPoint;
    bool followUp = true; ///< false: only evaluate the edit itself
};

struct EditOutcome {
    bool possible = false;            ///< false: the edit itself breaks a hard rule
    std::vector<Violation> conflicts; ///< the rules it breaks when not possible
    std::vector<CsmIndex> owners;
    std::vector<std::int32_t> changed; ///< accounts whose CSM differs from `displayed`
    CostTerms terms;
    Micropoints objective = 0;
    Micropoints bound = 0; ///< of the problem with the edit pinned, at the stored prices
};

/// Applies the edit to the displayed plan and repairs locally among the CSMs it touches: accounts
/// that no longer fit leave by best reinsertion, then relocations and swaps with a cost against
/// change. Deterministic; touches only books it must.
EditOutcome reoptimise(const AssignmentProblem& problem, std::span<const CsmIndex> displayed,
                       const EditRequest& edit, const DualPrices& prices);

} // namespace headroom
