#pragma once

#include "ui/charts/bridge.h"
#include "ui/charts/frontier_curve.h"
#include "ui/charts/heat_map.h"
#include "ui/charts/hire_cost_curve.h"
#include "ui/charts/overlay_lines.h"
#include "ui/charts/scatter_thresholds.h"
#include "ui/charts/supply_demand.h"
#include "ui/charts/timeline.h"
#include "ui/charts/tornado.h"
#include "ui/charts/utilisation_bars.h"
#include "ui/models/table_model.h"

namespace headroom::test {

// Made-up numbers, the same at every run.
QVector<ui::UtilisationBar> sampleBars(int count, bool pairs);
QVector<ui::ScatterPoint> samplePoints(int count);
QVector<ui::ThresholdLine> sampleThresholds();
QVector<ui::ScatterRegion> sampleRegions();
ui::SupplyDemandSeries sampleSupplyDemand();
QVector<ui::TimelineRow> sampleHires();
QVector<ui::FrontierPoint> sampleFrontier();
ui::BridgeSeries sampleBridge();
std::vector<Month> sampleMonths(int count);
QVector<ui::OverlayLine> sampleLines();
ui::HeatMapGrid sampleHeatMap();
QVector<ui::TornadoBar> sampleTornado();
QVector<ui::HireCostPoint> sampleHireCosts();

/// Accounts: name, segment (pill), ARR, hours, renewal, CSM (editable), links.
ui::TableContent sampleAccounts(int count);

} // namespace headroom::test
