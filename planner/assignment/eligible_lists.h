#pragma once

#include "planner/assignment/eligibility.h"
#include "planner/assignment/problem.h"

#include <map>
#include <span>
#include <utility>
#include <vector>

namespace headroom {

/// Points as people set them; beyond 10⁹ no weighing makes sense.
Micropoints toMicropoints(double points);

/// The lists of arcs of a problem: accounts that the rules treat alike share one. An account whose
/// lock or pin names a CSM that would not serve it gladly has the list of the others with that CSM
/// in it, fit as any.
class EligibleLists {
  public:
    /// `bookCsm`: position in the book of each CSM of the problem. Both must outlive this.
    EligibleLists(const Eligibility& eligibility, std::span<const std::int32_t> bookCsm)
        : eligibility_(eligibility), bookCsm_(bookCsm) {}

    /// Number of the account's list; `kept` = noCsm where the rules alone say who may serve it.
    std::int32_t listFor(std::size_t account, CsmIndex kept);
    /// Writes `firstArc` and `arcs` of all lists. False, before memory is asked for, when they are
    /// more than `most`. The rules are asked twice for each kind of account, never for a list.
    bool fill(ProblemInput& input, std::int64_t most) const;

  private:
    /// All lists of accounts that are alike but for the CSM that keeps them.
    struct Kind {
        std::size_t account = 0; ///< the first of them
        std::vector<std::int32_t> lists;
    };

    std::vector<EligibleArc> arcsOf(const Kind& kind) const;
    bool measure(ProblemInput& input, std::int64_t most) const;

    const Eligibility& eligibility_;
    std::span<const std::int32_t> bookCsm_;
    std::map<Eligibility::Kind, std::size_t> kindOf_;
    std::vector<Kind> kinds_;
    std::map<std::pair<std::size_t, CsmIndex>, std::int32_t> listOf_;
    std::vector<CsmIndex> kept_; ///< by list
};

} // namespace headroom
