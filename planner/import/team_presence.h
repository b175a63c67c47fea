#pragma once

#include "planner/import/mapped_table.h"
#include "planner/model/csm.h"

namespace headroom {

/// Whom a flag of the row ("Deactivated" = true) says to have left is a leaver.
void readGone(const MappedTable& table, Csm& csm);

} // namespace headroom
