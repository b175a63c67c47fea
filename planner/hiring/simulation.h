#pragma once

#include "planner/base/job_control.h"
#include "planner/hiring/hiring_case.h"
#include "planner/hiring/hiring_limits.h"

#include <array>
#include <cstdint>
#include <vector>

namespace headroom {

/// What is uncertain, beyond the arrival and churn counts themselves.
struct SimulationOptions {
    int paths = 10'000;
    std::uint64_t seed = 1;
    int threads = 0;                       // 0 = all; never changes a result
    double sigmaNew = 0.15;                // lognormal factor on new logos per path and segment
    std::vector<double> sigmaNewBySegment; // overrides sigmaNew where present
    double correlationNew = 0.5;           // between segments
    double sigmaChurn = 0.10;              // one common factor on all churn rates
    /// Account-months behind each segment's churn rate and migration row: rates are drawn per path
    /// from Beta and Dirichlet with that weight. Empty or 0 = the rates are known.
    std::vector<double> churnEvidence;
    std::vector<double> migrationEvidence;
    bool backfill = true; // every leaver is replaced
    std::vector<double> backfillDelay{0.0,  0.0,  0.25,
                                      0.45, 0.20, 0.10}; // months from leaving to start
    std::vector<double>
        hireDelay; // same for planned requisitions; empty = planned start dates hold
};

enum class SimulatedQuantity { Customers, Arr, Required, Effective, Headcount, Gap };
inline constexpr int simulatedQuantities = 6;
const char* simulatedQuantityName(SimulatedQuantity quantity);

/// Distribution of one quantity over the paths. `pShort` = P(gap < 0), only for Gap.
struct Distribution {
    double mean = 0.0;
    double sd = 0.0;
    double p10 = 0.0;
    double p25 = 0.0;
    double p50 = 0.0;
    double p75 = 0.0;
    double p90 = 0.0;
    double pShort = 0.0;
};

/// Cost over months 1…T per path.
struct SimulatedCost {
    Distribution total;
    double standardError = 0.0;
    double salary = 0.0;
    double hire = 0.0;
    double shortage = 0.0;
    double shortFteMonths = 0.0;
    double idleFteMonths = 0.0;
};

struct SimulationReport {
    int paths = 0;
    int months = 0;
    std::size_t segments = 0;
    std::vector<Distribution> cells; // [quantity][month 1…T][segment]
    std::vector<Distribution> team;  // [quantity][month 1…T], summed over segments path by path
    SimulatedCost cost;
    std::vector<double> pathCost; // per path, for paired comparisons

    const Distribution& at(SimulatedQuantity quantity, int month, std::size_t segment) const {
        const auto index = (static_cast<std::size_t>(quantity) * static_cast<std::size_t>(months) +
                            static_cast<std::size_t>(month - 1)) *
                               segments +
                           segment;
        return cells[index];
    }
    const Distribution& teamAt(SimulatedQuantity quantity, int month) const {
        return team[static_cast<std::size_t>(quantity) * static_cast<std::size_t>(months) +
                    static_cast<std::size_t>(month - 1)];
    }
};

/// Monte Carlo of demand and supply with `starts` (`[segment][month]`, may be empty = backfill
/// only). Counter-based draws: the same seed gives the same paths for any number of threads, and
/// changing one input leaves all other draws alone. Errors: OutOfRange (options), Cancelled.
Result<SimulationReport> simulate(const HiringCase& hiringCase, const StartPlan& starts,
                                  const SimulationOptions& options, const JobControl& control = {});

} // namespace headroom
