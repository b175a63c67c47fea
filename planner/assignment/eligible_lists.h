#pragma once

#include "planner/assignment/eligibility.h"
#include "planner/assignment/problem.h"

#include <map>
#include <span>
#include <vector>

namespace headroom {

/// Points as people set them; beyond 10⁹ no weighing makes sense.
Micropoints toMicropoints(double points);

/// The lists of arcs of a problem: accounts that the rules treat alike share one. What a lock or
/// pin adds to it is the account's own (AccountRow::keptBy).
class EligibleLists {
  public:
    /// `bookCsm`: position in the book of each CSM of the problem. Both must outlive this.
    EligibleLists(const Eligibility& eligibility, std::span<const std::int32_t> bookCsm)
        : eligibility_(eligibility), bookCsm_(bookCsm) {}

    /// Number of the account's list.
    std::int32_t listFor(std::size_t account);
    /// Writes `firstArc` and `arcs` of all lists. False, before memory is asked for, when they are
    /// more than `most`. The rules are asked twice for each kind of account.
    bool fill(ProblemInput& input, std::int64_t most) const;

  private:
    std::vector<EligibleArc> arcsOf(std::size_t account) const;

    const Eligibility& eligibility_;
    std::span<const std::int32_t> bookCsm_;
    std::map<Eligibility::Kind, std::int32_t> listOf_;
    std::vector<std::size_t> firstAccount_; ///< by list
};

} // namespace headroom
