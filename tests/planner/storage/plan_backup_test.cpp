#include "tests/planner/storage/storage_testing.h"

#include "planner/base/random.h"
#include "planner/storage/backup_shelf.h"
#include "planner/storage/plan_backup.h"

#include <set>

using namespace headroom;
using namespace headroom::test;

namespace {

const BackupTime now = std::chrono::sys_seconds(makeDate(2026, 11, 22)) + std::chrono::hours(15);

std::vector<BackupTime> kept(const std::vector<BackupTime>& times) {
    const auto dropped = backupsToDrop(times, now);
    std::vector<BackupTime> rest;
    for (const BackupTime time : times)
        if (std::ranges::find(dropped, time) == dropped.end())
            rest.push_back(time);
    return rest;
}

} // namespace

class PlanBackupTest : public QObject {
    Q_OBJECT
  private slots:
    void a_backup_brings_a_plan_back() {
        const auto path = newPath();
        const auto backup = path.parent_path() / "backup.headroom";
        auto file = created(path, richPlan());
        QVERIFY(backupPlan(path, backup)); // while the plan is open
        QCOMPARE(modeOf(backup), 0600);
        QVERIFY(failedWith(backupPlan(path, backup), ErrorCode::FileExists));
        QVERIFY(file->write({WriteBook{plainBook(3), ""}}));
        QVERIFY(failedWith(restorePlan(backup, path), ErrorCode::PlanLocked));
        file.reset();
        const auto restored = restorePlan(backup, path);
        QVERIFY2(restored, words(restored).c_str());
        QCOMPARE(modeOf(path), 0600);
        QCOMPARE(difference(richPlan(), reloaded(path)), std::string());
        // What was overwritten is on the shelf, newest first: before restore, before import.
        const auto shelf = shelvedBackups(path);
        QCOMPARE(shelf.size(), std::size_t{2});
        QCOMPARE(reloaded(shelf.front()).base.book->accounts().size(), std::size_t{3});
    }
    void a_named_version_is_never_thinned_out() {
        const auto path = newPath();
        auto file = created(path, plainPlan(5));
        const auto version = placeOfVersion(path, "  Board / Q3 ");
        QVERIFY(version);
        QVERIFY(file->saveCopy(*version));
        QCOMPARE(versionName(*version).value(), std::string("Board - Q3"));
        for (int i = 0; i < 30; ++i) // more than are kept of one day
            QVERIFY(file->write({WriteBook{plainBook(std::size_t(3 + i % 2)), ""}}));
        const auto shelf = shelvedBackups(path);
        QCOMPARE(shelf.size(), std::size_t{21});
        QCOMPARE(std::ranges::count_if(
                     shelf, [](const auto& one) { return versionName(one).has_value(); }),
                 1);
        file.reset();
        QVERIFY(restorePlan(*version, path));
        QCOMPARE(reloaded(path).base.book->accounts().size(), std::size_t{5});
    }
    void names_of_versions_fit_into_file_names() {
        const auto path = newPath();
        QVERIFY(failedWith(placeOfVersion(path, "  "), ErrorCode::BadValue));
        std::string many;
        for (int i = 0; i < 60; ++i)
            many += "é";
        const auto name = versionName(placeOfVersion(path, many).value()).value();
        QCOMPARE(name.size(), std::size_t{80});
        QCOMPARE(name, many.substr(0, 80));
    }
    void a_plan_that_is_gone_comes_back() {
        const auto path = newPath();
        const auto backup = path.parent_path() / "backup.headroom";
        created(path, plainPlan(5)).reset();
        QVERIFY(backupPlan(path, backup));
        std::filesystem::remove(path);
        QVERIFY(restorePlan(backup, path));
        QCOMPARE(difference(plainPlan(5), reloaded(path)), std::string());
    }
    void a_damaged_plan_is_replaced_and_kept_as_it_is() {
        const auto path = newPath();
        const auto backup = path.parent_path() / "backup.headroom";
        created(path, plainPlan(50)).reset();
        QVERIFY(backupPlan(path, backup));
        std::string bytes = bytesOf(path);
        bytes.replace(100, 20'000, 20'000, 'x');
        setBytes(path, bytes);
        const auto restored = restorePlan(backup, path);
        QVERIFY2(restored, words(restored).c_str());
        QCOMPARE(difference(plainPlan(50), reloaded(path)), std::string());
        QCOMPARE(bytesOf(backupFolder(path) / "Q3 books.headroom.damaged"), bytes);
    }
    void a_damaged_backup_or_a_stranger_is_refused() {
        const auto path = newPath();
        const auto backup = path.parent_path() / "backup.headroom";
        const auto picture = path.parent_path() / "picture.png";
        created(path, plainPlan(5)).reset();
        QVERIFY(backupPlan(path, backup));
        setBytes(picture, "a picture");
        QVERIFY(failedWith(restorePlan(backup, picture), ErrorCode::NotAPlan));
        QCOMPARE(bytesOf(picture), std::string("a picture"));
        QVERIFY(failedWith(restorePlan(picture, path), ErrorCode::NotAPlan));
        tamper(backup, "UPDATE account SET arr = 7");
        QVERIFY(failedWith(restorePlan(backup, path), ErrorCode::PlanDamaged));
        QCOMPARE(difference(plainPlan(5), reloaded(path)), std::string());
    }
    void imports_and_accepted_proposals_are_preceded_by_a_backup() {
        const auto path = newPath();
        const auto file = created(path, plainPlan(5));
        const AssignOwners one{{{AccountId("0011000000"), CsmId("0050")}}};
        AssignOwners all = one;
        all.changes.push_back({AccountId("0011000001"), CsmId("0050")});
        QVERIFY(file->write({AppendEdit{rootScenario, 1, one}}));
        QCOMPARE(shelvedBackups(path).size(), std::size_t{0});
        QVERIFY(file->write({AppendEdit{rootScenario, 2, EditGroup{"Accept 2 changes", {all}}}}));
        QCOMPARE(shelvedBackups(path).size(), std::size_t{1});
        QVERIFY(file->write({WriteBook{plainBook(9), "new.csv"}}));
        const auto shelf = shelvedBackups(path);
        QCOMPARE(shelf.size(), std::size_t{2});
        const PlanContent before = reloaded(shelf.front());
        QCOMPARE(before.base.book->accounts().size(), std::size_t{5});
        QCOMPARE(before.tree.find(rootScenario)->edits.size(), std::size_t{2});
        QCOMPARE(modeOf(backupFolder(path)), 0700);
    }
    void a_first_import_needs_no_backup() {
        const auto path = newPath();
        PlanContent empty;
        empty.base = defaultInputs();
        const auto file = created(path, empty);
        QVERIFY(file->write({WriteBook{plainBook(9), "new.csv"}}));
        QVERIFY(!std::filesystem::exists(backupFolder(path)));
    }
    void without_its_backup_an_import_is_refused() {
        const auto path = newPath();
        const auto file = created(path, plainPlan(5));
        setBytes(backupFolder(path), "a file in the way");
        QVERIFY(!file->write({WriteBook{plainBook(9), "new.csv"}}));
        QCOMPARE(difference(plainPlan(5), reloaded(path)), std::string());
        std::filesystem::remove(backupFolder(path));
        QVERIFY(file->write({WriteBook{plainBook(9), "new.csv"}}));
    }
    void one_backup_an_hour_for_two_years_is_thinned() {
        std::vector<BackupTime> times;
        for (int hour = 0; hour < 2 * 365 * 24; ++hour)
            times.push_back(now - std::chrono::hours(hour));
        const auto rest = kept(times);
        QCOMPARE(rest.front(), now);
        std::set<int> days, months;
        int recent = 0;
        for (const BackupTime time : rest) {
            const auto day = std::chrono::floor<std::chrono::days>(time);
            days.insert(
                static_cast<int>((std::chrono::floor<std::chrono::days>(now) - day).count()));
            months.insert(Month::of(day).index());
            recent += now - time <= std::chrono::hours(24) ? 1 : 0;
        }
        QCOMPARE(recent, 20);
        for (int age = 0; age < 12; ++age)
            QVERIFY(days.contains(age));
        QCOMPARE(months.size(), std::size_t{9});
        QVERIFY2(rest.size() <= 20 + 12 + 10 + 9, std::to_string(rest.size()).c_str());
        QCOMPARE(kept(rest), rest); // thinning what was thinned drops nothing
    }
    void thinning_day_by_day_keeps_weeks_and_months() {
        std::vector<BackupTime> shelf;
        for (int day = 400; day >= 0; --day) {
            const auto today = now - std::chrono::days(day);
            shelf.push_back(today);
            for (const BackupTime gone : backupsToDrop(shelf, today))
                std::erase(shelf, gone);
        }
        QVERIFY(shelf.size() >= 12 + 9 - 2);
        // November is the ninth month: the oldest is the last one of March.
        QCOMPARE(toIso(std::chrono::floor<std::chrono::days>(shelf.front())),
                 std::string("2026-03-31"));
        QCOMPARE(shelf.back(), now);
    }
    void a_single_old_backup_is_never_dropped() {
        const std::vector<BackupTime> old = {now - std::chrono::days(4000)};
        QVERIFY(backupsToDrop(old, now).empty());
    }
};

HEADROOM_TEST(PlanBackupTest)
#include "plan_backup_test.moc"
