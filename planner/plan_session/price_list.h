#pragma once

#include "planner/plan_session/proposal.h"

namespace headroom {

struct PriceListRequest {
    int points = 20;
    std::uint64_t seed = 1;
    int threads = 0;
    std::optional<double> seconds; // for the whole list
};

/// The best plan found with at most that many moves.
struct PricePoint {
    std::int64_t moves = 0;
    Money arrMoved;
    Permille busiest, spread; // spread = busiest − least, CSMs with capacity
    Permille busiestBound; // no plan with that many moves that leaves as little work unassigned has
                           // a less busy busiest book
    Micropoints objective = 0, bound = 0;
    double gap = 0.0; // of the objective
    std::vector<std::int32_t> owners;
};

/// The price list of change: moves against balance, each point certified.
struct PriceList {
    std::shared_ptr<const ScenarioState> state;
    std::vector<PricePoint> points; // moves ascending
    std::size_t knee = 0;
    bool stopped = false;
};

/// A job. Errors: those of buildProblem.
Result<PriceList> priceList(std::shared_ptr<const ScenarioState> state,
                            const PriceListRequest& request, const JobControl& control);

/// Lower bound on the busiest book's utilisation after at most `moves` moves: with fewer moves some
/// book keeps too many of its accounts (largest leave first), and no pool can be below its work ÷
/// capacity. `unassigned` is the work that may stay out, in minutes. O(accounts log accounts).
Permille busiestBound(const BuiltProblem& built, std::int64_t moves, Minutes unassigned);

} // namespace headroom
