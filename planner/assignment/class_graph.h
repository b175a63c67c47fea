#pragma once

#include "planner/assignment/problem.h"

#include <cstdint>
#include <vector>

namespace headroom {

/// Items that the same CSMs could take, as one node with the sum of their loads.
struct EligibilityClass {
    std::vector<CsmIndex> csms;
    std::vector<std::int32_t> items;
    std::int64_t need = 0;
};

/// Free items grouped by the CSMs that have room for them one by one, for one resource; what locks
/// and pins take is already off the CSMs' room.
struct ClassGraph {
    std::vector<EligibilityClass> classes;
    std::vector<std::int64_t> room; ///< by CSM
};

/// Groups the items of a problem once by their CSMs, then yields the graph of each resource.
class ClassGraphs {
  public:
    explicit ClassGraphs(const AssignmentProblem& problem);

    ClassGraph of(std::int32_t resource) const;
    /// Free items that nobody may serve.
    const std::vector<std::int32_t>& orphans() const { return orphans_; }

    /// Load of an item; of minutes, the least that any CSM would have.
    std::int64_t need(std::int32_t item, std::int32_t resource) const;

  private:
    const AssignmentProblem& problem_;
    std::vector<EligibilityClass> base_; ///< need unused
    std::vector<std::int64_t> leastMinutes_;
    std::vector<std::int32_t> orphans_;
};

} // namespace headroom
