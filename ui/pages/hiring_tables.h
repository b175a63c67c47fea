#pragma once

#include "planner/plan_session/hiring_outlook.h"
#include "planner/scenarios/assumption_keys.h"
#include "ui/models/table_model.h"
#include "ui/text/format.h"

namespace headroom::ui {

/// Hire, segment, open by, start, fully ramped, trigger, reason, late, cost a year.
TableContent hireContent(std::shared_ptr<const HiringOutlook> outlook, const Format& format);

/// Assumption, value (can be edited), unit, source.
TableContent assumptionContent(std::shared_ptr<const std::vector<Assumption>> assumptions);

} // namespace headroom::ui
