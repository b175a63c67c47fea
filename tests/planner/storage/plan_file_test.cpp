#include "tests/planner/storage/storage_testing.h"

#include "planner/storage/sqlite.h"

#include <fstream>
#include <sys/stat.h>

using namespace headroom;
using namespace headroom::test;

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
    void the_journal_of_a_file_that_is_gone_does_no_harm() {
        const auto path = newPath();
        auto journal = path;
        journal += "-journal";
        { // a journal that puts the pages of another plan back
            const auto other = newPath();
            created(other, plainPlan(3000)).reset();
            const auto before = bytesOf(other);
            auto connection = Connection::open(other, FileAccess::ReadWrite);
            connection->run("PRAGMA cache_size=10; BEGIN; UPDATE content_digest SET sum_a = 1;"
                            "UPDATE plan_facts SET name = 'x'; UPDATE account SET name = 'x'");
            QVERIFY(bytesOf(other) != before); // so that the journal counts
            std::filesystem::copy_file(other.string() + "-journal", journal);
        }
        created(path, plainPlan(20)).reset();
        QVERIFY(!std::filesystem::exists(journal));
        QCOMPARE(difference(plainPlan(20), reloaded(path)), std::string());
    }
    void nothing_is_left_beside_a_closed_plan() {
        const auto path = newPath();
        QVERIFY(PlanFile::create(path, plainPlan(10)));
        QCOMPARE(filesIn(path.parent_path()), std::size_t{1});
    }
};

HEADROOM_TEST(PlanFileTest)
#include "plan_file_test.moc"
