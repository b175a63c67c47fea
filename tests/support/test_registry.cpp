#include "tests/support/test_registry.h"

#include <QTemporaryDir>

namespace headroom::test {

std::vector<RegisteredTest>& registeredTests() {
    static std::vector<RegisteredTest> tests;
    return tests;
}

bool registerTest(const char* file, TestFactory make) {
    registeredTests().push_back({std::filesystem::path(file).stem().string(), make});
    return true;
}

std::filesystem::path sharedFile(const std::string& relative) {
    return std::filesystem::path(HEADROOM_SHARED_DIR) / relative;
}

std::filesystem::path scratchFolder() {
    static std::vector<std::unique_ptr<QTemporaryDir>> folders;
    folders.push_back(std::make_unique<QTemporaryDir>());
    return folders.back()->path().toStdString();
}

} // namespace headroom::test
