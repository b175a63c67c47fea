#pragma once

#include "planner/hiring/growth_model.h"

#include <vector>

namespace headroom {

/// Customers of a segment who come and go in some months.
struct CustomerFlows {
    double arrivals = 0.0;
    double others = 0.0; // churned, moved in, moved out
};
CustomerFlows flowsWithin(const GrowthPath& path, std::size_t segment, int first, int last);

/// Customers beyond the expected number that a plan keeps room for while these come and go:
/// z × sd, z the standard normal quantile of the case's service level, sd² = each flow as a
/// Poisson count + (σ × new logos)² (hiring notes 2.4 and 3.2, A3). 0 at a service level of 0.5.
double safetyCustomers(const HiringCase& hiringCase, std::size_t segment,
                       const CustomerFlows& flows);

/// Safety of each month 0…T. Of the last lead only (time to fill, notice and what the ramp loses):
/// what is further away will be planned anew with what is known then.
std::vector<double> safetyByMonth(const HiringCase& hiringCase, const GrowthPath& path,
                                  std::size_t segment);

/// FTE to be in seat by month: coverage × what expected customers and safety need.
std::vector<double> plannedNeed(const HiringCase& hiringCase, const GrowthPath& path,
                                std::size_t segment);

/// The case that starts are chosen for: with `backfill` off nobody leaves in it, so that no start
/// replaces a leaver.
HiringCase casePlannedFor(HiringCase hiringCase);

} // namespace headroom
