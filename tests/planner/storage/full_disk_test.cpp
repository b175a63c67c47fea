// A disk of 2 MB that is really full, in a mount of the test's own.
#include "tests/planner/storage/plan_actions.h"
#include "tests/planner/storage/storage_testing.h"

#include <QCoreApplication>
#include <QProcess>

using namespace headroom;
using namespace headroom::test;

namespace {

/// $1 = a folder with a plan, $2 = the writer. Mounts a small disk, lets the writer fill it there
/// and brings back what is on it.
const char* const script =
    "set -e; disk=$(mktemp -d); mount -t tmpfs -o size=2m none \"$disk\"\n"
    "cp \"$1/plan.headroom\" \"$disk\"; head -c 600000 /dev/zero > \"$disk/room\"\n"
    "status=0; \"$2\" fill \"$disk/plan.headroom\" || status=$?\n"
    "find \"$disk\" -type f > \"$1/names\"; cp \"$disk\"/plan.headroom* \"$1\"\n"
    "umount \"$disk\"; rmdir \"$disk\"; exit $status";

/// Runs a command where it may mount; false where this machine does not allow that.
bool mountsAreAllowed(const QStringList& how) {
    QProcess trial;
    trial.start(QStringLiteral("unshare"),
                how + QStringList{QStringLiteral("mount"), QStringLiteral("-t"),
                                  QStringLiteral("tmpfs"), QStringLiteral("none"),
                                  QStringLiteral("/mnt")});
    return trial.waitForFinished() && trial.exitStatus() == QProcess::NormalExit &&
           trial.exitCode() == 0;
}

} // namespace

class FullDiskTest : public QObject {
    Q_OBJECT
  private slots:
    void nothing_is_said_to_be_saved_that_did_not_fit() {
        const QStringList how{QStringLiteral("--user"), QStringLiteral("--map-root-user"),
                              QStringLiteral("--mount")};
        if (!mountsAreAllowed(how))
            QSKIP("no mount of one's own on this machine; plan_disk_test plays the full disk");
        const auto folder = scratchFolder();
        const auto path = folder / "plan.headroom";
        created(path, plainPlan(60)).reset();
        QProcess writer;
        writer.start(QStringLiteral("unshare"),
                     how + QStringList{QStringLiteral("sh"), QStringLiteral("-c"),
                                       QString::fromLatin1(script), QStringLiteral("sh"),
                                       QString::fromStdString(folder.string()),
                                       QCoreApplication::applicationDirPath() +
                                           QStringLiteral("/plan_writer")});
        QVERIFY(writer.waitForFinished(120'000));
        QVERIFY2(writer.exitCode() == 3, writer.readAllStandardError().constData());
        const QList<QByteArray> lines = writer.readAllStandardOutput().trimmed().split('\n');
        QVERIFY(lines.size() > 3); // some imports fitted, one did not, and the Retry did
        const int saved = lines[lines.size() - 3].toInt();
        QVERIFY(saved > 0);
        QCOMPARE(lines[lines.size() - 2], QByteArray(errorCodeName(ErrorCode::DiskFull)));
        QCOMPARE(lines.back().toInt(), saved + 1);
        QCOMPARE(lastAction(reloaded(path)), saved + 1);
        // Neither half an export nor a half-made file is left on the disk.
        const QByteArray names = QByteArray::fromStdString(bytesOf(folder / "names"));
        QVERIFY2(!names.contains(".part") && !names.contains(".tmp"), names.constData());
    }
};

HEADROOM_TEST(FullDiskTest)
#include "full_disk_test.moc"
