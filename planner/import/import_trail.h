#pragma once

#include "planner/import/import_book.h"

#include <cstdint>
#include <string>
#include <vector>

namespace headroom {

/// What one import has to say, gathered while it reads its files.
struct ImportTrail {
    ImportTrail(const ImportRequest& importRequest, const JobControl& jobControl)
        : request(importRequest), job(jobControl) {}

    const ImportRequest& request;
    const JobControl& job;
    IssueLog issues;
    std::vector<MappedColumn> mapping;
    std::vector<ImportQuestion> questions;
    std::vector<Error> blockers;
    std::vector<FilePreview> files;

    /// A blocker that is also listed as an issue of severity Error; `text` becomes its detail.
    void block(ImportFile file, const std::string& fileName, Error error, Saying text);
    /// A question that holds the import up; `how` says how the command line answers it.
    void ask(const std::string& fileName, ImportQuestion question, Error error, Saying how);
};

/// Lines or IDs told in full; what more there are is "…".
inline constexpr std::size_t listedLines = 20;
std::string lineList(const std::vector<std::int64_t>& lines);

/// Base of a file name without extension: the name of a joined file in roll-ups.
std::string stemOf(const std::filesystem::path& path);

} // namespace headroom
