#include "planner/import/import_issue.h"

#include <algorithm>
#include <tuple>

namespace headroom {

const char* importFileKey(ImportFile file) {
    switch (file) {
    case ImportFile::Accounts:
        return "accounts";
    case ImportFile::Csms:
        return "csms";
    case ImportFile::History:
        return "history";
    case ImportFile::Forecast:
        return "forecast";
    case ImportFile::Joined:
        return "joined";
    }
    return "accounts";
}

const char* issueSeverityKey(IssueSeverity severity) {
    switch (severity) {
    case IssueSeverity::Info:
        return "info";
    case IssueSeverity::Warning:
        return "warning";
    case IssueSeverity::Error:
        return "error";
    }
    return "info";
}

void IssueLog::add(ImportIssue issue) {
    const std::int64_t seen = ++counts_[issue.code];
    if (seen <= static_cast<std::int64_t>(limitPerCode_)) {
        issues_.push_back(std::move(issue));
    }
}

std::int64_t IssueLog::count(const std::string& code) const {
    const auto found = counts_.find(code);
    return found == counts_.end() ? 0 : found->second;
}

std::vector<ImportIssue> IssueLog::finish() {
    std::stable_sort(issues_.begin(), issues_.end(), [](const auto& a, const auto& b) {
        return std::tie(a.file, a.fileName, a.line) < std::tie(b.file, b.fileName, b.line);
    });
    for (const auto& [code, seen] : counts_) {
        const std::int64_t kept = std::min(seen, static_cast<std::int64_t>(limitPerCode_));
        if (seen > kept) {
            ImportIssue rest;
            rest.severity = IssueSeverity::Warning;
            rest.code = "more_issues";
            rest.text = Saying(seen - kept == 1
                                   ? HEADROOM_SAY("%1 more finding of the kind \"%2\" is not "
                                                  "listed.")
                                   : HEADROOM_SAY("%1 more findings of the kind \"%2\" are not "
                                                  "listed."),
                               {seen - kept, code});
            issues_.push_back(std::move(rest));
        }
    }
    counts_.clear();
    return std::move(issues_);
}

} // namespace headroom
