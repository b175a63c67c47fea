#include "planner/assignment/problem.h"

namespace headroom {

std::optional<std::size_t> ItemArcs::placeOf(CsmIndex csm) const {
    const auto found =
        std::lower_bound(list_.begin(), list_.end(), csm,
                         [](const ItemArc& arc, CsmIndex wanted) { return arc.csm < wanted; });
    if (found == list_.end() || found->csm != csm)
        return std::nullopt;
    return static_cast<std::size_t>(found - list_.begin());
}

std::optional<ItemArc> ItemArcs::find(CsmIndex csm) const {
    const std::optional<std::size_t> place = placeOf(csm);
    return place ? std::optional((*this)[*place]) : std::nullopt;
}

std::optional<EligibleArc> AssignmentProblem::findEligible(std::int32_t account,
                                                           CsmIndex csm) const {
    if (csm != noCsm && csm == this->account(account).keptBy)
        return EligibleArc{csm, 0};
    const std::span<const EligibleArc> list = input_.arcsOfList(input_.listOf(index(account)));
    const auto found = sortedLists_
                           ? std::lower_bound(list.begin(), list.end(), csm,
                                              [](const EligibleArc& arc, CsmIndex wanted) {
                                                  return arc.csm < wanted;
                                              })
                           : std::find_if(list.begin(), list.end(),
                                          [csm](const EligibleArc& arc) { return arc.csm == csm; });
    return found != list.end() && found->csm == csm ? std::optional(*found) : std::nullopt;
}

std::span<const std::int32_t> AssignmentProblem::accountsOf(std::int32_t item) const {
    const auto begin = static_cast<std::size_t>(firstMember_[index(item)]);
    const auto end = static_cast<std::size_t>(firstMember_[index(item) + 1]);
    return {members_.data() + begin, end - begin};
}

ItemArcs AssignmentProblem::arcs(std::int32_t item) const {
    const std::int32_t list = itemList_[index(item)];
    if (list < 0)
        return {listArcs(-1 - list), {}};
    const AccountRow& row = account(accountsOf(item).front());
    return {listArcs(list), {row.owner, row.moveUnits, row.movePoints, row.workload.count()}};
}

} // namespace headroom
