#pragma once

#include "planner/hiring/hire_line.h"
#include "planner/hiring/hiring_plan.h"
#include "planner/hiring/simulation.h"
#include "planner/plan_session/hiring_case_builder.h"
#include "planner/scenarios/edit.h"

namespace headroom {

struct HiringRequest {
    int paths = 10'000; // 0 = no simulation
    std::uint64_t seed = 1;
    int threads = 0;
    std::optional<double> budget; // overrides the plan's
    std::optional<int> maxStarts; // a month, overrides the plan's
    std::optional<int> hires;     // exactly that many
    bool keepPlan = false;        // evaluate the hires in force instead of planning anew
};

/// Demand, supply and the plan, as projected from one scenario state.
struct HiringOutlook {
    PreparedHiringCase prepared;
    HiringPlan plan; // rows over months 0…horizon
    HiringPlan withoutHires;
    std::vector<HireLine> hires;                       // by start, then segment
    std::optional<SimulationReport> simulation;        // with the plan
    std::optional<SimulationReport> simulationWithout; // if nobody is hired
    bool fromPlanInForce = false;                      // hires of the scenario, not planned anew

    Month monthOf(int index) const { return prepared.month0 + index; }
};

/// A job. Hires by hand stay where they are; budget, cap on starts and freeze are obeyed; planned
/// 12 months beyond the horizon, lines within it are returned. Errors: those of hiringCaseOf,
/// optimalPlan and simulate.
Result<HiringOutlook> projectHiring(const ScenarioState& state, const HiringRequest& request,
                                    const JobControl& control);

/// The edit that puts an outlook's hires into the scenario.
Edit hiringAcceptance(const HiringOutlook& outlook);

} // namespace headroom
