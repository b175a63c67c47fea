#pragma once

#include "planner/storage/file_system.h"
#include "planner/storage/sqlite.h"

namespace headroom {

/// A file under a temporary name beside its place: removed, with its journal, unless it was kept.
class FileInTheMaking {
  public:
    /// Empty, mode 0600. Errors: those of createPrivateFile.
    static Result<FileInTheMaking> beside(const std::filesystem::path& target);
    FileInTheMaking(FileInTheMaking&& other) noexcept;
    FileInTheMaking& operator=(FileInTheMaking&&) = delete;
    ~FileInTheMaking();

    /// An error about the file in the making, told of the file that it was to become.
    static Error toldOf(const std::filesystem::path& target, const std::filesystem::path& making,
                        Error error);

    const std::filesystem::path& path() const { return path_; }
    Result<void> moveTo(const std::filesystem::path& target, Existing existing);

  private:
    explicit FileInTheMaking(std::filesystem::path path) : path_(std::move(path)) {}
    std::filesystem::path path_;
};

/// The whole database as a new file, reopened and checked before it stands at its place. Errors:
/// FileExists, DiskFull, PlanDamaged, StorageFailed.
Result<void> copyDatabase(Connection& from, const std::filesystem::path& target, Existing existing);

} // namespace headroom
