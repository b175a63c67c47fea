#include "tests/planner/storage/faulty_disk.h"
#include "tests/planner/storage/plan_actions.h"
#include "tests/planner/storage/storage_testing.h"

using namespace headroom;
using namespace headroom::test;

namespace {

constexpr int actions = 7;

/// Acts until something fails; gives the number of actions said to be saved.
int act(const std::filesystem::path& path) {
    const auto file = PlanFile::open(path, OpenMode::ReadWrite);
    if (!file || (*file)->readOnly())
        return 0;
    for (int number = 1; number <= actions; ++number)
        if (!(*file)->write(action("edit", number)))
            return number - 1;
    return actions;
}

struct Outcome {
    int corrupt = 0, lost = 0, survivedUnsaved = 0;
};

/// Cuts the power at random calls; counts plans that cannot be read and actions that were said to
/// be saved and are gone.
Outcome cutOften(int cuts, FaultyDisk::Syncs syncs) {
    const auto path = newPath();
    created(path, plainPlan(20)).reset();
    const std::string before = bytesOf(path);
    Outcome outcome;
    Random random(5);
    long calls = 0;
    {
        FaultyDisk disk;
        act(path);
        calls = disk.calls();
    }
    for (int i = 0; i < cuts; ++i) {
        setBytes(path, before);
        int saved = 0;
        {
            FaultyDisk disk(syncs);
            disk.cutPowerAt(random.between(1, calls + 10));
            saved = act(path);
            disk.settle(random);
        }
        FaultyDisk quick; // spares the real disk its syncs
        auto file = PlanFile::open(path, OpenMode::ReadWrite);
        auto content = file ? (*file)->load() : Result<PlanContent>(fail(file.error()));
        if (!content || lastAction(*content) < 0)
            ++outcome.corrupt;
        else if (lastAction(*content) < saved)
            ++outcome.lost;
        else if (lastAction(*content) > saved)
            ++outcome.survivedUnsaved;
        file = fail(ErrorCode::NothingToDo);
        std::filesystem::remove(path.string() + "-journal");
    }
    return outcome;
}

/// Everything a session does, with a disk that fails at one call. Gives whether it failed at all.
struct FaultRun {
    std::filesystem::path path;
    FaultyDisk& disk;
    bool sawError = false;

    template <class T>
    void note(const Result<T>& result) {
        if (result)
            return;
        sawError = true;
        if (result.error().detail.empty())
            qFatal("an error without words: %s", errorCodeName(result.error().code));
    }

    void writeUntilSaved(PlanFile& file, const std::vector<PlanWrite>& writes) {
        const auto first = file.write(writes);
        note(first);
        if (first)
            return;
        disk.heal(); // the user makes room and presses Retry
        const auto second = file.write(writes);
        if (!second)
            qFatal("Retry fails on a sound disk: %s", words(second).c_str());
    }

    void run() {
        auto file = PlanFile::open(path, OpenMode::ReadWrite);
        note(file);
        if (file && !(*file)->readOnly())
            note((*file)->load());
        if (!file || (*file)->readOnly()) {
            sawError = true;
            disk.heal();
            if (file)
                file->reset();
            file = PlanFile::open(path, OpenMode::ReadWrite);
        }
        if (!file || (*file)->readOnly())
            qFatal("a sound disk again, and the plan does not open: %s", words(file).c_str());
        writeUntilSaved(**file, action("edit", 1));
        writeUntilSaved(**file, action("import", 2));
        writeUntilSaved(**file, action("edit", 3));
        writeUntilSaved(**file, action("import", 4));
    }
};

} // namespace

class PlanDiskTest : public QObject {
    Q_OBJECT
  private slots:
    void a_power_cut_loses_nothing_that_was_saved() {
        const int cuts = longTests() ? 3000 : 500;
        const Outcome outcome = cutOften(cuts, FaultyDisk::Syncs::Kept);
        QCOMPARE(outcome.corrupt, 0);
        QCOMPARE(outcome.lost, 0);
        qInfo("%d cuts: 0 corrupt, 0 lost, %d saved beyond what was said", cuts,
              outcome.survivedUnsaved);
    }
    void the_same_cuts_hurt_where_syncs_are_ignored() {
        const Outcome outcome = cutOften(100, FaultyDisk::Syncs::Ignored);
        QVERIFY2(outcome.corrupt + outcome.lost > 30,
                 std::to_string(outcome.corrupt + outcome.lost).c_str());
        qInfo("100 cuts without syncs: %d corrupt, %d lost", outcome.corrupt, outcome.lost);
    }
    void every_call_may_fail_once_data() { faults(); }
    void every_call_may_fail_once() { failEverywhere(false); }
    void every_call_may_fail_from_then_on_data() { faults(); }
    void every_call_may_fail_from_then_on() { failEverywhere(true); }

  private:
    static void faults() {
        QTest::addColumn<int>("fault");
        QTest::newRow("disk error") << static_cast<int>(FaultyDisk::Fault::DiskError);
        QTest::newRow("disk full") << static_cast<int>(FaultyDisk::Fault::DiskFull);
        QTest::newRow("error after doing") << static_cast<int>(FaultyDisk::Fault::ErrorAfterDoing);
    }
    static void failEverywhere(bool onwards) {
        QFETCH(int, fault);
        const auto path = newPath();
        created(path, plainPlan(20)).reset();
        const std::string before = bytesOf(path);
        bool sawError = true;
        int failures = 0;
        for (long call = 1; sawError || call < 50; call += longTests() ? 1 : 7) {
            setBytes(path, before);
            std::filesystem::remove_all(path.parent_path() / ".Q3 books.headroom-backups");
            FaultyDisk disk;
            disk.failAt(call, static_cast<FaultyDisk::Fault>(fault), onwards);
            FaultRun run{path, disk};
            run.run();
            sawError = run.sawError;
            failures += sawError ? 1 : 0;
            disk.heal();
            QCOMPARE(lastAction(reloaded(path)), 4);
            QVERIFY(call < 5000);
        }
        QVERIFY2(failures > 30, std::to_string(failures).c_str());
        qInfo("%d places to fail", failures);
    }
};

HEADROOM_TEST(PlanDiskTest)
#include "plan_disk_test.moc"
