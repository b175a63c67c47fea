#pragma once

#include "planner/import/import_trail.h"
#include "planner/import/mapped_table.h"
#include "planner/model/csm.h"

#include <cstdint>
#include <set>
#include <string>
#include <vector>

namespace headroom {

/// What the accounts say about the words the team file uses.
struct TeamContext {
    std::set<std::string> segments;   // of the accounts, and of the plan
    std::vector<std::string> regions; // one entry per account that has one
    std::optional<Date> asOf;
};

struct ImportedTeam {
    std::vector<Csm> csms;
    std::vector<std::string> titles; // job titles, one per CSM
    std::int64_t rejected = 0;
};

/// Reads the team. Capacity is FTE ("0.6", "60 %", 60), else hours a week or month as a share of
/// the most hours in the file; where the column is called capacity and a
/// person started within 180 days before the as-of day, a value of 0.75 and less is taken for the
/// ramp, which is counted from the start date anyway, and FTE becomes 1 (said in an issue). Roles
/// that name segments of the context become `segments`, a column of segments is taken as it is;
/// regions are kept where they serve at least half of the accounts that have one. Blocker:
/// Duplicate, NoIdColumn.
Result<ImportedTeam> importTeam(MappedTable& table, const TeamContext& context, ImportTrail& trail);

/// People who lead or serve others (title) and own nothing get no capacity: they are not expected
/// to take accounts. Open posts and users of systems that own nothing are not in the team. Said in
/// an issue each.
void restLeaders(ImportedTeam& team, const std::set<CsmId>& owners, ImportTrail& trail,
                 const std::string& fileName);

} // namespace headroom
