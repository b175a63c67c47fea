#include "planner/storage/file_system.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <chrono>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <pwd.h>
#include <random>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace headroom {
namespace {

constexpr mode_t privateFile = S_IRUSR | S_IWUSR;
constexpr mode_t privateFolder = S_IRWXU;

tl::unexpected<Error> systemError(const std::filesystem::path& path, ErrorCode otherwise) {
    const int code = errno;
    ErrorCode error = otherwise;
    if (code == ENOENT || code == ENOTDIR)
        error = ErrorCode::FileNotFound;
    else if (code == ENOSPC || code == EDQUOT)
        error = ErrorCode::DiskFull;
    else if (code == EEXIST)
        error = ErrorCode::FileExists;
    return fail(error, path.string(), std::strerror(code));
}

/// A file handle that is closed when it goes out of sight.
class Handle {
  public:
    Handle(const std::filesystem::path& path, int flags)
        : value_(::open(path.c_str(), flags | O_CLOEXEC, privateFile)) {}
    Handle(const Handle&) = delete;
    Handle& operator=(const Handle&) = delete;
    ~Handle() {
        if (value_ >= 0)
            ::close(value_);
    }
    int value() const { return value_; }
    int release() { return std::exchange(value_, -1); }

  private:
    int value_;
};

Result<void> flushFolder(const std::filesystem::path& path) {
    const Handle folder(path.parent_path(), O_RDONLY | O_DIRECTORY);
    if (folder.value() < 0 || ::fsync(folder.value()) != 0)
        return systemError(path.parent_path(), ErrorCode::FileNotWritable);
    return {};
}

std::string userName() {
    std::array<char, 4096> buffer{};
    passwd entry{};
    passwd* found = nullptr;
    if (::getpwuid_r(::getuid(), &entry, buffer.data(), buffer.size(), &found) == 0 &&
        found != nullptr)
        return found->pw_name;
    return std::to_string(::getuid());
}

/// "anna on laptop, process 4711"
std::string thisProcess() {
    std::array<char, 256> host{};
    if (::gethostname(host.data(), host.size() - 1) != 0)
        host[0] = '\0';
    return userName() + " on " + host.data() + ", process " + std::to_string(::getpid());
}

/// What stands in a lock file may be anything; what is shown of it is one line of plain characters,
/// which is what names of users and machines are made of.
std::string holderIn(int handle) {
    std::array<char, 512> text{};
    const ssize_t count = ::pread(handle, text.data(), text.size(), 0);
    std::string holder(text.data(), count > 0 ? static_cast<std::size_t>(count) : 0);
    holder.resize(std::min(holder.size(), holder.find('\n')));
    while (!holder.empty() && static_cast<unsigned char>(holder.back()) <= ' ')
        holder.pop_back();
    std::ranges::replace_if(
        holder, [](char c) { return c < ' ' || c > '~'; }, '?');
    return holder.empty() ? "another program" : holder;
}

bool stillAt(int handle, const std::filesystem::path& path) {
    struct stat mine {};
    struct stat there {};
    return ::fstat(handle, &mine) == 0 && ::stat(path.c_str(), &there) == 0 &&
           mine.st_ino == there.st_ino && mine.st_dev == there.st_dev;
}

Result<void> writeHolder(int handle, const std::filesystem::path& path) {
    const std::string text = thisProcess() + "\n";
    if (::fchmod(handle, privateFile) != 0 || ::ftruncate(handle, 0) != 0 ||
        ::pwrite(handle, text.data(), text.size(), 0) != static_cast<ssize_t>(text.size()))
        return systemError(path, ErrorCode::FileNotWritable);
    return {};
}

} // namespace

Result<FileStamp> stampOf(const std::filesystem::path& path) {
    struct stat found {};
    if (::stat(path.c_str(), &found) != 0)
        return systemError(path, ErrorCode::FileNotReadable);
    if (!S_ISREG(found.st_mode))
        return fail(ErrorCode::NotAPlan, path.string(), "this is not a file");
    return FileStamp{static_cast<std::uint64_t>(found.st_dev),
                     static_cast<std::uint64_t>(found.st_ino), found.st_size,
                     std::int64_t{found.st_mtim.tv_sec} * 1'000'000'000 + found.st_mtim.tv_nsec};
}

Result<std::string> readStart(const std::filesystem::path& path, std::size_t count) {
    const Handle file(path, O_RDONLY | O_NONBLOCK);
    if (file.value() < 0)
        return systemError(path, ErrorCode::FileNotReadable);
    std::string bytes(count, '\0');
    std::size_t got = 0;
    while (got < count) {
        const ssize_t more =
            ::pread(file.value(), bytes.data() + got, count - got, static_cast<off_t>(got));
        if (more < 0)
            return systemError(path, ErrorCode::FileNotReadable);
        if (more == 0)
            break;
        got += static_cast<std::size_t>(more);
    }
    bytes.resize(got);
    return bytes;
}

Result<void> createPrivateFile(const std::filesystem::path& path) {
    const Handle file(path, O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW);
    if (file.value() < 0)
        return systemError(path, ErrorCode::FileNotWritable);
    if (::fchmod(file.value(), privateFile) != 0)
        return systemError(path, ErrorCode::FileNotWritable);
    return {};
}

Result<void> createPrivateFolder(const std::filesystem::path& path) {
    if (::mkdir(path.c_str(), privateFolder) != 0 && errno != EEXIST)
        return systemError(path, ErrorCode::FileNotWritable);
    const Handle folder(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW);
    if (folder.value() < 0 || ::fchmod(folder.value(), privateFolder) != 0)
        return systemError(path, ErrorCode::FileNotWritable);
    return {};
}

Result<void> moveInto(const std::filesystem::path& from, const std::filesystem::path& target,
                      Existing existing) {
    if (existing == Existing::Refuse && ::link(from.c_str(), target.c_str()) == 0) {
        ::unlink(from.c_str());
        return flushFolder(target);
    }
    if (existing == Existing::Refuse) {
        if (errno == EEXIST)
            return systemError(target, ErrorCode::FileNotWritable);
        // A file system without hard links: take the name first, then put the file in its place.
        if (auto taken = createPrivateFile(target); !taken)
            return taken;
    }
    if (::rename(from.c_str(), target.c_str()) != 0)
        return systemError(target, ErrorCode::FileNotWritable);
    return flushFolder(target);
}

std::filesystem::path temporaryBeside(const std::filesystem::path& path) {
    std::random_device device;
    std::array<char, 20> word{};
    std::snprintf(word.data(), word.size(), ".%08x.tmp", device());
    return path.parent_path() / ("." + path.filename().string() + word.data());
}

bool isTemporaryOf(std::string_view start, std::string_view name) {
    constexpr std::string_view ending = ".tmp";
    if (name.ends_with("-journal"))
        name.remove_suffix(std::string_view("-journal").size());
    if (!name.starts_with(start) || !name.ends_with(ending))
        return false;
    name.remove_suffix(ending.size());
    const std::string_view word = name.substr(std::min(name.size(), name.rfind('.') + 1));
    return word.size() == 8 && word.find_first_not_of("0123456789abcdef") == std::string_view::npos;
}

bool isWritable(const std::filesystem::path& path) {
    return ::faccessat(AT_FDCWD, path.c_str(), W_OK, AT_EACCESS) == 0;
}

FileLock::FileLock(int handle, std::filesystem::path path, bool leftOver)
    : handle_(handle), path_(std::move(path)), leftOver_(leftOver) {}

FileLock::FileLock(FileLock&& other) noexcept
    : handle_(std::exchange(other.handle_, -1)), path_(std::move(other.path_)),
      leftOver_(other.leftOver_) {}

FileLock& FileLock::operator=(FileLock&& other) noexcept {
    if (this != &other) {
        drop();
        handle_ = std::exchange(other.handle_, -1);
        path_ = std::move(other.path_);
        leftOver_ = other.leftOver_;
    }
    return *this;
}

FileLock::~FileLock() {
    drop();
}

void FileLock::drop() {
    if (handle_ < 0)
        return;
    ::unlink(path_.c_str()); // while the lock is held, so that nobody else's file is taken away
    ::close(handle_);
    handle_ = -1;
}

Result<FileLock> FileLock::take(const std::filesystem::path& path) {
    constexpr int attempts = 20;
    for (int i = 0; i < attempts; ++i) {
        Handle file(path, O_RDWR | O_CREAT | O_NOFOLLOW);
        if (file.value() < 0)
            return systemError(path, ErrorCode::FileNotWritable);
        if (::flock(file.value(), LOCK_EX | LOCK_NB) != 0) {
            if (errno != EWOULDBLOCK)
                return systemError(path, ErrorCode::FileNotWritable);
            return fail(ErrorCode::PlanLocked, holderIn(file.value()), {});
        }
        // Its holder may have removed the file between our open and our lock.
        if (!stillAt(file.value(), path))
            continue;
        const bool leftOver = holderIn(file.value()) != "another program";
        if (auto written = writeHolder(file.value(), path); !written)
            return fail(written.error());
        return FileLock(file.release(), path, leftOver);
    }
    return fail(ErrorCode::StorageFailed, path.string(), "the lock file does not hold still");
}

} // namespace headroom
