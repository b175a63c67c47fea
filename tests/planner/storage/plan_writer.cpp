// A program to be killed: acts on a plan for ever and says on stdout which action is saved.
//   plan_writer edit|import|apply|backup|export|migrate|fill PLAN
// `fill` imports ever more until the disk is full; then it makes room by removing the file `room`
// beside the plan, writes once more and ends with 3. Whatever else does not work ends it with 1.
#include "planner/base/safe_file.h"
#include "tests/planner/storage/plan_actions.h"

#include <cstdio>
#include <string>

using namespace headroom;
using namespace headroom::test;

namespace {

Result<void> act(PlanFile& file, const std::filesystem::path& path, const std::string& kind,
                 int number) {
    if (kind == "backup")
        return file.saveCopy(copyOf(path, number));
    if (kind == "export")
        return writeWholeFile(exportOf(path), exportText(number));
    return file.write(action(kind == "fill" ? "import" : kind, number));
}

void say(const std::string& line) {
    std::printf("%s\n", line.c_str());
    std::fflush(stdout);
}

/// The bar in the window says why; the user makes room and presses Retry.
int retryWithRoom(PlanFile& file, const std::filesystem::path& path, int number,
                  const Error& error) {
    say(errorCodeName(error.code));
    if (writeWholeFile(exportOf(path), exportText(number)))
        return 1; // there is no room for that either
    std::error_code none;
    std::filesystem::remove(path.parent_path() / "room", none);
    if (!file.write(action("edit", number)))
        return 1;
    say(std::to_string(number));
    return 3;
}

} // namespace

int main(int count, char** arguments) {
    if (count != 3)
        return 2;
    const std::string kind = arguments[1];
    const std::filesystem::path path = arguments[2];
    const PlanFormat format = kind == "migrate" ? nextFormat(1) : currentFormat();
    const auto file = PlanFile::open(path, OpenMode::ReadWrite, format);
    if (!file || (*file)->readOnly())
        return 1;
    const auto content = (*file)->load();
    if (!content)
        return 1;
    for (int number = lastAction(*content) + 1;; ++number) {
        const auto done = act(**file, path, kind, number);
        if (!done)
            return kind == "fill" ? retryWithRoom(**file, path, number, done.error()) : 1;
        say(std::to_string(number));
    }
}
