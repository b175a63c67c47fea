#include "planner/plan_session/hiring_outlook.h"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>
#include <tuple>

namespace headroom {
namespace {

Date daysBefore(Date date, double days) {
    return date - std::chrono::days(static_cast<int>(std::lround(days)));
}

/// Starts of the hires in force, `[segment][month]` up to `months`; others are left out.
StartPlan startsOf(const ScenarioState& state, const PreparedHiringCase& prepared, int months,
                   bool byHandOnly) {
    StartPlan starts(state.policies.size(),
                     std::vector<int>(static_cast<std::size_t>(months) + 1, 0));
    for (const PlannedHire& hire : state.inputs.hires) {
        const auto segment = std::ranges::find(state.policies, hire.segment, &SegmentPolicy::name) -
                             state.policies.begin();
        const int month = hire.start - prepared.month0;
        if (segment < std::ssize(state.policies) && month >= 1 && month <= months &&
            (hire.byHand || !byHandOnly))
            ++starts[static_cast<std::size_t>(segment)][static_cast<std::size_t>(month)];
    }
    return starts;
}

HiringLimits limitsOf(const ScenarioState& state, const PreparedHiringCase& prepared,
                      const HiringRequest& request) {
    const HiringAssumptions& assumptions = state.inputs.hiring;
    HiringLimits limits;
    limits.maxStartsPerMonth = request.maxStarts ? request.maxStarts : assumptions.maxStartsMonth;
    limits.hires = request.hires;
    if (request.budget)
        limits.budget = request.budget;
    else if (assumptions.budget)
        limits.budget = toUnits(*assumptions.budget);
    if (limits.budget || limits.hires)
        limits.lookAheadMonths = 0; // both are said of the months shown
    if (assumptions.freezeUntil && *assumptions.freezeUntil - prepared.month0 > 1)
        limits.freezes.push_back({1, *assumptions.freezeUntil - prepared.month0 - 1});
    const int months = prepared.hiringCase.months;
    const StartPlan byHand = startsOf(state, prepared, months, true);
    for (std::size_t s = 0; s < byHand.size(); ++s)
        for (int t = 1; t <= months; ++t)
            if (const int count = byHand[s][static_cast<std::size_t>(t)]; count > 0)
                limits.fixedStarts.push_back({s, t, count});
    return limits;
}

StartPlan shownOnly(StartPlan starts, int months) {
    for (std::vector<int>& segment : starts)
        segment.resize(static_cast<std::size_t>(months) + 1, 0);
    return starts;
}

/// Hires by hand first take their own starts; the rest are numbered by segment.
class LineWriter {
  public:
    LineWriter(const ScenarioState& state, const HiringOutlook& outlook)
        : state_(state), outlook_(outlook) {}

    std::vector<HireLine> lines() {
        std::vector<HireLine> result;
        std::vector<int> number(state_.policies.size(), 0);
        for (const Requisition& requisition : sorted()) {
            const int n = ++number[*requisition.segment];
            result.push_back(lineOf(requisition, n));
        }
        return result;
    }

  private:
    std::vector<Requisition> sorted() const {
        std::vector<Requisition> all = outlook_.plan.requisitions;
        std::erase_if(all, [](const Requisition& r) { return !r.segment; });
        std::ranges::sort(all, [](const Requisition& a, const Requisition& b) {
            return std::tie(a.start, a.segment) < std::tie(b.start, b.segment);
        });
        return all;
    }

    HireLine lineOf(const Requisition& requisition, int number) {
        const SegmentPolicy& policy = state_.policies[*requisition.segment];
        const Month start = outlook_.monthOf(requisition.start);
        HireLine line;
        line.segment = *requisition.segment;
        line.hire = hireOf(policy.name, start, number);
        line.hire.reason = line.hire.byHand ? "by hand" : hireReasonName(requisition.reason);
        line.start = start.firstDay();
        line.offerBy = daysBefore(line.start, policy.noticeDays);
        line.openBy =
            daysBefore(line.offerBy, policy.timeToFillDays + state_.inputs.hiring.approvalDays);
        line.ramped = (start + static_cast<int>(policy.ramp.size())).firstDay();
        line.lateMonths = requisition.lateMonths;
        line.triggerCustomers = requisition.triggerCustomers;
        line.trigger =
            fmt::format("{} reaches {} customers", policy.name,
                        static_cast<long>(std::ceil(requisition.triggerCustomers - 1e-9)));
        line.costYear = policy.salaryMonth * 12.0;
        line.costHorizon =
            policy.hireCost +
            policy.salaryMonth * (outlook_.prepared.hiringCase.months - requisition.start + 1);
        return line;
    }

    PlannedHire hireOf(const std::string& segment, Month start, int number) {
        for (const PlannedHire& known : state_.inputs.hires)
            if (known.segment == segment && known.start == start &&
                std::ranges::find(used_, known.id) == used_.end()) {
                used_.push_back(known.id);
                return known;
            }
        PlannedHire hire;
        hire.id = HireId(fmt::format("{} {}", segment, number));
        hire.segment = segment;
        hire.start = start;
        hire.level = state_.inputs.workload.defaultLevel;
        return hire;
    }

    const ScenarioState& state_;
    const HiringOutlook& outlook_;
    std::vector<HireId> used_;
};

SimulationOptions simulationOf(const PreparedHiringCase& prepared, const HiringRequest& request,
                               bool backfill) {
    SimulationOptions options;
    options.paths = request.paths;
    options.seed = request.seed;
    options.threads = request.threads;
    options.backfill = backfill;
    for (const GrowthSource& source : prepared.sources)
        options.sigmaNewBySegment.push_back(source.sigma);
    return options;
}

} // namespace

Result<HiringOutlook> projectHiring(const ScenarioState& state, const HiringRequest& request,
                                    const JobControl& control) {
    auto prepared = hiringCaseOf(state);
    if (!prepared)
        return fail(prepared.error());
    HiringOutlook outlook;
    outlook.prepared = std::move(*prepared);
    const HiringCase& hiringCase = outlook.prepared.hiringCase;
    const int months = hiringCase.months;
    StartPlan starts;
    if (request.keepPlan && !state.inputs.hires.empty()) {
        starts = startsOf(state, outlook.prepared, months, false);
        outlook.fromPlanInForce = true;
    } else {
        auto best = optimalPlan(hiringCase, limitsOf(state, outlook.prepared, request), control);
        if (!best)
            return fail(best.error());
        starts = shownOnly(best->starts, months);
        outlook.plan.provedOptimal = best->provedOptimal;
    }
    const bool proved = outlook.plan.provedOptimal;
    auto plan = evaluateStarts(hiringCase, starts);
    if (!plan)
        return fail(plan.error());
    outlook.plan = std::move(*plan);
    outlook.plan.provedOptimal = proved;
    auto without = evaluateStarts(
        hiringCase,
        StartPlan(starts.size(), std::vector<int>(static_cast<std::size_t>(months) + 1, 0)));
    if (!without)
        return fail(without.error());
    outlook.withoutHires = std::move(*without);
    outlook.hires = LineWriter(state, outlook).lines();
    if (request.paths <= 0)
        return outlook;
    auto simulated =
        simulate(hiringCase, starts, simulationOf(outlook.prepared, request, false), control);
    if (!simulated)
        return fail(simulated.error());
    outlook.simulation = std::move(*simulated);
    auto nobody = simulate(hiringCase, {}, simulationOf(outlook.prepared, request, false), control);
    if (!nobody)
        return fail(nobody.error());
    outlook.simulationWithout = std::move(*nobody);
    return outlook;
}

Edit hiringAcceptance(const HiringOutlook& outlook) {
    SetHires hires;
    for (const HireLine& line : outlook.hires)
        hires.hires.push_back(line.hire);
    return EditGroup{"Use this hiring plan", {std::move(hires)}};
}

} // namespace headroom
