#pragma once

#include "planner/assignment/problem.h"
#include "planner/base/random.h"

#include <optional>
#include <vector>

namespace headroom::test {

/// A random problem small enough to try every plan, with every kind of rule and term now and then:
/// ceilings, ratio and ARR maxima, renewals, families, locks, pins outside eligibility, zero
/// capacity, nobody eligible, a cap on moves.
ProblemInput tinyProblem(Random& random, std::int32_t mostAccounts, std::int32_t mostCsms);

/// The problem of an input that the test knows to be valid; ends the test program otherwise.
AssignmentProblem built(ProblemInput input);

/// Objective of the best plan by trying all; locked books may be as full as their locks make them.
/// nullopt when no plan keeps locks and cap.
std::optional<Micropoints> bestByBruteForce(const AssignmentProblem& problem);

} // namespace headroom::test
