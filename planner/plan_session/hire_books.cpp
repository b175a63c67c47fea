#include "planner/plan_session/hire_books.h"

#include "planner/hiring/supply.h"

#include <algorithm>
#include <cmath>

namespace headroom {
namespace {

std::size_t at(std::int32_t index) {
    return static_cast<std::size_t>(index);
}

/// Hands one hire's accounts over, month by month.
class HandoverPlan {
  public:
    HandoverPlan(const ScenarioState& state, const PlannedHire& hire, std::size_t csm)
        : state_(state) {
        book_.hire = hire.id;
        book_.csm = csm;
        book_.start = hire.start;
        const auto policy = std::ranges::find(state.policies, hire.segment, &SegmentPolicy::name);
        if (policy != state.policies.end())
            ramp_ = policy->ramp;
        book_.capacity = fullCapacity(state, csm);
    }

    /// `proposed`: its owner until a later hand-over, or the hire itself.
    void add(std::size_t account, std::int32_t proposed) {
        Handover handover;
        handover.account = account;
        handover.later = proposed != static_cast<std::int32_t>(book_.csm);
        std::int32_t owner = handover.later ? proposed : state_.owners[account];
        if (owner == static_cast<std::int32_t>(book_.csm))
            owner = state_.importedOwners[account]; // accepted already
        if (owner != noOwner && state_.capacity[at(owner)].inTeam)
            handover.from = owner;
        handover.hours = state_.workload.planning[account];
        handover.arr = state_.book->accounts()[account].arr.value_or(Money(0));
        book_.accounts.push_back(handover);
    }

    HireBook finished() {
        std::ranges::stable_sort(book_.accounts, [this](const Handover& a, const Handover& b) {
            return std::tuple(a.later, -urgency(a), -a.hours.count()) <
                   std::tuple(b.later, -urgency(b), -b.hours.count());
        });
        int tenure = 0;
        for (Handover& handover : book_.accounts) {
            book_.hours += handover.hours;
            book_.arr += handover.arr;
            while (tenure < static_cast<int>(ramp_.size()) && book_.hours > capacityAt(tenure))
                ++tenure;
            handover.month = book_.start + tenure;
        }
        return std::move(book_);
    }

  private:
    /// Nobody's accounts before everybody's; then by how full the book is they come from.
    std::int64_t urgency(const Handover& handover) const {
        constexpr std::int64_t first = 1'000'000'000;
        return handover.from == noOwner
                   ? first
                   : state_.importedLoad.csms[at(handover.from)].utilisation.count();
    }

    Minutes capacityAt(int tenure) const {
        const double share = rampAt(ramp_, tenure);
        return Minutes(std::llround(share * static_cast<double>(book_.capacity.count())));
    }

    const ScenarioState& state_;
    HireBook book_;
    std::vector<double> ramp_;
};

} // namespace

std::vector<const PlannedHire*> hiresByStart(const ScenarioState& state) {
    std::vector<const PlannedHire*> hires;
    for (const PlannedHire& hire : state.inputs.hires)
        hires.push_back(&hire);
    std::ranges::stable_sort(hires, {}, [](const PlannedHire* hire) { return hire->start; });
    return hires;
}

Minutes fullCapacity(const ScenarioState& state, std::size_t csm) {
    const WorkloadAssumptions& workload = state.inputs.workload;
    const Csm& person = state.book->csms()[csm];
    return Minutes(std::llround(60.0 * toFraction(person.fte) * workload.productiveHours *
                                levelOf(person, workload).factor));
}

std::vector<HireBook> hireBooks(const ScenarioState& state, std::span<const std::int32_t> owners,
                                std::span<const std::int32_t> later) {
    if (later.empty())
        later = owners;
    std::vector<HireBook> books;
    for (const PlannedHire* hire : hiresByStart(state)) {
        const auto csm = state.book->findCsm(placeholderOf(hire->id));
        if (!csm)
            continue;
        HandoverPlan plan(state, *hire, *csm);
        for (std::size_t i = 0; i < later.size(); ++i)
            if (later[i] == static_cast<std::int32_t>(*csm))
                plan.add(i, owners[i]);
        books.push_back(plan.finished());
    }
    return books;
}

Result<ProposedHireBooks> proposeHireBooks(const ScenarioState& state,
                                           std::vector<PlannedHire> hires,
                                           const SolveRequest& request, const JobControl& control) {
    PlanInputs inputs = state.inputs;
    inputs.hires = std::move(hires);
    auto derived = deriveState(std::move(inputs), &state);
    if (!derived)
        return fail(derived.error());
    auto proposal = propose(*derived, request, control);
    if (!proposal)
        return fail(proposal.error());
    auto books = hireBooks(**derived, proposal->owners);
    return ProposedHireBooks{std::move(*proposal), std::move(books)};
}

} // namespace headroom
