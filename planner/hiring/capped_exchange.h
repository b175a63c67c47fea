#pragma once

#include "planner/hiring/joint_search.h"

namespace headroom {

/// Makes a plan that keeps the cap on starts per month cheaper, step by step, as long as one of
/// these helps: a start more, fewer or in another month, and two pools' starts changed together so
/// that one makes room in a month for the other. Keeps every limit of `problem`; the best step
/// first. O(pools² × months²) evaluations of sums a step, pools × months² of whole pools.
void exchangeStarts(const JointProblem& problem, StartPlan& starts);

} // namespace headroom
