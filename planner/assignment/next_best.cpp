#include "planner/assignment/next_best.h"

#include "planner/assignment/book_state.h"
#include "planner/assignment/explanation.h"

#include <algorithm>

namespace headroom {
namespace {

std::size_t at(std::int64_t i) {
    return static_cast<std::size_t>(i);
}

} // namespace

NextBestFinder::NextBestFinder(const AssignmentProblem& problem, std::span<const CsmIndex> owners)
    : problem_(problem), owners_(owners), books_(problem, owners, 0), regular_(regular()) {}

/// A plan changed by hand may give accounts to CSMs outside the problem's arcs.
bool NextBestFinder::regular() const {
    for (std::int32_t item = 0; item < problem_.itemCount(); ++item) {
        const auto accounts = problem_.accountsOf(item);
        const CsmIndex csm = owners_[at(accounts.front())];
        if (csm != noCsm && problem_.findArc(item, csm) == nullptr)
            return false;
        for (const std::int32_t account : accounts)
            if (owners_[at(account)] != csm)
                return false;
    }
    return books_.withinMoveCap();
}

std::optional<NextBest> NextBestFinder::of(std::int32_t account) const {
    if (!regular_) {
        for (const Alternative& other : explain(problem_, owners_, account).alternatives)
            if (other.csm != noCsm)
                return NextBest{other.csm, other.total};
        return std::nullopt;
    }
    const std::int32_t item = problem_.itemOf(account);
    if (problem_.fixed(item))
        return std::nullopt;
    std::optional<NextBest> best;
    for (const ItemArc& arc : problem_.arcs(item)) {
        if (arc.csm == owners_[at(account)])
            continue;
        const Micropoints total = books_.relocationDelta(item, &arc);
        if (total != forbidden && (!best || total < best->total))
            best = NextBest{arc.csm, total};
    }
    return best;
}

} // namespace headroom
