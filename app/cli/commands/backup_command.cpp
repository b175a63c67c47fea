#include "app/cli/commands/all_commands.h"
#include "app/cli/opened_plan.h"
#include "planner/storage/plan_backup.h"

namespace headroom::cli {
namespace {

int runBackup(const Invocation& invocation) {
    const std::vector<std::string>& words = invocation.arguments.positional;
    if (auto done = backupPlan(words[0], words[1]); !done)
        return invocation.refuse(done.error());
    invocation.note("Backed up to " + words[1] + ".");
    return exitDone;
}

int runRestore(const Invocation& invocation) {
    const std::vector<std::string>& words = invocation.arguments.positional;
    if (auto done = restorePlan(words[0], words[1]); !done)
        return invocation.refuse(done.error());
    invocation.note("Restored into " + words[1] + ".");
    return exitDone;
}

} // namespace

Command backupCommand() {
    return {"backup", "PLAN FILE", "a checked copy of a plan, also while it is open", {}, 2,
            2,        runBackup};
}

Command restoreCommand() {
    return {"restore", "FILE PLAN", "puts a backup in the place of a plan", {}, 2, 2, runRestore};
}

} // namespace headroom::cli
