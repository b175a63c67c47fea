#pragma once

#include "planner/base/result.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <string_view>

namespace headroom {

/// What tells one state of a file from another: which file it is, and when it was last written.
struct FileStamp {
    std::uint64_t device = 0, inode = 0;
    std::int64_t size = 0;
    std::int64_t modified = 0; // nanoseconds since 1970

    bool sameFile(const FileStamp& other) const {
        return device == other.device && inode == other.inode;
    }
    bool operator==(const FileStamp&) const = default;
};

// The only file of this room that calls the operating system beyond std::filesystem. Errors of all:
// FileNotFound, FileNotReadable, FileNotWritable, FileExists, DiskFull, PlanReadOnly,
// StorageFailed; subject = the path, detail = what the system says.

/// Links are followed. A folder, device or pipe is NotAPlan.
Result<FileStamp> stampOf(const std::filesystem::path& path);
/// The first `count` bytes, fewer if the file is shorter.
Result<std::string> readStart(const std::filesystem::path& path, std::size_t count);
/// An empty file of mode 0600 whatever the umask; refuses to reuse one.
Result<void> createPrivateFile(const std::filesystem::path& path);
/// A folder of mode 0700; one that exists is made so.
Result<void> createPrivateFolder(const std::filesystem::path& path);
/// Moves a finished file to its place and waits until the folder is on disk.
enum class Existing { Refuse, Replace };
Result<void> moveInto(const std::filesystem::path& from, const std::filesystem::path& target,
                      Existing existing);
/// A name for a file beside `path` that nobody uses.
std::filesystem::path temporaryBeside(const std::filesystem::path& path);
/// Is `name` one that temporaryBeside gives for a file whose temporary names begin with `start`, or
/// the journal of such a file?
bool isTemporaryOf(std::string_view start, std::string_view name);
bool isWritable(const std::filesystem::path& path);

/// A lock that the system drops when the process ends, however it ends.
class FileLock {
  public:
    /// Creates `path` (mode 0600) and writes who holds it. Errors: PlanLocked (subject = who holds
    /// it), those above.
    static Result<FileLock> take(const std::filesystem::path& path);
    FileLock(FileLock&& other) noexcept;
    FileLock& operator=(FileLock&& other) noexcept;
    ~FileLock(); // removes the lock file

    /// True when the lock file of a holder that did not end properly was found.
    bool wasLeftOver() const { return leftOver_; }

  private:
    FileLock(int handle, std::filesystem::path path, bool leftOver);
    void drop();

    int handle_ = -1;
    std::filesystem::path path_;
    bool leftOver_ = false;
};

} // namespace headroom
