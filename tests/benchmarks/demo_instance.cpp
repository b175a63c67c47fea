#include "tests/benchmarks/demo_instance.h"

#include "planner/plan_session/plan_session.h"
#include "planner/plan_session/sample_content.h"

namespace headroom::test {

Result<std::shared_ptr<const AssignmentProblem>> demoProblem(int accounts, int csms) {
    SampleOptions options;
    options.accounts = accounts;
    options.csms = csms;
    auto content = sampleContent(options);
    if (!content)
        return fail(content.error());
    auto session = PlanSession::make(std::move(*content), nullptr);
    if (!session)
        return fail(session.error());
    const auto state = (*session)->state();
    auto built = buildProblem(assignmentInputs(*state));
    if (!built)
        return fail(built.error());
    return built->problem;
}

} // namespace headroom::test
