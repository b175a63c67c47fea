#pragma once

#include "planner/storage/plan_file.h"
#include "tests/planner/storage/sample_plan.h"
#include "tests/support/long_tests.h"
#include "tests/support/test_registry.h"

#include <QTest>

namespace headroom::test {

/// A path in a new empty folder, with a blank in its name.
std::filesystem::path newPath();
std::string words(const Error& error);
template <class T>
std::string words(const Result<T>& result) {
    return result ? "success" : words(result.error());
}
template <class T>
bool failedWith(const Result<T>& result, ErrorCode code) {
    return !result && result.error().code == code;
}

/// For use where a failure is the end of the test.
std::unique_ptr<PlanFile> created(const std::filesystem::path& path, const PlanContent& content);
std::unique_ptr<PlanFile> opened(const std::filesystem::path& path,
                                 OpenMode mode = OpenMode::ReadWrite);
PlanContent loaded(PlanFile& file);
/// What a second reader finds in the file.
PlanContent reloaded(const std::filesystem::path& path);
int modeOf(const std::filesystem::path& path);
std::string bytesOf(const std::filesystem::path& path);
/// A new file in the place of the old one; the second keeps the file and changes its content.
void setBytes(const std::filesystem::path& path, const std::string& bytes);
void overwriteBytes(const std::filesystem::path& path, const std::string& bytes);
/// Runs SQL on a closed plan behind its back.
void tamper(const std::filesystem::path& path, const std::string& sql);
std::size_t filesIn(const std::filesystem::path& folder);

} // namespace headroom::test
