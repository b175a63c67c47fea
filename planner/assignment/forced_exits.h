#pragma once

#include "planner/assignment/dual_prices.h"
#include "planner/assignment/problem.h"

#include <vector>

namespace headroom {

/// The CSM whose accounts an item's accounts all are today and who may keep it; noCsm where there
/// is none, and for fixed items.
CsmIndex homeOf(const AssignmentProblem& problem, std::int32_t item);

/// What staying costs at these prices, in points by CSM; empty where it costs nothing.
std::vector<double> stayPoints(const AssignmentProblem& problem, const DualPrices& prices);

/// How many of the items whose home each CSM is can stay there at most: as many of the smallest as
/// fit under every limit beside what is fixed, whoever else comes. Whole items, where the
/// relaxation of a limit would let the last one leave in part: with few moves that part is most of
/// the gap (a cover inequality, Balas 1975).
class ForcedExits {
  public:
    explicit ForcedExits(const AssignmentProblem& problem);

    std::int64_t mostStay(CsmIndex csm) const { return most_[static_cast<std::size_t>(csm)]; }
    /// How many of them have to leave.
    std::int64_t leaving(CsmIndex csm) const {
        return count_[static_cast<std::size_t>(csm)] - mostStay(csm);
    }
    /// In all books together: no plan within the limits changes fewer.
    std::int64_t leaving() const;

  private:
    std::vector<std::int64_t> count_; ///< items at home, by CSM
    std::vector<std::int64_t> most_;
};

} // namespace headroom
