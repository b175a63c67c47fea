#pragma once

#include "planner/plan_session/proposal.h"
#include "ui/models/table_model.h"
#include "ui/text/format.h"

namespace headroom::ui {

/// Changes of a proposal, most useful first: account, segment, ARR, from, to, hours, both books'
/// load before and after, why, and the links Pin (stay with the present CSM) and Reject.
TableContent movesContent(std::shared_ptr<const Proposal> proposal, const Format& format);

/// Position of the link in the last column.
enum MoveLink { pinLink = 0, rejectLink = 1 };

} // namespace headroom::ui
