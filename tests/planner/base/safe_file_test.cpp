#include "planner/base/safe_file.h"

#include "tests/support/test_registry.h"

#include <QTest>
#include <fcntl.h>
#include <fstream>
#include <iterator>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace headroom;
using namespace headroom::test;

namespace {

std::string contentOf(const std::filesystem::path& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

void put(const std::filesystem::path& path, const std::string& content) {
    std::ofstream(path, std::ios::binary) << content;
}

std::ptrdiff_t filesIn(const std::filesystem::path& folder) {
    const std::filesystem::directory_iterator entries(folder);
    return std::distance(begin(entries), end(entries));
}

} // namespace

class SafeFileTest : public QObject {
    Q_OBJECT
  private slots:
    void a_file_is_replaced_whole_and_is_its_owners_alone() {
        const auto target = scratchFolder() / "books.csv";
        put(target, "old, and longer than the new one");
        QVERIFY(writeWholeFile(target, "new"));
        QCOMPARE(contentOf(target), std::string("new"));
        struct stat found {};
        QCOMPARE(::stat(target.c_str(), &found), 0);
        QCOMPARE(found.st_mode & 0777, mode_t{0600});
        QCOMPARE(filesIn(target.parent_path()), std::ptrdiff_t{1});
    }
    void what_is_streamed_is_there_whole_or_not_at_all() {
        const auto target = scratchFolder() / "model.mps";
        put(target, "old");
        std::string expected;
        const auto write = [&](std::ostream& out) {
            for (int i = 0; i < 30'000; ++i) { // more than the stream holds
                out << "row " << i << '\n';
                expected += "row " + std::to_string(i) + "\n";
            }
        };
        QVERIFY(writeStreamedFile(target, write));
        QCOMPARE(contentOf(target), expected);
        QCOMPARE(filesIn(target.parent_path()), std::ptrdiff_t{1});
        const auto refused = writeStreamedFile(target / "below a file", write);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::FileNotWritable);
        QCOMPARE(contentOf(target), expected);
    }
    void what_cannot_be_written_leaves_the_target_as_it_was() {
        const auto folder = scratchFolder() / "books.csv"; // a folder has the name
        QVERIFY(makeFolder(folder));
        const auto done = writeWholeFile(folder, "new");
        QVERIFY(!done);
        QCOMPARE(done.error().code, ErrorCode::FileNotWritable);
        QCOMPARE(filesIn(folder.parent_path()), std::ptrdiff_t{1});
        const auto nowhere = writeWholeFile(folder / "missing" / "books.csv", "new");
        QVERIFY(!nowhere);
        QCOMPARE(nowhere.error().detail, std::string("its folder does not exist"));
    }
    void the_part_of_a_killed_writer_is_removed() {
        const auto target = scratchFolder() / "books.csv";
        const auto left = target.parent_path() / ".books.csv.4711.part";
        const auto anothers = target.parent_path() / ".books.csv.notes.part";
        put(left, "half");
        put(anothers, "mine");
        QVERIFY(writeWholeFile(target, "new"));
        QVERIFY(!std::filesystem::exists(left));
        QVERIFY(std::filesystem::exists(anothers));
    }
    void the_part_of_a_writer_at_work_stays() {
        const auto target = scratchFolder() / "books.csv";
        const auto part = target.parent_path() / ".books.csv.4711.part";
        put(part, "half");
        const int writer = ::open(part.c_str(), O_RDONLY);
        QVERIFY(writer >= 0);
        QCOMPARE(::flock(writer, LOCK_EX | LOCK_NB), 0);
        QVERIFY(writeWholeFile(target, "new"));
        QVERIFY(std::filesystem::exists(part));
        ::close(writer);
    }
    void several_files_are_written_or_none() {
        const auto folder = scratchFolder();
        put(folder / "a.csv", "old a");
        const std::string large(std::size_t(9) << 20, 'x');
        const std::vector<FileToWrite> files{{folder / "a.csv", "new a"},
                                             {folder / "b.csv", large}};
        std::vector<std::uint64_t> seen;
        const auto stopped = writeWholeFiles(files, [&seen](std::uint64_t written) {
            seen.push_back(written);
            return seen.size() < 3; // in the middle of the second
        });
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
        QCOMPARE(seen.size(), std::size_t(3));
        QVERIFY(seen[0] == 5 && seen[1] < seen[2] && seen[2] < 5 + large.size());
        QCOMPARE(contentOf(folder / "a.csv"), std::string("old a"));
        QCOMPARE(filesIn(folder), std::ptrdiff_t{1});
        QVERIFY(
            !writeWholeFiles({{folder / "a.csv", "newer"}, {folder / "missing" / "b.csv", ""}}));
        QCOMPARE(contentOf(folder / "a.csv"), std::string("old a"));
        QVERIFY(writeWholeFiles(files));
        QCOMPARE(contentOf(folder / "a.csv"), std::string("new a"));
        QVERIFY(contentOf(folder / "b.csv") == large);
        QCOMPARE(filesIn(folder), std::ptrdiff_t{2});
    }
};

HEADROOM_TEST(SafeFileTest)
#include "safe_file_test.moc"
