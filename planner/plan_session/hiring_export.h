#pragma once

#include "planner/export/table_writer.h"
#include "planner/plan_session/export_use_case.h"
#include "planner/plan_session/first_books.h"

namespace headroom {

/// "proposed", or "first book" of what comes later.
const char* handoverBasis(const Handover& handover);
/// Hours a month that a ramped hire has left for customers still to be won.
Minutes roomOf(const HireBook& book);

/// An account a row: hire_id, csm_id, start, month, account_id, account_name, from_csm_id,
/// hours_per_month, arr, basis.
void writeHireBooks(const ScenarioState& state, const std::vector<HireBook>& books,
                    TableWriter& to);
std::string hireBooksCsv(const ScenarioState& state, const std::vector<HireBook>& books);

/// What an export tells of hiring: the plan in force (or, without one, a plan made anew) without
/// simulation, each hire with its first book.
struct HiringTables {
    HiringOutlook outlook; // lines filled with their books
    OutlookBooks books;
};
/// Owners are those of the proposal that is shown. A job. Errors: those of projectHiring and
/// deriveState.
Result<HiringTables> hiringTables(const PlanSession& session, const ExportRequest& request,
                                  const JobControl& control);

/// The same of an outlook that is known already. Errors: those of deriveState.
Result<HiringTables> hiringTablesOf(const PlanSession& session, HiringOutlook outlook);

/// `""` hires, `-months` and `-books`, as CSV.
std::vector<ExportedFile> hiringFiles(const HiringTables& tables, const std::string& currency);
/// The same and the assumptions, a sheet each. Errors: those of WorkbookWriter::finish.
Result<std::string> hiringWorkbook(const PlanSession& session, const HiringTables& tables);

} // namespace headroom
