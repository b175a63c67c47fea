// A lock file with any content, held by somebody else and left over: who holds it is told in one
// line of plain characters, and what a crash left is taken over.
#include "planner/storage/file_system.h"

#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <fcntl.h>
#include <string>
#include <sys/file.h>
#include <unistd.h>

using namespace headroom;

namespace {

void require(bool condition) {
    if (!condition)
        std::abort();
}

bool isPlainLine(const std::string& text) {
    return !text.empty() && text.size() <= 512 &&
           std::ranges::all_of(text, [](char c) { return c >= ' ' && c <= '~'; });
}

struct Folder {
    std::filesystem::path path;

    Folder() {
        std::string name = (std::filesystem::temp_directory_path() / "headroom-XXXXXX").string();
        require(::mkdtemp(name.data()) != nullptr);
        path = name;
    }
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;
    ~Folder() {
        std::error_code ignored;
        std::filesystem::remove_all(path, ignored);
    }
};

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static const Folder folder;
    const auto path = folder.path / ".plan.lock";
    const int holder = ::open(path.c_str(), O_RDWR | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
    require(holder >= 0 && ::write(holder, data, size) == static_cast<ssize_t>(size));
    require(::flock(holder, LOCK_EX | LOCK_NB) == 0);
    const auto refused = FileLock::take(path);
    require(!refused && refused.error().code == ErrorCode::PlanLocked &&
            isPlainLine(refused.error().subject));
    ::close(holder); // its process ends without tidying up
    {
        const auto taken = FileLock::take(path);
        require(taken.has_value());
        require(taken->wasLeftOver() == (refused.error().subject != "another program"));
    }
    require(!std::filesystem::exists(path));
    return 0;
}
