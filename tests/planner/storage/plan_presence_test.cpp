#include "tests/planner/storage/storage_testing.h"

#include <utime.h>

using namespace headroom;
using namespace headroom::test;

namespace {

const PlanWrite anyWrite = Remember{"key", "text"};

/// The plan, open and written once, in the hands of somebody who does something to its file.
struct OpenPlan {
    std::filesystem::path path = newPath();
    std::unique_ptr<PlanFile> file = created(path, plainPlan(30));
    std::filesystem::path elsewhere = path.parent_path() / "elsewhere.headroom";

    OpenPlan() {
        if (!file->write({Remember{"first", "write"}}))
            qFatal("cannot write");
    }
};

} // namespace

class PlanPresenceTest : public QObject {
    Q_OBJECT
  private slots:
    void a_deleted_plan_is_not_written() {
        OpenPlan plan;
        std::filesystem::remove(plan.path);
        QVERIFY(failedWith(plan.file->write({anyWrite}), ErrorCode::PlanReplaced));
        QVERIFY(!std::filesystem::exists(plan.path));
        // What is open can still be saved elsewhere.
        QVERIFY(plan.file->saveCopy(plan.elsewhere));
        QCOMPARE(reloaded(plan.elsewhere).memory.size(), std::size_t{1});
    }
    void a_renamed_plan_is_not_written() {
        OpenPlan plan;
        std::filesystem::rename(plan.path, plan.elsewhere);
        const auto bytes = bytesOf(plan.elsewhere);
        QVERIFY(failedWith(plan.file->write({anyWrite}), ErrorCode::PlanReplaced));
        QCOMPARE(bytesOf(plan.elsewhere), bytes);
    }
    void a_plan_moved_over_ours_is_not_written() {
        OpenPlan plan;
        created(plan.elsewhere, plainPlan(3)).reset();
        std::filesystem::rename(plan.elsewhere, plan.path);
        QVERIFY(failedWith(plan.file->write({anyWrite}), ErrorCode::PlanReplaced));
        QCOMPARE(difference(plainPlan(3), reloaded(plan.path)), std::string());
        // Once stopped it stays so, even if the old file comes back.
        QVERIFY(failedWith(plan.file->write({anyWrite}), ErrorCode::PlanReplaced));
    }
    void a_copy_of_ours_moved_over_it_is_not_written() {
        OpenPlan plan;
        std::filesystem::copy_file(plan.path, plan.elsewhere);
        std::filesystem::rename(plan.elsewhere, plan.path);
        const auto bytes = bytesOf(plan.path);
        QVERIFY(failedWith(plan.file->write({anyWrite}), ErrorCode::PlanReplaced));
        QCOMPARE(bytesOf(plan.path), bytes);
    }
    void a_plan_copied_over_ours_in_place_is_not_written() {
        OpenPlan plan;
        created(plan.elsewhere, plainPlan(3)).reset();
        overwriteBytes(plan.path, bytesOf(plan.elsewhere));
        QVERIFY(failedWith(plan.file->write({anyWrite}), ErrorCode::PlanReplaced));
        QCOMPARE(difference(plainPlan(3), reloaded(plan.path)), std::string());
    }
    void an_older_state_copied_over_ours_is_not_written() {
        OpenPlan plan;
        const auto before = bytesOf(plan.path);
        QVERIFY(plan.file->write({anyWrite}));
        overwriteBytes(plan.path, before);
        QVERIFY(failedWith(plan.file->write({anyWrite}), ErrorCode::PlanReplaced));
        QCOMPARE(bytesOf(plan.path), before);
    }
    void a_plan_changed_by_another_program_is_not_written() {
        OpenPlan plan;
        tamper(plan.path, "UPDATE account SET name = 'mine'");
        QVERIFY(failedWith(plan.file->write({anyWrite}), ErrorCode::PlanReplaced));
    }
    void a_touched_plan_is_written() {
        OpenPlan plan;
        QCOMPARE(::utime(plan.path.c_str(), nullptr), 0);
        const auto written = plan.file->write({anyWrite});
        QVERIFY2(written, words(written).c_str());
        QCOMPARE(reloaded(plan.path).memory.size(), std::size_t{2});
    }
    void a_plan_behind_a_link_is_written_where_it_is() {
        const auto path = newPath();
        const auto link = path.parent_path() / "link.headroom";
        created(path, plainPlan(3)).reset();
        std::filesystem::create_symlink(path, link);
        const auto file = opened(link);
        QVERIFY(file->write({anyWrite}));
        QVERIFY(std::filesystem::is_symlink(link));
        QCOMPARE(reloaded(path).memory.size(), std::size_t{1});
        QVERIFY(opened(path)->readOnly()); // the same plan by another name
    }
};

HEADROOM_TEST(PlanPresenceTest)
#include "plan_presence_test.moc"
