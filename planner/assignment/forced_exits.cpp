#include "planner/assignment/forced_exits.h"

#include "planner/assignment/reachable_limit.h"

#include <algorithm>
#include <numeric>

namespace headroom {
namespace {

std::size_t at(std::int64_t i) {
    return static_cast<std::size_t>(i);
}

std::int64_t loadOf(const AssignmentProblem& problem, std::int32_t item, const ItemArc& arc,
                    std::int32_t resource) {
    return resource == 0 ? arc.minutes : problem.load(item, resource);
}

/// How many of these loads fit into the room, smallest first.
std::int64_t fitting(std::vector<std::int64_t>& loads, std::int64_t room) {
    std::sort(loads.begin(), loads.end());
    std::int64_t count = 0;
    for (const std::int64_t load : loads) {
        room -= load;
        if (room < 0 && load > 0)
            break;
        ++count;
    }
    return count;
}

} // namespace

CsmIndex homeOf(const AssignmentProblem& problem, std::int32_t item) {
    if (problem.fixed(item))
        return noCsm;
    const auto accounts = problem.accountsOf(item);
    const CsmIndex owner = problem.account(accounts.front()).owner;
    const bool shared = std::all_of(accounts.begin(), accounts.end(), [&](std::int32_t account) {
        return problem.account(account).owner == owner;
    });
    return owner != noCsm && shared && problem.findArc(item, owner) ? owner : noCsm;
}

std::vector<double> stayPoints(const AssignmentProblem& problem, const DualPrices& prices) {
    constexpr auto unit = static_cast<double>(std::int64_t{1} << DualPrices::fractionBits) *
                          static_cast<double>(micropointsPerPoint);
    std::vector<double> points;
    if (prices.perStay.size() == at(problem.csmCount()))
        for (const std::int64_t price : prices.perStay)
            points.push_back(static_cast<double>(std::max<std::int64_t>(price, 0)) / unit);
    return points;
}

ForcedExits::ForcedExits(const AssignmentProblem& problem)
    : count_(at(problem.csmCount()), 0), most_(count_) {
    std::vector<std::vector<std::int32_t>> homes(at(problem.csmCount()));
    const std::int32_t resources = problem.resourceCount();
    const std::vector<std::int64_t> fixed = fixedLoads(problem);
    for (std::int32_t item = 0; item < problem.itemCount(); ++item)
        if (const CsmIndex home = homeOf(problem, item); home != noCsm)
            homes[at(home)].push_back(item);
    std::vector<std::int64_t> loads;
    for (CsmIndex csm = 0; csm < problem.csmCount(); ++csm) {
        most_[at(csm)] = count_[at(csm)] = static_cast<std::int64_t>(homes[at(csm)].size());
        for (std::int32_t k = 0; k < resources; ++k) {
            const std::int64_t limit = problem.curve(csm, k).limit;
            if (limit >= unlimited)
                continue;
            loads.clear();
            for (const std::int32_t item : homes[at(csm)])
                loads.push_back(loadOf(problem, item, *problem.findArc(item, csm), k));
            const std::int64_t room = limit - fixed[at(std::int64_t{csm} * resources + k)];
            most_[at(csm)] = std::min(most_[at(csm)], fitting(loads, room));
        }
    }
}

std::int64_t ForcedExits::leaving() const {
    return std::accumulate(count_.begin(), count_.end(), std::int64_t{0}) -
           std::accumulate(most_.begin(), most_.end(), std::int64_t{0});
}

} // namespace headroom
