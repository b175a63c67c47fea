#include "tests/planner/import/import_files.h"

#include "tests/support/test_registry.h"

#include <QTest>
#include <algorithm>
#include <fstream>
#include <stdexcept>

namespace headroom::test {

std::filesystem::path fileOf(const std::string& name, const std::string& bytes) {
    const std::filesystem::path path = scratchFolder() / name;
    std::ofstream(path, std::ios::binary) << bytes;
    return path;
}

ImportTrial ImportTrial::ofAccounts(const std::string& csv) {
    ImportTrial trial;
    trial.request.accounts = fileOf("accounts.csv", csv);
    return trial;
}

ImportTrial& ImportTrial::csms(const std::string& csv) {
    request.csms = fileOf("csms.csv", csv);
    return *this;
}

ImportTrial& ImportTrial::history(const std::string& csv) {
    request.history = fileOf("history.csv", csv);
    return *this;
}

ImportTrial& ImportTrial::forecast(const std::string& csv) {
    request.forecast = fileOf("forecast.csv", csv);
    return *this;
}

ImportTrial& ImportTrial::joined(const std::string& name, const std::string& csv) {
    request.joined.push_back(fileOf(name, csv));
    return *this;
}

ImportTrial& ImportTrial::map(const std::string& field, const std::string& column) {
    request.map.emplace_back(field, column);
    return *this;
}

ImportTrial& ImportTrial::asOf(const std::string& day) {
    request.asOf = *parseIsoDate(day);
    return *this;
}

Result<ImportResult> ImportTrial::read() const {
    const auto empty = Book::empty();
    return readImport(request, before == nullptr ? *empty : *before, JobControl());
}

ImportResult ImportTrial::run() const {
    auto result = read();
    if (!result) {
        throw std::runtime_error(std::string(errorCodeName(result.error().code)) + ": " +
                                 result.error().detail);
    }
    return std::move(*result);
}

const ImportIssue* issueOf(const ImportResult& result, const std::string& code) {
    const auto found = std::find_if(result.issues.begin(), result.issues.end(),
                                    [&](const ImportIssue& issue) { return issue.code == code; });
    return found == result.issues.end() ? nullptr : &*found;
}

const Error* blockerOf(const ImportResult& result, ErrorCode code) {
    const auto found = std::find_if(result.blockers.begin(), result.blockers.end(),
                                    [&](const Error& error) { return error.code == code; });
    return found == result.blockers.end() ? nullptr : &*found;
}

const Account& accountOf(const ImportResult& result, const std::string& id) {
    if (!result.book) {
        throw std::runtime_error(describe(result).toStdString());
    }
    const auto at = result.book->findAccount(AccountId(id));
    if (!at) {
        throw std::runtime_error("no account " + id);
    }
    return result.book->accounts()[*at];
}

const Csm& csmOf(const ImportResult& result, const std::string& id) {
    if (!result.book) {
        throw std::runtime_error(describe(result).toStdString());
    }
    const auto at = result.book->findCsm(CsmId(id));
    if (!at) {
        throw std::runtime_error("no CSM " + id);
    }
    return result.book->csms()[*at];
}

std::string columnFor(const ImportResult& result, const std::string& field) {
    for (const MappedColumn& mapped : result.mapping) {
        if (mapped.field == field) {
            return mapped.column;
        }
    }
    return {};
}

QString describe(const ImportResult& result) {
    QString text;
    for (const Error& blocker : result.blockers) {
        text += QString::fromStdString(std::string(errorCodeName(blocker.code)) + ": " +
                                       blocker.detail) +
                QLatin1Char('\n');
    }
    for (const ImportIssue& issue : result.issues) {
        text +=
            QString::fromStdString(issue.code + ": " + issue.text.english()) + QLatin1Char('\n');
    }
    return text;
}

} // namespace headroom::test
