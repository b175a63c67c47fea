#pragma once

#include "planner/base/job_control.h"
#include "planner/hiring/cost.h"
#include "planner/hiring/demand.h"
#include "planner/hiring/hiring_limits.h"
#include "planner/hiring/late_cause.h"
#include "planner/hiring/supply.h"

#include <optional>
#include <vector>

namespace headroom {

/// One month of one segment: the columns `month, segment, new, churned, migr_in, migr_out,
/// closing_customers, closing_arr, required_fte, starts, headcount, effective_capacity, gap_fte,
/// coverage` (coverage = effective ÷ required; 0 when nothing is required).
struct HiringRow {
    int month = 0;
    std::size_t segment = 0;
    SegmentMonth growth;
    RequiredFte required;
    double planned = 0.0; // FTE to be in seat: required × coverage, with safety; see planned_need.h
    int starts = 0;
    double headcount = 0.0;
    double effective = 0.0;
    double gap = 0.0;
    double coverage = 0.0;
};

enum class HireReason { Growth, Backfill, Manager };
const char* hireReasonName(HireReason reason);

/// One opening with its months (1 = first month after the as-of month).
struct Requisition {
    std::optional<std::size_t> segment; // absent for a manager
    HireReason reason = HireReason::Growth;
    int open = 0;
    int offer = 0;
    int start = 0;
    int ramped = 0;     // first month at full effectiveness
    int needed = 0;     // first month the pool is short without this hire
    int lateMonths = 0; // ramped − needed, as far as it cannot be helped
    LateCause lateCause = LateCause::None;
    double triggerCustomers = 0.0; // open when the segment reaches this many customers
};

/// A plan and its evaluation over months 0…T; `rows` by month, then segment.
struct HiringPlan {
    StartPlan starts; // [segment][month], 0…T + look-ahead
    std::vector<HiringRow> rows;
    std::vector<PoolCost> costs; // per segment
    PoolCost total;
    double lowerBound = 0.0; // of the objective over the optimised horizon
    /// Ditto, against what is planned for; equals total.total() when nothing beyond is optimised
    /// and the plan is for what is expected.
    double objective = 0.0;
    bool provedOptimal = false;
    std::vector<Requisition> requisitions; // by open month, then segment
    std::vector<int> managers;             // needed at months 0…T

    double gapToBound() const {
        return objective > 0.0 ? (objective - lowerBound) / objective : 0.0;
    }
};

/// Rows, costs, requisitions and managers of given starts. Errors: OutOfRange for a start outside
/// 1…T or a negative count.
Result<HiringPlan> evaluateStarts(const HiringCase& hiringCase, const StartPlan& starts);

/// The cheapest integer starts under the limits: exact per pool, joint limits by branch and bound
/// or dynamic programming. Where the search must stop early, `lowerBound` says how far off it can
/// be. Errors: Infeasible, Cancelled.
Result<HiringPlan> optimalPlan(const HiringCase& hiringCase, const HiringLimits& limits,
                               const JobControl& control = {});

/// Expected cost of the best plan with exactly k hires, k = 0…maxHires.
struct HireCountCost {
    int hires = 0;
    double cost = 0.0;
    std::vector<int> hiresOfPool;
    bool proved = false;
};
Result<std::vector<HireCountCost>> costByHires(const HiringCase& hiringCase,
                                               const HiringLimits& limits, int maxHires,
                                               const JobControl& control = {});

} // namespace headroom
