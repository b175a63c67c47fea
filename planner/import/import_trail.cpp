#include "planner/import/import_trail.h"

#include "planner/base/text.h"

#include <algorithm>

namespace headroom {

void ImportTrail::block(ImportFile file, const std::string& fileName, Error error, Saying text) {
    error.detail = text.english();
    ImportIssue issue;
    issue.file = file;
    issue.fileName = fileName;
    issue.line = error.line.value_or(0);
    issue.column = error.column.value_or(std::string());
    issue.severity = IssueSeverity::Error;
    issue.code = errorCodeName(error.code);
    issue.text = std::move(text);
    issues.add(std::move(issue));
    blockers.push_back(std::move(error));
}

void ImportTrail::ask(const std::string& fileName, ImportQuestion question, Error error,
                      Saying how) {
    block(question.file, fileName, std::move(error),
          Saying::listed({question.text, std::move(how)}, " "));
    questions.push_back(std::move(question));
}

std::string lineList(const std::vector<std::int64_t>& lines) {
    std::vector<std::string> texts;
    for (std::size_t i = 0; i < std::min(lines.size(), listedLines); ++i) {
        texts.push_back(std::to_string(lines[i]));
    }
    return joined(texts, ", ") + (lines.size() > listedLines ? " …" : "");
}

std::string stemOf(const std::filesystem::path& path) {
    return path.stem().string();
}

} // namespace headroom
