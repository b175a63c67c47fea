#include "ui/pages/hiring_figures.h"

#include "ui/text/terms.h"

#include <QCoreApplication>
#include <algorithm>
#include <numeric>

namespace headroom::ui {
namespace {

QString tr(const char* text, const char* comment = nullptr) {
    return QCoreApplication::translate("HiringFigures", text, comment);
}
QString string(const std::string& text) {
    return QString::fromStdString(text);
}

/// What the plan is made for, beside the expected.
QString plannedFor(const HiringCase& hiringCase, const Format& format) {
    QString text = tr("Each month's customers are to be covered with a chance of %1: the number "
                      "expected and a safety for those who come and go within the lead.")
                       .arg(format.percent(hiringCase.serviceLevel));
    if (!hiringCase.backfill)
        text += QLatin1Char(' ') + tr("Leavers are not replaced.");
    return text;
}

HiringFigure hiresFigure(const HiringOutlook& outlook, const Format& format) {
    const auto count = [&](auto holds) { return std::ranges::count_if(outlook.hires, holds); };
    const auto late = count([](const HireLine& line) { return line.lateMonths > 0; });
    const auto leavers = count([](const HireLine& line) { return line.hire.reason == "backfill"; });
    const auto byHand = count([](const HireLine& line) { return line.hire.byHand; });
    QStringList parts{tr("%1 growth").arg(std::ssize(outlook.hires) - leavers - byHand)};
    if (leavers > 0)
        parts << (leavers == 1 ? tr("%1 leaver replaced") : tr("%1 leavers replaced")).arg(leavers);
    if (byHand > 0)
        parts << tr("%1 by hand").arg(byHand);
    if (late > 0)
        parts << tr("%1 late").arg(late);
    const int missing = std::accumulate(outlook.leftOut.begin(), outlook.leftOut.end(), 0);
    if (missing > 0)
        parts << tr("%1 left out", "hires that a limit keeps from being made").arg(missing);
    return {
        QString::number(outlook.hires.size()), parts.join(QStringLiteral(" · ")),
        late + missing > 0 ? Tone::Warning : Tone::Neutral,
        tr("The starts that make salaries, hiring and missing capacity cheapest over %1 "
           "(planned 12 months further, under expected growth), or those you put into the plan. "
           "A hire is a leaver's replacement where growth alone would not need it. Late: even "
           "opened today, or because of a freeze, a cap on starts or the budget, it is ramped "
           "after "
           "the segment falls short. Left out: such a limit keeps it from being made.")
                .arg(monthsInWords(outlook.prepared.hiringCase.months)) +
            QLatin1Char(' ') + plannedFor(outlook.prepared.hiringCase, format)};
}

HiringFigure nextFigure(const ScenarioState& state, const HiringOutlook& outlook,
                        const Format& format) {
    if (outlook.hires.empty())
        return {tr("None"), tr("enough capacity"), Tone::Success,
                tr("No requisition is needed within the horizon.")};
    const HireLine& next = *std::ranges::min_element(outlook.hires, {}, &HireLine::openBy);
    const SegmentPolicy& policy = state.policies[next.segment];
    const QString days = tr("%1 d to fill + %2 d notice")
                             .arg(policy.timeToFillDays + state.inputs.hiring.approvalDays)
                             .arg(policy.noticeDays);
    return {format.date(next.openBy), tr("%1 · %2").arg(string(next.hire.id.value()), days),
            next.lateMonths > 0 ? Tone::Danger : Tone::Warning,
            tr("Start %1 − %2 d of notice − %3 d to fill − %4 d of approval.")
                .arg(format.date(next.start))
                .arg(policy.noticeDays)
                .arg(policy.timeToFillDays)
                .arg(state.inputs.hiring.approvalDays)};
}

HiringFigure riskFigure(const HiringOutlook& outlook, const Format& format) {
    if (!outlook.simulation || !outlook.simulationWithout)
        return {QStringLiteral("…"), tr("being simulated"), Tone::Neutral, {}};
    const int from = firstMonthHiresHelp(outlook.prepared.hiringCase);
    const ShortRisk with = worstTeamRisk(*outlook.simulation, from);
    const ShortRisk without = worstTeamRisk(*outlook.simulationWithout, from);
    const ShortRisk before = worstTeamRisk(*outlook.simulation, 1, from - 1);
    return {
        format.percent(with.chance),
        tr("in %1, the worst month hires can help; %2 without")
            .arg(format.monthShort(outlook.monthOf(with.month)), format.percent(without.chance)),
        with.chance > 0.5 ? Tone::Danger : (with.chance > 0.25 ? Tone::Warning : Tone::Success),
        tr("Share of %1 simulated futures in which the whole team, ramps counted, gives less "
           "than all segments together need; the worst month from %2 on, when a requisition "
           "opened now has brought a ramped CSM in every segment. Before that the worst month "
           "has %3. By segment and month: the map below.")
            .arg(format.count(outlook.simulation->paths), format.month(outlook.monthOf(from)),
                 format.percent(before.chance))};
}

double costIfAllStay(const HiringOutlook& outlook) {
    double cost = 0.0;
    for (const HireLine& line : outlook.hires)
        cost += line.costHorizon;
    return cost;
}

HiringFigure costFigure(const ScenarioState& state, const HiringOutlook& outlook,
                        const Format& format) {
    const double cost = costOfHires(outlook);
    HiringFigure figure{format.moneyCompact(cost), tr("no budget is set"), Tone::Neutral, {}};
    if (const auto& budget = state.inputs.hiring.budget) {
        const double left = toUnits(*budget) - cost;
        figure.detail = left >= 0.0
                            ? tr("budget %1 · %2 left")
                                  .arg(format.moneyCompact(*budget), format.moneyCompact(left))
                            : tr("budget %1 · %2 over")
                                  .arg(format.moneyCompact(*budget), format.moneyCompact(-left));
        figure.tone = left >= 0.0 ? Tone::Success : Tone::Danger;
    }
    figure.formula =
        tr("Salaries of the hires while they are expected to stay, and the cost of hiring them, "
           "over %1: %2 with these hires − %3 without; %6 if all of them stay. Capacity "
           "that "
           "is missing costs %4 on top (%5 without hires).")
            .arg(monthsInWords(outlook.prepared.hiringCase.months),
                 format.moneyCompact(outlook.plan.total.spend()),
                 format.moneyCompact(outlook.withoutHires.total.spend()),
                 format.moneyCompact(outlook.plan.total.shortage),
                 format.moneyCompact(outlook.withoutHires.total.shortage),
                 format.moneyCompact(costIfAllStay(outlook)));
    return figure;
}

HiringFigure delayFigure(const HiringOutlook& outlook, const Format& format) {
    if (outlook.hires.empty())
        return {tr("None"), tr("nobody is to be hired"), Tone::Neutral, {}};
    const HireLine& line = *std::ranges::max_element(outlook.hires, {}, &HireLine::delayArr);
    if (line.delayMonth == 0)
        return {format.moneyCompact(0.0), tr("no hire is that urgent"), Tone::Success,
                tr("No single start, one month later, leaves capacity missing.")};
    return {
        format.moneyCompact(line.delayArr),
        tr("in %2, if %1 slips a month")
            .arg(string(line.hire.id.value()), format.monthShort(outlook.monthOf(line.delayMonth))),
        Tone::Warning,
        tr("If %1 starts one month later, everything else as planned: capacity that is then "
           "missing in %2, as a share of what the segment needs, times the segment's ARR. The "
           "delay changes the cost by %3 (salary saved, shortage added).")
            .arg(string(line.hire.id.value()), format.month(outlook.monthOf(line.delayMonth)),
                 format.moneyCompact(line.delayCost))};
}

} // namespace

double costOfHires(const HiringOutlook& outlook) {
    return outlook.plan.total.spend() - outlook.withoutHires.total.spend();
}

std::vector<HiringFigure> hiringFigures(const ScenarioState& state, const HiringOutlook& outlook,
                                        const Format& format) {
    return {hiresFigure(outlook, format), nextFigure(state, outlook, format),
            riskFigure(outlook, format), costFigure(state, outlook, format),
            delayFigure(outlook, format)};
}

} // namespace headroom::ui
