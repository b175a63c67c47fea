#include "planner/plan_session/hire_lines.h"

#include "planner/hiring/supply.h"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>
#include <map>
#include <numeric>
#include <set>
#include <tuple>

namespace headroom {
namespace {

Date daysBefore(Date date, double days) {
    return date - std::chrono::days(static_cast<int>(std::lround(days)));
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
        line.hire.reason = reasonOf(requisition, known);
        line.start = start.firstDay();
        line.offerBy = daysBefore(line.start, policy.noticeDays);
        line.openBy =
            daysBefore(line.offerBy, policy.timeToFillDays + state_.inputs.hiring.approvalDays);
        line.ramped = outlook_.monthOf(requisition.ramped).firstDay();
        line.lateMonths = requisition.lateMonths;
        line.lateCause = requisition.lateCause;
        line.triggerCustomers = requisition.triggerCustomers;
        line.trigger = triggerOf(line);
        line.costYear = policy.salaryMonth * 12.0;
        const int months = outlook_.prepared.hiringCase.months - requisition.start + 1;
        line.costHorizon = policy.hireCost + policy.salaryMonth * months;
        const HiringSegment& segment = outlook_.prepared.hiringCase.segments[line.segment];
        const std::vector<double> stay = cohortCurve(segment, months).headcount;
        line.costExpected =
            segment.hireCost +
            segment.costMonthly * std::accumulate(stay.begin(), stay.begin() + months, 0.0);
        return line;
    }

    std::string triggerOf(const HireLine& line) const {
        const HireTrigger trigger = hireTrigger(outlook_, line);
        const std::string& segment = state_.policies[line.segment].name;
        const char* plural = trigger.customers == 1 ? "" : "s";
        switch (trigger.kind) {
        case TriggerKind::Coverage:
            break;
        case TriggerKind::Customers:
            return fmt::format("{} reaches {} customer{}", segment, trigger.customers, plural);
        case TriggerKind::Now:
            return fmt::format("now: {} is past {} customer{}", segment, trigger.customers, plural);
        case TriggerKind::OnItsDate:
            return fmt::format("on its date: {} is past {} customer{}", segment, trigger.customers,
                               plural);
        }
        return coverageTrigger;
    }

    std::string reasonOf(const Requisition& requisition, const PlannedHire* known) const {
        if (known != nullptr && known->byHand)
            return "by hand";
        // Planned anew, the minimum may hold without this hire.
        if (known != nullptr && outlook_.fromPlanInForce && isForCoverage(*known))
            return known->reason;
        return hireReasonName(requisition.reason);
    }

    bool isFree(const PlannedHire& hire, const Requisition& requisition) const {
        return hire.segment == state_.policies[*requisition.segment].name &&
               !used_.contains(hire.id);
    }

    const PlannedHire* take(const PlannedHire* hire) {
        if (hire != nullptr)
            used_.insert(hire->id);
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
               used_.contains(id) || state_.inputs.book->findCsm(placeholderOf(id)) ||
               state_.inputs.team.contains(placeholderOf(id));
    }

    PlannedHire newHire(const std::string& segment) {
        PlannedHire hire;
        int& last = lastNumber_[segment]; // all up to it are taken
        while (hire.id.empty() || isTaken(hire.id))
            hire.id = HireId(fmt::format("{} {}", segment, ++last));
        used_.insert(hire.id);
        hire.segment = segment;
        hire.level = state_.inputs.workload.defaultLevel;
        return hire;
    }

    const ScenarioState& state_;
    const HiringOutlook& outlook_;
    std::set<HireId> used_;
    std::map<std::string, int> lastNumber_; // by segment
};

double headcountOf(const HiringPlan& plan, int month) {
    double headcount = 0.0;
    for (const HiringRow& row : plan.rows)
        headcount += row.month == month ? row.headcount : 0.0;
    return headcount;
}

} // namespace

std::vector<HireLine> hireLines(const ScenarioState& state, const HiringOutlook& outlook) {
    return LineWriter(state, outlook).lines();
}

HireTrigger hireTrigger(const HiringOutlook& outlook, const HireLine& line) {
    const auto customers = static_cast<std::int64_t>(std::ceil(line.triggerCustomers - 1e-9));
    if (isForCoverage(line.hire))
        return {TriggerKind::Coverage, customers};
    // Rows begin with month 0.
    if (line.triggerCustomers > outlook.plan.rows[line.segment].growth.customers)
        return {TriggerKind::Customers, customers};
    const bool opensNow = Month::of(line.openBy) <= outlook.monthOf(1);
    return {opensNow ? TriggerKind::Now : TriggerKind::OnItsDate, customers};
}

std::vector<ManagerLine> managerLines(const HiringOutlook& outlook) {
    std::vector<ManagerLine> lines;
    int managers = outlook.plan.managers.empty() ? 0 : outlook.plan.managers.front();
    for (const Requisition& requisition : outlook.plan.requisitions) {
        if (requisition.segment)
            continue;
        ManagerLine line;
        line.number = ++managers;
        line.needed = outlook.monthOf(requisition.needed);
        line.csms = headcountOf(outlook.plan, requisition.needed);
        line.openBy = outlook.monthOf(requisition.open).firstDay();
        line.offerBy = outlook.monthOf(requisition.offer).firstDay();
        line.start = outlook.monthOf(requisition.start).firstDay();
        line.lateMonths = requisition.lateMonths;
        lines.push_back(line);
    }
    return lines;
}

} // namespace headroom
