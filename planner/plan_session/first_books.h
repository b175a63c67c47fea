#pragma once

#include "planner/base/job_control.h"
#include "planner/plan_session/hire_books.h"
#include "planner/plan_session/hiring_outlook.h"

namespace headroom {

/// The books of all planned hires, hires by start. To what `owners` give them, later hand-overs
/// come: when a hire is ramped its book shall be as full as the books beside it, less the room for
/// customers still to be won by then (of the outlook's forecast). Accounts come from the fullest
/// books of the segment, the fewest that do it; pinned and locked ones (on the day of the start),
/// families and accounts that move already stay. So hires far away have a first book as well, which
/// the optimiser, who looks 12 months ahead, does not give them. Stopped, later hires go without.
std::vector<HireBook> firstBooks(const ScenarioState& state, std::span<const std::int32_t> owners,
                                 const HiringOutlook& outlook, const JobControl& control = {});

/// The same for the hires of an outlook that are not in the plan yet.
struct OutlookBooks {
    std::shared_ptr<const ScenarioState> state; // with the outlook's hires as placeholders
    std::vector<HireBook> books;
};
/// Owners are those in force. Errors: those of deriveState.
Result<OutlookBooks> firstBooksOf(const std::shared_ptr<const ScenarioState>& state,
                                  const HiringOutlook& outlook, const JobControl& control = {});

} // namespace headroom
