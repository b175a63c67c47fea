#include "planner/assignment/problem.h"

#include <algorithm>

namespace headroom {

std::span<const EligibleArc> AssignmentProblem::eligible(std::int32_t account) const {
    const auto begin = static_cast<std::size_t>(input_.firstArc[index(account)]);
    const auto end = static_cast<std::size_t>(input_.firstArc[index(account) + 1]);
    return {input_.arcs.data() + begin, end - begin};
}

std::span<const std::int32_t> AssignmentProblem::accountsOf(std::int32_t item) const {
    const auto begin = static_cast<std::size_t>(firstMember_[index(item)]);
    const auto end = static_cast<std::size_t>(firstMember_[index(item) + 1]);
    return {members_.data() + begin, end - begin};
}

std::span<const ItemArc> AssignmentProblem::arcs(std::int32_t item) const {
    const auto begin = static_cast<std::size_t>(firstItemArc_[index(item)]);
    const auto end = static_cast<std::size_t>(firstItemArc_[index(item) + 1]);
    return {itemArcs_.data() + begin, end - begin};
}

const ItemArc* AssignmentProblem::findArc(std::int32_t item, CsmIndex csm) const {
    const std::span<const ItemArc> list = arcs(item);
    const auto found =
        std::lower_bound(list.begin(), list.end(), csm,
                         [](const ItemArc& arc, CsmIndex wanted) { return arc.csm < wanted; });
    return found != list.end() && found->csm == csm ? &*found : nullptr;
}

} // namespace headroom
