#include "tests/cli/program.h"

#include "tests/support/test_registry.h"

#include <QFile>
#include <QProcess>
#include <csignal>

namespace headroom::test {

namespace {

constexpr int pollMilliseconds = 2;

void startCli(QProcess& process, const std::vector<Word>& words) {
    QStringList list;
    for (const Word& word : words)
        list << word.text;
    process.start(QString::fromUtf8(HEADROOM_CLI), list);
}

ProgramRun endOf(QProcess& process) {
    ProgramRun run;
    // Waiting for one that ended already tells nothing.
    const bool ended = process.state() == QProcess::NotRunning || process.waitForFinished(240'000);
    // Killed by a signal, before the program could listen to it: as a shell tells it.
    if (ended && process.error() != QProcess::FailedToStart)
        run.code = process.exitCode() + (process.exitStatus() == QProcess::CrashExit ? 128 : 0);
    run.out = process.readAllStandardOutput();
    run.err = process.readAllStandardError();
    return run;
}

/// Does the program itself answer SIGINT by now? (proc(5), SigCgt)
bool catchesInterrupt(qint64 pid) {
    QFile status(QStringLiteral("/proc/%1/status").arg(pid));
    if (!status.open(QIODevice::ReadOnly))
        return false;
    const QByteArray text = status.readAll();
    const qsizetype at = text.indexOf("SigCgt:");
    const quint64 caught = text.mid(at + 7).trimmed().left(16).toULongLong(nullptr, 16);
    return at >= 0 && (caught >> (SIGINT - 1) & 1U) != 0;
}

} // namespace

ProgramRun runCli(const std::vector<Word>& words) {
    QProcess process;
    startCli(process, words);
    return endOf(process);
}

ProgramRun runCliWith(const std::vector<std::pair<QString, QString>>& variables,
                      const std::vector<Word>& words) {
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const auto& [name, value] : variables)
        environment.insert(name, value);
    QProcess process;
    process.setProcessEnvironment(environment);
    startCli(process, words);
    return endOf(process);
}

ProgramRun interruptCli(const std::vector<Word>& words, int milliseconds) {
    QProcess process;
    startCli(process, words);
    process.waitForStarted();
    bool running = !process.waitForFinished(milliseconds);
    while (running && !catchesInterrupt(process.processId()))
        running = !process.waitForFinished(pollMilliseconds);
    if (running)
        ::kill(static_cast<pid_t>(process.processId()), SIGINT);
    return endOf(process);
}

QString scratchPath(const QString& name) {
    static const std::filesystem::path folder = scratchFolder();
    return QString::fromStdString(folder.string()) + QLatin1Char('/') + name;
}

QString fileWith(const QString& name, const QByteArray& content) {
    const QString path = scratchPath(name);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return {};
    file.write(content);
    return path;
}

} // namespace headroom::test
