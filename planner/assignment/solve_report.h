#pragma once

#include "planner/assignment/cost_terms.h"
#include "planner/assignment/dual_prices.h"
#include "planner/assignment/feasibility.h"

#include <cstdint>
#include <vector>

namespace headroom {

enum class SolveStatus {
    Optimal,    ///< proved: cost equals the bound
    Feasible,   ///< all hard rules hold, gap as stated
    Infeasible, ///< locks or pins alone break a hard rule; the plan keeps them, `violations` names
                ///< it
    Stopped,    ///< stopped by the user; the best plan so far, all hard rules hold
};

const char* solveStatusName(SolveStatus status);

struct UnassignedAccount {
    std::int32_t account = -1;
    UnassignedReason reason = UnassignedReason::NobodyEligible;
    bool operator==(const UnassignedAccount&) const = default;
};

/// The answer, in indices. `objective` = terms.total(); `bound` ≤ every plan's objective.
struct SolveReport {
    SolveStatus status = SolveStatus::Feasible;
    std::vector<CsmIndex> owners; ///< one an account, noCsm = unassigned
    CostTerms terms;
    Micropoints objective = 0;
    Micropoints bound = 0;
    std::int64_t moves = 0;
    std::vector<UnassignedAccount> unassigned;
    std::vector<Violation> violations;
    DualPrices prices; ///< what an hour (ratio, ARR) of each CSM is worth; stored for edits
    std::uint64_t seed = 0;
    std::int64_t iterations = 0; ///< work units used: moves evaluated / 1,000
    double seconds = 0.0;        ///< wall time; the only field that differs between equal runs

    /// (objective − bound) / objective, 0 when the objective is 0.
    double gap() const;
    /// FNV-1a of the owners: equal plans, equal hash.
    std::uint64_t planHash() const;
};

/// Cost, terms, reasons and violations of a plan; status and bound are left to the caller.
SolveReport describePlan(const AssignmentProblem& problem, std::span<const CsmIndex> owners,
                         const DualPrices& prices);
/// Minutes, ratio use … of every CSM: loads[csm × resources + resource].
std::vector<std::int64_t> bookLoads(const AssignmentProblem& problem,
                                    std::span<const CsmIndex> owners);
/// Accounts with a current owner whose CSM in `owners` is another one.
std::int64_t moveCount(const AssignmentProblem& problem, std::span<const CsmIndex> owners);
/// Their move units: what `maxMoves` caps.
std::int64_t movedUnits(const AssignmentProblem& problem, std::span<const CsmIndex> owners);

} // namespace headroom
