#pragma once

#include "planner/plan_session/hiring_outlook.h"
#include "planner/plan_session/plan_session.h"
#include "planner/plan_session/price_list.h"
#include "planner/scenarios/bridge.h"
#include "ui/charts/overlay_lines.h"
#include "ui/charts/scatter_thresholds.h"
#include "ui/charts/timeline.h"
#include "ui/text/format.h"

namespace headroom::ui {

class BridgeChart;
class FrontierCurve;

// Plan values as charts take them; used by the pages and by rendering without a window.

/// Points coloured by segment, lines of the rules, names of the segments. Any thread: a million
/// accounts would hold up the window.
struct ScatterContent {
    ScatterCloud cloud;
    QVector<ThresholdLine> lines;
    QVector<ScatterRegion> regions;
    std::int64_t unscored = 0; // accounts without a complexity score
};
ScatterContent scatterContent(const ScenarioState& state);
/// The lines of the rules, each with how far it may be moved.
QVector<ThresholdLine> thresholdLines(const SegmentRules& rules);
void fillScatter(ScatterThresholds& chart, ScatterContent content, const Format& format);
void fillFrontier(FrontierCurve& chart, const PriceList& list, const Format& format);
void fillTimeline(Timeline& chart, const HiringOutlook& outlook);
/// A scenario that a bridge begins or ends at, and its place among those of the plan.
struct BridgeEnd {
    QString name;
    int place = 0;
};
BridgeEnd bridgeEnd(const ScenarioTree& tree, ScenarioId id);
/// What a step changes, in the words of the Assumptions page where it has some.
QStringList bridgeFacts(const headroom::BridgeStep& step);
/// Why B needs more or less FTE than A at the end of the horizon; sets title and subtitle too.
Result<void> fillBridge(BridgeChart& chart, const PlanSession& session, ScenarioId a, ScenarioId b);
void fillBridge(BridgeChart& chart, const Bridge& bridge, const BridgeEnd& a, const BridgeEnd& b);
/// FTE needed by month of every scenario.
struct ScenarioLines {
    std::vector<Month> months;
    QVector<OverlayLine> lines;
};
Result<ScenarioLines> scenarioLines(const PlanSession& session);
Result<void> fillScenarioLines(OverlayLines& chart, const PlanSession& session);

/// Colour of a segment by its place.
int segmentSeries(std::size_t segment);

} // namespace headroom::ui
