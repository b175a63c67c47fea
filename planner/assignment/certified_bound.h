#pragma once

#include "planner/assignment/capacity_cover.h"
#include "planner/assignment/dual_prices.h"
#include "planner/assignment/problem.h"
#include "planner/assignment/worker_crew.h"

#include <optional>
#include <vector>

namespace headroom {

/// An item that must go to this CSM, on top of what the problem fixes.
struct PinnedItem {
    std::int32_t item = -1;
    CsmIndex csm = noCsm;
};

/// The busiest term is at least this in every plan: what is fixed alone makes it so.
Micropoints leastBusiest(const AssignmentProblem& problem);

/// The Lagrangian dual at stored multipliers: Σ items min over their arcs of cost + priced loads
/// + Σ CSMs min over loads of curve − priced load, − price of a move × cap, − Σ CSMs price of a
/// stay × how many can stay, + what is left of the busiest shares × the least busiest term. Exact
/// in 128-bit integers, rounded up (objectives are whole micropoints): no plan costs less, whatever
/// the multipliers are. O(arcs × resources), over every arc of the problem.
Micropoints lagrangianBound(const AssignmentProblem& problem, const DualPrices& prices,
                            std::optional<std::int64_t> maxMoves);

/// The same and, where capacity is short, what it costs that whole items must stay out (see
/// capacity_cover.h; the items of a cover are its only coupling, so the sum is a Lagrangian dual
/// again). With a crew its threads share the items.
Micropoints certifiedBound(const AssignmentProblem& problem, const DualPrices& prices,
                           std::optional<std::int64_t> maxMoves,
                           std::optional<PinnedItem> pinned = std::nullopt,
                           WorkerCrew* crew = nullptr);

/// The Lagrangian in parts, for a bound that looks at the hours of each book itself: what every
/// plan costs is at least `rest` + its arcs + for each CSM its curve of hours and its share of the
/// busiest term, at these prices of everything but hours. Rounded down.
struct HoursApart {
    Micropoints rest = 0;
    std::vector<Micropoints> arcs;     ///< in the order of firstArc
    std::vector<std::int64_t> busiest; ///< shares of the CSMs, as in DualPrices
};
HoursApart hoursApart(const AssignmentProblem& problem, const DualPrices& prices,
                      std::optional<std::int64_t> maxMoves);

/// What each item of a cover costs more when it stays out than with its cheapest CSM, rounded down;
/// 0 where staying out is cheaper.
std::vector<Micropoints> costsOfStayingOut(const AssignmentProblem& problem,
                                           const DualPrices& prices,
                                           std::optional<std::int64_t> maxMoves,
                                           const CapacityCover& cover);

} // namespace headroom
