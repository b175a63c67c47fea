#include "tests/ui/kit/gallery.h"
#include "tests/ui/kit/sample_series.h"
#include "ui/charts/chart_card.h"

namespace headroom::test {
namespace {

using namespace headroom::ui;

ChartCard* titled(Chart* chart, const char* title, const char* subtitle) {
    chart->setTitle(QString::fromUtf8(title));
    chart->setSubtitle(QString::fromUtf8(subtitle));
    return new ChartCard(chart);
}

} // namespace

ChartCard* barsCard(bool pairs, int count) {
    auto* chart = new UtilisationBars;
    chart->setBars(sampleBars(count, pairs));
    return titled(chart, pairs ? "Books before and after" : "Who is over capacity today",
                  "Monthly workload ÷ effective capacity, one bar per CSM. Shaded: healthy band.");
}

ChartCard* fanCard() {
    auto* chart = new SupplyDemandChart;
    chart->setSeries(sampleSupplyDemand());
    return titled(chart, "Capacity needed and in seat",
                  "FTE, ramp-weighted, after attrition. Triangles are start dates.");
}

ChartCard* scatterCard(int points) {
    auto* chart = new ScatterThresholds;
    chart->setPoints(samplePoints(points));
    chart->setThresholds(sampleThresholds());
    chart->setRegions(sampleRegions());
    return titled(chart, "Accounts by ARR and complexity",
                  "Drag a line to move a threshold; double click to type it.");
}

ChartCard* frontierCard() {
    auto* chart = new FrontierCurve;
    chart->setPoints(sampleFrontier());
    chart->setProvenLimit(0.926);
    chart->setChosen(18);
    return titled(chart, "How much change buys how much balance",
                  "Busiest book's utilisation for each number of moves. Drag the handle.");
}

ChartCard* timelineCard() {
    auto* chart = new Timeline;
    chart->setRows(sampleHires());
    chart->setSpan(Month(2026, 11), Month(2028, 11));
    return titled(chart, "When to open, start and be productive", "Drag a bar to move a start.");
}

ChartCard* bridgeCard() {
    auto* chart = new BridgeChart;
    chart->setSeries(sampleBridge());
    return titled(chart, "Why Fast growth needs 4.4 FTE more than FY27 base",
                  "FTE needed in Oct 2028; each step opens the accounts behind it.");
}

ChartCard* linesCard() {
    auto* chart = new OverlayLines;
    chart->setLines(sampleMonths(25), sampleLines(), QStringLiteral("FTE"));
    return titled(chart, "FTE needed", "Middle of the simulated range.");
}

ChartCard* heatCard() {
    auto* chart = new HeatMap;
    chart->setGrid(sampleHeatMap());
    return titled(chart, "Who is full in which month", "Workload ÷ capacity.");
}

ChartCard* tornadoCard() {
    auto* chart = new Tornado;
    chart->setBars(28.1, sampleTornado(), QStringLiteral("FTE"));
    return titled(chart, "New customers matter most",
                  "FTE needed in Oct 2028 when one assumption changes.");
}

} // namespace headroom::test
