// A program to be killed: acts on a plan for ever and says on stdout which action is saved.
//   plan_writer edit|import|apply|backup|migrate PLAN
#include "tests/planner/storage/plan_actions.h"

#include <cstdio>
#include <string>

using namespace headroom;
using namespace headroom::test;

int main(int count, char** arguments) {
    if (count != 3)
        return 2;
    const std::string kind = arguments[1];
    const std::filesystem::path path = arguments[2];
    const PlanFormat format = kind == "migrate" ? formatTwo(1) : currentFormat();
    const auto file = PlanFile::open(path, OpenMode::ReadWrite, format);
    if (!file || (*file)->readOnly())
        return 1;
    const auto content = (*file)->load();
    if (!content)
        return 1;
    for (int number = lastAction(*content) + 1;; ++number) {
        const auto done = kind == "backup" ? (*file)->saveCopy(copyOf(path, number))
                                           : (*file)->write(action(kind, number));
        if (!done)
            return 1;
        std::printf("%d\n", number);
        std::fflush(stdout);
    }
}
