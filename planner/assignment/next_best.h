#pragma once

#include "planner/assignment/problem.h"

#include <array>
#include <optional>
#include <span>
#include <vector>

namespace headroom {

struct NextBest {
    CsmIndex csm = noCsm;
    Micropoints total = 0; ///< plan with this CSM minus plan as it is
    bool operator==(const NextBest&) const = default;
};

/// The cheapest other CSM of one account after another, for tables of whole plans: the same as the
/// first assigned alternative of explain(), also for plans that break rules (books as imported do).
/// O(accounts) once, then O(arcs × resources) an account.
class NextBestFinder {
  public:
    /// `owners` must outlive it.
    NextBestFinder(const AssignmentProblem& problem, std::span<const CsmIndex> owners);

    /// Nothing where the account is fixed or no other CSM may take it now.
    std::optional<NextBest> of(std::int32_t account) const;

  private:
    struct Leaving;

    Leaving leaving(std::int32_t item, CsmIndex from) const;
    std::optional<Micropoints> totalWith(const Leaving& left, const ItemArc& to) const;
    Micropoints busiestBut(CsmIndex a, CsmIndex b) const;
    std::int64_t load(CsmIndex csm, std::int32_t resource) const {
        return loads_[static_cast<std::size_t>(csm) *
                          static_cast<std::size_t>(problem_.resourceCount()) +
                      static_cast<std::size_t>(resource)];
    }

    const AssignmentProblem& problem_;
    std::span<const CsmIndex> owners_;
    std::vector<std::int64_t> loads_; ///< as bookLoads
    std::int64_t moves_;
    std::array<CsmIndex, 3> busiest_{noCsm, noCsm, noCsm}; ///< three largest busiest terms
};

} // namespace headroom
