#pragma once

#include "planner/plan_session/plan_session.h"
#include "ui/models/table_model.h"
#include "ui/text/format.h"

namespace headroom::ui {

/// Outcomes as rows, one column per scenario; the shown one is strong.
TableContent sideBySide(const PlanSession& session, const Format& format);

/// "Busiest book", "Accounts moved" … for the keys of scenario_compare.h; the key itself when
/// unknown.
QString outcomeName(const std::string& key);
QString outcomeText(const OutcomeDifference& outcome, double value, const Format& format);

} // namespace headroom::ui
