#pragma once

#include "planner/sample/sample_plan.h"

#include <vector>

namespace headroom {

/// Streams of random numbers, so that one part does not shift another.
enum class SampleStream : std::uint64_t {
    Ranks,
    Account,
    Name,
    Team,
    People,
    Books,
    Owner,
    Growth,
    Leavers,
};

/// Customers without owners and segments. `tailShare` of them are small and without product data.
std::vector<Account> makeSampleAccounts(const SampleOptions& options, double tailShare);

} // namespace headroom
