#include "planner/storage/plan_copy.h"

#include "planner/storage/plan_check.h"
#include "planner/storage/plan_header.h"

namespace headroom {

Result<FileInTheMaking> FileInTheMaking::beside(const std::filesystem::path& target) {
    std::error_code none;
    const auto absolute = std::filesystem::absolute(target, none);
    auto path = temporaryBeside(absolute);
    if (auto created = createPrivateFile(path); !created) {
        Error error = toldOf(target, path, created.error());
        if (error.code == ErrorCode::FileNotFound) {
            error.code = ErrorCode::FileNotWritable;
            error.detail = "its folder does not exist";
        }
        return fail(std::move(error));
    }
    return FileInTheMaking(std::move(path));
}

Error FileInTheMaking::toldOf(const std::filesystem::path& target,
                              const std::filesystem::path& making, Error error) {
    if (error.subject == making.string())
        error.subject = target.string();
    return error;
}

FileInTheMaking::FileInTheMaking(FileInTheMaking&& other) noexcept
    : path_(std::exchange(other.path_, {})) {}

FileInTheMaking::~FileInTheMaking() {
    if (path_.empty())
        return;
    std::error_code ignored;
    std::filesystem::remove(path_, ignored);
    std::filesystem::remove(journalOf(path_), ignored);
}

Result<void> FileInTheMaking::moveTo(const std::filesystem::path& target, Existing existing) {
    // The journal of a file that stood there before would be played back into the new one.
    std::error_code none;
    if (existing == Existing::Replace || !std::filesystem::exists(target, none))
        std::filesystem::remove(journalOf(target), none);
    auto moved = moveInto(path_, std::filesystem::absolute(target), existing);
    if (moved)
        path_.clear();
    return moved;
}

Result<void> copyDatabase(Connection& from, const std::filesystem::path& target,
                          Existing existing) {
    std::error_code none;
    if (existing == Existing::Refuse && std::filesystem::exists(target, none))
        return fail(ErrorCode::FileExists, target.string(), "a file of this name is there already");
    auto file = FileInTheMaking::beside(target);
    if (!file)
        return fail(file.error());
    const auto refused = [&](const Error& error) {
        return fail(FileInTheMaking::toldOf(target, file->path(), error));
    };
    {
        auto to = Connection::open(file->path(), FileAccess::ReadWrite);
        if (!to)
            return refused(to.error());
        if (auto copied = Backup::copy(from, *to); !copied)
            return refused(copied.error());
    }
    if (auto sound = verifyFile(file->path()); !sound)
        return refused(sound.error());
    return file->moveTo(target, existing);
}

} // namespace headroom
