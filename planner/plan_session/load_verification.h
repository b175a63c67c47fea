#pragma once

#include "planner/export/assignment_export.h"
#include "planner/import/load_check.h"
#include "planner/plan_session/plan_session.h"

namespace headroom {

/// What was last given to the CRM.
struct CrmLoad {
    CrmColumns columns;
    std::vector<LoadedOwner> rows;
    bool remembered = false; // false: never exported; what a load would hold now
};

/// What a CRM load of the shown scenario holds, as the note that `rememberCrmLoad` keeps. Errors:
/// those of buildProblem.
Result<std::string> crmLoadNote(const PlanSession& session, const CrmColumns& columns);
/// Keeps the note in the plan, to be checked later; to be called when the load file was written.
/// Errors: those of the store.
Result<void> rememberCrmLoad(PlanSession& session, std::string note);

/// Errors: those of buildProblem, PlanDamaged (a note that cannot be read).
Result<CrmLoad> lastCrmLoad(const PlanSession& session);

/// Compares the last load with a fresh export. The load's own column names are preferred where the
/// export has them. Errors: NothingToDo (the load has no rows) and those of checkLoad.
Result<LoadCheck> verifyLoad(const PlanSession& session, const CrmLoad& load,
                             const ImportRequest& request, const JobControl& job);

} // namespace headroom
