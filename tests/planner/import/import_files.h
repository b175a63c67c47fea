#pragma once

#include "planner/import/import_book.h"

#include <QString>
#include <string>
#include <utility>
#include <vector>

namespace headroom::test {

/// A file with these bytes in a folder of its own.
std::filesystem::path fileOf(const std::string& name, const std::string& bytes);

/// An import of accounts from text; further answers are set on `request` before `run`.
struct ImportTrial {
    ImportRequest request;
    Book const* before = nullptr;

    static ImportTrial ofAccounts(const std::string& csv);
    ImportTrial& csms(const std::string& csv);
    ImportTrial& history(const std::string& csv);
    ImportTrial& forecast(const std::string& csv);
    ImportTrial& joined(const std::string& name, const std::string& csv);
    ImportTrial& map(const std::string& field, const std::string& column);
    ImportTrial& asOf(const std::string& day);

    Result<ImportResult> read() const;
    /// The result; fails the test with the error's text when there is none.
    ImportResult run() const;
};

/// First issue of that code, or nullptr.
const ImportIssue* issueOf(const ImportResult& result, const std::string& code);
/// First blocker of that code, or nullptr.
const Error* blockerOf(const ImportResult& result, ErrorCode code);
const Account& accountOf(const ImportResult& result, const std::string& id);
const Csm& csmOf(const ImportResult& result, const std::string& id);
/// Column that fills the field, "" = none.
std::string columnFor(const ImportResult& result, const std::string& field);
QString describe(const ImportResult& result);

} // namespace headroom::test
