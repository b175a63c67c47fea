#pragma once

#include "ui/plan_document.h"

#include <vector>

class QMenu;

namespace headroom::ui {

/// What can be done with the selected accounts, each for all of them in one undo step: give them to
/// a CSM, place them in a segment, pin and unpin. `rows` are positions in the book.
void fillAccountMenu(QMenu& menu, PlanDocument& document, const std::vector<int>& rows);

} // namespace headroom::ui
