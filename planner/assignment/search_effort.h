#pragma once

#include "planner/assignment/book_redeal.h"
#include "planner/assignment/local_search.h"
#include "planner/assignment/problem.h"
#include "planner/assignment/search_model.h"
#include "planner/assignment/solver.h"

#include <cstdint>
#include <optional>

namespace headroom {

/// How much work each stage of a solve gets, by the size and the kind of the problem. All numbers
/// were measured with the assignment benchmark; "work" is counted, never timed.
class SearchEffort {
  public:
    SearchEffort(const AssignmentProblem& problem, const SolveOptions& options);

    /// Without balance terms books only have to hold their accounts: a packing problem, where
    /// prices come from the limits alone.
    bool packing() const { return packing_; }
    /// Where all arcs are too many to keep.
    bool staged() const { return problem_.arcCount() > options_.wholePairs; }
    /// Where all arcs are too many to look at in each step of the dual.
    bool manyArcs() const { return staged() || problem_.arcCount() > options_.climbedPairs; }
    /// Where the dual is polished less and the search sees fewer arcs.
    bool polishedBriefly() const;
    /// Small enough to be tried exactly first.
    bool triedExactly() const;
    /// Small packing problems profit from several rounds.
    bool startsAnew() const;
    /// Small problems with balance terms: which strength of smoothing finds the better plan is a
    /// matter of luck, so where all can be served each gets half of the work.
    bool smoothsBothWays() const;
    int roundCount() const;
    std::int64_t evaluations() const; ///< moves the search tries
    int dualIterations() const;
    int countingIterations() const; ///< of each climb of countedOutBound
    double worthTightening() const; ///< gap above which the bound gets more work at the end
    SearchLimits searchLimits(std::optional<std::int64_t> cap, double spread) const;
    RedealEffort redeal(std::int64_t annealed, Micropoints grid) const;
    AnnealSchedule schedule(int round, int rounds, double spread) const;
    /// Where somebody stays out, what that costs is the scale of temperatures, limits are passed
    /// and kept in turns, and the chains of many exchanges matter most.
    AnnealSchedule wideSchedule(double spread, double dearestLeftOut) const;

    static constexpr double wideGap = 0.01;

  private:
    const AssignmentProblem& problem_;
    const SolveOptions& options_;
    bool packing_ = false;
};

} // namespace headroom
