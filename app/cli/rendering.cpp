#include "app/cli/rendering.h"

#include "planner/storage/plan_file.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>

namespace headroom::cli {
namespace {

constexpr int longestDrawing = 600'000; // milliseconds; a frontier of a large plan takes its time

QString windowProgram() {
    const QString beside = QStandardPaths::findExecutable(QStringLiteral("headroom"),
                                                          {QCoreApplication::applicationDirPath()});
    return beside.isEmpty() ? QStandardPaths::findExecutable(QStringLiteral("headroom")) : beside;
}

QString text(const std::filesystem::path& path) {
    return QString::fromStdString(path.string());
}

Result<void> checkFolder(const std::filesystem::path& target) {
    const QFileInfo folder(QFileInfo(text(target)).absolutePath());
    if (!folder.isDir())
        return fail(ErrorCode::FileNotWritable, target.string(), "its folder does not exist");
    if (!folder.isWritable())
        return fail(ErrorCode::FileNotWritable, target.string(),
                    "the folder does not let us write");
    return {};
}

} // namespace

Result<void> render(const std::filesystem::path& plan, const std::string& what,
                    const std::filesystem::path& target) {
    // Said here, the reason is in the words and with the exit code of every other command.
    if (const auto readable = PlanFile::open(plan, OpenMode::ReadOnly); !readable)
        return fail(readable.error());
    if (const auto writable = checkFolder(target); !writable)
        return writable;
    const QString program = windowProgram();
    if (program.isEmpty())
        return fail(
            ErrorCode::FileNotFound, "headroom",
            "pictures and PDF are drawn by the window's program, which is not installed here");
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    environment.insert(QStringLiteral("QT_LOGGING_RULES"), QStringLiteral("*.warning=false"));
    process.setProcessEnvironment(environment);
    process.start(program, {QStringLiteral("--render"), text(plan), QString::fromStdString(what),
                            text(target)});
    if (!process.waitForFinished(longestDrawing)) {
        process.kill();
        process.waitForFinished();
        return fail(ErrorCode::FileNotWritable, target.string(),
                    "drawing took longer than ten minutes and was ended");
    }
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0) {
        const std::string reason = process.readAllStandardError().trimmed().toStdString();
        const bool ofTarget =
            reason.starts_with(target.string()) || reason.starts_with(target.filename().string());
        return fail(ErrorCode::FileNotWritable, target.string(),
                    ofTarget ? "the disk may be full" : reason);
    }
    return {};
}

} // namespace headroom::cli
