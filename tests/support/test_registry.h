#pragma once

#include <QObject>
#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace headroom::test {

using TestFactory = std::unique_ptr<QObject> (*)();

struct RegisteredTest {
    std::string name; // file name without extension
    TestFactory make;
};

std::vector<RegisteredTest>& registeredTests();

/// Registers at start-up; `file` is __FILE__.
bool registerTest(const char* file, TestFactory make);

/// Folder of inputs that are not part of the project; absent on most machines. Tests that need a
/// file of it skip with a message where it is not.
std::filesystem::path sharedFile(const std::string& relative);

/// A new empty folder of mode 0700, removed when the program ends.
std::filesystem::path scratchFolder();

} // namespace headroom::test

/// At the end of a test file, before its moc include. The class lives in the global namespace.
#define HEADROOM_TEST(Class)                                                                       \
    namespace {                                                                                    \
    const bool registered##Class = headroom::test::registerTest(                                   \
        __FILE__, []() -> std::unique_ptr<QObject> { return std::make_unique<Class>(); });         \
    }
