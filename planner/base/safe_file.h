#pragma once

#include "planner/base/result.h"

#include <filesystem>
#include <string_view>

namespace headroom {

/// Writes beside the target, flushes and renames, mode 0600: the target is either as it was or
/// whole. Parts that killed writers left beside the same target are removed first. Errors:
/// FileNotWritable (missing folder, no permission; detail says which), DiskFull.
Result<void> writeWholeFile(const std::filesystem::path& target, std::string_view content);

/// Creates the folder (mode 0700) and its parents where missing. Errors: FileNotWritable.
Result<void> makeFolder(const std::filesystem::path& folder);

} // namespace headroom
