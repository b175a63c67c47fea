#pragma once

#include "planner/assignment/balance_rooms.h"
#include "planner/assignment/dual_prices.h"
#include "planner/assignment/problem.h"

#include <vector>

namespace headroom {

/// Reduced costs of all arcs of an item at given prices, in points. What a list costs is gathered
/// once, so that an item with hundreds of CSMs is a short loop over numbers side by side: a million
/// accounts and half a billion arcs take about a second. Floating point: it chooses where to
/// search, and shows which few arcs an exact minimum has to look at.
class ArcPricer {
  public:
    ArcPricer(const AssignmentProblem& problem, const DualPrices& prices);

    /// One value for each arc, in the order of problem.arcs(item).
    void price(std::int32_t item, std::vector<double>& values) const;
    /// No value of this item of a shared list is farther than this from the exact one: what
    /// rounding of every product and sum can come to.
    double roundingOf(std::int32_t item) const;

  private:
    void gather(std::int32_t list);
    void noteLargest();
    void countRooms(std::int32_t item, std::span<const ItemArc> arcs,
                    std::vector<double>& values) const;
    void priceShared(std::int32_t item, std::int32_t list, std::vector<double>& values) const;
    double priceOf(CsmIndex csm, std::size_t resource) const {
        return prices_[static_cast<std::size_t>(csm) * resources_ + resource];
    }

    const AssignmentProblem& problem_;
    std::size_t resources_;
    BalanceRooms rooms_;
    std::vector<double> prices_; ///< points a unit of load, csm × resource
    double perMove_ = 0.0;
    std::vector<double> perStay_;    ///< by CSM, or empty
    std::vector<double> largest_;    ///< price of each resource, by size
    std::vector<double> steepest_;   ///< slope of each resource beyond rooms
    double largestCost_ = 0.0;       ///< of any arc of a list, by size, and of staying
    std::int64_t mostMinutes_ = 0;   ///< of an arc that has its own
    std::vector<std::size_t> first_; ///< of each list in the columns; lists that few items share
                                     ///< have none and are priced arc by arc
    std::vector<double> fit_;
    std::vector<std::vector<double>> perUnit_; ///< by resource; hours where the item's own count
};

} // namespace headroom
