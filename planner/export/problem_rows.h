#pragma once

#include "planner/export/proposed_books.h"

#include <string>

namespace headroom {

/// What the solver saw, so that anybody can recompute hours, ratio use and objective.
/// `accounts`: account_id, segment, hours_per_month, arr, ratio_use, current_csm_id, locked,
/// pinned, unassigned_points, eligible_csm_ids, points (the last two `;`-separated and parallel:
/// fit + move), then risk_units, renewal_quarter, family. `csms`: csm_id, capacity_hours,
/// target_permille, ceiling_permille, ratio_capacity, arr_max (empty = no limit), then arr_target,
/// risk_target, renewals_per_quarter, target_hours (the target to the minute, as it is weighed).
/// `weights`: term, points, per.
struct ProblemRows {
    std::string accounts, csms, weights;
};

ProblemRows problemRows(const ProposedBooks& books);

} // namespace headroom
