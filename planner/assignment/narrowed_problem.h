#pragma once

#include "planner/assignment/balance_rooms.h"
#include "planner/assignment/capacity_cover.h"
#include "planner/assignment/dual_prices.h"
#include "planner/assignment/problem.h"

#include <optional>
#include <vector>

namespace headroom {

/// Which ways of serving items are still in question: one flag an arc of the problem (in the order
/// of firstArc), one an item for leaving it unassigned.
struct OpenChoices {
    std::vector<char> arc;
    std::vector<char> alone;

    /// All other ways of the item; the arc itself stays as it is.
    void closeOthers(const AssignmentProblem& problem, std::int32_t item, std::size_t place);
};

/// All of them; a fixed item cannot stay out.
OpenChoices allChoices(const AssignmentProblem& problem);

/// The same items with the open arcs only. Leaving an item out stays possible there, so a bound of
/// the narrowed problem holds for every plan of open choices.
AssignmentProblem narrowed(const AssignmentProblem& problem, const OpenChoices& open);

/// The problem in which the items of covers that are cheapest to leave out at these prices are out.
AssignmentProblem withoutCovered(const AssignmentProblem& problem,
                                 const std::vector<CapacityCover>& covers, const DualPrices& prices,
                                 std::optional<std::int64_t> cap);

/// Closes choices that no plan cheaper than `incumbent` makes, given prices whose certified bound
/// over the open choices is `bound`; exact. Returns how many were closed.
std::int64_t closeHopeless(const AssignmentProblem& problem, const DualPrices& prices,
                           std::optional<std::int64_t> cap, Micropoints bound,
                           Micropoints incumbent, OpenChoices& open);

/// The open arc of an item that costs least at the prices.
struct CheapestArc {
    std::size_t place = 0; ///< among all arcs
    Micropoints lead = 0;  ///< what the item's next open choice costs more
};
/// The item must have an open arc.
CheapestArc cheapestOpenArc(const AssignmentProblem& problem, const BalanceRooms& rooms,
                            const DualPrices& prices, std::optional<std::int64_t> cap,
                            std::int32_t item, const OpenChoices& open);

} // namespace headroom
