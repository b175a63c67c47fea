#pragma once

#include "planner/storage/sqlite.h"

#include <chrono>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace headroom {

// Automatic backups stand beside the plan in a hidden folder `.NAME-backups` of mode 0700: they are
// on the same disk, move and go with the plan's folder, and nothing of a plan stays behind in the
// home folder when it is deleted or was on a stick.

std::filesystem::path backupFolder(const std::filesystem::path& plan);

/// Copies the plan as it stands, checks the copy and thins the shelf. `reason`: "import", "apply",
/// "migration", "restore"; it is part of the name ("2026-11-22T06-15-03Z before import.headroom").
Result<std::filesystem::path> shelveBackup(Connection& plan, const std::filesystem::path& path,
                                           const std::string& reason);

/// Where a version that somebody names goes: among the backups, but never thinned out. The name is
/// cut to 80 bytes, without what file names cannot hold; the folder is made. Errors: BadValue (no
/// name is left), those of making a folder.
Result<std::filesystem::path> placeOfVersion(const std::filesystem::path& plan,
                                             std::string_view name);
/// The name of a version; nothing for an automatic backup.
std::optional<std::string> versionName(const std::filesystem::path& backup);

using BackupTime = std::chrono::sys_seconds;
/// Which backups may go. Kept are all of the last 24 hours (20 at most), and the newest of each of
/// 12 days, 10 weeks and 9 months that have one.
std::vector<BackupTime> backupsToDrop(std::vector<BackupTime> times, BackupTime now);

/// Backups and named versions on the shelf, newest first.
std::vector<std::filesystem::path> shelvedBackups(const std::filesystem::path& plan);

} // namespace headroom
