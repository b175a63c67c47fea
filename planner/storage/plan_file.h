#pragma once

#include "planner/base/result.h"
#include "planner/storage/plan_store.h"

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace headroom {

struct PlanFormat;

/// ReadOnly takes no lock and leaves nothing beside the file.
enum class OpenMode { ReadWrite, ReadOnly };

/// Verify: content whose digests do not match is refused. AsIs: what can be read is given, for
/// rescue; the file is then only read.
enum class Trust { Verify, AsIs };

/// The one file of a plan, a SQLite database. Used by one thread at a time. While it is open for
/// writing a lock file `.NAME.lock` stands beside it and names who has it.
class PlanFile : public PlanStore {
  public:
    /// A new file of mode 0600, written beside its place and moved there when it is complete.
    /// Errors: FileExists, FileNotWritable, DiskFull, BadValue (a number that is none), OutOfRange.
    static Result<std::unique_ptr<PlanFile>> create(const std::filesystem::path& path,
                                                    const PlanContent& content);
    /// Errors: FileNotFound, FileNotReadable, FileEmpty, FileTooLarge, NotAPlan, PlanNewer,
    /// PlanDamaged, StorageFailed. What can be read but not written is opened read-only and says
    /// why in `readOnlyReason`: PlanLocked (subject = who has it), PlanReadOnly, PlanNewer,
    /// PlanDamaged. A file of an older version is backed up and brought to this one.
    static Result<std::unique_ptr<PlanFile>> open(const std::filesystem::path& path, OpenMode mode);
    /// As above for another format than this program's; for tests of migrations.
    static Result<std::unique_ptr<PlanFile>> open(const std::filesystem::path& path, OpenMode mode,
                                                  const PlanFormat& format);
    ~PlanFile() override;

    const std::filesystem::path& path() const;
    bool readOnly() const { return readOnlyReason().has_value(); }
    /// Nothing while the file can be written. OpenMode::ReadOnly gives PlanReadOnly.
    const std::optional<Error>& readOnlyReason() const;

    /// Everything, in one reading. O(content). Errors: PlanDamaged (subject = the table),
    /// StorageFailed.
    Result<PlanContent> load(Trust trust = Trust::Verify);

    /// One transaction, durable when it returns; on an error the file is as it was. A book, or an
    /// accepted proposal, is written only after a backup. Errors: those of `readOnlyReason`,
    /// PlanReplaced (moved, deleted or overwritten by somebody else; from then on every write is
    /// refused), DiskFull, StorageFailed, PlanLocked, UnknownScenario, Duplicate, FrozenEdit,
    /// OutOfRange (an edit's number is not the next one), BadValue.
    Result<void> write(const std::vector<PlanWrite>& writes) override;
    /// A book or an accepted proposal is among these.
    static bool callsForBackup(const std::vector<PlanWrite>& writes);

    /// What is wrong with the file: structure, digests, rules of the domain. Empty = sound.
    Result<std::vector<Error>> check();

    /// The content as it stands on disk, as a new file of mode 0600, reopened and checked. Works
    /// also when the file was replaced or can only be read. Errors: FileExists, DiskFull,
    /// PlanDamaged.
    Result<void> saveCopy(const std::filesystem::path& target);

  private:
    struct State;
    explicit PlanFile(std::unique_ptr<State> state);

    std::unique_ptr<State> state_;
};

} // namespace headroom
