#include "tests/planner/storage/storage_testing.h"

#include "planner/storage/sqlite.h"

#include <fstream>
#include <iterator>
#include <sys/stat.h>

namespace headroom::test {
namespace {

template <class T>
T orDie(Result<T> result) {
    if (!result)
        qFatal("%s", words(result).c_str());
    return std::move(*result);
}

} // namespace

std::filesystem::path newPath() {
    return scratchFolder() / "Q3 books.headroom";
}

std::string words(const Error& error) {
    return std::string(errorCodeName(error.code)) + " | " + error.subject + " | " + error.detail;
}

std::unique_ptr<PlanFile> created(const std::filesystem::path& path, const PlanContent& content) {
    return orDie(PlanFile::create(path, content));
}

std::unique_ptr<PlanFile> opened(const std::filesystem::path& path, OpenMode mode) {
    return orDie(PlanFile::open(path, mode));
}

PlanContent loaded(PlanFile& file) {
    return orDie(file.load());
}

PlanContent reloaded(const std::filesystem::path& path) {
    return loaded(*opened(path, OpenMode::ReadOnly));
}

int modeOf(const std::filesystem::path& path) {
    struct stat found {};
    return ::stat(path.c_str(), &found) == 0 ? static_cast<int>(found.st_mode & 0777) : -1;
}

std::string bytesOf(const std::filesystem::path& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

void setBytes(const std::filesystem::path& path, const std::string& bytes) {
    std::error_code none;
    std::filesystem::remove(path, none); // ext4 waits for the disk when a file is cut and rewritten
    overwriteBytes(path, bytes);
}

void overwriteBytes(const std::filesystem::path& path, const std::string& bytes) {
    std::ofstream(path, std::ios::binary | std::ios::trunc) << bytes;
}

void tamper(const std::filesystem::path& path, const std::string& sql) {
    auto connection = orDie(Connection::open(path, FileAccess::ReadWrite));
    connection.run(sql);
    if (auto done = connection.outcome(); !done)
        qFatal("%s: %s", sql.c_str(), words(done).c_str());
}

std::size_t filesIn(const std::filesystem::path& folder) {
    std::error_code none;
    const std::filesystem::directory_iterator entries(folder, none);
    return static_cast<std::size_t>(std::distance(begin(entries), end(entries)));
}

} // namespace headroom::test
