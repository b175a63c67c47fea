#include "planner/storage/plan_file.h"

#include "tests/planner/storage/sample_plan.h"
#include "tests/support/test_registry.h"

#include <QTest>
#include <fstream>
#include <sys/stat.h>

using namespace headroom;
using namespace headroom::test;

namespace {

std::filesystem::path newPath() {
    return scratchFolder() / "Q3 books.headroom";
}

std::string words(const Error& error) {
    return std::string(errorCodeName(error.code)) + " | " + error.subject + " | " + error.detail;
}

template <class T>
std::string words(const Result<T>& result) {
    return result ? "success" : words(result.error());
}

PlanContent reloaded(const std::filesystem::path& path) {
    auto file = PlanFile::open(path, OpenMode::ReadOnly);
    if (!file)
        qFatal("%s", words(file).c_str());
    auto content = (*file)->load();
    if (!content)
        qFatal("%s", words(content).c_str());
    return std::move(*content);
}

int modeOf(const std::filesystem::path& path) {
    struct stat found {};
    return ::stat(path.c_str(), &found) == 0 ? static_cast<int>(found.st_mode & 0777) : -1;
}

} // namespace

class PlanFileTest : public QObject {
    Q_OBJECT
  private slots:
    void what_is_stored_is_what_is_loaded() {
        const auto path = newPath();
        const PlanContent plan = richPlan();
        QVERIFY(plan.tree.scenarios().size() == 3);
        auto file = PlanFile::create(path, plan);
        QVERIFY2(file, words(file).c_str());
        QVERIFY(!(*file)->readOnly());
        const auto content = (*file)->load();
        QVERIFY2(content, words(content).c_str());
        QCOMPARE(difference(plan, *content), std::string());
        file->reset();
        QCOMPARE(difference(plan, reloaded(path)), std::string());
    }
    void a_plan_of_defaults_is_kept_too() {
        const auto path = newPath();
        PlanContent plan;
        plan.base = defaultInputs();
        QVERIFY(PlanFile::create(path, plan));
        QCOMPARE(difference(plan, reloaded(path)), std::string());
    }
    void an_import_kept_in_two_places_is_one_book() {
        const auto path = newPath();
        QVERIFY(PlanFile::create(path, richPlan()));
        const PlanContent content = reloaded(path);
        const auto& edits = content.tree.find(3)->edits;
        const auto outer = std::get<ReplaceBook>(edits.front()).book;
        const auto& inner = std::get<EditGroup>(std::get<EditGroup>(edits.back()).edits[1]);
        QCOMPARE(outer, std::get<ReplaceBook>(inner.edits[0]).book);
        QCOMPARE(outer->accounts().size(), std::size_t{7});
    }
    void nothing_is_overwritten() {
        const auto path = newPath();
        std::ofstream(path) << "salaries";
        const auto file = PlanFile::create(path, plainPlan(1));
        QVERIFY(!file);
        QCOMPARE(file.error().code, ErrorCode::FileExists);
        std::string kept;
        std::getline(std::ifstream(path), kept);
        QCOMPARE(kept, std::string("salaries"));
    }
    void only_its_owner_may_read_a_plan() {
        const auto before = ::umask(022);
        const auto path = newPath();
        const auto file = PlanFile::create(path, plainPlan(10));
        const auto copy = path.parent_path() / "copy.headroom";
        const auto copied = (*file)->saveCopy(copy);
        ::umask(before);
        QVERIFY2(copied, words(copied).c_str());
        QCOMPARE(modeOf(path), 0600);
        QCOMPARE(modeOf(copy), 0600);
        QCOMPARE(difference(plainPlan(10), reloaded(copy)), std::string());
    }
    void nothing_is_left_beside_a_closed_plan() {
        const auto path = newPath();
        QVERIFY(PlanFile::create(path, plainPlan(10)));
        const auto entries = std::filesystem::directory_iterator(path.parent_path());
        QCOMPARE(std::distance(begin(entries), end(entries)), std::ptrdiff_t{1});
    }
};

HEADROOM_TEST(PlanFileTest)
#include "plan_file_test.moc"
