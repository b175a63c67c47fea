#pragma once

#include "planner/assignment/cost_terms.h"
#include "planner/assignment/problem.h"

#include <span>
#include <vector>

namespace headroom {

/// All arithmetic of the cost, account by account and from scratch: the yardstick by which every
/// delta of the search is checked.

/// Cost by term of a plan (one CSM or noCsm an account); rules are not looked at.
CostTerms planTerms(const AssignmentProblem& problem, std::span<const CsmIndex> owners);
/// The same where the books' loads are known.
CostTerms planTerms(const AssignmentProblem& problem, std::span<const CsmIndex> owners,
                    std::span<const std::int64_t> loads);

/// Terms of the books alone (balance, overload, busiest, renewals) for given loads.
CostTerms bookTerms(const AssignmentProblem& problem, std::span<const std::int64_t> loads);

/// What one account adds by itself: fit and move points with `csm`, or its unassigned points.
CostTerms accountTerms(const AssignmentProblem& problem, std::int32_t account, CsmIndex csm);

/// Minutes an account takes with a CSM (its own workload where the pair is not eligible).
std::int64_t accountMinutes(const AssignmentProblem& problem, std::int32_t account, CsmIndex csm);

/// Load of one account on one resource with a CSM.
std::int64_t accountLoad(const AssignmentProblem& problem, std::int32_t account, CsmIndex csm,
                         std::int32_t resource);

/// Adds the loads of `account` with `csm` to `loads` (times = −1 takes them away).
void addAccount(const AssignmentProblem& problem, std::int32_t account, CsmIndex csm,
                std::int64_t times, std::span<std::int64_t> loads);

} // namespace headroom
