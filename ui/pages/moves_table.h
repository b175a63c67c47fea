#pragma once

#include "planner/plan_session/proposal.h"
#include "ui/models/table_model.h"
#include "ui/text/format.h"

namespace headroom::ui {

/// Changes of a proposal, most useful first: account, segment, ARR, from, to, hours, both books'
/// load before and after, why, and the links Pin (stay with the present CSM) and Reject. Without
/// `proposed` these are the books as they are: who has no CSM there has not been placed yet.
TableContent movesContent(std::shared_ptr<const Proposal> proposal, const Format& format,
                          bool proposed);

/// Position of the link in the last column.
enum MoveLink { pinLink = 0, rejectLink = 1 };

} // namespace headroom::ui
