#include "app/cli/rendering.h"

#include <QCoreApplication>
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

} // namespace

Result<void> render(const std::filesystem::path& plan, const std::string& what,
                    const std::filesystem::path& target) {
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
        return fail(ErrorCode::StorageFailed, target.string(),
                    "drawing took longer than ten minutes and was ended; nothing was written");
    }
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        return fail(ErrorCode::StorageFailed, target.string(),
                    process.readAllStandardError().trimmed().toStdString());
    return {};
}

} // namespace headroom::cli
