#pragma once

#include "planner/plan_session/hiring_outlook.h"
#include "ui/style/tokens.h"
#include "ui/text/format.h"

#include <vector>

namespace headroom::ui {

/// One figure on top of the hiring page, and how it comes about.
struct HiringFigure {
    QString value;
    QString detail;
    Tone tone = Tone::Neutral;
    QString formula;
};

/// Hires, open next, chance of being short, cost, cost of a month's delay; in this order.
std::vector<HiringFigure> hiringFigures(const ScenarioState& state, const HiringOutlook& outlook,
                                        const Format& format);

/// What the hires cost within the horizon (salary and hiring, after attrition), currency units.
double costOfHires(const HiringOutlook& outlook);

} // namespace headroom::ui
