#include "tests/planner/storage/plan_actions.h"
#include "tests/planner/storage/storage_testing.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace headroom;
using namespace headroom::test;

namespace {

constexpr uid_t nobody = 65534;

/// Acts as a user without special rights while it lives, as far as this process may.
class PlainUser {
  public:
    PlainUser() : changed_(::geteuid() == 0 && ::seteuid(nobody) == 0) {}
    PlainUser(const PlainUser&) = delete;
    PlainUser& operator=(const PlainUser&) = delete;
    ~PlainUser() {
        if (changed_ && ::seteuid(0) != 0)
            qFatal("the test cannot become itself again");
    }

  private:
    bool changed_;
};

std::filesystem::path lockOf(const std::filesystem::path& path) {
    return path.parent_path() / ("." + path.filename().string() + ".lock");
}

ErrorCode codeOf(const std::filesystem::path& path, OpenMode mode = OpenMode::ReadWrite) {
    const auto file = PlanFile::open(path, mode);
    return file ? ErrorCode::NothingToDo : file.error().code;
}

const PlanWrite anyWrite = Remember{"key", "text"};

} // namespace

class PlanOpeningTest : public QObject {
    Q_OBJECT
  private slots:
    void what_is_no_plan_is_called_so() {
        const auto folder = scratchFolder();
        const auto path = folder / "a.headroom";
        QCOMPARE(codeOf(path), ErrorCode::FileNotFound);
        QCOMPARE(codeOf(folder), ErrorCode::NotAPlan);
        QCOMPARE(codeOf("/dev/null"), ErrorCode::NotAPlan);
        QCOMPARE(::mkfifo((folder / "pipe").c_str(), 0600), 0);
        QCOMPARE(codeOf(folder / "pipe"), ErrorCode::NotAPlan);
        setBytes(path, "");
        QCOMPARE(codeOf(path), ErrorCode::FileEmpty);
        setBytes(path, "account_id,arr\n1,2\n");
        QCOMPARE(codeOf(path), ErrorCode::NotAPlan);
        setBytes(path, std::string("SQLite format 3\0", 16));
        QCOMPARE(codeOf(path), ErrorCode::NotAPlan);
        created(folder / "plan.headroom", plainPlan(3)).reset();
        std::string bytes = bytesOf(folder / "plan.headroom");
        bytes[70] = 'x'; // application_id
        setBytes(path, bytes);
        QCOMPARE(codeOf(path), ErrorCode::NotAPlan);
        QCOMPARE(filesIn(folder), std::size_t{3}); // no lock file, no journal
    }
    void a_plan_cut_short_is_called_damaged() {
        const auto path = newPath();
        created(path, plainPlan(500)).reset();
        const std::string bytes = bytesOf(path);
        for (const std::size_t size : {std::size_t{100}, std::size_t{4096}, bytes.size() - 1}) {
            setBytes(path, bytes.substr(0, size));
            QCOMPARE(codeOf(path), ErrorCode::PlanDamaged);
        }
    }
    void a_write_ahead_log_is_not_played() {
        const auto path = newPath();
        created(path, plainPlan(3)).reset();
        std::string bytes = bytesOf(path);
        bytes[18] = bytes[19] = 2;
        setBytes(path, bytes);
        QCOMPARE(codeOf(path), ErrorCode::PlanDamaged);
    }
    void a_second_instance_reads_and_says_who_writes() {
        const auto path = newPath();
        auto first = created(path, plainPlan(3));
        auto second = opened(path);
        QVERIFY(second->readOnly());
        QCOMPARE(second->readOnlyReason()->code, ErrorCode::PlanLocked);
        const std::string holder = second->readOnlyReason()->subject;
        QVERIFY2(holder.find("process " + std::to_string(::getpid())) != std::string::npos,
                 holder.c_str());
        QVERIFY(failedWith(second->write({anyWrite}), ErrorCode::PlanLocked));
        QCOMPARE(difference(plainPlan(3), loaded(*second)), std::string());
        QVERIFY(first->write({anyWrite}));
        QCOMPARE(loaded(*second).memory.size(), std::size_t{1}); // sees what the first one wrote
        first.reset();
        QVERIFY(!opened(path)->readOnly());
    }
    void a_reader_leaves_no_trace() {
        const auto path = newPath();
        created(path, plainPlan(3)).reset();
        const auto file = opened(path, OpenMode::ReadOnly);
        QCOMPARE(filesIn(path.parent_path()), std::size_t{1});
        QVERIFY(failedWith(file->write({anyWrite}), ErrorCode::PlanReadOnly));
        QVERIFY(!opened(path)->readOnly()); // and is not in the way of a writer
    }
    void a_lock_file_left_over_by_a_crash_is_taken_over() {
        const auto path = newPath();
        created(path, plainPlan(3)).reset();
        setBytes(lockOf(path), "anna on laptop, process 1\n");
        const auto file = opened(path);
        QVERIFY(!file->readOnly());
        QVERIFY(bytesOf(lockOf(path)).find("anna") == std::string::npos);
        QCOMPARE(modeOf(lockOf(path)), 0600);
    }
    void what_a_lock_file_says_is_shown_as_one_plain_line() {
        const auto path = newPath();
        const auto file = created(path, plainPlan(3));
        overwriteBytes(lockOf(path), "an\x1b[2Jna\xff \xe2\x80\xae on laptop \nrun me");
        QCOMPARE(opened(path)->readOnlyReason()->subject, std::string("an?[2Jna? ??? on laptop"));
        overwriteBytes(lockOf(path), " \n");
        QCOMPARE(opened(path)->readOnlyReason()->subject, std::string("another program"));
    }
    void a_plan_left_open_is_checked_for_its_structure() {
        const auto path = newPath();
        created(path, plainPlan(300)).reset();
        std::string bytes = bytesOf(path);
        bytes.replace(bytes.size() - 4096, 4096, 4096, 'x');
        setBytes(path, bytes);
        setBytes(lockOf(path), "anna on laptop, process 1\n");
        const auto file = PlanFile::open(path, OpenMode::ReadWrite);
        QVERIFY2(file, words(file).c_str());
        QCOMPARE((*file)->readOnlyReason()->code, ErrorCode::PlanDamaged);
        QVERIFY(failedWith((*file)->write({anyWrite}), ErrorCode::PlanDamaged));
    }
    void a_file_or_folder_that_may_not_be_written_is_read() {
        const auto path = newPath();
        created(path, plainPlan(3)).reset();
        for (const bool folder : {false, true}) {
            std::filesystem::permissions(path, std::filesystem::perms(folder ? 0666 : 0444));
            std::filesystem::permissions(path.parent_path(),
                                         std::filesystem::perms(folder ? 0555 : 0777));
            const PlainUser user;
            const auto file = PlanFile::open(path, OpenMode::ReadWrite);
            QVERIFY2(file, words(file).c_str());
            QVERIFY((*file)->readOnly());
            QCOMPARE((*file)->readOnlyReason()->code, ErrorCode::PlanReadOnly);
            QVERIFY(failedWith((*file)->write({anyWrite}), ErrorCode::PlanReadOnly));
            QCOMPARE(difference(plainPlan(3), loaded(**file)), std::string());
            QVERIFY(!PlanFile::create(path.parent_path() / "new" / "x.headroom", plainPlan(1)));
        }
        std::filesystem::permissions(path, std::filesystem::perms(0600));
        std::filesystem::permissions(path.parent_path(), std::filesystem::perms(0700));
        const auto bytes = bytesOf(path);
        created(newPath(), plainPlan(1));
        QCOMPARE(bytesOf(path), bytes);
    }
    void an_older_plan_is_backed_up_and_migrated() {
        const auto path = newPath();
        created(path, plainPlan(20)).reset();
        const PlanFormat next = nextFormat(1);
        {
            const auto reader = PlanFile::open(path, OpenMode::ReadOnly, next);
            QVERIFY2(reader, words(reader).c_str());
            QCOMPARE(difference(plainPlan(20), loaded(**reader)), std::string());
            QCOMPARE(int(bytesOf(path)[63]), currentFormat().version()); // was left alone
        }
        const auto file = PlanFile::open(path, OpenMode::ReadWrite, next);
        QVERIFY2(file, words(file).c_str());
        QVERIFY(!(*file)->readOnly());
        QVERIFY((*file)->write({anyWrite}));
        QCOMPARE(int(bytesOf(path)[63]), next.version());
        QVERIFY((*file)->check()->empty());
        const auto shelf = path.parent_path() / ("." + path.filename().string() + "-backups");
        QCOMPARE(modeOf(shelf), 0700);
        QCOMPARE(filesIn(shelf), std::size_t{1});
        const auto backup = std::filesystem::directory_iterator(shelf)->path();
        QCOMPARE(modeOf(backup), 0600);
        QCOMPARE(difference(plainPlan(20), reloaded(backup)), std::string());
    }
    void a_damaged_older_plan_is_not_migrated() {
        const auto path = newPath();
        created(path, plainPlan(20)).reset();
        tamper(path, "UPDATE account SET arr = 1 WHERE id = '0011000007'");
        const auto bytes = bytesOf(path);
        QCOMPARE(PlanFile::open(path, OpenMode::ReadWrite, nextFormat(1)).error().code,
                 ErrorCode::PlanDamaged);
        QCOMPARE(bytesOf(path), bytes);
    }
    void a_failed_migration_leaves_the_plan_as_it_was() {
        const auto path = newPath();
        created(path, plainPlan(20)).reset();
        const auto bytes = bytesOf(path);
        PlanFormat broken = nextFormat(1);
        const int next = broken.version();
        broken.files.push_back({next + 1, "broken.sql", "CREATE TABLE colour (x);", "hash"});
        QVERIFY(!PlanFile::open(path, OpenMode::ReadWrite, broken));
        QCOMPARE(bytesOf(path), bytes);
        QCOMPARE(difference(plainPlan(20), reloaded(path)), std::string());
    }
    void a_newer_plan_is_read_if_it_lets_us() {
        const auto path = newPath();
        created(path, plainPlan(20)).reset();
        QVERIFY(PlanFile::open(path, OpenMode::ReadWrite, nextFormat(1)));
        auto file = opened(path);
        QCOMPARE(file->readOnlyReason()->code, ErrorCode::PlanNewer);
        QCOMPARE(difference(plainPlan(20), loaded(*file)), std::string());
        QVERIFY(failedWith(file->write({anyWrite}), ErrorCode::PlanNewer));
        file.reset();
        tamper(path, "UPDATE migration SET readable_from = 99");
        QCOMPARE(codeOf(path), ErrorCode::PlanNewer);
    }
    void the_released_schema_is_frozen() {
        // The hash of a released file never changes; a new version gets a new file.
        int first = 0;
        for (const SchemaFile& file : currentFormat().files) {
            first += file.version == 1 ? 1 : 0;
            QCOMPARE(QByteArray(file.hash).size(), 64);
        }
        QCOMPARE(first, 5);
        QCOMPARE(currentFormat().version(), 2);
    }
    void a_plan_from_before_promotions_opens() {
        const auto path = newPath();
        created(path, plainPlan(20)).reset();
        for (const char* step : {"DROP TABLE promotion", "DELETE FROM migration WHERE version = 2",
                                 "DELETE FROM content_digest WHERE table_name = 'promotion'",
                                 "PRAGMA user_version = 1"})
            tamper(path, step);
        const auto file = opened(path);
        QCOMPARE(difference(plainPlan(20), loaded(*file)), std::string());
        QCOMPARE(int(bytesOf(path)[63]), currentFormat().version());
        QVERIFY(file->check()->empty());
    }
};

HEADROOM_TEST(PlanOpeningTest)
#include "plan_opening_test.moc"
