#pragma once

#include "planner/base/saying.h"

#include <cstdint>
#include <map>
#include <string>
#include <utility>
#include <vector>

namespace headroom {

/// Which of the files of an import something is about.
enum class ImportFile : std::uint8_t { Accounts, Csms, History, Forecast, Joined };
const char* importFileKey(ImportFile file);

/// Info: read as said, worth knowing. Warning: a value was left out or looks wrong.
/// Error: a row was left out, or the import cannot go on until it is answered.
enum class IssueSeverity : std::uint8_t { Info, Warning, Error };
const char* issueSeverityKey(IssueSeverity severity);

/// One finding. `line` is the physical line of the file (1-based; row number in a sheet), 0 = the
/// file as a whole; `column` is the header text, empty = the whole row. `code` is stable
/// ("duplicate_id"); `text` says what happened, what it means for the data and what to do.
struct ImportIssue {
    ImportFile file = ImportFile::Accounts;
    std::string fileName;
    std::int64_t line = 0;
    std::string column;
    IssueSeverity severity = IssueSeverity::Info;
    std::string code;
    Saying text;
    /// A note of the plan under this key ignores the finding (ImportRequest::notes); empty = it
    /// cannot be ignored.
    std::string noteKey = {};

    bool operator==(const ImportIssue&) const = default;
};

/// Collects findings with bounded memory: at most `limitPerCode` of each code are kept in full, the
/// rest are counted and told in one closing line by `finish()`.
class IssueLog {
  public:
    explicit IssueLog(std::size_t limitPerCode = 10000) : limitPerCode_(limitPerCode) {}

    void add(ImportIssue issue);
    std::int64_t count(const std::string& code) const;
    /// Findings ordered by file, line; the log is empty afterwards.
    std::vector<ImportIssue> finish();

  private:
    std::size_t limitPerCode_;
    std::vector<ImportIssue> issues_;
    std::map<std::string, std::int64_t> counts_;
};

} // namespace headroom
