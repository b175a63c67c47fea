#include "planner/scenarios/scenario_outcomes.h"

#include <algorithm>

namespace headroom {
namespace {

constexpr int costMonths = 12;

std::size_t at(std::int32_t position) {
    return static_cast<std::size_t>(position);
}

double shareOf(double part, double whole) {
    return whole > 0.0 ? part / whole : 1.0;
}

bool isInJob(const Csm& csm, Month month) {
    const bool started = !csm.start || Month::of(*csm.start) <= month;
    const bool ended = csm.end && Month::of(*csm.end) < month;
    const bool gone =
        csm.status == CsmStatus::NotInTeam || (csm.status == CsmStatus::Leaver && !csm.end);
    return started && !ended && !gone;
}

void addLoads(const ScenarioState& state, std::vector<Outcome>& outcomes) {
    const LoadSummary& load = state.load;
    outcomes.push_back({"accounts", "accounts", double(state.book->accounts().size())});
    outcomes.push_back({"arr", "money", toUnits(state.book->totalArr())});
    outcomes.push_back({"hours", "hours", toHours(load.workload)});
    outcomes.push_back({"capacity_hours", "hours", toHours(load.capacity)});
    outcomes.push_back({"utilisation", "fraction", toFraction(load.utilisation)});
    outcomes.push_back({"busiest_book", "fraction", toFraction(load.busiest)});
    outcomes.push_back({"least_book", "fraction", toFraction(load.least)});
    outcomes.push_back({"spread", "fraction", toFraction(load.busiest - load.least)});
    outcomes.push_back({"variation", "fraction", load.variation});
    outcomes.push_back({"over_capacity", "csms", double(load.overCapacity)});
    outcomes.push_back({"over_ratio", "csms", double(load.overRatio)});
    outcomes.push_back({"unassigned", "accounts", double(load.unassigned)});
    outcomes.push_back({"unassigned_arr", "money", toUnits(load.unassignedArr)});
}

void addMoves(const ScenarioState& state, std::vector<Outcome>& outcomes) {
    const MovesOfState moves = movesOf(state);
    outcomes.push_back({"accounts_moved", "accounts", double(moves.moves)});
    outcomes.push_back({"arr_moved", "money", toUnits(moves.arrMoved)});
    outcomes.push_back({"continuity_accounts", "fraction", moves.continuityAccounts});
    outcomes.push_back({"continuity_arr", "fraction", moves.continuityArr});
}

void addFte(const ScenarioState& state, std::vector<Outcome>& outcomes) {
    double needed = 0.0;
    double inSeat = 0.0;
    for (const SegmentLoad& segment : state.load.segments) {
        needed += segment.fteNeeded;
        inSeat += segment.fteInSeat;
    }
    outcomes.push_back({"fte_needed", "fte", needed});
    outcomes.push_back({"fte_in_seat", "fte", inSeat});
    outcomes.push_back({"fte_gap", "fte", inSeat - needed});
    for (const SegmentLoad& segment : state.load.segments) {
        outcomes.push_back({"fte_needed:" + segment.name, "fte", segment.fteNeeded});
        outcomes.push_back({"fte_in_seat:" + segment.name, "fte", segment.fteInSeat});
        outcomes.push_back({"fte_gap:" + segment.name, "fte", segment.gap});
    }
}

void addCosts(const ScenarioState& state, std::vector<Outcome>& outcomes) {
    const TeamCost cost = teamCost(state);
    const double arr = toUnits(state.book->totalArr());
    outcomes.push_back({"hires", "hires", double(state.inputs.hires.size())});
    outcomes.push_back({"team_cost_year", "money", cost.salaries});
    outcomes.push_back({"hire_cost", "money", cost.hireCosts});
    outcomes.push_back({"cost_year", "money", cost.total()});
    outcomes.push_back({"cost_share_arr", "fraction", arr > 0.0 ? cost.total() / arr : 0.0});
}

} // namespace

MovesOfState movesOf(const ScenarioState& state) {
    MovesOfState moves;
    int owned = 0;
    int kept = 0;
    Money ownedArr;
    Money keptArr;
    for (std::size_t i = 0; i < state.owners.size(); ++i) {
        const std::int32_t from = state.importedOwners[i];
        if (from == noOwner || !state.capacity[at(from)].inTeam)
            continue;
        const std::int32_t to = state.owners[i];
        const Money arr = arrOrZero(state.book->accounts()[i]);
        ++owned;
        ownedArr += arr;
        if (to == from) {
            ++kept;
            keptArr += arr;
        } else if (to != noOwner) {
            ++moves.moves;
            moves.arrMoved += arr;
        }
    }
    moves.continuityAccounts = shareOf(kept, owned);
    moves.continuityArr = shareOf(toUnits(keptArr), toUnits(ownedArr));
    return moves;
}

TeamCost teamCost(const ScenarioState& state) {
    TeamCost cost;
    const auto served = servedSegments(*state.book, state.segmented.segmentNames);
    const Month first = Month::of(state.inputs.facts.asOf);
    for (std::size_t j = 0; j < served.size(); ++j) {
        const Csm& csm = state.book->csms()[j];
        const SegmentPolicy* policy =
            served[j].empty() ? nullptr : &state.policies[served[j].front()];
        const double salary = policy == nullptr ? 0.0 : policy->salaryMonth * toFraction(csm.fte);
        const double monthly = csm.monthlyCost ? toUnits(*csm.monthlyCost) : salary;
        for (int t = 0; t < costMonths; ++t)
            cost.salaries += isInJob(csm, first + t) ? monthly : 0.0;
        const bool isNew = csm.status == CsmStatus::Hire && csm.start &&
                           Month::of(*csm.start) < first + costMonths &&
                           Month::of(*csm.start) >= first;
        cost.hireCosts += isNew && policy != nullptr ? policy->hireCost : 0.0;
    }
    return cost;
}

std::vector<Outcome> outcomesOf(const ScenarioState& state) {
    std::vector<Outcome> outcomes;
    addLoads(state, outcomes);
    addMoves(state, outcomes);
    addFte(state, outcomes);
    addCosts(state, outcomes);
    return outcomes;
}

} // namespace headroom
