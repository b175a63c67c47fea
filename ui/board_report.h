#pragma once

#include "planner/export/proposed_books.h"
#include "planner/plan_session/hiring_outlook.h"
#include "ui/text/format.h"

namespace headroom::ui {

/// The page for the board as simple HTML, in the reader's language: figures before and after,
/// coverage by segment, books, moves, hires. Pictures are put in by name: "utilisation" and
/// "hiring".
QString boardReportHtml(const ProposedBooks& books, const HiringOutlook& outlook,
                        const QString& scenario, const Format& format);

} // namespace headroom::ui
