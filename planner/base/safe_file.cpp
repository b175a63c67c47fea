#include "planner/base/safe_file.h"

#include <algorithm>
#include <atomic>
#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <memory>
#include <ostream>
#include <streambuf>
#include <string>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace headroom {
namespace {

/// Closes and removes the file unless it was kept.
class PendingFile {
  public:
    explicit PendingFile(std::filesystem::path path)
        : path_(std::move(path)),
          descriptor_(::open(path_.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600)) {
        // Tells a part that is being written from one whose writer was killed.
        if (descriptor_ >= 0)
            (void)::flock(descriptor_, LOCK_EX | LOCK_NB);
    }
    PendingFile(const PendingFile&) = delete;
    PendingFile& operator=(const PendingFile&) = delete;
    ~PendingFile() {
        if (descriptor_ >= 0) {
            ::close(descriptor_);
            ::unlink(path_.c_str());
        }
    }

    bool isOpen() const { return descriptor_ >= 0; }
    bool append(std::string_view content) const {
        while (!content.empty()) {
            const ssize_t written = ::write(descriptor_, content.data(), content.size());
            if (written < 0 && errno == EINTR)
                continue;
            if (written <= 0)
                return false;
            content.remove_prefix(static_cast<std::size_t>(written));
        }
        return true;
    }
    bool flush() const { return ::fsync(descriptor_) == 0; }
    bool moveTo(const std::filesystem::path& target) {
        if (::close(std::exchange(descriptor_, -1)) == 0 &&
            ::rename(path_.c_str(), target.c_str()) == 0)
            return true;
        const int cause = errno;
        ::unlink(path_.c_str());
        errno = cause;
        return false;
    }

  private:
    std::filesystem::path path_;
    int descriptor_ = -1;
};

/// What is put into the stream goes to the file; `cause` is the errno of the first that did not.
class FileBuffer : public std::streambuf {
  public:
    explicit FileBuffer(const PendingFile& file) : file_(file), buffer_(std::size_t(1) << 16) {
        setp(buffer_.data(), buffer_.data() + buffer_.size());
    }
    int cause() const { return cause_; }

  protected:
    int_type overflow(int_type next) override {
        if (sync() != 0)
            return traits_type::eof();
        if (!traits_type::eq_int_type(next, traits_type::eof()))
            sputc(traits_type::to_char_type(next));
        return traits_type::not_eof(next);
    }
    int sync() override {
        if (cause_ == 0 && !file_.append({pbase(), static_cast<std::size_t>(pptr() - pbase())}))
            cause_ = errno;
        setp(buffer_.data(), buffer_.data() + buffer_.size());
        return cause_ == 0 ? 0 : -1;
    }

  private:
    const PendingFile& file_;
    std::vector<char> buffer_;
    int cause_ = 0;
};

/// ".books.csv." + digits + ".part"
bool isPartOf(std::string_view start, std::string_view name) {
    constexpr std::string_view ending = ".part";
    if (!name.starts_with(start) || !name.ends_with(ending) ||
        name.size() <= start.size() + ending.size())
        return false;
    name.remove_prefix(start.size());
    name.remove_suffix(ending.size());
    return std::ranges::all_of(name, [](char c) { return c >= '0' && c <= '9'; });
}

/// What killed writers left of the same target holds people's data and would stay for ever. Whoever
/// still writes holds a lock.
void removeLeftovers(const std::filesystem::path& folder, const std::string& start) {
    std::error_code none;
    for (const auto& entry : std::filesystem::directory_iterator(folder, none)) {
        if (!isPartOf(start, entry.path().filename().string()))
            continue;
        const int part = ::open(entry.path().c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW);
        if (part < 0)
            continue;
        if (::flock(part, LOCK_EX | LOCK_NB) == 0)
            ::unlink(entry.path().c_str());
        ::close(part);
    }
}

/// A name beside the target that no other writer has, in this program or another one.
std::filesystem::path partOf(const std::filesystem::path& target) {
    static std::atomic<unsigned> number{0};
    const std::filesystem::path folder = target.has_parent_path() ? target.parent_path() : ".";
    const std::string start = "." + target.filename().string() + ".";
    removeLeftovers(folder, start);
    return folder / (start + std::to_string(::getpid()) + std::to_string(++number) + ".part");
}

tl::unexpected<Error> refused(const std::filesystem::path& target, int cause) {
    if (cause == ENOSPC || cause == EDQUOT)
        return fail(ErrorCode::DiskFull, target.string(), "there is no room left on the disk");
    if (cause == ENOENT || cause == ENOTDIR)
        return fail(ErrorCode::FileNotWritable, target.string(), "its folder does not exist");
    if (cause == EISDIR)
        return fail(ErrorCode::FileNotWritable, target.string(), "it is a folder");
    return fail(ErrorCode::FileNotWritable, target.string(), "the folder does not let us write");
}

} // namespace

Result<void> writeWholeFile(const std::filesystem::path& target, std::string_view content) {
    return writeWholeFiles({FileToWrite{target, content}});
}

Result<void> writeWholeFiles(const std::vector<FileToWrite>& files, const WriteWatch& goesOn) {
    constexpr std::size_t atOnce = std::size_t(4) << 20;
    std::vector<std::unique_ptr<PendingFile>> parts;
    std::uint64_t written = 0;
    for (const auto& [target, content] : files) {
        parts.push_back(std::make_unique<PendingFile>(partOf(target)));
        if (!parts.back()->isOpen())
            return refused(target, errno);
        for (std::size_t from = 0; from < content.size(); from += atOnce) {
            const std::string_view piece = content.substr(from, atOnce);
            if (!parts.back()->append(piece))
                return refused(target, errno);
            written += piece.size();
            if (goesOn && !goesOn(written))
                return fail(ErrorCode::Cancelled, target.string(), {});
        }
        if (!parts.back()->flush())
            return refused(target, errno);
    }
    for (std::size_t i = 0; i < files.size(); ++i)
        if (!parts[i]->moveTo(files[i].target))
            return refused(files[i].target, errno);
    return {};
}

Result<void> writeStreamedFile(const std::filesystem::path& target,
                               const std::function<void(std::ostream&)>& write) {
    PendingFile part(partOf(target));
    if (!part.isOpen())
        return refused(target, errno);
    FileBuffer buffer(part);
    std::ostream out(&buffer);
    write(out);
    out.flush();
    if (buffer.cause() != 0)
        return refused(target, buffer.cause());
    if (!part.flush() || !part.moveTo(target))
        return refused(target, errno);
    return {};
}

Result<void> makeFolder(const std::filesystem::path& folder) {
    std::error_code error;
    if (std::filesystem::is_directory(folder, error))
        return {};
    if (folder.has_parent_path() && folder.parent_path() != folder)
        if (auto made = makeFolder(folder.parent_path()); !made)
            return made;
    if (::mkdir(folder.c_str(), 0700) != 0 && errno != EEXIST)
        return fail(ErrorCode::FileNotWritable, folder.string(), "the folder cannot be made");
    if (!std::filesystem::is_directory(folder, error))
        return fail(ErrorCode::FileNotWritable, folder.string(),
                    "a file of that name is in the way");
    return {};
}

} // namespace headroom
