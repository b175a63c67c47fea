#include "planner/hiring/hiring_case.h"

#include <cmath>
#include <fmt/core.h>
#include <optional>
#include <set>

namespace headroom {
namespace {

struct Bound {
    const char* field;
    double value;
    double low;
    double high;
};

std::optional<Error> outside(const std::string& segment, const Bound& bound) {
    if (std::isfinite(bound.value) && bound.value >= bound.low && bound.value <= bound.high)
        return std::nullopt;
    return Error{
        ErrorCode::OutOfRange,
        segment,
        fmt::format("{} is {}, expected {} to {}", bound.field, bound.value, bound.low, bound.high),
        {},
        std::string(bound.field)};
}

std::optional<Error> listOutside(const std::string& segment, const std::vector<double>& values,
                                 Bound bound) {
    for (const double value : values) {
        bound.value = value;
        if (auto error = outside(segment, bound))
            return error;
    }
    return std::nullopt;
}

constexpr double kMany = 1e9;
constexpr double kMoney = 1e13;
constexpr double kMostMoved = 100'000; // people at once

std::optional<Error> segmentFault(const HiringSegment& s) {
    const Bound bounds[] = {
        {"customers0", s.customers, 0, kMany},
        {"arr0", s.arr, 0, kMoney},
        {"new_per_month", s.newPerMonth, 0, kMany},
        {"new_growth_annual", s.newGrowthAnnual, -0.99, 10},
        {"churn_m", s.churnMonthly, 0, 1},
        {"expansion_m", s.expansionMonthly, 0, 1},
        {"contraction_m", s.contractionMonthly, 0, 1},
        {"new_arr", s.newArr, 0, kMoney},
        {"growth_sigma", s.growthSigma, 0, 2},
        {"ratio", s.ratio, 1e-6, kMany},
        {"arr_cap", s.arrCap, 0, kMoney},
        {"hours_per_customer", s.hoursPerCustomer, 0, 1e6},
        {"plannable_hours", s.plannableHours, 0, 1e6},
        {"minimum_fte", s.minimumFte, 0, kMany},
        {"csm0", s.csms, 0, kMany},
        {"attr_m", s.attritionMonthly, 0, 1},
        {"cost_m", s.costMonthly, 0, kMoney},
        {"hire_cost", s.hireCost, 0, kMoney},
        {"short_cost_m", s.shortageCostMonthly, 0, kMoney},
    };
    for (const Bound& bound : bounds)
        if (auto error = outside(s.name, bound))
            return error;
    if (auto error = listOutside(s.name, s.season, {"season", 0, 0, 1000}))
        return error;
    if (auto error = listOutside(s.name, s.newByMonth, {"new_by_month", 0, 0, kMany}))
        return error;
    if (auto error = listOutside(s.name, s.churnByMonth, {"churn_by_month", 0, 0, 1}))
        return error;
    if (auto error = listOutside(s.name, s.ramp, {"ramp", 0, 0, 1}))
        return error;
    for (const std::optional<int>& months : {s.timeToFill, s.candidateNotice})
        if (auto error = outside(s.name, {"time_to_fill", double(months.value_or(0)), 0, 36}))
            return error;
    for (const StaffChange& change : s.staffChanges)
        for (const Bound& bound : {Bound{"staff_change_month", double(change.month), 1, 240},
                                   Bound{"staff_change_fte", change.fte, -kMostMoved, kMostMoved}})
            if (auto error = outside(s.name, bound))
                return error;
    if (s.hoursPerCustomer > 0 && s.plannableHours <= 0)
        return Error{
            ErrorCode::BadValue, s.name, "hours per customer need plannable hours", {}, {}};
    if (s.ramp.size() > 36)
        return Error{ErrorCode::OutOfRange, s.name, "a ramp is at most 36 months", {}, {}};
    return std::nullopt;
}

std::optional<Error> migrationFault(const HiringCase& c) {
    std::vector<double> leaving(c.segments.size(), 0.0);
    for (const Migration& m : c.migrations) {
        if (m.from >= c.segments.size() || m.to >= c.segments.size() || m.from == m.to)
            return Error{ErrorCode::UnknownSegment, "migration", "two different segments", {}, {}};
        if (auto error = outside(c.segments[m.from].name, {"p_m", m.monthly, 0, 1}))
            return error;
        if (auto error = outside(c.segments[m.from].name, {"arr_mult", m.arrMultiplier, 0, 1000}))
            return error;
        leaving[m.from] += m.monthly;
    }
    for (std::size_t s = 0; s < leaving.size(); ++s)
        if (leaving[s] > 1.0)
            return Error{ErrorCode::OutOfRange,
                         c.segments[s].name,
                         "more than all customers would move in a month",
                         {},
                         {}};
    return std::nullopt;
}

std::optional<Error> caseFault(const HiringCase& c) {
    const Bound bounds[] = {
        {"months", double(c.months), 1, 120},
        {"coverage", c.coverage, 1e-6, 10},
        {"service_level", c.serviceLevel, 0.01, 0.999},
        {"time_to_fill", double(c.timeToFill), 0, 36},
        {"candidate_notice", double(c.candidateNotice), 0, 36},
        {"first_open", double(c.firstOpen), -36, 120},
        {"manager_lead", double(c.managerLead), 0, 36},
        {"manager_span", c.managerSpan, 1, 1000},
    };
    for (const Bound& bound : bounds)
        if (auto error = outside("case", bound))
            return error;
    if (c.segments.empty())
        return Error{ErrorCode::BadValue, "case", "no segment", {}, {}};
    std::set<std::string> names;
    for (const HiringSegment& segment : c.segments) {
        if (segment.name.empty())
            return Error{ErrorCode::BadValue, "case", "a segment without a name", {}, {}};
        if (!names.insert(segment.name).second)
            return Error{ErrorCode::Duplicate, segment.name, "segment named twice", {}, {}};
        if (auto error = segmentFault(segment))
            return error;
    }
    return migrationFault(c);
}

} // namespace

Result<HiringCase> validated(HiringCase hiringCase) {
    if (auto error = caseFault(hiringCase))
        return fail(*std::move(error));
    // A ramp may say its full months too; what counts it by its length means those before them.
    for (HiringSegment& segment : hiringCase.segments)
        while (!segment.ramp.empty() && segment.ramp.back() >= 1.0)
            segment.ramp.pop_back();
    return hiringCase;
}

} // namespace headroom
