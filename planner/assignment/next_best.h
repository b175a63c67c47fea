#pragma once

#include "planner/assignment/edit_repair.h"

#include <optional>
#include <vector>

namespace headroom {

struct NextBest {
    CsmIndex csm = noCsm;
    Micropoints total = 0; ///< plan with this CSM minus plan as it is
    bool operator==(const NextBest&) const = default;
};

/// The cheapest other CSM of one account after another, for tables of whole plans: the same as the
/// first assigned alternative of explain(). O(accounts) once, then O(arcs × resources) an account.
class NextBestFinder {
  public:
    /// `owners` must outlive it.
    NextBestFinder(const AssignmentProblem& problem, std::span<const CsmIndex> owners);

    /// Nothing where the account is fixed or no other CSM may take it now.
    std::optional<NextBest> of(std::int32_t account) const;

  private:
    bool regular() const;

    const AssignmentProblem& problem_;
    std::span<const CsmIndex> owners_;
    EditRepair books_;
    bool regular_; ///< every owner is an arc, families are whole, the cap on moves holds
};

} // namespace headroom
