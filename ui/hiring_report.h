#pragma once

#include "planner/plan_session/hiring_export.h"
#include "ui/report.h"
#include "ui/text/format.h"

namespace headroom::ui {

/// The hiring roadmap, in the reader's language: figures, hires with triggers, first books,
/// hand-overs, months and the assumptions behind them.
Report hiringReport(const PlanSession& session, const HiringTables& tables, const Format& format);

/// The first `most` hires with their dates, trigger and cost, for any report.
QVector<ReportPart> reportHires(const HiringOutlook& outlook, const Format& format, qsizetype most);

} // namespace headroom::ui
