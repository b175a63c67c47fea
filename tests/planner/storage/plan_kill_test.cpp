#include "tests/planner/storage/plan_actions.h"
#include "tests/planner/storage/storage_testing.h"

#include "planner/base/random.h"
#include "planner/storage/backup_shelf.h"

#include <QCoreApplication>
#include <QProcess>

using namespace headroom;
using namespace headroom::test;

namespace {

/// Starts the writer and kills it `milliseconds` after its first word, or after its start. Gives
/// the number of the last action it said was saved, 0 for none.
int runAndKill(const QString& kind, const std::filesystem::path& path, int milliseconds,
               bool afterFirstWord) {
    QProcess writer;
    writer.start(QCoreApplication::applicationDirPath() + QStringLiteral("/plan_writer"),
                 {kind, QString::fromStdString(path.string())});
    if (!writer.waitForStarted())
        qFatal("plan_writer is not there");
    if (afterFirstWord)
        writer.waitForReadyRead(30'000);
    QTest::qWait(milliseconds);
    writer.kill();
    writer.waitForFinished();
    if (writer.exitStatus() == QProcess::NormalExit)
        qFatal("plan_writer gave up by itself: %d", writer.exitCode());
    const QList<QByteArray> lines = writer.readAllStandardOutput().split('\n');
    return lines.size() < 2 ? 0 : lines[lines.size() - 2].toInt(); // the last line may be half
}

std::size_t straysIn(const std::filesystem::path& folder) {
    std::size_t count = 0;
    std::error_code none;
    for (const auto& entry : std::filesystem::directory_iterator(folder, none))
        count += entry.path().extension() == ".tmp" ? 1u : 0u;
    return count;
}

} // namespace

class PlanKillTest : public QObject {
    Q_OBJECT
  private slots:
    void killed_at_any_time_data() {
        QTest::addColumn<QString>("kind");
        for (const char* kind : {"edit", "import", "apply", "migrate", "backup", "export"})
            QTest::newRow(kind) << QString::fromLatin1(kind);
    }
    /// One plan is killed again and again: what a kill left is what the next writer finds.
    void killed_at_any_time() {
        QFETCH(QString, kind);
        const auto path = newPath();
        created(path, plainPlan(60)).reset();
        const std::string fresh = bytesOf(path);
        const PlanFormat format = kind == u"migrate" ? nextFormat(1) : currentFormat();
        Random random(3);
        const int kills = longTests() ? 200 : 12; // of each kind: 1,200 in all
        int saved = 0;
        int acknowledged = 0;
        for (int i = 0; i < kills; ++i) {
            if (kind == u"migrate" && i % 2 == 0) {
                setBytes(path, fresh); // an old plan again
                saved = 0;
            }
            const bool afterFirstWord = kind == u"migrate" ? i % 2 == 1 : i % 4 != 0;
            const int said =
                runAndKill(kind, path, static_cast<int>(random.below(60)), afterFirstWord);
            acknowledged += said > 0 ? 1 : 0;
            if (kind == u"backup")
                checkCopies(path, said);
            else if (kind == u"export")
                checkExport(path, said);
            else
                saved = std::max(saved, said);
            const auto file = PlanFile::open(path, OpenMode::ReadWrite, format);
            QVERIFY2(file, words(file).c_str());
            QVERIFY(!(*file)->readOnly());
            const auto content = (*file)->load();
            QVERIFY2(content, words(content).c_str());
            const int last = lastAction(*content);
            QVERIFY2(last >= saved, "half an action, or one that was said to be saved is gone");
            saved = last;
            QCOMPARE(straysIn(path.parent_path()), straysOfCopies(path));
        }
        QVERIFY2(acknowledged > 0, "the writer never came to write");
        qInfo("%d kills, %d after a saved action, %d actions in the plan", kills, acknowledged,
              saved);
        for (const auto& backup : shelvedBackups(path))
            QVERIFY(lastAction(reloaded(backup)) >= 0);
    }
    /// Two programs come at the same time: one writes, the other gives up at once.
    void two_writers_at_once_are_never_both_let_in() {
        const auto path = newPath();
        created(path, plainPlan(60)).reset();
        const int rounds = longTests() ? 100 : 6;
        for (int i = 0; i < rounds; ++i) {
            QProcess writers[2];
            for (QProcess& writer : writers)
                writer.start(QCoreApplication::applicationDirPath() +
                                 QStringLiteral("/plan_writer"),
                             {QStringLiteral("edit"), QString::fromStdString(path.string())});
            QTRY_VERIFY_WITH_TIMEOUT(writers[0].state() == QProcess::NotRunning ||
                                         writers[1].state() == QProcess::NotRunning,
                                     30'000);
            QProcess& loser = writers[writers[0].state() == QProcess::NotRunning ? 0 : 1];
            QProcess& winner = writers[&loser == &writers[0] ? 1 : 0];
            QCOMPARE(loser.exitCode(), 1);
            QVERIFY(loser.readAllStandardOutput().isEmpty()); // it wrote nothing
            QCOMPARE(winner.state(), QProcess::Running);
            QVERIFY(winner.bytesAvailable() > 0 || winner.waitForReadyRead(30'000));
            winner.kill();
            winner.waitForFinished();
            QVERIFY(lastAction(loaded(*opened(path))) > 0);
        }
    }

  private:
    /// Every copy that was said to be there is whole; one that was not is whole or not there.
    static void checkCopies(const std::filesystem::path& path, int said) {
        for (int number = 1; number <= said + 1; ++number) {
            const auto copy = copyOf(path, number);
            QVERIFY(number > said || std::filesystem::exists(copy));
            if (std::filesystem::exists(copy))
                QCOMPARE(difference(plainPlan(60), reloaded(copy)), std::string());
            std::filesystem::remove(copy);
        }
    }
    /// The file is that of the last export that was said to be done, or of the one after it.
    static void checkExport(const std::filesystem::path& path, int said) {
        const auto target = exportOf(path);
        QVERIFY(said == 0 || std::filesystem::exists(target));
        if (std::filesystem::exists(target)) {
            const std::string bytes = bytesOf(target);
            QVERIFY(bytes == exportText(said + 1) || (said > 0 && bytes == exportText(said)));
        }
        QVERIFY(partsBeside(target) <= 1); // and the next export takes away what this one left
        std::filesystem::remove(target);
    }
    static std::size_t partsBeside(const std::filesystem::path& target) {
        std::size_t count = 0;
        for (const auto& entry : std::filesystem::directory_iterator(target.parent_path()))
            count += entry.path().extension() == ".part" ? 1u : 0u;
        return count;
    }
    /// Copies in the making belong to no plan that could clear them away.
    static std::size_t straysOfCopies(const std::filesystem::path& path) {
        std::size_t count = 0;
        for (const auto& entry : std::filesystem::directory_iterator(path.parent_path())) {
            const std::string name = entry.path().filename().string();
            count += name.starts_with(".copy ") && name.ends_with(".tmp") ? 1u : 0u;
        }
        return count;
    }
};

HEADROOM_TEST(PlanKillTest)
#include "plan_kill_test.moc"
