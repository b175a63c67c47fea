#include "tests/architecture/sources.h"

#include <QDirIterator>
#include <QFile>
#include <cstdio>
#include <sstream>

namespace headroom::test {

namespace {

std::string readFile(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
}

/// Blanks out parts of a C++ text in one pass and keeps every line break.
class Blanker {
  public:
    Blanker(const std::string& text, bool literalsToo) : text_(text), literalsToo_(literalsToo) {}

    std::string run() {
        while (at_ < text_.size())
            step();
        return std::move(result_);
    }

  private:
    bool sees(const char* word) const {
        return text_.compare(at_, std::char_traits<char>::length(word), word) == 0;
    }

    void keep() { result_ += text_[at_++]; }

    void blank(bool reallyBlank) {
        const char letter = text_[at_++];
        result_ += reallyBlank && letter != '\n' ? ' ' : letter;
    }

    void upTo(const std::string& end, bool blanked) {
        const std::size_t found = text_.find(end, at_);
        const std::size_t stop = found == std::string::npos ? text_.size() : found + end.size();
        while (at_ < stop)
            blank(blanked);
    }

    void quoted(char quote) {
        keep();
        while (at_ < text_.size() && text_[at_] != quote && text_[at_] != '\n') {
            if (text_[at_] == '\\' && at_ + 1 < text_.size())
                blank(literalsToo_);
            blank(literalsToo_);
        }
        if (at_ < text_.size())
            keep();
    }

    void rawString() {
        const std::size_t open = text_.find('(', at_);
        if (open == std::string::npos)
            return keep();
        const std::string end = ")" + text_.substr(at_ + 2, open - at_ - 2) + "\"";
        upTo(end, literalsToo_);
    }

    bool insideWord() const {
        return at_ > 0 && (std::isalnum(static_cast<unsigned char>(text_[at_ - 1])) != 0 ||
                           text_[at_ - 1] == '_');
    }

    void step() {
        if (sees("//"))
            lineComment();
        else if (sees("/*"))
            upTo("*/", true);
        else if (sees("R\"") && !insideWord())
            rawString();
        else if (text_[at_] == '"')
            quoted('"');
        else if (text_[at_] == '\'' && !insideWord()) // 1'000 is a number
            quoted('\'');
        else
            keep();
    }

    void lineComment() {
        while (at_ < text_.size() && text_[at_] != '\n')
            blank(true);
    }

    const std::string& text_;
    bool literalsToo_;
    std::size_t at_ = 0;
    std::string result_;
};

std::string withoutPreprocessor(const std::string& text) {
    std::string result;
    bool continued = false;
    for (const std::string& line : linesOf(text)) {
        const std::size_t first = line.find_first_not_of(" \t");
        const bool directive = continued || (first != std::string::npos && line[first] == '#');
        continued = directive && line.ends_with('\\');
        result += (directive ? std::string() : line) + "\n";
    }
    return result;
}

} // namespace

Sources readSources(const std::string& root, const std::vector<std::string>& folders) {
    Sources sources;
    const QString base = QString::fromStdString(root);
    sources["CMakeLists.txt"] = readFile(base + QLatin1String("/CMakeLists.txt"));
    const QStringList wanted{QStringLiteral("*.h"), QStringLiteral("*.cpp"),
                             QStringLiteral("CMakeLists.txt")};
    for (const std::string& folder : folders) {
        QDirIterator files(base + QLatin1Char('/') + QString::fromStdString(folder), wanted,
                           QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = files.next();
            sources[path.mid(base.size() + 1).toStdString()] = readFile(path);
        }
    }
    return sources;
}

std::string withoutComments(const std::string& text) {
    return Blanker(text, false).run();
}

std::string codeOnly(const std::string& text) {
    return withoutPreprocessor(Blanker(text, true).run());
}

std::vector<std::string> linesOf(const std::string& text) {
    std::vector<std::string> lines;
    std::istringstream stream(text);
    for (std::string line; std::getline(stream, line);)
        lines.push_back(line);
    return lines;
}

bool isUnder(const std::string& path, const std::string& folder) {
    return path.starts_with(folder) &&
           (folder.ends_with('/') || path.size() == folder.size() || path[folder.size()] == '/');
}

bool isCode(const std::string& path) {
    return path.ends_with(".h") || path.ends_with(".cpp");
}

std::string report(const Findings& findings) {
    for (const Finding& finding : findings)
        std::fprintf(stderr, "%s:%d: %s\n", finding.path.c_str(), finding.line,
                     finding.what.c_str());
    return std::to_string(findings.size()) + " breaches, printed above";
}

} // namespace headroom::test
