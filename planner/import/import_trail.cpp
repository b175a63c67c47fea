#include "planner/import/import_trail.h"

namespace headroom {

void ImportTrail::block(ImportFile file, const std::string& fileName, Error error) {
    ImportIssue issue;
    issue.file = file;
    issue.fileName = fileName;
    issue.line = error.line.value_or(0);
    issue.column = error.column.value_or(std::string());
    issue.severity = IssueSeverity::Error;
    issue.code = errorCodeName(error.code);
    issue.text = error.detail;
    issues.add(std::move(issue));
    blockers.push_back(std::move(error));
}

std::string stemOf(const std::filesystem::path& path) {
    return path.stem().string();
}

} // namespace headroom
