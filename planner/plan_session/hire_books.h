#pragma once

#include "planner/plan_session/proposal.h"

#include <vector>

namespace headroom {

/// One account that a planned hire takes, and the month it changes hands.
struct Handover {
    std::size_t account = 0;     // position in the book
    std::int32_t from = noOwner; // position of the CSM who has it now; noOwner = nobody in the team
    Month month;                 // of the hand-over, not before the hire's start
    Minutes hours;               // a month
    Money arr;
    bool later = false; // not proposed yet: levelled into the first book (first_books.h)
};

/// The first book of one planned hire.
struct HireBook {
    HireId hire;
    std::size_t csm = 0; // position of the placeholder in the book
    Month start;
    std::vector<Handover> accounts; // by month, then in the order they are taken
    Minutes hours;                  // of all of them
    Minutes capacity;               // of the ramped hire
    Money arr;
};

/// The books of all planned hires under `owners`, hires by start. A hire takes accounts as fast as
/// the ramp allows: those without a CSM first, then from the fullest books, the largest first; each
/// in the first month in which all taken so far fit its capacity (productive hours × level × ramp),
/// at the latest when fully ramped. A hire that gets no account has an empty book.
/// `later` (empty = `owners`): who has them when the hires are ramped; what only that gives a hire
/// comes after the rest.
std::vector<HireBook> hireBooks(const ScenarioState& state, std::span<const std::int32_t> owners,
                                std::span<const std::int32_t> later = {});

/// The hires in force, by start.
std::vector<const PlannedHire*> hiresByStart(const ScenarioState& state);
/// Hours a month of a CSM who is ramped and present: FTE × productive hours × level.
Minutes fullCapacity(const ScenarioState& state, std::size_t csm);

/// The books that `hires` would get if they were in the plan: their placeholders join the team and
/// owners are proposed anew. A job. Errors: those of deriveState and propose.
struct ProposedHireBooks {
    Proposal proposal;
    std::vector<HireBook> books;
};
Result<ProposedHireBooks> proposeHireBooks(const ScenarioState& state,
                                           std::vector<PlannedHire> hires,
                                           const SolveRequest& request, const JobControl& control);

} // namespace headroom
