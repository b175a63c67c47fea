#pragma once

#include "planner/assignment/change_plan.h"
#include "planner/assignment/solve_report.h"
#include "planner/scenarios/scenario_state.h"

#include <span>

namespace headroom {

/// A proposal as the exports need it; borrowed for the call. `owners` are positions of
/// state.book->csms(), noOwner = unassigned.
struct ProposedBooks {
    const ScenarioState& state;
    const AssignmentInputs& inputs;
    const BuiltProblem& built;
    const SolveReport& report;
    std::span<const std::int32_t> owners;
    const LoadSummary& load;
    const ChangePlan& changes;

    const Account& account(std::size_t i) const { return state.book->accounts()[i]; }
    /// ID of a position, "" for nobody.
    const std::string& csmId(std::int32_t position) const {
        static const std::string nobody;
        return position == noOwner
                   ? nobody
                   : state.book->csms()[static_cast<std::size_t>(position)].id.value();
    }
};

} // namespace headroom
