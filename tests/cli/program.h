#pragma once

#include <QByteArray>
#include <QStringList>
#include <nlohmann/json.hpp>
#include <utility>
#include <vector>

namespace headroom::test {

struct ProgramRun {
    int code = -1;
    QByteArray out, err;

    nlohmann::json json() const { return nlohmann::json::parse(out.toStdString()); }
};

/// A word of a command line, from a literal or a QString.
struct Word {
    Word(const char* literal) : text(QString::fromUtf8(literal)) {}
    Word(const QString& string) : text(string) {}
    QString text;
};

/// headroom-cli with these words; waits for its end.
ProgramRun runCli(const std::vector<Word>& words);
/// The same with other or more variables in its environment.
ProgramRun runCliWith(const std::vector<std::pair<QString, QString>>& variables,
                      const std::vector<Word>& words);
/// The same, interrupted from outside (SIGINT, as by Ctrl+C) so many milliseconds after its start.
ProgramRun interruptCli(const std::vector<Word>& words, int milliseconds);

/// A file of this content in a scratch folder; returns its path.
QString fileWith(const QString& name, const QByteArray& content);
QString scratchPath(const QString& name);

} // namespace headroom::test
