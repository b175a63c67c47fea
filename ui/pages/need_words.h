#pragma once

#include "planner/hiring/demand.h"
#include "ui/text/format.h"

namespace headroom::ui {

/// What a segment's need is counted by: "by ratio", "by hours", "by ARR".
QString needViewWords(DemandView view);

/// One sentence on a segment's need today: every view that is counted, and that the largest holds.
QString needExplained(const RequiredFte& need, const Format& format);

} // namespace headroom::ui
