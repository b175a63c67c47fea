#pragma once

#include "planner/plan_session/proposal.h"

#include <string>
#include <vector>

namespace headroom {

/// A way out in words and as a `KEY=VALUE` of `headroom-cli set` (empty where it takes a new
/// person).
struct NamedRelaxation {
    std::string text;
    std::string set;
    std::string effect; // what is then still missing, from solving again
};

/// Rules that cannot hold together, with names. Amounts in hours, full-time books or currency
/// units.
struct NamedConflict {
    std::string resource; // hours, ratio, arr, eligibility, locks
    std::vector<std::string> accounts, csms;
    double needed = 0.0, available = 0.0;
    std::string text;
    std::vector<NamedRelaxation> relaxations;
};

/// Minimum cuts of the scenario's problem in words. Errors: those of buildProblem.
Result<std::vector<NamedConflict>> findConflicts(const ScenarioState& state);

} // namespace headroom
