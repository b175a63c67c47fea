#pragma once

#include "planner/export/assignment_export.h"
#include "planner/plan_session/hiring_outlook.h"
#include "planner/plan_session/plan_session.h"

#include <filesystem>

namespace headroom {

/// Tables that leave a plan; the names are those of `headroom-cli export`.
enum class ExportTable : std::uint8_t {
    Assignments,
    Moves,
    CrmLoad,
    CrmRollback,
    Books,
    Hiring,
    Comparison,
    Assumptions,
    ProblemRows,
    Workbook, // XLSX: the tables above that a review wants, a sheet each
};
const char* exportTableKey(ExportTable table);
/// ".csv" or ".xlsx".
const char* exportExtension(ExportTable table);
std::optional<ExportTable> exportTableFromKey(const std::string& key);
const std::vector<ExportTable>& exportTables();

struct ExportRequest {
    ExportTable table = ExportTable::Assignments;
    CrmColumns crmColumns;
    std::optional<ScenarioId>
        comparedWith; // of Comparison: A; absent = the shown scenario's parent
    std::uint64_t seed = 1;
    int threads = 0;
    bool workbook = false;                // Hiring: one XLSX instead of CSVs
    std::optional<std::size_t> firstRows; // Assignments: no more than these, to be looked at
};

/// One file's name suffix ("" or "-accounts") and content.
struct ExportedFile {
    std::string suffix;
    std::string content;
};

/// The proposal that is shown and exported: the kept one while it is not stale, else the owners as
/// accepted so far. Errors: those of buildProblem.
Result<Proposal> proposalToShow(const PlanSession& session);

/// Content of a table for the shown scenario. A job. Errors: those of buildProblem, projectHiring,
/// UnknownScenario, Cancelled.
Result<std::vector<ExportedFile>>
exportContent(const PlanSession& session, const ExportRequest& request, const JobControl& control);

/// Writes all files of a table: `target` itself, or `STEM-accounts.csv` … beside it where the table
/// has several. All are written or, after a failure or a stop (Cancelled), none is touched. Returns
/// what was written.
Result<std::vector<std::filesystem::path>> writeExport(const std::vector<ExportedFile>& files,
                                                       const std::filesystem::path& target,
                                                       const JobControl& control = JobControl());

} // namespace headroom
