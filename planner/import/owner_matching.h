#pragma once

#include "planner/import/account_import.h"
#include "planner/import/import_trail.h"
#include "planner/model/csm.h"

#include <vector>

namespace headroom {

/// How the owners named in the accounts file become CSMs.
enum class TeamSource : std::uint8_t {
    File,    // a team file: owners not in it are added as NotInTeam
    Kept,    // the team of the book before: likewise
    Derived, // no team known: every owner is an active, full-time, ramped CSM
};

/// Sets `Account::owner` of every account: by ID, then e-mail, then name if unique ("Last, First"
/// counts as the name), then by an answer `owner:TEXT=ID` of the request. Adds the owners that are
/// not in the team, and names them with their accounts and ARR. A name that two people share is a
/// question and a blocker.
void matchOwners(ImportedAccounts& accounts, std::vector<Csm>& team, TeamSource source,
                 ImportTrail& trail);

} // namespace headroom
