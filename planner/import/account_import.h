#pragma once

#include "planner/import/import_trail.h"
#include "planner/import/imported_accounts.h"
#include "planner/import/mapped_table.h"

namespace headroom {

/// Reads the accounts from an opened table; what it cannot take is in the trail. Blockers:
/// NoIdColumn, DamagedId, Duplicate.
Result<ImportedAccounts> importAccounts(MappedTable& table, ImportTrail& trail);

} // namespace headroom
