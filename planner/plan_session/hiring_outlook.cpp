#include "planner/plan_session/hiring_outlook.h"

#include "planner/hiring/delay_cost.h"
#include "planner/hiring/growth_rates.h"
#include "planner/hiring/held_back.h"
#include "planner/hiring/planned_need.h"
#include "planner/hiring/pool_builder.h"
#include "planner/plan_session/hire_lines.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <tuple>

namespace headroom {
namespace {

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

StartPlan shownOnly(StartPlan starts, int months) {
    for (std::vector<int>& segment : starts)
        segment.resize(static_cast<std::size_t>(months) + 1, 0);
    return starts;
}

/// Without the hires that minimum coverage asks for.
HiringLimits limitsByHand(const ScenarioState& state, const PreparedHiringCase& prepared,
                          const HiringRequest& request) {
    const HiringAssumptions& assumptions = state.inputs.hiring;
    HiringLimits limits;
    limits.maxStartsPerMonth = request.maxStarts ? request.maxStarts : assumptions.maxStartsMonth;
    limits.hires = request.hires;
    if (request.budget)
        limits.budget = request.budget;
    else if (assumptions.budget)
        limits.budget = toUnits(*assumptions.budget);
    if (limits.budget) // said of the hires; the limit is on all salaries
        *limits.budget +=
            fixedSalaries(casePlannedFor(prepared.hiringCase), prepared.hiringCase.months);
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

/// What a month's delay of each hire costs; lines of one segment are in order of start.
void addDelays(HiringOutlook& outlook, const StartPlan& starts) {
    std::vector<DelayCost> delays = delayCosts(outlook.prepared.hiringCase, starts);
    for (HireLine& line : outlook.hires) {
        const int start = Month::of(line.start) - outlook.prepared.month0;
        const auto delay = std::ranges::find_if(delays, [&](const DelayCost& d) {
            return d.segment == line.segment && d.start == start;
        });
        if (delay == delays.end())
            continue;
        line.delayCost = delay->cost;
        line.delayArr = delay->arr;
        line.delayMonth = delay->worstMonth;
    }
}

/// Is a hire that somebody decided on, by hand or by accepting a plan, ramped after it is needed?
bool mayStartTooLate(const ScenarioState& state, const HiringOutlook& outlook) {
    const bool decided =
        outlook.fromPlanInForce || std::ranges::any_of(state.inputs.hires, &PlannedHire::byHand);
    return decided && std::ranges::any_of(outlook.plan.requisitions, [](const Requisition& hire) {
               return hire.segment && hire.lateMonths == 0 && hire.ramped > hire.needed;
           });
}

/// Compares with the plan that would be made without cap on starts, budget and number of hires,
/// or anew.
Result<void> nameWhatCapsDo(const ScenarioState& state, HiringOutlook& outlook,
                            const HiringRequest& request, const JobControl& control) {
    const HiringLimits limits = hiringLimitsOf(state, outlook.prepared, request);
    auto uncapped = withoutCaps(limits);
    const bool capped = uncapped.has_value();
    if (!capped) {
        if (!mayStartTooLate(state, outlook))
            return {};
        uncapped = limits;
        uncapped->fixedStarts.clear();
    }
    uncapped->lookAheadMonths = HiringLimits{}.lookAheadMonths;
    const auto free = optimalPlan(outlook.prepared.hiringCase, *uncapped, control);
    if (!free)
        return fail(free.error());
    nameHeldBack(outlook.plan, *free, limits);
    if (!capped)
        return {};
    outlook.leftOut =
        leftOut(outlook.plan.starts, free->starts, outlook.prepared.hiringCase.months);
    return {};
}

/// By hand, too late to be shown.
std::vector<PlannedHire> laterByHand(const ScenarioState& state, const HiringOutlook& outlook) {
    std::vector<PlannedHire> later;
    const Month last = outlook.monthOf(outlook.prepared.hiringCase.months);
    std::ranges::copy_if(
        state.inputs.hires, std::back_inserter(later),
        [last](const PlannedHire& hire) { return hire.byHand && hire.start > last; });
    return later;
}

/// Account-months behind a churn rate that the history gave; 0 where somebody typed it.
double churnEvidence(const PreparedHiringCase& prepared, const GrowthSource& source) {
    const auto history =
        std::ranges::find(prepared.histories, source.segment, &SegmentHistory::segment);
    if (history == prepared.histories.end() || !source.churn.starts_with("history"))
        return 0.0;
    const auto rates = estimateRates(*history);
    return rates.churn ? rates.churn->alpha + rates.churn->beta : 0.0;
}

} // namespace

HiringLimits hiringLimitsOf(const ScenarioState& state, const PreparedHiringCase& prepared,
                            const HiringRequest& request) {
    HiringLimits limits = limitsByHand(state, prepared, request);
    for (const CoverageHire& hire :
         coverageHires(coverageNeeds(state), prepared.hiringCase, limits))
        limits.fixedStarts.push_back({hire.segment, hire.month, 1});
    return limits;
}

SimulationOptions simulationOptionsOf(const PreparedHiringCase& prepared,
                                      const HiringRequest& request) {
    SimulationOptions options;
    options.paths = request.paths;
    options.seed = request.seed;
    options.threads = request.threads;
    options.backfill = false;
    for (const GrowthSource& source : prepared.sources) {
        options.sigmaNewBySegment.push_back(source.sigma);
        options.churnEvidence.push_back(churnEvidence(prepared, source));
    }
    return options;
}

Result<HiringOutlook> projectHiring(const ScenarioState& state, const HiringRequest& request,
                                    const JobControl& control) {
    auto prepared = hiringCaseOf(state);
    if (!prepared)
        return fail(prepared.error());
    HiringOutlook outlook;
    outlook.prepared = std::move(*prepared);
    const HiringCase& hiringCase = outlook.prepared.hiringCase;
    const int months = hiringCase.months;
    outlook.coverage = coverageNeeds(state);
    const HiringLimits byHand = limitsByHand(state, outlook.prepared, request);
    StartPlan starts;
    if (request.keepPlan && !state.inputs.hires.empty()) {
        starts = startsOf(state, outlook.prepared, months, false);
        outlook.fromPlanInForce = true;
    } else {
        auto best =
            optimalPlan(hiringCase, hiringLimitsOf(state, outlook.prepared, request), control);
        if (!best)
            return fail(best.error());
        starts = shownOnly(best->starts, months);
        outlook.plan = std::move(*best);
    }
    auto plan = evaluateStarts(hiringCase, starts);
    if (!plan)
        return fail(plan.error());
    if (!outlook.fromPlanInForce) {
        plan->provedOptimal = outlook.plan.provedOptimal;
        plan->objective = outlook.plan.objective;
        plan->lowerBound = outlook.plan.lowerBound;
    }
    outlook.plan = std::move(*plan);
    auto without = evaluateStarts(
        hiringCase,
        StartPlan(starts.size(), std::vector<int>(static_cast<std::size_t>(months) + 1, 0)));
    if (!without)
        return fail(without.error());
    outlook.withoutHires = std::move(*without);
    if (auto named = nameWhatCapsDo(state, outlook, request, control); !named)
        return fail(named.error());
    outlook.hires = hireLines(state, outlook);
    if (!outlook.fromPlanInForce)
        nameCoverage(outlook.hires, coverageHires(outlook.coverage, hiringCase, byHand),
                     outlook.prepared.month0);
    outlook.later = laterByHand(state, outlook);
    outlook.managers = managerLines(outlook);
    addDelays(outlook, starts);
    if (request.paths <= 0)
        return outlook;
    const SimulationOptions options = simulationOptionsOf(outlook.prepared, request);
    auto simulated = simulate(hiringCase, starts, options, control);
    if (!simulated)
        return fail(simulated.error());
    outlook.simulation = std::move(*simulated);
    auto nobody = simulate(hiringCase, {}, options, control);
    if (!nobody)
        return fail(nobody.error());
    outlook.simulationWithout = std::move(*nobody);
    return outlook;
}

ShortRisk worstTeamRisk(const SimulationReport& report, int from, int to) {
    ShortRisk worst;
    for (int t = std::clamp(from, 1, report.months); t <= std::min(to, report.months); ++t)
        if (const double chance = report.teamAt(SimulatedQuantity::Gap, t).pShort;
            worst.month == 0 || chance > worst.chance)
            worst = {chance, t};
    return worst;
}

int firstMonthHiresHelp(const HiringCase& hiringCase) {
    int first = 1;
    for (std::size_t s = 0; s < hiringCase.segments.size(); ++s)
        first = std::max(first, hiringCase.firstStartOf(s) +
                                    static_cast<int>(hiringCase.segments[s].ramp.size()));
    return std::min(first, hiringCase.months);
}

std::vector<PlannedHire> hiresOf(const HiringOutlook& outlook) {
    std::vector<PlannedHire> hires;
    for (const HireLine& line : outlook.hires)
        hires.push_back(line.hire);
    hires.insert(hires.end(), outlook.later.begin(), outlook.later.end());
    return hires;
}

bool hasHiresOf(const ScenarioState& state, const HiringOutlook& outlook) {
    const auto place = [](const PlannedHire& hire) {
        return std::tie(hire.id, hire.segment, hire.start, hire.level, hire.region);
    };
    const Month last = outlook.monthOf(outlook.prepared.hiringCase.months);
    const std::vector<PlannedHire>& hires = state.inputs.hires;
    const auto shown = std::ranges::count_if(hires, [&](const PlannedHire& hire) {
        return hire.start > outlook.prepared.month0 && hire.start <= last;
    });
    return shown == std::ssize(outlook.hires) &&
           std::ranges::all_of(outlook.hires, [&](const HireLine& line) {
               const auto found = std::ranges::find(hires, line.hire.id, &PlannedHire::id);
               return found != hires.end() && place(*found) == place(line.hire);
           });
}

Edit hiringAcceptance(const HiringOutlook& outlook) {
    return EditGroup{"Use this hiring plan", {SetHires{hiresOf(outlook)}}};
}

Result<Edit> movedStart(std::vector<PlannedHire> hires, const HireId& id, Month start,
                        Month month0) {
    const auto moved = std::ranges::find(hires, id, &PlannedHire::id);
    if (moved == hires.end())
        return fail(ErrorCode::BadValue, id.value(), "no such hire in the plan");
    if (start <= month0)
        return fail(ErrorCode::BadValue, id.value(), "a hire starts after the as-of month");
    moved->start = start;
    moved->byHand = true;
    moved->reason = "by hand";
    return Edit(SetHires{std::move(hires)});
}

} // namespace headroom
