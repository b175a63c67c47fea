#pragma once

#include "planner/assignment/solver.h"

#include <vector>

namespace headroom {

/// An order of accounts and CSMs that depends on what they are and not on where they stand in the
/// input, so that the same book gives the same plan however its file was sorted.
struct CanonicalOrder {
    std::vector<std::int32_t> accounts; ///< position in the input, by canonical position
    std::vector<CsmIndex> csms;

    bool unchanged() const;
};

/// Sorts by colours refined along arcs, owners, locks and families (Weisfeiler & Leman 1968), three
/// rounds: rows of equal colour keep their order; they are alike to the optimiser. O(arcs).
CanonicalOrder canonicalOrder(const ProblemInput& input);

/// The same problem in that order.
ProblemInput reordered(const ProblemInput& input, const CanonicalOrder& order);
/// Warm starts for the reordered problem; `resources` is its resourceCount.
SolveOptions reordered(const SolveOptions& options, const CanonicalOrder& order,
                       std::size_t resources);
/// Back to the order of the input.
std::vector<CsmIndex> inInputOrder(const std::vector<CsmIndex>& owners,
                                   const CanonicalOrder& order);
DualPrices inInputOrder(const DualPrices& prices, const CanonicalOrder& order,
                        std::size_t resources);

} // namespace headroom
