#pragma once

#include "planner/plan_session/proposal.h"
#include "planner/plan_session/relaxation_ideas.h"

#include <string>
#include <vector>

namespace headroom {

/// A way out in words and as what `headroom-cli set` takes. Each was applied to a copy of the plan
/// and diagnosed again before it is offered.
struct NamedRelaxation {
    enum class Settles : std::uint8_t { Everything, ThisConflict, Part };

    Saying text;
    KeyValues settings;
    Saying effect; // what is then still missing, here and in the rest of the plan
    Settles settles = Settles::Part;

    std::string set() const; // "KEY=VALUE", several with a space between
};

/// Rules that cannot hold together, with names. Amounts in hours, full-time books or currency
/// units.
struct NamedConflict {
    std::string resource; // hours, ratio, arr, eligibility, families, pins, moves
    std::vector<std::string> accounts, csms;
    double needed = 0.0, available = 0.0;
    Saying text;
    std::vector<NamedRelaxation> relaxations;
};

/// Minimum cuts of the scenario's problem, locks and pins over a limit, families pulled apart,
/// pins to nobody in the team and a cap on moves that pins break, in words. A job: derives the plan
/// once more for each relaxation it tries. Errors: those of buildProblem.
Result<std::vector<NamedConflict>> findConflicts(const ScenarioState& state);

/// The ways out of conflict `n` that no conflict before it over the same accounts has: where hours
/// and ratios are short for the same accounts, most ways are the same.
std::vector<NamedRelaxation> waysNotToldBefore(const std::vector<NamedConflict>& conflicts,
                                               std::size_t n);

} // namespace headroom
