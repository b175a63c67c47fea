#pragma once

#include "planner/plan_session/export_use_case.h"

namespace headroom {

/// The shown scenario as an XLSX workbook: Summary, Assignments, Changes, Books, Hiring, Months,
/// Comparison, Assumptions; the rows are those of the CSV exports. What cannot be made (no growth
/// to project, say) is told on the Summary instead of its sheet. Errors: those of buildProblem and
/// WorkbookWriter, Cancelled.
Result<std::string> workbookContent(const PlanSession& session, const ExportRequest& request,
                                    const JobControl& control);

} // namespace headroom
