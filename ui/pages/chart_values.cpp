#include "ui/pages/chart_values.h"

#include "planner/plan_session/growth_bridge.h"
#include "planner/segmentation/segment_thresholds.h"
#include "ui/charts/bridge.h"
#include "ui/charts/chart_theme.h"
#include "ui/charts/frontier_curve.h"
#include "ui/charts/overlay_lines.h"
#include "ui/charts/scatter_thresholds.h"
#include "ui/pages/assumption_values.h"
#include "ui/pages/assumption_words.h"
#include "ui/text/scenario_name.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>
#include <cmath>

namespace headroom::ui {
namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("ChartValues", text);
}

QString string(const std::string& text) {
    return QString::fromStdString(text);
}

/// Where the points of each segment lie: the middle of its name.
QVector<ScatterRegion> regionsOf(const ScenarioState& state) {
    const std::size_t segments = state.segmented.segmentNames.size();
    std::vector<double> logArr(segments, 0.0);
    std::vector<double> complexity(segments, 0.0);
    std::vector<int> count(segments, 0);
    for (std::size_t i = 0; i < state.book->accounts().size(); ++i) {
        const std::size_t s = state.segmented.segment[i];
        logArr[s] += std::log(std::max(1.0, toUnits(arrOrZero(state.book->accounts()[i]))));
        complexity[s] += state.segmented.complexity.score[i].value_or(0.0);
        ++count[s];
    }
    QVector<ScatterRegion> regions;
    for (std::size_t s = 0; s < segments; ++s)
        if (count[s] > 0)
            regions.push_back({string(state.segmented.segmentNames[s]),
                               std::exp(logArr[s] / count[s]),
                               std::min(95.0, complexity[s] / count[s]), segmentSeries(s)});
    return regions;
}

// What would be written as 0.0 is no step.
constexpr double leastStep = 0.05;
constexpr qsizetype mostNamed = 6; // changes in the box of a step

QString groupName(InputGroup group) {
    switch (group) {
    case InputGroup::Data:
        return tr("Accounts");
    case InputGroup::Segmentation:
        return tr("Segments");
    case InputGroup::Policies:
        return tr("Ratios");
    case InputGroup::Workload:
        return tr("Workload");
    case InputGroup::Team:
        return tr("Team");
    case InputGroup::Hires:
        return tr("Hires");
    case InputGroup::Rules:
        return tr("Rules");
    case InputGroup::Owners:
        return tr("Moves");
    case InputGroup::NewLogos:
        return tr("New customers");
    case InputGroup::Churn:
        return tr("Churn");
    case InputGroup::OtherGrowth:
        return tr("Other growth");
    }
    return {};
}

/// A complexity line ends where the ARR rules above it begin.
double lowestArrLine(const std::vector<SegmentThreshold>& lines) {
    double lowest = qQNaN();
    for (const SegmentThreshold& line : lines)
        if (line.kind == ThresholdKind::Arr && !(lowest <= line.value))
            lowest = line.value;
    return lowest;
}

} // namespace

int segmentSeries(std::size_t segment) {
    static constexpr std::array<int, 6> order = {0, 2, 1, 4, 5, 3};
    return order[segment % order.size()];
}

namespace {

ScatterPoint scatterPoint(const ScenarioState& state, std::size_t i, bool named) {
    const Account& account = state.book->accounts()[i];
    const PackedOptional<double> score = state.segmented.complexity.score[i];
    return {named ? string(account.id.value()) : QString(),
            named ? string(account.name) : QString(),
            toUnits(arrOrZero(account)),
            score.value_or(0.0),
            segmentSeries(state.segmented.segment[i]),
            score.has_value()};
}

} // namespace

QVector<ThresholdLine> thresholdLines(const SegmentRules& rules) {
    QVector<ThresholdLine> lines;
    if (rules.source != SegmentSource::Rules)
        return lines;
    const std::vector<SegmentThreshold> thresholds = thresholdsOf(rules);
    for (std::size_t i = 0; i < thresholds.size(); ++i) {
        const SegmentThreshold& line = thresholds[i];
        const ThresholdRange range = thresholdRange(rules, i);
        const bool arr = line.kind == ThresholdKind::Arr;
        lines.push_back({QString::number(i), tr("%1 from").arg(string(line.segment)),
                         arr ? Qt::Vertical : Qt::Horizontal, line.value, qQNaN(),
                         arr ? qQNaN() : lowestArrLine(thresholds), range.low, range.high});
    }
    return lines;
}

ScatterContent scatterContent(const ScenarioState& state) {
    const std::size_t count = state.book->accounts().size();
    ScatterContent content;
    content.cloud.reserve(count);
    for (std::size_t i = 0; i < count; ++i) {
        const ScatterPoint point = scatterPoint(state, i, !content.cloud.density);
        content.unscored += point.scored ? 0 : 1;
        content.cloud.add(point);
    }
    content.lines = thresholdLines(state.inputs.segmentRules);
    content.regions = regionsOf(state);
    return content;
}

void fillScatter(ScatterThresholds& chart, ScatterContent content, const Format& format) {
    chart.setCurrencySymbol(format.currencySymbol());
    chart.setCurrencyCode(format.currencyCode());
    chart.setCloud(std::move(content.cloud));
    chart.setThresholds(content.lines);
    chart.setRegions(content.regions);
}

void fillFrontier(FrontierCurve& chart, const PriceList& list, const Format& format) {
    chart.setCurrencyCode(format.currencyCode());
    QVector<FrontierPoint> points;
    double limit = qQNaN();
    const bool byArr = list.measure == ChangeMeasure::Arr;
    for (const PricePoint& point : list.points) {
        FrontierPoint shown{int(point.moves), toFraction(point.busiest)};
        shown.arr = toUnits(point.arrMoved);
        shown.keepsRules = point.keepsRules;
        if (!point.keepsRules)
            shown.facts << tr("as today: breaks a rule");
        shown.facts << (byArr
                            ? (point.moves == 1 ? tr("%1 account moved") : tr("%1 accounts moved"))
                                  .arg(format.count(point.moves))
                            : tr("%1 ARR moved").arg(format.moneyCompact(point.arrMoved)))
                    << tr("spread %1").arg(format.points(toFraction(point.spread)))
                    << (byArr ? tr("no plan with as little ARR moved is below %1")
                              : tr("no plan with as many moves is below %1"))
                           .arg(format.percent(point.busiestBound, 1));
        points.push_back(shown);
        limit = std::isnan(limit) ? toFraction(point.busiestBound)
                                  : std::min(limit, toFraction(point.busiestBound));
    }
    chart.setMeasure(byArr ? FrontierCurve::Measure::Arr : FrontierCurve::Measure::Accounts,
                     [format](double amount) { return format.moneyCompact(amount); });
    chart.setPoints(points);
    chart.setProvenLimit(std::isnan(limit) ? std::nullopt : std::optional(limit));
    if (list.knee < list.points.size())
        chart.setChosen(byArr ? points.at(int(list.knee)).arr : points.at(int(list.knee)).moves);
}

void fillTimeline(Timeline& chart, const HiringOutlook& outlook) {
    QVector<TimelineRow> rows;
    for (const HireLine& line : outlook.hires)
        rows.push_back({string(line.hire.id.value()),
                        string(line.hire.id.value()),
                        line.openBy,
                        line.start,
                        line.ramped,
                        true,
                        {}});
    chart.setSpan(outlook.prepared.month0, outlook.monthOf(outlook.prepared.hiringCase.months));
    chart.setRows(rows);
}

Result<void> fillBridge(BridgeChart& chart, const PlanSession& session, ScenarioId a,
                        ScenarioId b) {
    const auto bridge = growthBridge(session, a, b);
    if (!bridge)
        return fail(bridge.error());
    fillBridge(chart, *bridge, bridgeEnd(session.tree(), a), bridgeEnd(session.tree(), b));
    return {};
}

BridgeEnd bridgeEnd(const ScenarioTree& tree, ScenarioId id) {
    const auto& all = tree.scenarios();
    const auto at = std::ranges::find(all, id, &Scenario::id);
    return {at == all.end() ? QString() : scenarioName(*at), int(at - all.begin())};
}

QStringList bridgeFacts(const headroom::BridgeStep& step) {
    QStringList facts;
    qsizetype others = 0;
    for (const Edit& edit : step.edits) {
        const auto* set = std::get_if<SetValue>(&edit);
        if (set == nullptr || !set->value || facts.size() == mostNamed) {
            ++others;
            continue;
        }
        const Assumption assumption{set->key, *set->value, {}, {}};
        facts << tr("%1: %2").arg(assumptionName(set->key), assumptionValue(assumption, Format()));
    }
    if (others > 0)
        facts << (facts.isEmpty() ? others == 1 ? tr("%1 change") : tr("%1 changes")
                  : others == 1 ? tr("%1 more change")
                                  : tr("%1 more changes"))
                     .arg(others);
    return facts;
}

void fillBridge(BridgeChart& chart, const Bridge& bridge, const BridgeEnd& a, const BridgeEnd& b) {
    BridgeSeries series;
    series.fromName = a.name;
    series.fromSeries = seriesOfScenario(a.place);
    series.toName = b.name;
    series.toSeries = seriesOfScenario(b.place);
    series.from = double(bridge.from) / 1e6;
    series.to = double(bridge.to) / 1e6;
    series.unit = tr("FTE");
    double rest = 0.0;
    for (const headroom::BridgeStep& step : bridge.steps) {
        const double delta = double(step.delta()) / 1e6;
        if (std::abs(delta) < leastStep) {
            rest += delta;
            continue;
        }
        series.steps.push_back({QString::fromLatin1(inputGroupKey(step.group)),
                                groupName(step.group), delta, bridgeFacts(step)});
    }
    if (std::abs(rest) >= leastStep)
        series.steps.push_back({QStringLiteral("rest"), tr("Smaller steps"), rest, {}});
    const double difference = series.to - series.from;
    chart.setTitle(a.place == b.place ? tr("What makes the difference")
                   : std::abs(difference) < 0.05
                       ? tr("%1 needs as much FTE as %2").arg(series.toName, series.fromName)
                       : tr("Why %1 needs %2 FTE %3 than %4")
                             .arg(series.toName, Format().number(std::abs(difference), 1),
                                  difference > 0 ? tr("more") : tr("less"), series.fromName));
    chart.setSubtitle(tr("FTE needed at the end of the horizon, step by step"));
    chart.setEmptyText(a.place == b.place
                           ? tr("Choose another scenario to compare with, above.")
                           : tr("Nothing that %1 changes alters the FTE needed: no step to draw.")
                                 .arg(series.toName));
    chart.setSeries(series.steps.isEmpty() ? BridgeSeries{} : series);
}

Result<ScenarioLines> scenarioLines(const PlanSession& session) {
    ScenarioLines all;
    QVector<OverlayLine>& lines = all.lines;
    std::vector<Month>& months = all.months;
    int number = 0;
    for (const Scenario& scenario : session.tree().scenarios()) {
        const auto state = session.stateOf(scenario.id);
        if (!state)
            return fail(state.error());
        const auto needed = fteNeededByMonth(**state);
        if (!needed)
            return fail(needed.error());
        if (months.empty())
            for (std::size_t t = 0; t < needed->size(); ++t)
                months.push_back(Month::of((*state)->inputs.facts.asOf) + int(t));
        std::vector<double> values = *needed;
        values.resize(months.size(), qQNaN());
        lines.push_back({QString::number(scenario.id), scenarioName(scenario), std::move(values),
                         seriesOfScenario(number), number > 4});
        ++number;
    }
    return all;
}

Result<void> fillScenarioLines(OverlayLines& chart, const PlanSession& session) {
    const auto all = scenarioLines(session);
    if (!all)
        return fail(all.error());
    chart.setLines(all->months, all->lines, tr("FTE"));
    return {};
}

} // namespace headroom::ui
