#pragma once

#include "planner/plan_session/proposal.h"
#include "ui/models/table_model.h"
#include "ui/text/format.h"

namespace headroom::ui {

/// Is the burden shared fairly? A row for each CSM of the team: ARR beside the fair share the
/// optimiser aims at (the pool's ARR by capacity), what renews and what is at risk, the fullest
/// quarter of renewals, and customers that come and go.
TableContent fairnessContent(std::shared_ptr<const Proposal> proposal, const Format& format);

} // namespace headroom::ui
