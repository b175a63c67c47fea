#pragma once

#include "planner/base/result.h"
#include "planner/storage/file_system.h"

namespace headroom {

/// Marks a SQLite database as a plan: "Hdrm".
inline constexpr std::int32_t planApplicationId = 0x4864726d;

/// What the first 100 bytes of a plan say, read before SQLite sees the file
/// (sqlite.org/fileformat2.html, 1.3).
struct PlanHeader {
    FileStamp stamp;
    int version = 0; // user_version
    std::string bytes;
};

/// Errors: those of stampOf and readStart, FileEmpty, FileTooLarge (above 16 GiB), NotAPlan,
/// PlanDamaged (cut short, or changed by another program).
Result<PlanHeader> readPlanHeader(const std::filesystem::path& path);

/// SQLite's journal of a transaction that is under way, or was interrupted.
std::filesystem::path journalOf(const std::filesystem::path& path);

} // namespace headroom
