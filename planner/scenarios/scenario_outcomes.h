#pragma once

#include "planner/scenarios/scenario_state.h"

namespace headroom {

/// One figure of a scenario. `unit`: "accounts", "csms", "fraction", "money" (currency units),
/// "hours" (a month), "fte", "hires", "".
struct Outcome {
    std::string key;
    std::string unit;
    double value = 0.0;
};

/// Moves against the imported owners. Accounts of leavers and unowned ones must be placed and are
/// no moves; nor is an account left unassigned.
struct MovesOfState {
    int moves = 0;
    Money arrMoved;
    double continuityAccounts = 1.0; // share that keeps its owner; leavers' and unowned left out
    double continuityArr = 1.0;
};
MovesOfState movesOf(const ScenarioState& state);

/// What the team costs in the twelve months from the as-of month on, in currency units.
struct TeamCost {
    double salaries =
        0.0; // FTE × loaded cost of the segment, or the CSM's own, by month in the job
    double hireCosts = 0.0; // once per planned hire that starts within the twelve months
    double total() const { return salaries + hireCosts; }
};
/// A CSM of several segments costs as in the highest one served; leavers cost until their last
/// day's month when it is known, else nothing.
TeamCost teamCost(const ScenarioState& state);

/// In a fixed order: accounts, arr, hours, capacity_hours, utilisation, busiest_book, least_book,
/// spread, variation, over_capacity, over_ratio, unassigned, unassigned_arr, accounts_moved,
/// arr_moved, continuity_accounts, continuity_arr, fte_needed, fte_in_seat, fte_gap, the last three
/// per segment ("fte_needed:Growth"), hires, team_cost_year, hire_cost, cost_year, cost_share_arr.
/// Of the accepted owners.
std::vector<Outcome> outcomesOf(const ScenarioState& state);

} // namespace headroom
