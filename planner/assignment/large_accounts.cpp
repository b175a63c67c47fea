#include "planner/assignment/large_accounts.h"

#include <algorithm>
#include <optional>

namespace headroom {
namespace {

bool balanced(ResourceKind kind) {
    return kind == ResourceKind::Hours || kind == ResourceKind::ArrBalance ||
           kind == ResourceKind::Risk;
}

std::optional<LargeAccount> largeFor(const AssignmentProblem& problem, std::int32_t item,
                                     std::int32_t resource) {
    const Resource& counted = problem.resources()[static_cast<std::size_t>(resource)];
    std::optional<LargeAccount> found;
    for (const ItemArc& arc : problem.arcs(item)) {
        const LoadCurve& curve = problem.curve(arc.csm, resource);
        const std::int64_t load = resource == 0 ? arc.minutes : problem.load(item, resource);
        // Targets are rounded to a permille of what they are shares of.
        const std::int64_t grain =
            (resource == 0 ? problem.csm(arc.csm).capacity.count() : curve.target) / 1000;
        if (load <= curve.target + grain || curve.above == 0)
            return std::nullopt;
        const Micropoints points = curve.above * (load - curve.target);
        if (!found)
            found = {problem.accountsOf(item).front(), counted.kind, load * counted.unit, 0,
                     points};
        found->points = std::min(found->points, points);
        found->share = std::max(found->share, curve.target * counted.unit);
    }
    return found;
}

} // namespace

std::vector<LargeAccount> largerThanAnyShare(const AssignmentProblem& problem,
                                             std::span<const CsmIndex> owners) {
    const auto served = [&](std::int32_t item) {
        const auto account = static_cast<std::size_t>(problem.accountsOf(item).front());
        return account >= owners.size() || owners[account] != noCsm;
    };
    std::vector<LargeAccount> large;
    for (std::int32_t k = 0; k < problem.resourceCount(); ++k) {
        if (!balanced(problem.resources()[static_cast<std::size_t>(k)].kind))
            continue;
        for (std::int32_t item = 0; item < problem.itemCount(); ++item)
            if (const auto found = largeFor(problem, item, k); found && served(item))
                large.push_back(*found);
    }
    std::ranges::stable_sort(large, std::ranges::greater(), &LargeAccount::points);
    return large;
}

} // namespace headroom
