#include "planner/plan_session/hiring_outlook.h"

#include "planner/hiring/delay_cost.h"
#include "planner/hiring/growth_rates.h"
#include "planner/hiring/pool_builder.h"

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

StartPlan shownOnly(StartPlan starts, int months) {
    for (std::vector<int>& segment : starts)
        segment.resize(static_cast<std::size_t>(months) + 1, 0);
    return starts;
}

/// Requisitions as lines. A hire the scenario knows keeps its ID, level and region: first where
/// segment and start are the same (by hand before others), then the nearest start left in the
/// segment. The rest are numbered by segment, past the numbers taken.
class LineWriter {
  public:
    LineWriter(const ScenarioState& state, const HiringOutlook& outlook)
        : state_(state), outlook_(outlook) {}

    std::vector<HireLine> lines() {
        const std::vector<Requisition> all = sorted();
        std::vector<const PlannedHire*> known(all.size(), nullptr);
        for (std::size_t i = 0; i < all.size(); ++i)
            known[i] = sameStart(all[i]);
        for (std::size_t i = 0; i < all.size(); ++i)
            if (known[i] == nullptr)
                known[i] = nearestStart(all[i]);
        std::vector<HireLine> result;
        for (std::size_t i = 0; i < all.size(); ++i)
            result.push_back(lineOf(all[i], known[i]));
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

    HireLine lineOf(const Requisition& requisition, const PlannedHire* known) {
        const SegmentPolicy& policy = state_.policies[*requisition.segment];
        const Month start = outlook_.monthOf(requisition.start);
        HireLine line;
        line.segment = *requisition.segment;
        line.hire = known != nullptr ? *known : newHire(policy.name);
        line.hire.start = start;
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

    bool isFree(const PlannedHire& hire, const Requisition& requisition) const {
        return hire.segment == state_.policies[*requisition.segment].name &&
               std::ranges::find(used_, hire.id) == used_.end();
    }

    const PlannedHire* take(const PlannedHire* hire) {
        if (hire != nullptr)
            used_.push_back(hire->id);
        return hire;
    }

    const PlannedHire* sameStart(const Requisition& requisition) {
        const Month start = outlook_.monthOf(requisition.start);
        const PlannedHire* best = nullptr;
        for (const PlannedHire& hire : state_.inputs.hires)
            if (isFree(hire, requisition) && hire.start == start &&
                (best == nullptr || (hire.byHand && !best->byHand)))
                best = &hire;
        return take(best);
    }

    const PlannedHire* nearestStart(const Requisition& requisition) {
        const Month start = outlook_.monthOf(requisition.start);
        const auto distance = [&](const PlannedHire& hire) { return std::abs(hire.start - start); };
        const PlannedHire* best = nullptr;
        for (const PlannedHire& hire : state_.inputs.hires)
            if (isFree(hire, requisition) && !hire.byHand &&
                (best == nullptr || distance(hire) < distance(*best)))
                best = &hire;
        return take(best);
    }

    bool isTaken(const HireId& id) const {
        return std::ranges::find(state_.inputs.hires, id, &PlannedHire::id) !=
                   state_.inputs.hires.end() ||
               std::ranges::find(used_, id) != used_.end() ||
               state_.inputs.book->findCsm(placeholderOf(id)) ||
               state_.inputs.team.contains(placeholderOf(id));
    }

    PlannedHire newHire(const std::string& segment) {
        PlannedHire hire;
        for (int number = 1; hire.id.empty() || isTaken(hire.id); ++number)
            hire.id = HireId(fmt::format("{} {}", segment, number));
        used_.push_back(hire.id);
        hire.segment = segment;
        hire.level = state_.inputs.workload.defaultLevel;
        return hire;
    }

    const ScenarioState& state_;
    const HiringOutlook& outlook_;
    std::vector<HireId> used_;
};

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
    const HiringAssumptions& assumptions = state.inputs.hiring;
    HiringLimits limits;
    limits.maxStartsPerMonth = request.maxStarts ? request.maxStarts : assumptions.maxStartsMonth;
    limits.hires = request.hires;
    if (request.budget)
        limits.budget = request.budget;
    else if (assumptions.budget)
        limits.budget = toUnits(*assumptions.budget);
    if (limits.budget) // said of the hires; the limit is on all salaries
        *limits.budget += fixedSalaries(prepared.hiringCase, prepared.hiringCase.months);
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
    return hires;
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
