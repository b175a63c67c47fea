#pragma once

#include "planner/import/account_import.h"
#include "planner/import/map_syntax.h"

#include <string>
#include <vector>

namespace headroom {

/// One field of the accounts that is made of the rows of another file.
struct RollUpTask {
    std::string field;
    RollUp how = RollUp::Sum;
    FieldKind kind = FieldKind::AsMoney;
};

/// Rolls the rows of a joined table up to the accounts, by account ID, else by unique name; the
/// n-th wanted column of the table belongs to the n-th task. Rows that belong to no account are
/// counted and their amounts told.
Result<void> rollUp(MappedTable& table, const std::vector<RollUpTask>& tasks,
                    ImportedAccounts& accounts, std::optional<Date> asOf, ImportTrail& trail);

} // namespace headroom
