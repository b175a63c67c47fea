#include "planner/hiring/promotions.h"

#include <algorithm>

namespace headroom {
namespace {

std::optional<Error> promotionFault(const HiringCase& hiringCase,
                                    const std::vector<Promotion>& promotions) {
    std::vector<double> leaving(hiringCase.segments.size(), 0.0);
    for (const Promotion& p : promotions) {
        const std::size_t count = leaving.size();
        if (p.from >= count || (p.to && (*p.to >= count || *p.to == p.from)))
            return Error{ErrorCode::UnknownSegment, "promotion", "two different segments", {}, {}};
        if (p.monthly >= 0.0)
            leaving[p.from] += p.monthly;
        if (!(p.monthly >= 0.0 && leaving[p.from] <= 1.0))
            return Error{ErrorCode::OutOfRange,
                         hiringCase.segments[p.from].name,
                         "the share of people promoted a month must be 0 to 1",
                         {},
                         {}};
    }
    return std::nullopt;
}

/// Today's people of one pool in month t before promotions, given those of the month before.
double stayed(const HiringSegment& segment, double before, int t) {
    double people = before * (1.0 - segment.attritionMonthly);
    for (const StaffChange& change : segment.staffChanges)
        if (change.month == t)
            people += change.fte;
    return std::max(0.0, people);
}

} // namespace

Result<HiringCase> withPromotions(HiringCase hiringCase, const std::vector<Promotion>& promotions,
                                  int months) {
    if (auto error = promotionFault(hiringCase, promotions))
        return fail(*std::move(error));
    std::vector<double> people;
    for (const HiringSegment& segment : hiringCase.segments)
        people.push_back(segment.csms);
    for (int t = 1; t <= months; ++t) {
        for (std::size_t s = 0; s < people.size(); ++s)
            people[s] = stayed(hiringCase.segments[s], people[s], t);
        const std::vector<double> eligible = people;
        for (const Promotion& p : promotions) {
            const double moved = p.monthly * eligible[p.from];
            if (moved <= 0.0)
                continue;
            hiringCase.segments[p.from].staffChanges.push_back({t, -moved, true});
            people[p.from] -= moved;
            if (!p.to)
                continue;
            hiringCase.segments[*p.to].staffChanges.push_back({t, moved, false});
            people[*p.to] += moved;
        }
    }
    return hiringCase;
}

} // namespace headroom
