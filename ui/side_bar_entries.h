#pragma once

#include "ui/plan_document.h"
#include "ui/widgets/side_bar.h"

namespace headroom::ui {

/// The pages in the side bar with their counts: only Start while no plan is open.
QVector<SideBarEntry> sideBarEntries(const PlanDocument& document);

} // namespace headroom::ui
