#include "tests/cli/program.h"

#include "tests/support/test_registry.h"

#include <QFile>
#include <QProcess>

namespace headroom::test {

ProgramRun runCli(const std::vector<Word>& words) {
    QStringList list;
    for (const Word& word : words)
        list << word.text;
    QProcess process;
    process.start(QString::fromUtf8(HEADROOM_CLI), list);
    ProgramRun run;
    if (process.waitForFinished(240'000))
        run.code = process.exitCode();
    run.out = process.readAllStandardOutput();
    run.err = process.readAllStandardError();
    return run;
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
