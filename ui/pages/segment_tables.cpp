#include "ui/pages/segment_tables.h"

#include "planner/assignment/problem_builder.h"
#include "planner/plan_session/proposal.h"
#include "planner/scenarios/segment_need.h"
#include "planner/segmentation/segment_summary.h"
#include "ui/pages/need_words.h"
#include "ui/text/terms.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

namespace headroom::ui {
namespace {

using Kind = TableColumn::Kind;

QString tr(const char* text, const char* comment = nullptr) {
    return QCoreApplication::translate("SegmentTables", text, comment);
}
QString string(const std::string& text) {
    return QString::fromStdString(text);
}

TableColumn numberColumn(const char* key, const QString& title, int width,
                         std::function<double(int)> value, std::function<QString(double)> show) {
    TableColumn column;
    column.key = QString::fromLatin1(key);
    column.title = title;
    column.kind = Kind::Number;
    column.width = width;
    column.number = value;
    column.text = [value, show](int row) {
        const double x = value(row);
        return std::isnan(x) ? QStringLiteral("–") : show(x);
    };
    return column;
}

QString rulesOf(const ScenarioState& state, const std::string& segment, const Format& format) {
    if (state.inputs.segmentRules.source == SegmentSource::File)
        return tr("as in the file");
    QStringList parts;
    for (const SegmentRule& rule : state.inputs.segmentRules.rules)
        if (rule.segment == segment)
            parts << ruleText(rule, format);
    return parts.join(tr(" or "));
}

/// One line of the effect table.
struct EffectLine {
    QString name;
    double saved = qQNaN(), now = 0.0;
    int decimals = 0;
    bool moreIsWorse = false;
};

int forcedMoves(const ScenarioState& state) {
    int forced = 0;
    const auto served = servedSegments(*state.book, state.segmented.segmentNames);
    for (std::size_t i = 0; i < state.owners.size(); ++i) {
        const std::int32_t owner = state.owners[i];
        forced += owner != noOwner && state.capacity[std::size_t(owner)].inTeam &&
                  std::ranges::find(served[std::size_t(owner)], state.segmented.segment[i]) ==
                      served[std::size_t(owner)].end();
    }
    return forced;
}

int nearThresholds(const ScenarioState& state) {
    int near = 0;
    for (const SegmentSummary& summary :
         summariseSegments(state.segmented, state.inputs.segmentRules))
        near += summary.nearThreshold;
    return near;
}

double totalFte(const ScenarioState& state) {
    double fte = 0.0;
    for (const SegmentLoad& load : state.load.segments)
        fte += load.fteNeeded;
    return fte;
}

std::vector<EffectLine> effectLines(const ScenarioState& saved, const ScenarioState& now) {
    int changed = 0;
    for (std::size_t i = 0; i < now.segmented.segment.size(); ++i)
        changed += saved.segmented.segmentNames[saved.segmented.segment[i]] !=
                   now.segmented.segmentNames[now.segmented.segment[i]];
    std::vector<EffectLine> lines{{tr("Changing segment"), qQNaN(), double(changed)}};
    for (const SegmentLoad& load : now.load.segments) {
        EffectLine line{tr("%1 accounts", "of a segment").arg(string(load.name)), 0.0,
                        double(load.accounts)};
        for (const SegmentLoad& before : saved.load.segments)
            if (before.name == load.name)
                line.saved = before.accounts;
        lines.push_back(line);
    }
    lines.push_back({tr("FTE needed"), totalFte(saved), totalFte(now), 1, true});
    lines.push_back(
        {tr("Hours a month"), toHours(saved.load.workload), toHours(now.load.workload), 0, true});
    lines.push_back(
        {tr("Forced moves"), double(forcedMoves(saved)), double(forcedMoves(now)), 0, true});
    lines.push_back(
        {tr("Within 5% of a line"), double(nearThresholds(saved)), double(nearThresholds(now))});
    return lines;
}

TableColumns segmentFacts(const std::shared_ptr<const ScenarioState>& state, const Format& format) {
    const auto load = [state](int r) -> const SegmentLoad& {
        return state->load.segments[std::size_t(r)];
    };
    const auto policy = [state](int r) -> const SegmentPolicy& {
        return state->policies[std::size_t(r)];
    };
    const auto whole = [format](double x) { return format.number(x, 0); };
    TableColumns columns = {
        {.key = QStringLiteral("segment"),
         .title = tr("Segment"),
         .width = 112,
         .strong = true,
         .text = [load](int r) { return string(load(r).name); }},
        {.key = QStringLiteral("rule"),
         .title = tr("Rule"),
         .width = 160,
         .stretches = true,
         .text = [state, load, format](int r) { return rulesOf(*state, load(r).name, format); }},
        {.key = QStringLiteral("coverage"),
         .title = tr("Coverage"),
         .width = 90,
         .text = [policy](int r) { return coverageName(policy(r).coverage); }},
        numberColumn(
            "accounts", tr("Accounts"), 76, [load](int r) { return double(load(r).accounts); },
            whole),
        numberColumn(
            "arr", tr("ARR"), 84, [load](int r) { return toUnits(load(r).arr); },
            [format](double x) { return format.moneyCompact(x); }),
        numberColumn(
            "ratio", tr("Ratio"), 70, [policy](int r) { return policy(r).ratioTarget; }, whole),
        numberColumn(
            "ratio_max", tr("Maximum"), 76, [policy](int r) { return policy(r).ratioMax; }, whole)};
    for (TableColumn& column : columns)
        column.editable =
            column.key == QStringLiteral("ratio") || column.key == QStringLiteral("ratio_max");
    return columns;
}

void addSegmentNeeds(TableColumns& columns, const std::shared_ptr<const ScenarioState>& state,
                     const Format& format) {
    const auto load = [state](int r) -> const SegmentLoad& {
        return state->load.segments[std::size_t(r)];
    };
    const auto tenth = [format](double x) { return format.number(x, 1); };
    const auto each = [load](int r) {
        return load(r).accounts > 0 ? toHours(load(r).workload) / load(r).accounts : qQNaN();
    };
    columns.push_back(numberColumn("hours", tr("Hours / account"), 108, each, tenth));
    columns.push_back(numberColumn(
        "fte_ratio", tr("FTE by ratio"), 88, [load](int r) { return load(r).fteByRatio; }, tenth));
    columns.push_back(numberColumn(
        "fte_hours", tr("FTE by hours"), 88, [load](int r) { return load(r).fteByHours; }, tenth));
    const auto need = [state](int r) {
        return segmentNeed(state->load.segments[std::size_t(r)], state->policies[std::size_t(r)],
                           state->inputs);
    };
    if (arrPerFte(state->inputs) > 0.0)
        columns.push_back(numberColumn(
            "fte_arr", tr("FTE by ARR"), 88, [need](int r) { return need(r).byArr; }, tenth));
    columns.push_back(
        {.key = QStringLiteral("counted"),
         .title = tr("Counted"),
         .tip = tr("What decides how many FTE the segment needs: the largest of the "
                   "views that are counted, here and in Hiring"),
         .width = 92,
         .text = [need](int r) { return needViewWords(need(r).binding); },
         .cellTip = [need, format](int r) { return needExplained(need(r), format); }});
    columns.push_back(numberColumn(
        "seat", tr("In seat"), 72, [load](int r) { return load(r).fteInSeat; }, tenth));
    columns.push_back(numberColumn(
        "gap", tr("Gap"), 66, [load](int r) { return load(r).gap; },
        [format](double x) { return format.signedNumber(x, 1); }));
    columns.back().tone = [load](int r) {
        return load(r).gap < -0.05 ? Tone::Danger : Tone::Success;
    };
}

} // namespace

QString ruleText(const SegmentRule& rule, const Format& format) {
    QStringList parts;
    if (rule.arrAtLeast)
        parts << tr("ARR ≥ %1").arg(format.moneyCompact(*rule.arrAtLeast));
    if (rule.complexityAtLeast)
        parts << tr("complexity ≥ %1").arg(format.number(*rule.complexityAtLeast, 0));
    return parts.isEmpty() ? tr("everything else") : parts.join(tr(" and "));
}

TableContent segmentContent(std::shared_ptr<const ScenarioState> state, const Format& format) {
    TableContent content;
    content.rowCount = int(state->load.segments.size());
    content.columns = segmentFacts(state, format);
    addSegmentNeeds(content.columns, state, format);
    return content;
}

TableContent weightContent(std::shared_ptr<const ScenarioState> state, const Format& format) {
    const auto& weights = state->inputs.complexityWeights.weight;
    double sum = 0.0;
    for (const double weight : weights)
        sum += weight;
    TableContent content;
    content.rowCount = int(complexityInputCount);
    content.columns = {
        {.key = QStringLiteral("input"),
         .title = tr("Input"),
         .width = 160,
         .stretches = true,
         .text = [](int r) { return complexityInputName(static_cast<ComplexityInput>(r)); }},
        numberColumn(
            "weight", tr("Weight"), 80,
            [state, sum](int r) {
                return sum > 0 ? state->inputs.complexityWeights.weight[std::size_t(r)] / sum : 0.0;
            },
            [format](double x) { return format.percent(x); }),
        numberColumn(
            "filled", tr("Filled"), 80,
            [state](int r) { return state->segmented.complexity.filled[std::size_t(r)]; },
            [format](double x) { return format.percent(x); })};
    content.columns[1].editable = true;
    content.columns[1].editText = [state, format](int r) {
        return format.number(state->inputs.complexityWeights.weight[std::size_t(r)], 0);
    };
    return content;
}

TableContent effectContent(std::shared_ptr<const ScenarioState> saved,
                           std::shared_ptr<const ScenarioState> now, const Format& format) {
    const auto lines = std::make_shared<const std::vector<EffectLine>>(effectLines(*saved, *now));
    const auto at = [lines](int r) -> const EffectLine& { return (*lines)[std::size_t(r)]; };
    TableContent content;
    content.rowCount = int(lines->size());
    const auto figure = [at, format](const char* key, const QString& title, auto value, bool sign) {
        return numberColumn(
            key, title, 74, [at, value](int r) { return value(at(r)); },
            [format, sign](double x) {
                const int decimals = std::abs(x - std::round(x)) > 1e-9 ? 1 : 0;
                return sign ? format.signedNumber(x, decimals) : format.number(x, decimals);
            });
    };
    content.columns = {
        {.key = QStringLiteral("what"),
         .title = QString(),
         .width = 130,
         .stretches = true,
         .text = [at](int r) { return at(r).name; }},
        figure(
            "saved", tr("Saved"), [](const EffectLine& l) { return l.saved; }, false),
        figure(
            "now", tr("Now"), [](const EffectLine& l) { return l.now; }, false),
        figure(
            "change", tr("Change"), [](const EffectLine& l) { return l.now - l.saved; }, true)};
    content.columns.back().tone = [at](int r) {
        const double change = at(r).now - at(r).saved;
        if (!at(r).moreIsWorse || std::abs(change) < 0.05)
            return Tone::Neutral;
        return change > 0 ? Tone::Danger : Tone::Success;
    };
    return content;
}

} // namespace headroom::ui
