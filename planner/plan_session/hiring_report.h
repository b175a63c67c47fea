#pragma once

#include "planner/plan_session/hiring_export.h"
#include "planner/scenarios/assumption_keys.h"

namespace headroom {

/// Hiring for the board as simple HTML: figures, hires with their first books, which accounts they
/// take and when, demand and supply by month with the chance of being short, assumptions with
/// their sources. Pictures are put in by name: `<img src="hiring">` and `<img src="timeline">`.
std::string hiringReportHtml(const PlanSession& session, const HiringTables& tables);

/// Does this assumption bear on hiring: growth, supply, limits?
bool concernsHiring(const Assumption& assumption);

} // namespace headroom
