#pragma once

class QWidget;

namespace headroom::ui {

class PlanOpening;

/// Asks for a name under the top bar; Enter keeps the plan as it is now under that name among its
/// earlier states, Escape leaves it.
void askVersionName(PlanOpening& opening, QWidget& bar);

} // namespace headroom::ui
