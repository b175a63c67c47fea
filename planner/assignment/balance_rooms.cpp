#include "planner/assignment/balance_rooms.h"

#include "planner/assignment/reachable_limit.h"

#include <algorithm>

namespace headroom {

BalanceRooms::BalanceRooms(const AssignmentProblem& problem)
    : problem_(problem), rooms_(fixedLoads(problem)),
      smallest_(static_cast<std::size_t>(problem.resourceCount()), unlimited) {
    for (CsmIndex csm = 0; csm < problem.csmCount(); ++csm)
        for (std::int32_t k = 0; k < problem.resourceCount(); ++k) {
            const LoadCurve& curve = problem.curve(csm, k);
            const bool flat = k > 0 && curve.above > 0 && curve.beyond == 0;
            std::int64_t& room = rooms_[place(csm, k)];
            room = flat && curve.limit >= unlimited ? std::max<std::int64_t>(0, curve.target - room)
                                                    : unlimited;
            std::int64_t& least = smallest_[static_cast<std::size_t>(k)];
            least = std::min(least, room);
        }
}

Micropoints BalanceRooms::surplus(std::int32_t item, CsmIndex csm) const {
    Micropoints points = 0;
    for (std::int32_t k = 1; k < problem_.resourceCount(); ++k)
        if (problem_.load(item, k) > smallest(k))
            points +=
                problem_.curve(csm, k).above * (problem_.load(item, k) - counted(item, csm, k));
    return points;
}

} // namespace headroom
