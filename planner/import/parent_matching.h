#pragma once

#include "planner/import/account_import.h"

namespace headroom {

/// Turns parents named by text into IDs: an account's ID as it stands, else the account of that
/// unique name; a text that is neither stays as ID of an account outside the book. An account is
/// never its own parent.
void matchParents(ImportedAccounts& accounts, const std::string& fileName, ImportTrail& trail);

} // namespace headroom
