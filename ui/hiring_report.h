#pragma once

#include "planner/plan_session/hiring_export.h"
#include "ui/text/format.h"

namespace headroom::ui {

/// The hiring roadmap as simple HTML, in the reader's language: figures, hires with triggers, first
/// books, hand-overs, months and the assumptions behind them. Pictures are put in by name:
/// "hiring" and "timeline".
QString hiringReportHtml(const PlanSession& session, const HiringTables& tables,
                         const Format& format);

/// The first `most` hires with their dates, trigger and cost, for any report.
QString reportHires(const HiringOutlook& outlook, const Format& format, qsizetype most);

} // namespace headroom::ui
