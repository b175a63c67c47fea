#include "planner/import/import_trail.h"

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

std::string stemOf(const std::filesystem::path& path) {
    return path.stem().string();
}

} // namespace headroom
