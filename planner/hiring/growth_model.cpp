#include "planner/hiring/growth_model.h"

#include <cmath>

namespace headroom {
namespace {

struct StepRule {
    bool withNew = true;
    bool withExpansion = true;
};

/// Customers and ARR that a segment has left before anyone moves.
struct Survivors {
    double customers = 0.0;
    double arr = 0.0;
};

Survivors surviveMonth(const HiringSegment& segment, int month, const StepRule& rule,
                       SegmentMonth& now) {
    const double opening = now.customers;
    const double churn = churnRate(segment, month);
    now.churned = churn * opening;
    now.churnedArr = churn * now.arr;
    const double keptArr = now.arr - now.churnedArr;
    now.expansionArr = rule.withExpansion ? keptArr * segment.expansionMonthly : 0.0;
    now.contractionArr = keptArr * segment.contractionMonthly;
    return {opening - now.churned, keptArr + now.expansionArr - now.contractionArr};
}

std::vector<SegmentMonth> nextMonth(const HiringCase& hiringCase,
                                    const std::vector<SegmentMonth>& before, int month,
                                    const StepRule& rule) {
    const std::size_t count = hiringCase.segments.size();
    std::vector<SegmentMonth> now(count);
    std::vector<Survivors> survivors(count);
    for (std::size_t s = 0; s < count; ++s) {
        now[s].customers = before[s].customers;
        now[s].arr = before[s].arr;
        survivors[s] = surviveMonth(hiringCase.segments[s], month, rule, now[s]);
    }
    for (const Migration& m : hiringCase.migrations) {
        const double movers = survivors[m.from].customers * m.monthly;
        // M R/V m = R p m, which is also right when nobody is left.
        const double moved = survivors[m.from].arr * m.monthly * m.arrMultiplier;
        now[m.from].migratedOut += movers;
        now[m.from].migratedOutArr += moved;
        now[m.to].migratedIn += movers;
        now[m.to].migratedInArr += moved;
    }
    for (std::size_t s = 0; s < count; ++s) {
        SegmentMonth& segment = now[s];
        segment.newLogos = rule.withNew ? expectedNewLogos(hiringCase.segments[s], month) : 0.0;
        segment.newArr = segment.newLogos * hiringCase.segments[s].newArr;
        segment.customers =
            survivors[s].customers - segment.migratedOut + segment.migratedIn + segment.newLogos;
        segment.arr =
            survivors[s].arr - segment.migratedOutArr + segment.migratedInArr + segment.newArr;
    }
    return now;
}

struct Stock {
    double customers = 0.0;
    double arr = 0.0;
};

Stock total(const std::vector<SegmentMonth>& month) {
    Stock sum;
    for (const SegmentMonth& segment : month) {
        sum.customers += segment.customers;
        sum.arr += segment.arr;
    }
    return sum;
}

Stock cohortAfter(const HiringCase& hiringCase, std::vector<SegmentMonth> state, int first,
                  int last, bool withExpansion) {
    for (int t = first; t <= last; ++t)
        state = nextMonth(hiringCase, state, t, {false, withExpansion});
    return total(state);
}

double share(double part, double whole) {
    return whole > 0.0 ? part / whole : 0.0;
}

} // namespace

double expectedNewLogos(const HiringSegment& segment, int month) {
    const auto index = static_cast<std::size_t>(month - 1);
    const auto& path = segment.newByMonth;
    if (!path.empty()) {
        if (index < path.size())
            return path[index];
        if (path.size() < 12)
            return path.back();
        return path[path.size() - 12 + (index - path.size()) % 12];
    }
    const double season =
        segment.season.empty() ? 1.0 : segment.season[index % segment.season.size()];
    return segment.newPerMonth * season *
           std::pow(1.0 + segment.newGrowthAnnual, static_cast<double>(month - 1) / 12.0);
}

double churnRate(const HiringSegment& segment, int month) {
    const auto index = static_cast<std::size_t>(month - 1);
    return index < segment.churnByMonth.size() ? segment.churnByMonth[index] : segment.churnMonthly;
}

GrowthPath projectGrowth(const HiringCase& hiringCase, int months) {
    GrowthPath path;
    std::vector<SegmentMonth> opening(hiringCase.segments.size());
    for (std::size_t s = 0; s < opening.size(); ++s) {
        opening[s].customers = hiringCase.segments[s].customers;
        opening[s].arr = hiringCase.segments[s].arr;
    }
    path.months.push_back(std::move(opening));
    for (int t = 1; t <= months; ++t)
        path.months.push_back(nextMonth(hiringCase, path.months.back(), t, {}));
    return path;
}

ArrWaterfall arrWaterfall(const GrowthPath& path, int first, int last) {
    ArrWaterfall fall;
    fall.open = total(path.months[static_cast<std::size_t>(first - 1)]).arr;
    fall.close = total(path.months[static_cast<std::size_t>(last)]).arr;
    for (int t = first; t <= last; ++t) {
        for (const SegmentMonth& segment : path.months[static_cast<std::size_t>(t)]) {
            fall.newArr += segment.newArr;
            fall.expansion += segment.expansionArr;
            fall.contraction += segment.contractionArr;
            fall.churn += segment.churnedArr;
        }
    }
    return fall;
}

CohortRetention cohortRetention(const HiringCase& hiringCase, const GrowthPath& path, int first,
                                int last) {
    const auto& opening = path.months[static_cast<std::size_t>(first - 1)];
    const Stock before = total(opening);
    const Stock grown = cohortAfter(hiringCase, opening, first, last, true);
    const Stock kept = cohortAfter(hiringCase, opening, first, last, false);
    return {share(grown.arr, before.arr), share(kept.arr, before.arr),
            share(grown.customers, before.customers)};
}

} // namespace headroom
