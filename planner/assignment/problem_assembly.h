#pragma once

#include "planner/assignment/problem.h"

namespace headroom {

/// Largest amount of a row: above, sums over a book could leave 62 bits.
inline constexpr std::int64_t largestAmount = std::int64_t{1} << 50;

/// Builds an AssignmentProblem from checked input, step by step in the order of the methods.
class ProblemAssembly {
  public:
    explicit ProblemAssembly(ProblemInput input);

    AssignmentProblem finish();

  private:
    void groupIntoItems();
    void makeRoom();
    bool keepsTogether(const std::vector<std::int32_t>& family) const;
    void addItem(const std::vector<std::int32_t>& accounts);
    void shareLists(const std::vector<char>& inFamily);
    std::int32_t endList();
    void addArcs(const std::vector<std::int32_t>& accounts, CsmIndex fixedTo);
    void chooseResources();
    void fillLoads();
    std::int64_t accountLoad(const AccountRow& account, const Resource& resource) const;
    void fillCurves();
    LoadCurve curveOf(CsmIndex csm, const Resource& resource) const;
    LoadCurve hoursCurve(const CsmRow& csm) const;
    void raiseLimitsForLocks();

    AssignmentProblem problem_;
    std::vector<std::int32_t> seen_; ///< per CSM, scratch for intersections
    std::vector<ItemArc> sums_;
    std::vector<std::int32_t> sharedListOf_; ///< by list of the input
};

/// First thing wrong with the input, if any (see makeAssignmentProblem).
Result<void> checkProblemInput(const ProblemInput& input);

} // namespace headroom
