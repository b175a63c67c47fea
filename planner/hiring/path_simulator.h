#pragma once

#include "planner/hiring/customer_paths.h"
#include "planner/hiring/hiring_case.h"
#include "planner/hiring/path_draws.h"
#include "planner/hiring/ramped_hires.h"
#include "planner/hiring/simulation.h"
#include "planner/hiring/variates.h"

#include <vector>

namespace headroom {

/// One pool on one path. People are whole; the fraction of a part-time seat stays expected.
struct PoolState {
    double customers = 0.0;
    double arr = 0.0;
    std::vector<int> ramping; // by tenure 0…ramp length − 1
    int ramped = 0;
    double fraction = 0.0;
    std::vector<int> arrivals; // people starting, by month
    int pipeline = 0;          // requisitions open, not yet started
    double newSeen = 0.0;      // new logos so far
    double newExpected = 0.0;  // ditto, as forecast

    struct Staff {
        double headcount = 0.0;
        double effective = 0.0;
    };
    Staff staff(const std::vector<double>& ramp) const {
        int people = ramped;
        double effective = static_cast<double>(ramped) + fraction;
        for (std::size_t k = 0; k < ramping.size(); ++k) {
            people += ramping[k];
            effective += ramp[k] * ramping[k];
        }
        return {static_cast<double>(people) + fraction, effective};
    }
    double headcount() const;
    double effective(const std::vector<double>& ramp) const;
};

/// One month of one path of customers and staff, by inversion of counter-based uniforms: a draw
/// depends on seed, path, stream, month, segment and index only (hiring notes 2.5).
class PathSimulator {
  public:
    PathSimulator(const HiringCase& hiringCase, const SimulationOptions& options, int months);

    void begin(int path);
    /// Churn, migration, expansion and new logos of month t.
    void moveCustomers(int month);
    /// Attrition by tenure cell, then ageing, dated changes and arrivals; leavers' successors are
    /// requisitioned when `backfill` is on. Then promotions of those whose requisitions were opened
    /// on this path: as many as are expected of them, the seats of whoever is ramped.
    void moveStaff(int month);
    /// Opens requisitions in `month`; they start after a random delay, or all `delay` months later
    /// when that is ≥ 0.
    void open(int month, std::size_t segment, int count, int delay);

    const PoolState& pool(std::size_t segment) const { return pools_[segment]; }
    /// People who started in the month last simulated.
    int started(std::size_t segment) const { return started_[segment]; }
    int months() const { return months_; }
    /// Expected delay of a requisition in months.
    double meanDelay() const;

  private:
    int delayFor(double uniform, const std::vector<double>& probabilities) const;
    void leave(int month, std::size_t segment, int count);
    int leavers(int month, std::size_t segment, int cell, int people) const;
    void promote(int month);

    const HiringCase& case_;
    const SimulationOptions& options_;
    int months_;
    CustomerPaths customers_;
    int path_ = 0;
    PathDraws draws_;
    std::vector<BinomialLaw> attrition_;
    std::vector<PoolState> pools_;
    std::vector<PoolState> opening_;
    std::vector<int> started_;
    std::vector<std::vector<double>> hired_; // starts by [segment][month]; none = no promotions
    std::vector<RampedHires> promotable_;
    std::vector<RampedHires> eligible_; // before the promotions of the month
};

} // namespace headroom
