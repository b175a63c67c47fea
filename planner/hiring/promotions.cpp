#include "planner/hiring/promotions.h"

#include "planner/hiring/ramped_hires.h"

#include <algorithm>
#include <utility>

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

/// What a month's promotions move, and where to.
void move(HiringCase& hiringCase, const Promotion& promotion, int month, double people) {
    hiringCase.segments[promotion.from].staffChanges.push_back({month, -people, true});
    if (promotion.to)
        hiringCase.segments[*promotion.to].staffChanges.push_back({month, people, false});
}

} // namespace

Result<HiringCase> withPromotions(HiringCase hiringCase, const std::vector<Promotion>& promotions,
                                  int months) {
    if (auto error = promotionFault(hiringCase, promotions))
        return fail(*std::move(error));
    hiringCase.promotions = promotions;
    std::erase_if(hiringCase.promotions, [](const Promotion& p) { return p.monthly <= 0.0; });
    std::vector<double> people;
    for (const HiringSegment& segment : hiringCase.segments)
        people.push_back(segment.csms);
    for (int t = 1; t <= months; ++t) {
        for (std::size_t s = 0; s < people.size(); ++s)
            people[s] = stayed(hiringCase.segments[s], people[s], t);
        const std::vector<double> eligible = people;
        for (const Promotion& p : hiringCase.promotions) {
            const double moved = p.monthly * eligible[p.from];
            if (moved <= 0.0)
                continue;
            move(hiringCase, p, t, moved);
            people[p.from] -= moved;
            if (p.to)
                people[*p.to] += moved;
        }
    }
    return hiringCase;
}

HiringCase withPromotedHires(HiringCase hiringCase, const StartPlan& starts, int months) {
    ExpectedStarts expected;
    for (const std::vector<int>& pool : starts)
        expected.emplace_back(pool.begin(), pool.end());
    return withPromotedHires(std::move(hiringCase), expected, months);
}

HiringCase withPromotedHires(HiringCase hiringCase, const ExpectedStarts& starts, int months) {
    const std::vector<Promotion> promotions = std::exchange(hiringCase.promotions, {});
    if (promotions.empty() || starts.empty())
        return hiringCase;
    const std::vector<HiringSegment> pools = hiringCase.segments;
    std::vector<RampedHires> hires;
    std::vector<double> seats; // held by today's people
    for (std::size_t s = 0; s < pools.size(); ++s) {
        hires.emplace_back(pools[s]);
        seats.push_back(pools[s].csms);
    }
    for (int t = 1; t <= months; ++t) {
        for (std::size_t s = 0; s < pools.size(); ++s) {
            seats[s] = stayed(pools[s], seats[s], t);
            hires[s].age(t, starts[s]);
        }
        const std::vector<RampedHires> eligible = hires;
        for (const Promotion& p : promotions) {
            const double moved = std::min(p.monthly * eligible[p.from].people(), seats[p.from]);
            if (moved <= 0.0)
                continue;
            move(hiringCase, p, t, moved);
            seats[p.from] -= moved;
            hires[p.from].add(-moved);
            if (!p.to)
                continue;
            seats[*p.to] += moved;
            hires[*p.to].add(moved);
        }
    }
    return hiringCase;
}

} // namespace headroom
