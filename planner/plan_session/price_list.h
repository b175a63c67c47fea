#pragma once

#include "planner/plan_session/proposal.h"

namespace headroom {

/// What change is counted in: accounts that change CSM, or their ARR.
/// By ARR, the plan's own cap on the number of moves does not count.
enum class ChangeMeasure : std::uint8_t { Accounts, Arr };

struct PriceListRequest {
    ChangeMeasure measure = ChangeMeasure::Accounts;
    int points = 20;
    std::uint64_t seed = 1;
    int threads = 0;
    std::optional<double> seconds; // for the whole list
};

/// The best plan found with at most that many moves, or that much ARR moved.
struct PricePoint {
    std::int64_t moves = 0;
    Money arrMoved;
    Permille busiest, spread; // spread = busiest − least, CSMs with capacity
    Permille busiestBound;    // no plan with as little change that leaves as little work unassigned
                              // has a less busy busiest book
    Micropoints objective = 0, bound = 0;
    double gap = 0.0;       // of the objective
    bool keepsRules = true; // false: today's books, which come first where they break a rule
    std::vector<std::int32_t> owners;
};

/// The price list of change: moves or ARR moved against balance, each point certified.
struct PriceList {
    std::shared_ptr<const ScenarioState> state;
    ChangeMeasure measure = ChangeMeasure::Accounts;
    std::vector<PricePoint> points; // change ascending in its measure, busiest never rising
    std::size_t knee = 0;
    bool stopped = false;
};

/// A job. Errors: those of buildProblem.
Result<PriceList> priceList(std::shared_ptr<const ScenarioState> state,
                            const PriceListRequest& request, const JobControl& control);

/// Lower bound on the busiest book's utilisation after at most `units` move units (moves, where
/// each account counts one): with fewer some book keeps too much of its work (accounts with most
/// work a unit leave first), and no pool can be below its work ÷ capacity. `unassigned` is the work
/// that may stay out, in minutes. O(accounts log accounts).
Permille busiestBound(const BuiltProblem& built, std::int64_t units, Minutes unassigned);

} // namespace headroom
