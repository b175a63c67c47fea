#pragma once

#include "planner/base/result.h"

#include <filesystem>

namespace headroom {

/// The plan as it stands on disk as a new file, checked. Reads even while another program has the
/// plan open. Errors: those of PlanFile::open and saveCopy.
Result<void> backupPlan(const std::filesystem::path& plan, const std::filesystem::path& file);

/// Puts a backup in the place of `plan`, or makes it anew. The backup is checked first; what stands
/// there is kept on its shelf of backups, a damaged file as it is (NAME.damaged). Errors: those of
/// PlanFile::open for the backup, PlanDamaged, PlanLocked (the plan is open elsewhere),
/// PlanReadOnly, NotAPlan (something else stands there), DiskFull.
Result<void> restorePlan(const std::filesystem::path& file, const std::filesystem::path& plan);

} // namespace headroom
