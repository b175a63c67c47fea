#include "app/cli/opened_plan.h"

namespace headroom::cli {

Result<OpenedPlan> openPlan(const std::filesystem::path& path, Access access) {
    auto file =
        PlanFile::open(path, access == Access::Write ? OpenMode::ReadWrite : OpenMode::ReadOnly);
    if (!file)
        return fail(file.error());
    if (access == Access::Write && (*file)->readOnly())
        return fail(*(*file)->readOnlyReason());
    auto content = (*file)->load();
    if (!content)
        return fail(content.error());
    OpenedPlan plan;
    plan.file = std::move(*file);
    auto session =
        PlanSession::make(std::move(*content), access == Access::Write ? plan.file.get() : nullptr);
    if (!session)
        return fail(session.error());
    plan.session = std::move(*session);
    return plan;
}

} // namespace headroom::cli
