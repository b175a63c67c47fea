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
/// "D. Patel's book was at 138%".
QString changeReasonSentence(const ScenarioState& state, const OwnerChange& change,
                             const Format& format);

} // namespace headroom::ui
