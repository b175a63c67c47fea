#pragma once

#include "planner/assignment/problem.h"

#include <cstdint>
#include <string>
#include <vector>

namespace headroom {

/// Which rows the books of the model have; shared by the writer of the model and of its solution.
class MpsModel {
  public:
    explicit MpsModel(const AssignmentProblem& problem) : problem_(problem) {}

    bool hasDeviation(CsmIndex csm, std::int32_t resource) const;
    bool hasSoft(CsmIndex csm, std::int32_t resource) const;
    bool hasLimit(CsmIndex csm, std::int32_t resource) const;
    bool hasBusiest(CsmIndex csm) const { return problem_.busiestSlope(csm) > 0; }
    bool anyBusiest() const;
    /// Fixed items must be served: they have no z.
    bool hasUnassigned(std::int32_t item) const { return !problem_.fixed(item); }

    std::string itemName(std::int32_t item) const;
    std::string arcName(std::int32_t item, CsmIndex csm) const;
    /// "dev_3_0" and the like.
    static std::string rowName(const char* kind, CsmIndex csm, std::int32_t resource);

  private:
    const AssignmentProblem& problem_;
};

/// Micropoints as points: exact, without trailing zeros.
std::string pointsText(Micropoints value);

} // namespace headroom
