#pragma once

#include "planner/import/health_scale.h"
#include "planner/import/mapped_table.h"

#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <string_view>

namespace headroom {

/// What was met while the rows of the accounts file were read, told once for all of them.
struct AccountTally {
    bool rollUp = false;
    HealthScale scaleOfHealth;
    std::int64_t deleted = 0;
    std::int64_t completedIds = 0;
    std::int64_t mendedIds = 0;
    std::int64_t wordHealth = 0;
    std::int64_t repeatedRows = 0;
    std::int64_t differing = 0; // of these, from the first row of their account
    std::int64_t nameless = 0;
    std::int64_t paying = 0; // accounts with an ARR
    Money largestArr;
    /// Names that stand beside the ID, or else the e-mail, of an owner.
    std::map<std::string, std::set<std::string>> namesOfOwners;
    std::map<std::string, std::int64_t> unknownStages;
    std::map<std::string, std::int64_t> unknownCurrencies;

    /// At most fifty different texts.
    static void count(std::map<std::string, std::int64_t>& counts, std::string_view text);
};

void tellTally(const AccountTally& tally, MappedTable& table, std::int64_t accounts);

} // namespace headroom
