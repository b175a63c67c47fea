#pragma once

#include "planner/export/proposed_books.h"
#include "planner/plan_session/hiring_outlook.h"
#include "ui/report.h"
#include "ui/text/format.h"

namespace headroom::ui {

/// The pages for the board, in the reader's language: figures before and after, coverage by
/// segment, books, hires, changes.
Report boardReport(const ProposedBooks& books, const HiringOutlook& outlook,
                   const QString& scenario, const Format& format);

} // namespace headroom::ui
