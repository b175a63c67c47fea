#pragma once

#include "planner/assignment/solve_report.h"

#include <optional>
#include <vector>

namespace headroom {

/// What rules a CSM out for an account.
enum class ExclusionRule { NotEligible, HoursCeiling, RatioMaximum, ArrMaximum, Fixed, MoveCap };
const char* exclusionRuleName(ExclusionRule rule);

/// The account given to this CSM, everything else as in the plan: the plan's cost by term minus the
/// cost of the plan as it is (zero for the winner). Sorted by total.
struct Alternative {
    CsmIndex csm = noCsm; ///< noCsm = left unassigned
    CostTerms difference;
    Micropoints total = 0;
};

/// A CSM whom several limits rule out has one for each.
struct Exclusion {
    CsmIndex csm = noCsm;
    ExclusionRule rule = ExclusionRule::NotEligible;
    std::int64_t load = 0; ///< of the book with the account, in the rule's unit
    std::int64_t limit = 0;
};

struct Explanation {
    std::int32_t account = -1;
    CsmIndex winner = noCsm;
    bool fixed = false;
    CostTerms winnerTerms; ///< plan minus plan without this account (and its family)
    std::vector<Alternative> alternatives; ///< possible ones, cheapest first, winner left out
    std::vector<Exclusion> exclusions;     ///< by CSM index; NotEligible included
};

/// Why this CSM? A family moves as one. O(arcs of the item × resources + accounts).
Explanation explain(const AssignmentProblem& problem, std::span<const CsmIndex> owners,
                    std::int32_t account);

/// A CSM who may serve an account but for these limits.
struct NearTaker {
    CsmIndex csm = noCsm;
    std::vector<Exclusion> limits;
};

/// What it would take: those whom nothing but limits rules out, the smallest excess (as a share of
/// the limit, summed) first.
std::vector<NearTaker> nearestTakers(const Explanation& explanation);

} // namespace headroom
