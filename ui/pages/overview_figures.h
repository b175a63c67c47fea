#pragma once

#include "planner/plan_session/hiring_outlook.h"
#include "ui/charts/supply_demand.h"
#include "ui/charts/utilisation_bars.h"
#include "ui/models/table_model.h"
#include "ui/text/format.h"

#include <vector>

namespace headroom::ui {

// Figures that several pages show, from one place, so that they are the same everywhere.

struct KpiFigure {
    QString value, detail;
    Tone tone = Tone::Neutral;
};
/// Accounts, ARR, capacity, utilisation, busiest book, next requisition; `outlook` may be null.
std::vector<KpiFigure> overviewFigures(const ScenarioState& state, const Format& format,
                                       const HiringOutlook* outlook);

/// "3 CSMs are over capacity", "Nobody is over capacity".
QString overCapacityTitle(const ScenarioState& state);

QString booksTitle(const LoadSummary& before, const LoadSummary& after);
/// One bar per CSM in the team or with accounts; `before` (may be null) makes pairs. As the team is
/// listed; where a window does not hold them all, the busiest first.
QVector<UtilisationBar> utilisationBars(const ScenarioState& state, const LoadSummary& load,
                                        const LoadSummary* before, const Format& format);
void sortBusiestFirst(QVector<UtilisationBar>& bars);
Tone utilisationTone(const ScenarioState& state, Permille utilisation);

/// "Short from Jun 2027", "Supply meets demand for 24 months".
QString outlookTitle(const HiringOutlook& outlook, const Format& format);
SupplyDemandSeries outlookSeries(const HiringOutlook& outlook);
/// First month in which the plan leaves the team short of FTE, over all segments.
std::optional<Month> shortFrom(const HiringOutlook& outlook, const HiringPlan& plan);

/// Something a leader has to decide, with where to do it.
struct OpenDecision {
    QString what, why, arr, button, page, subject;
};
std::vector<OpenDecision> openDecisions(const ScenarioState& state, const Format& format,
                                        const HiringOutlook* outlook);

/// Segment, accounts, ARR, ratio, FTE needed, in seat, gap.
TableContent coverageContent(std::shared_ptr<const ScenarioState> state, const Format& format);

} // namespace headroom::ui
