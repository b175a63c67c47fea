// Runs all registered tests, or those named in the arguments; other arguments go to Qt Test.
#include "tests/support/test_registry.h"

#include <QCoreApplication>
#include <QTest>
#include <cstdio>

namespace headroom::test {
/// Defined by programs with windows (test_support_gui); weak elsewhere.
__attribute__((weak)) std::unique_ptr<QCoreApplication> makeApplication(int& argc, char** argv) {
    return std::make_unique<QCoreApplication>(argc, argv);
}
} // namespace headroom::test

int main(int argc, char** argv) {
    const auto application = headroom::test::makeApplication(argc, argv);
    const auto& tests = headroom::test::registeredTests();
    std::vector<std::string> wanted;
    QStringList arguments{QString::fromLocal8Bit(argv[0])};
    for (int i = 1; i < argc; ++i) {
        const std::string word = argv[i];
        bool named = false;
        for (const auto& test : tests)
            named = named || test.name == word;
        if (named)
            wanted.push_back(word);
        else
            arguments << QString::fromLocal8Bit(argv[i]);
    }
    int failures = 0;
    int run = 0;
    for (const auto& test : tests) {
        if (!wanted.empty() && std::find(wanted.begin(), wanted.end(), test.name) == wanted.end())
            continue;
        const auto object = test.make();
        failures += QTest::qExec(object.get(), arguments);
        ++run;
    }
    if (run == 0) {
        std::fprintf(stderr, "no such test\n");
        return 1;
    }
    return failures;
}
