#pragma once

#include "planner/base/result.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <iosfwd>
#include <string_view>
#include <vector>

namespace headroom {

/// Writes beside the target, flushes and renames, mode 0600: the target is either as it was or
/// whole. Parts that killed writers left beside the same target are removed first. Errors:
/// FileNotWritable (missing folder, no permission; detail says which), DiskFull.
Result<void> writeWholeFile(const std::filesystem::path& target, std::string_view content);

struct FileToWrite {
    std::filesystem::path target;
    std::string_view content; // must outlive the call
};
/// Told the bytes written so far; false = stop.
using WriteWatch = std::function<bool(std::uint64_t written)>;

/// Several at once: all parts are complete before the first is moved to its place, so what stops or
/// fails until then leaves every target as it was. Errors: as above, Cancelled.
Result<void> writeWholeFiles(const std::vector<FileToWrite>& files, const WriteWatch& goesOn = {});

/// The same with one that is too large to be held in memory: `write` puts it into the stream.
Result<void> writeStreamedFile(const std::filesystem::path& target,
                               const std::function<void(std::ostream&)>& write);

/// Creates the folder (mode 0700) and its parents where missing. Errors: FileNotWritable.
Result<void> makeFolder(const std::filesystem::path& folder);

} // namespace headroom
