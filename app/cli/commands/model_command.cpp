#include "app/cli/commands/all_commands.h"
#include "app/cli/json_values.h"
#include "app/cli/opened_plan.h"
#include "planner/assignment/mps_writer.h"
#include "planner/plan_session/export_use_case.h"

namespace headroom::cli {
namespace {

int runModel(const Invocation& invocation) {
    const auto mps = invocation.arguments.value("mps");
    if (!mps)
        return invocation.refuse({ErrorCode::BadValue, "--mps", "name a file", {}, {}});
    const auto plan = openPlan(invocation.arguments.positional.front(), Access::Read);
    if (!plan)
        return invocation.refuse(plan.error());
    const auto proposal = proposalToShow(*plan->session);
    if (!proposal)
        return invocation.refuse(proposal.error());
    const AssignmentProblem& problem = *proposal->built->problem;
    if (auto written = writeMps(problem, *mps); !written)
        return invocation.refuse(written.error());
    if (const auto solution = invocation.arguments.value("solution"))
        if (auto written = writeMpsSolution(problem, proposal->report.owners, *solution); !written)
            return invocation.refuse(written.error());
    if (invocation.json)
        invocation.print(Json{{"objective", toPoints(proposal->report.objective)},
                              {"bound", toPoints(proposal->report.bound)},
                              {"status", solveStatusName(proposal->report.status)}});
    invocation.note("Model written to " + *mps + ".");
    return exitDone;
}

} // namespace

Command modelCommand() {
    return {"model",
            "PLAN --mps F [--solution F]",
            "the exact model and the proposal, for any other solver to check",
            {{"mps", "F", "model in free-format MPS"},
             {"solution", "F", "the proposal as name value lines"}},
            1,
            1,
            runModel};
}

} // namespace headroom::cli
