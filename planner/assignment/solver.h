#pragma once

#include "planner/assignment/problem.h"
#include "planner/assignment/solve_report.h"
#include "planner/base/job_control.h"

#include <optional>
#include <vector>

namespace headroom {

/// How long and how hard. Without `seconds` and `iterations` a budget in work units that depends on
/// the size is used. Limited by work units, the same problem and seed give the same report byte for
/// byte for any number of threads; limited by seconds, the plan depends on the machine's speed.
struct SolveOptions {
    std::uint64_t seed = 1;
    int threads = 0; ///< 0 = all
    std::optional<double> seconds;
    std::optional<std::int64_t> iterations; ///< thousands of evaluated moves
    double targetGap = 0.0;                 ///< stop when reached
    double climbing = 1.0;                  ///< of the usual steps of the dual, where they are many
    std::optional<std::int64_t> maxMoves;   ///< overrides the problem's cap
    std::int64_t wholePairs = 12'000'000;   ///< above: prices and search see some arcs of each item
    std::int64_t climbedPairs = 400'000;    ///< above: prices see some arcs of each item at first
    std::vector<CsmIndex> start;            ///< warm start, empty = none
    DualPrices startPrices;                 ///< warm multipliers, empty = none
};

/// Bound, construct, improve, certify. Never fails: a plan always exists (accounts may stay
/// unassigned). Checks `control` every few thousand moves and each dual iteration.
SolveReport solve(const AssignmentProblem& problem, const SolveOptions& options,
                  const JobControl& control);

/// The cost, terms, reasons and violations of a given plan, with the certified bound of `prices`.
SolveReport evaluatePlan(const AssignmentProblem& problem, std::span<const CsmIndex> owners,
                         const DualPrices& prices);

} // namespace headroom
