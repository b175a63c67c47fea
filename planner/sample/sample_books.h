#pragma once

#include "planner/sample/sample_team.h"
#include "planner/workload/account_workload.h"

#include <vector>

namespace headroom {

/// Gives the accounts of `book` owners as years of habit would: some CSMs attract more work than
/// they can carry, most keep to their region, 3.5 % of the accounts have nobody, and a few stayed
/// with a CSM of their former segment. `accounts` are the same as the book's.
void giveStartingBooks(const SampleOptions& options, const std::vector<SampleCsm>& team,
                       const SegmentedBook& book, std::vector<Account>& accounts);

} // namespace headroom
