#include "tests/architecture/house_rules.h"

#include "tests/architecture/function_lengths.h"

#include <QRegularExpression>
#include <algorithm>

namespace headroom::test {

namespace {

struct Include {
    std::string header;
    bool quoted = false;
    int line = 0;
};

std::vector<Include> includesOf(const std::string& text) {
    static const QRegularExpression directive(
        QStringLiteral("^\\s*#\\s*include\\s*([<\"])([^>\"]+)[>\"]"));
    std::vector<Include> includes;
    int number = 0;
    for (const std::string& line : linesOf(withoutComments(text))) {
        ++number;
        const auto match = directive.match(QString::fromStdString(line));
        if (match.hasMatch())
            includes.push_back({match.captured(2).toStdString(),
                                match.captured(1) == QLatin1String("\""), number});
    }
    return includes;
}

bool matches(const std::string& text, const std::string& pattern) {
    static std::map<std::string, QRegularExpression>
        compiled; // each is asked for every line there is
    auto& expression = compiled[pattern];
    if (expression.pattern().isEmpty())
        expression.setPattern(QString::fromStdString(pattern));
    return expression.match(QString::fromStdString(text)).hasMatch();
}

std::string folderOf(const std::string& path) {
    const std::size_t slash = path.rfind('/');
    return slash == std::string::npos ? std::string() : path.substr(0, slash);
}

bool isQtHeader(const std::string& header) {
    static const std::string pattern = "^(Qt?[A-Z]\\w*|q[a-z]+\\.h)(/.*)?$";
    return matches(header, pattern);
}

bool isMadeByMoc(const std::string& header) {
    return header.ends_with(".moc") || header.starts_with("moc_");
}

const OwnHeaders* entryFor(const std::string& path, const std::vector<OwnHeaders>& table) {
    const auto found = std::find_if(table.begin(), table.end(), [&](const OwnHeaders& entry) {
        return isUnder(path, entry.folder);
    });
    return found == table.end() ? nullptr : &*found;
}

bool mayInclude(const OwnHeaders& entry, const std::string& header) {
    return isUnder(header, entry.folder) ||
           std::any_of(entry.allowed.begin(), entry.allowed.end(),
                       [&](const auto& allowed) { return isUnder(header, allowed); });
}

/// Words of a CMake file: what stands between blanks, brackets and quotes, without comments.
std::vector<std::string> cmakeWords(const std::string& text) {
    std::vector<std::string> words;
    for (const std::string& line : linesOf(text)) {
        const QString code = QString::fromStdString(line.substr(0, line.find('#')));
        static const QRegularExpression separators(QStringLiteral("[\\s()\"]+"));
        for (const QString& word : code.split(separators, Qt::SkipEmptyParts))
            words.push_back(word.toStdString());
    }
    return words;
}

bool names(const std::string& cmakeText, const std::string& path) {
    const auto words = cmakeWords(cmakeText);
    const auto isWord = [&](const std::string& word) {
        return std::find(words.begin(), words.end(), word) != words.end();
    };
    const std::string fuzzer = "_fuzzer.cpp"; // headroom_fuzzer() takes the noun alone
    return isWord(path) || isWord("${CMAKE_CURRENT_SOURCE_DIR}/" + path) ||
           (path.ends_with(fuzzer) && isWord(path.substr(0, path.size() - fuzzer.size())));
}

bool isNamedAbove(const Sources& sources, const std::string& path) {
    std::string folder = folderOf(path);
    while (true) {
        const auto list =
            sources.find(folder.empty() ? "CMakeLists.txt" : folder + "/CMakeLists.txt");
        const std::size_t skip = folder.empty() ? 0 : folder.size() + 1;
        if (list != sources.end() && names(list->second, path.substr(skip)))
            return true;
        if (folder.empty())
            return false;
        folder = folderOf(folder);
    }
}

void findText(const std::string& path, const std::string& text, const GuardedText& rule,
              Findings& findings) {
    int number = 0;
    for (const std::string& line : linesOf(text)) {
        ++number;
        if (matches(line, rule.pattern))
            findings.push_back({path, number, rule.what});
    }
}

bool appliesTo(const GuardedText& rule, const std::string& path) {
    return matches(path, rule.where) && (rule.allowed.empty() || !matches(path, rule.allowed));
}

} // namespace

Findings wrongOwnHeaders(const Sources& sources, const std::vector<OwnHeaders>& table) {
    Findings findings;
    for (const auto& [path, text] : sources) {
        if (!isCode(path) || isUnder(path, "tests"))
            continue;
        const OwnHeaders* entry = entryFor(path, table);
        if (entry == nullptr) {
            findings.push_back({path, 0, "no rule says what this folder may include"});
            continue;
        }
        for (const Include& include : includesOf(text)) {
            if (include.quoted && !isMadeByMoc(include.header) &&
                !mayInclude(*entry, include.header))
                findings.push_back(
                    {path, include.line, entry->folder + " may not include " + include.header});
        }
    }
    return findings;
}

Findings wrongGuardedHeaders(const Sources& sources, const std::vector<GuardedHeader>& table) {
    Findings findings;
    for (const auto& [path, text] : sources) {
        for (const Include& include : isCode(path) ? includesOf(text) : std::vector<Include>()) {
            for (const GuardedHeader& rule : table) {
                const bool isMeant = matches(include.header, rule.header);
                const bool isAllowed = std::any_of(
                    rule.allowed.begin(), rule.allowed.end(),
                    [&path = path](const auto& allowed) { return matches(path, allowed); });
                if (isMeant && !isAllowed)
                    findings.push_back(
                        {path, include.line, include.header + " may not be included here"});
            }
        }
    }
    return findings;
}

Findings wrongQtHeaders(const Sources& sources, const std::string& folder,
                        const std::function<bool(const std::string& header)>& isAllowed) {
    Findings findings;
    for (const auto& [path, text] : sources) {
        if (!isCode(path) || !isUnder(path, folder))
            continue;
        for (const Include& include : includesOf(text)) {
            if (isQtHeader(include.header) && !isAllowed(include.header))
                findings.push_back({path, include.line, folder + " may not use " + include.header});
        }
    }
    return findings;
}

Findings wrongText(const Sources& sources, const std::vector<GuardedText>& table) {
    Findings findings;
    for (const auto& [path, text] : sources) {
        const std::string code = isCode(path) ? withoutComments(text) : text;
        for (const GuardedText& rule : table) {
            if (appliesTo(rule, path))
                findText(path, code, rule, findings);
        }
    }
    return findings;
}

Findings wrongWords(const Sources& sources, const std::vector<GuardedText>& table) {
    Findings findings;
    for (const auto& [path, text] : sources) {
        for (const GuardedText& rule : table) {
            if (appliesTo(rule, path))
                findText(path, text, rule, findings);
        }
    }
    return findings;
}

Findings orphans(const Sources& sources) {
    Findings findings;
    for (const auto& [path, text] : sources) {
        const std::string folder = folderOf(path);
        if (path.ends_with(".cpp") && !isNamedAbove(sources, path))
            findings.push_back({path, 0, "no CMakeLists.txt names this file"});
        if (path.ends_with("/CMakeLists.txt") && !isNamedAbove(sources, folder))
            findings.push_back({path, 0, "no CMakeLists.txt above names this folder"});
    }
    return findings;
}

Findings longFunctions(const Sources& sources, int mostLines) {
    Findings findings;
    for (const auto& [path, text] : sources) {
        for (const FunctionSpan& function :
             isCode(path) ? functionsOf(text) : std::vector<FunctionSpan>()) {
            const int lines = function.lastLine - function.firstLine + 1;
            if (lines > mostLines)
                findings.push_back({path, function.firstLine,
                                    std::to_string(lines) + " lines: " + function.signature});
        }
    }
    return findings;
}

Findings longFiles(const Sources& sources, const std::vector<FileLimit>& limits) {
    Findings findings;
    for (const auto& [path, text] : sources) {
        const auto limit =
            std::find_if(limits.begin(), limits.end(), [&path = path](const FileLimit& entry) {
                return matches(path, entry.path);
            });
        const auto lines = std::count(text.begin(), text.end(), '\n');
        if (isCode(path) && limit != limits.end() && lines > limit->lines)
            findings.push_back(
                {path, 0,
                 std::to_string(lines) + " lines, at most " + std::to_string(limit->lines)});
    }
    return findings;
}

} // namespace headroom::test
