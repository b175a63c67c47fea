#pragma once

#include "planner/plan_session/plan_session.h"
#include "planner/storage/plan_file.h"

#include <filesystem>

namespace headroom::cli {

/// A plan file and the session on it.
struct OpenedPlan {
    std::unique_ptr<PlanFile> file;
    std::unique_ptr<PlanSession> session;

    const ScenarioState& state() const { return *session->state(); }
};

enum class Access { Read, Write };
/// Errors: those of PlanFile::open; with Access::Write also why it can only be read.
Result<OpenedPlan> openPlan(const std::filesystem::path& path, Access access);

} // namespace headroom::cli
