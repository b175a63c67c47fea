#pragma once

#include "planner/storage/file_system.h"
#include "planner/storage/migrations.h"
#include "planner/storage/plan_file.h"
#include "planner/storage/plan_header.h"

namespace headroom {

struct OpenedPlan {
    PlanDatabase database;
    std::optional<FileLock> lock;        // held while the file may be written
    std::optional<Error> readOnlyReason; // why it may not
    PlanHeader header;
};

std::filesystem::path lockFileOf(const std::filesystem::path& plan);

/// The open sequence: header, lock, guarded connection, schema, structure if it was not closed
/// properly, migration. `path` is absolute and without links. Errors as PlanFile::open.
Result<OpenedPlan> openPlan(const std::filesystem::path& path, OpenMode mode,
                            const PlanFormat& format);

} // namespace headroom
