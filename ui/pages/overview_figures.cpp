#include "ui/pages/overview_figures.h"

#include "planner/scenarios/segment_need.h"
#include "ui/pages/need_words.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

namespace headroom::ui {
namespace {

QString tr(const char* text, int n = -1) {
    return QCoreApplication::translate("OverviewFigures", text, nullptr, n);
}

constexpr int mostInOneView = 40; // bars

QString string(const std::string& text) {
    return QString::fromStdString(text);
}

KpiFigure accountsFigure(const ScenarioState& state, const Format& format) {
    const auto segments = qint64(state.segmented.segmentNames.size());
    QString detail =
        (segments == 1 ? tr("%1 segment") : tr("%1 segments")).arg(format.count(segments));
    if (state.load.unassigned > 0)
        detail += tr(" · %1 without a CSM").arg(format.count(state.load.unassigned));
    return {format.count(std::int64_t(state.book->accounts().size())), detail, Tone::Neutral};
}

KpiFigure capacityFigure(const ScenarioState& state, const Format& format) {
    int people = 0;
    int ramping = 0;
    int planned = 0; // have no chair yet
    for (std::size_t j = 0; j < state.capacity.size(); ++j) {
        const bool hire = state.book->csms()[j].status == CsmStatus::Hire;
        planned += state.capacity[j].inTeam && hire;
        people += state.capacity[j].inTeam && !hire;
        ramping += state.capacity[j].inTeam && !hire &&
                   state.capacity[j].monthly.front() < state.capacity[j].monthly.back();
    }
    double fte = 0.0; // as in the table of segments below
    for (const SegmentLoad& segment : state.load.segments)
        fte += segment.fteInSeat;
    QString detail = (people == 1 ? tr("%1 person") : tr("%1 people")).arg(format.count(people));
    if (ramping > 0)
        detail += tr(" · %1 ramping").arg(format.count(ramping));
    if (planned > 0)
        detail += tr(" · %1 planned").arg(format.count(planned));
    return {format.fte(fte), detail, Tone::Neutral};
}

KpiFigure utilisationFigure(const ScenarioState& state, const Format& format) {
    const WorkloadAssumptions& assumptions = state.inputs.workload;
    return {format.percent(state.load.utilisation),
            tr("healthy band %1–%2")
                .arg(format.number(toFraction(assumptions.healthyFrom) * 100.0, 0),
                     format.percent(assumptions.healthyTo)),
            utilisationTone(state, state.load.utilisation)};
}

KpiFigure busiestFigure(const ScenarioState& state, const Format& format) {
    if (!state.load.busiestCsm)
        return {QStringLiteral("–"), tr("nobody has capacity"), Tone::Warning};
    const CsmLoad& load = state.load.csms[*state.load.busiestCsm];
    const Minutes over = load.workload - load.capacity;
    const QString name = string(state.book->csms()[*state.load.busiestCsm].name);
    return {format.percent(load.utilisation),
            over.count() > 0 ? tr("%1 · %2 a month over").arg(name, format.hours(over, 0)) : name,
            utilisationTone(state, load.utilisation)};
}

QString withinMonths(int months) {
    return (months == 1 ? tr("within %1 month") : tr("within %1 months")).arg(months);
}

KpiFigure requisitionFigure(const Format& format, const HiringOutlook* outlook) {
    if (outlook == nullptr)
        return {QStringLiteral("…"), tr("being projected"), Tone::Neutral};
    if (outlook->hires.empty())
        return {tr("None"), withinMonths(outlook->prepared.hiringCase.months), Tone::Success};
    const auto next = std::ranges::min_element(outlook->hires, {}, &HireLine::openBy);
    return {format.date(next->openBy),
            tr("%1 · start by %2").arg(string(next->hire.segment), format.month(next->hire.start)),
            next->lateMonths > 0 ? Tone::Danger : Tone::Warning};
}

QStringList barFacts(const CsmLoad& load, const Format& format) {
    return {tr("%1 of %2 a month").arg(format.hours(load.workload), format.hours(load.capacity)),
            (load.accounts == 1 ? tr("%1 account, %2 ARR") : tr("%1 accounts, %2 ARR"))
                .arg(format.count(load.accounts), format.moneyCompact(load.arr)),
            tr("Ratio use %1 of %2")
                .arg(format.number(double(load.ratioUse) / 1e9, 2),
                     format.number(toFraction(load.ratioCapacity), 2))};
}

/// Sums over segments of one month of a plan.
struct TeamMonth {
    double required = 0.0, effective = 0.0;
};
std::vector<TeamMonth> teamMonths(const HiringOutlook& outlook, const HiringPlan& plan) {
    std::vector<TeamMonth> months(std::size_t(outlook.prepared.hiringCase.months) + 1);
    for (const HiringRow& row : plan.rows)
        if (std::size_t(row.month) < months.size()) {
            months[std::size_t(row.month)].required += row.required.fte;
            months[std::size_t(row.month)].effective += row.effective;
        }
    return months;
}

/// The team's own quantiles: those of segments do not add up.
void addSimulatedBands(const HiringOutlook& outlook, SupplyDemandSeries& series) {
    const SimulationReport& report = *outlook.simulation;
    for (auto* band : {&series.p10, &series.p25, &series.p75, &series.p90})
        band->assign(series.months.size(), series.demand.front());
    for (int t = 1; t <= report.months && t < int(series.months.size()); ++t) {
        const Distribution& needed = report.teamAt(SimulatedQuantity::Required, t);
        const auto at = std::size_t(t);
        series.p10[at] = needed.p10;
        series.p25[at] = needed.p25;
        series.p75[at] = needed.p75;
        series.p90[at] = needed.p90;
    }
}

void addCapacityDecision(const ScenarioState& state, const Format& format,
                         std::vector<OpenDecision>& all) {
    if (state.load.overCapacity == 0)
        return;
    Money arr;
    for (const CsmLoad& load : state.load.csms)
        if (load.capacity.count() > 0 && load.utilisation > Permille(1000))
            arr += load.arr;
    all.push_back(
        {state.load.overCapacity == 1 ? tr("1 CSM over 100%")
                                      : tr("%1 CSMs over 100%").arg(state.load.overCapacity),
         tr("busiest book %1, team %2")
             .arg(format.percent(state.load.busiest), format.percent(state.load.utilisation)),
         format.moneyCompact(arr),
         tr("Balance"),
         QStringLiteral("books"),
         {}});
}

void addOwnerDecisions(const ScenarioState& state, const Format& format,
                       std::vector<OpenDecision>& all) {
    if (state.load.unassigned > 0)
        all.push_back(
            {state.load.unassigned == 1
                 ? tr("1 account without a CSM")
                 : tr("%1 accounts without a CSM").arg(format.count(state.load.unassigned)),
             tr("their CSM left, or nobody owns them"),
             format.moneyCompact(state.load.unassignedArr),
             tr("Place"),
             QStringLiteral("books"),
             {}});
    if (state.load.overRatio > 0)
        all.push_back(
            {state.load.overRatio == 1
                 ? tr("1 book over its ratio")
                 : tr("%1 books over their ratio").arg(format.count(state.load.overRatio)),
             tr("more accounts than the segment's maximum"),
             {},
             tr("Balance"),
             QStringLiteral("books"),
             {}});
}

void addHiringDecisions(const Format& format, const HiringOutlook& outlook,
                        std::vector<OpenDecision>& all) {
    const auto late =
        std::ranges::count_if(outlook.hires, [](const HireLine& l) { return l.lateMonths > 0; });
    if (late > 0)
        all.push_back(
            {late == 1 ? tr("1 hire is late") : tr("%1 hires are late").arg(format.count(late)),
             tr("ramped after the segment falls short"),
             {},
             tr("Hiring plan"),
             QStringLiteral("hiring"),
             {}});
    if (const auto month = shortFrom(outlook, outlook.withoutHires))
        all.push_back({tr("Short from %1").arg(format.month(*month)),
                       tr("if nobody is hired"),
                       {},
                       tr("Hiring plan"),
                       QStringLiteral("hiring"),
                       {}});
}

void addDataDecisions(const ScenarioState& state, const Format& format,
                      std::vector<OpenDecision>& all) {
    std::int64_t noArr = 0;
    std::int64_t noRenewal = 0;
    for (const Account& account : state.book->accounts()) {
        noArr += !account.arr;
        noRenewal += !account.renewalDate;
    }
    if (noArr + noRenewal > 0)
        all.push_back(
            {tr("Missing values"),
             noRenewal == 0 ? tr("%1 × ARR").arg(format.count(noArr))
             : noArr == 0   ? tr("%1 × renewal date").arg(format.count(noRenewal))
                            : tr("%1 × ARR, %2 × renewal date")
                                .arg(format.count(noArr), format.count(noRenewal)),
             {},
             tr("Show"),
             QStringLiteral("accounts"),
             noArr > 0 ? QStringLiteral("find:arr:none") : QStringLiteral("find:renewal:none")});
    for (const RatioConsistency& consistency : state.consistency)
        if (!consistency.agrees)
            all.push_back({tr("%1: hours and ratio disagree").arg(string(consistency.segment)),
                           tr("ratio × hours is %1 h, a CSM has %2 h")
                               .arg(format.number(consistency.ratioHours, 1),
                                    format.number(consistency.productiveHours, 1)),
                           {},
                           tr("Segments"),
                           QStringLiteral("segments"),
                           {}});
}

} // namespace

Tone utilisationTone(const ScenarioState& state, Permille utilisation) {
    if (utilisation > state.inputs.workload.healthyTo)
        return Tone::Danger;
    return utilisation < state.inputs.workload.healthyFrom ? Tone::Neutral : Tone::Success;
}

std::vector<KpiFigure> overviewFigures(const ScenarioState& state, const Format& format,
                                       const HiringOutlook* outlook) {
    Money renewing;
    for (const CsmLoad& load : state.load.csms)
        renewing += load.renewingArr;
    return {accountsFigure(state, format),
            {format.moneyCompact(state.book->totalArr()),
             tr("%1 renew within a year").arg(format.moneyCompact(renewing)), Tone::Neutral},
            capacityFigure(state, format),
            utilisationFigure(state, format),
            busiestFigure(state, format),
            requisitionFigure(format, outlook)};
}

QString overCapacityTitle(const ScenarioState& state) {
    if (state.book->csms().empty())
        return tr("Nobody is in the team yet");
    switch (state.load.overCapacity) {
    case 0:
        return tr("Nobody is over capacity");
    case 1:
        return tr("One CSM is over capacity");
    default:
        return tr("%1 CSMs are over capacity").arg(state.load.overCapacity);
    }
}

QString booksTitle(const LoadSummary& before, const LoadSummary& after) {
    return tr("Books over capacity: %1 before, %2 after")
        .arg(before.overCapacity)
        .arg(after.overCapacity);
}

QVector<UtilisationBar> utilisationBars(const ScenarioState& state, const LoadSummary& load,
                                        const LoadSummary* before, const Format& format) {
    QVector<UtilisationBar> bars;
    for (std::size_t j = 0; j < load.csms.size(); ++j) {
        if (!state.capacity[j].inTeam || state.capacity[j].planning.count() == 0)
            continue;
        // A planned hire whose book is still empty has nothing to compare.
        const bool empty =
            load.csms[j].accounts == 0 && (before == nullptr || before->csms[j].accounts == 0);
        if (empty && state.book->csms()[j].status == CsmStatus::Hire)
            continue;
        UtilisationBar bar;
        bar.id = string(state.book->csms()[j].id.value());
        bar.name = string(state.book->csms()[j].name);
        bar.after = toFraction(load.csms[j].utilisation);
        if (before != nullptr)
            bar.before = toFraction(before->csms[j].utilisation);
        bar.facts = barFacts(load.csms[j], format);
        bars.push_back(std::move(bar));
    }
    if (bars.size() > mostInOneView)
        sortBusiestFirst(bars);
    return bars;
}

void sortBusiestFirst(QVector<UtilisationBar>& bars) {
    const auto height = [](const UtilisationBar& bar) {
        return std::max(bar.after, bar.before.value_or(0.0));
    };
    std::ranges::stable_sort(bars, std::ranges::greater(), height);
}

std::optional<Month> shortFrom(const HiringOutlook& outlook, const HiringPlan& plan) {
    const std::vector<TeamMonth> months = teamMonths(outlook, plan);
    for (std::size_t t = 0; t < months.size(); ++t)
        if (months[t].effective < months[t].required - 0.05)
            return outlook.monthOf(int(t));
    return std::nullopt;
}

QString outlookTitle(const HiringOutlook& outlook, const Format& format) {
    if (const auto month = shortFrom(outlook, outlook.plan))
        return tr("Short from %1").arg(format.month(*month));
    const int months = outlook.prepared.hiringCase.months;
    return (months == 1 ? tr("Enough capacity for %1 month") : tr("Enough capacity for %1 months"))
        .arg(months);
}

SupplyDemandSeries outlookSeries(const HiringOutlook& outlook) {
    SupplyDemandSeries series;
    const std::vector<TeamMonth> planned = teamMonths(outlook, outlook.plan);
    const std::vector<TeamMonth> without = teamMonths(outlook, outlook.withoutHires);
    for (std::size_t t = 0; t < planned.size(); ++t) {
        series.months.push_back(outlook.monthOf(int(t)));
        series.demand.push_back(planned[t].required);
        series.supply.push_back(planned[t].effective);
        series.withoutHires.push_back(without[t].effective);
    }
    if (outlook.simulation)
        addSimulatedBands(outlook, series);
    for (const HireLine& line : outlook.hires)
        series.starts.push_back(
            {string(line.hire.id.value()), string(line.hire.id.value()), line.hire.start});
    series.shortFrom = shortFrom(outlook, outlook.plan);
    return series;
}

std::vector<OpenDecision> openDecisions(const ScenarioState& state, const Format& format,
                                        const HiringOutlook* outlook) {
    std::vector<OpenDecision> all;
    if (state.book->csms().empty())
        all.push_back({tr("Nobody is in the team yet"),
                       tr("books and hiring need people: import or add them"),
                       {},
                       tr("Team"),
                       QStringLiteral("team"),
                       {}});
    addCapacityDecision(state, format, all);
    addOwnerDecisions(state, format, all);
    if (outlook != nullptr)
        addHiringDecisions(format, *outlook, all);
    addDataDecisions(state, format, all);
    return all;
}

TableContent coverageContent(std::shared_ptr<const ScenarioState> state, const Format& format) {
    using Kind = TableColumn::Kind;
    const auto load = [state](int row) -> const SegmentLoad& {
        return state->load.segments[std::size_t(row)];
    };
    const auto number = [](const char* key, const QString& title, int width, auto value,
                           auto text) {
        return TableColumn{.key = QString::fromLatin1(key),
                           .title = title,
                           .kind = Kind::Number,
                           .width = width,
                           .text = text,
                           .number = value};
    };
    TableContent content;
    content.rowCount = int(state->load.segments.size());
    content.columns = {
        {.key = QStringLiteral("segment"),
         .title = tr("Segment"),
         .width = 94,
         .stretches = true,
         .text = [load](int row) { return string(load(row).name); }},
        number(
            "accounts", tr("Accounts"), 68, [load](int row) { return double(load(row).accounts); },
            [load, format](int row) { return format.count(load(row).accounts); }),
        number(
            "arr", tr("ARR"), 78, [load](int row) { return toUnits(load(row).arr); },
            [load, format](int row) { return format.moneyCompact(load(row).arr); }),
        number(
            "ratio", tr("Ratio"), 62,
            [state](int row) { return state->policies[std::size_t(row)].ratioTarget; },
            [state, format](int row) {
                return tr("1 : %1").arg(
                    format.number(state->policies[std::size_t(row)].ratioTarget, 0));
            }),
        number(
            "needed", tr("Needed"), 64, [load](int row) { return load(row).fteNeeded; },
            [load, format](int row) { return format.fte(load(row).fteNeeded, false); }),
        number(
            "seat", tr("In seat"), 60, [load](int row) { return load(row).fteInSeat; },
            [load, format](int row) { return format.fte(load(row).fteInSeat, false); }),
        number(
            "gap", tr("Gap"), 52, [load](int row) { return load(row).gap; },
            [load, format](int row) { return format.signedNumber(load(row).gap, 1); })};
    content.columns[4].cellTip = [state, load, format](int row) {
        return needExplained(
            segmentNeed(load(row), state->policies[std::size_t(row)], state->inputs), format);
    };
    content.columns.back().tone = [load](int row) {
        return load(row).gap < -0.05 ? Tone::Danger : Tone::Success;
    };
    return content;
}

} // namespace headroom::ui
