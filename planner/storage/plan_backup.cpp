#include "planner/storage/plan_backup.h"

#include "planner/storage/backup_shelf.h"
#include "planner/storage/plan_copy.h"
#include "planner/storage/plan_opening.h"

namespace headroom {
namespace {

Result<std::unique_ptr<PlanFile>> openSound(const std::filesystem::path& path) {
    auto file = PlanFile::open(path, OpenMode::ReadOnly);
    if (!file)
        return file;
    const auto findings = (*file)->check();
    if (!findings)
        return fail(findings.error());
    if (!findings->empty())
        return fail(findings->front());
    return file;
}

bool isAbsent(const std::filesystem::path& path) {
    std::error_code none;
    return !std::filesystem::exists(std::filesystem::symlink_status(path, none));
}

/// What cannot be copied as a database is kept as the bytes it is.
Result<void> keepDamaged(const std::filesystem::path& plan) {
    const auto folder = backupFolder(plan);
    if (auto made = createPrivateFolder(folder); !made)
        return made;
    const auto target = folder / (plan.filename().string() + ".damaged");
    std::error_code failure;
    std::filesystem::copy_file(plan, target, std::filesystem::copy_options::overwrite_existing,
                               failure);
    if (failure)
        return fail(ErrorCode::FileNotWritable, target.string(), failure.message());
    return {};
}

Result<void> keepWhatStandsThere(const std::filesystem::path& plan) {
    if (auto connection = Connection::open(plan, FileAccess::ReadWrite))
        if (shelveBackup(*connection, plan, "restore"))
            return {};
    return keepDamaged(plan);
}

} // namespace

Result<void> backupPlan(const std::filesystem::path& plan, const std::filesystem::path& file) {
    auto opened = PlanFile::open(plan, OpenMode::ReadOnly);
    if (!opened)
        return fail(opened.error());
    return (*opened)->saveCopy(file);
}

Result<void> restorePlan(const std::filesystem::path& file, const std::filesystem::path& plan) {
    auto backup = openSound(file);
    if (!backup)
        return fail(backup.error());
    if (isAbsent(plan))
        return (*backup)->saveCopy(plan);
    const auto real = std::filesystem::canonical(plan);
    const auto header = readPlanHeader(real);
    if (!header && header.error().code == ErrorCode::NotAPlan)
        return fail(header.error());
    if (!isWritable(real))
        return fail(ErrorCode::PlanReadOnly, real.string(), "the file may not be written");
    const auto lock = FileLock::take(lockFileOf(real));
    if (!lock)
        return fail(lock.error());
    if (auto kept = keepWhatStandsThere(real); !kept)
        return kept;
    auto from = Connection::open((*backup)->path(), FileAccess::Read);
    if (!from)
        return fail(from.error());
    return copyDatabase(*from, real, Existing::Replace);
}

} // namespace headroom
