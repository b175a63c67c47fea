#pragma once

#include "planner/assignment/change_plan.h"
#include "planner/assignment/cost_terms.h"
#include "planner/scenarios/scenario_state.h"

#include <QString>

namespace headroom::ui {

class Format;

// The plan's enumerations in the words of the window.

QString complexityInputName(ComplexityInput input);
QString coverageName(Coverage coverage);
QString lockName(LockReason reason);
QString costTermWords(CostTerm term);
/// "120 points", "1 point"; with its sign "+1 point".
QString costPoints(double points, const Format& format);
QString signedCostPoints(double points, const Format& format);
/// "1 month", "18 months".
QString monthsInWords(int months);
/// "D. Patel's book was at 138%".
QString changeReasonSentence(const ScenarioState& state, const OwnerChange& change,
                             const Format& format);

} // namespace headroom::ui
