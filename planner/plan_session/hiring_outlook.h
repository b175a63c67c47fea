#pragma once

#include "planner/hiring/hire_line.h"
#include "planner/hiring/hiring_plan.h"
#include "planner/hiring/simulation.h"
#include "planner/plan_session/hiring_case_builder.h"
#include "planner/plan_session/minimum_coverage.h"
#include "planner/scenarios/edit.h"

namespace headroom {

struct HiringRequest {
    int paths = 10'000; // 0 = no simulation
    std::uint64_t seed = 1;
    int threads = 0;
    std::optional<double> budget; // salary and hire cost of the hires; overrides the plan's
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
    std::vector<ManagerLine> managers;                 // beyond those of today's team, by start
    std::vector<CoverageNeed> coverage;                // of the team as it is
    std::optional<SimulationReport> simulation;        // with the plan
    std::optional<SimulationReport> simulationWithout; // if nobody is hired
    /// Hires within the horizon that a cap on starts, the budget or the number of hires keeps from
    /// being made, per segment; empty without such a limit.
    std::vector<int> leftOut;
    std::vector<PlannedHire> later; // by hand, after the months shown: they stay in the plan
    bool fromPlanInForce = false;   // hires of the scenario, not planned anew

    Month monthOf(int index) const { return prepared.month0 + index; }
};

/// A job. Hires by hand stay where they are; budget, cap on starts and freeze are obeyed; planned
/// 12 months beyond the horizon, lines within it are returned. Errors: those of hiringCaseOf,
/// optimalPlan and simulate.
Result<HiringOutlook> projectHiring(const ScenarioState& state, const HiringRequest& request,
                                    const JobControl& control);

/// The team's highest chance of being short in a month.
struct ShortRisk {
    double chance = 0.0;
    int month = 0;
};
/// Over months `from`…`to`, cut to those there are.
ShortRisk worstTeamRisk(const SimulationReport& report, int from, int to = 120);
/// First month in which a requisition opened now has brought a ramped CSM in every segment: before
/// that, hiring helps in part only.
int firstMonthHiresHelp(const HiringCase& hiringCase);

/// What the scenario and the request allow a plan; hires by hand and those that minimum coverage
/// asks for are fixed starts.
HiringLimits hiringLimitsOf(const ScenarioState& state, const PreparedHiringCase& prepared,
                            const HiringRequest& request);
/// How its futures are drawn: leavers are replaced by the plan's hires, not beside them.
SimulationOptions simulationOptionsOf(const PreparedHiringCase& prepared,
                                      const HiringRequest& request);

/// The edit that puts an outlook's hires into the scenario.
Edit hiringAcceptance(const HiringOutlook& outlook);

/// The edit that lets one hire start in another month, by hand. `hires` are the hires in force,
/// or those of a plan that is thereby accepted. Errors: BadValue (no such hire, or the start is
/// not after `month0`).
Result<Edit> movedStart(std::vector<PlannedHire> hires, const HireId& id, Month start,
                        Month month0);
/// The hires of an outlook's lines, and those by hand that start after its months.
std::vector<PlannedHire> hiresOf(const HiringOutlook& outlook);
/// Does the scenario have the hires of the outlook's lines, and no others in its months? In any
/// order, whatever their reasons: one hire by hand can make another one a leaver's replacement.
bool hasHiresOf(const ScenarioState& state, const HiringOutlook& outlook);

} // namespace headroom
