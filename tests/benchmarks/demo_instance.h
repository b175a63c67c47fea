#pragma once

#include "planner/assignment/problem.h"
#include "planner/base/result.h"

#include <memory>

namespace headroom::test {

/// The problem that `headroom-cli demo --accounts N --csms M` solves: the sample plan's shown
/// scenario, built as the product builds it.
Result<std::shared_ptr<const AssignmentProblem>> demoProblem(int accounts, int csms);

} // namespace headroom::test
