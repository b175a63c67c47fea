#include "ui/hiring_report.h"

#include "ui/pages/assumption_values.h"
#include "ui/pages/hiring_assumption_words.h"
#include "ui/pages/hiring_tables.h"
#include "ui/text/scenario_name.h"

#include <QCoreApplication>
#include <algorithm>

namespace headroom::ui {
namespace {

constexpr qsizetype handoversShown = 150;

QString tr(const char* text) {
    return QCoreApplication::translate("HiringReport", text);
}
QString string(const std::string& text) {
    return QString::fromStdString(text);
}

/// Nothing where all are shown.
QVector<ReportPart> moreThan(qsizetype shown, qsizetype all, const Format& format) {
    if (all <= shown)
        return {};
    return {
        ReportText{tr("… and %1 more in the export of hiring.").arg(format.count(all - shown))}};
}

ReportTable figures(const HiringOutlook& outlook, const Format& format) {
    const auto late =
        std::ranges::count_if(outlook.hires, [](const HireLine& l) { return l.lateMonths > 0; });
    const double cost = outlook.plan.total.spend() - outlook.withoutHires.total.spend();
    QVector<QStringList> rows{
        {tr("Hires"), format.count(std::int64_t(outlook.hires.size()))},
        {tr("Of them late"), format.count(late)},
        {tr("Salaries and hiring cost of the hires"), format.moneyUnits(cost)},
        {tr("Missing capacity with these hires"), format.moneyUnits(outlook.plan.total.shortage)},
        {tr("Missing capacity without"), format.moneyUnits(outlook.withoutHires.total.shortage)}};
    if (outlook.simulation && outlook.simulationWithout) {
        const int from = firstMonthHiresHelp(outlook.prepared.hiringCase);
        const ShortRisk with = worstTeamRisk(*outlook.simulation, from);
        const ShortRisk without = worstTeamRisk(*outlook.simulationWithout, from);
        rows.push_back({tr("Highest chance that the team is short (%1)")
                            .arg(format.month(outlook.monthOf(with.month))),
                        tr("%1; without hires %2")
                            .arg(format.percent(with.chance), format.percent(without.chance))});
    }
    return {QStringLiteral("lr"), {QString(), QString()}, rows};
}

ReportTable firstBookTable(const HiringTables& tables, const Format& format) {
    QVector<QStringList> rows;
    for (const HireLine& line : tables.outlook.hires)
        rows.push_back({string(line.hire.id.value()), format.count(std::int64_t(line.bookAccounts)),
                        format.moneyUnits(line.bookArr), format.number(line.bookHours, 1),
                        format.number(line.roomHours, 1)});
    return {QStringLiteral("lr"),
            {tr("Hire"), tr("Accounts taken over"), tr("ARR"), tr("Hours a month"),
             tr("Hours left for new customers")},
            rows};
}

QStringList handoverRow(const ScenarioState& state, const HireBook& book, const Handover& handover,
                        const Format& format) {
    const std::string account(nameOrId(state.book->accounts()[handover.account]));
    const QString from = handover.from == noOwner
                             ? tr("nobody")
                             : string(state.book->csms()[std::size_t(handover.from)].name);
    return {string(book.hire.value()),    format.month(handover.month), string(account), from,
            format.hours(handover.hours), format.money(handover.arr)};
}

QVector<ReportPart> handovers(const HiringTables& tables, const Format& format) {
    QVector<QStringList> rows;
    qsizetype all = 0;
    for (const HireBook& book : tables.books.books) {
        all += qsizetype(book.accounts.size());
        for (const Handover& handover : book.accounts)
            if (rows.size() < handoversShown)
                rows.push_back(handoverRow(*tables.books.state, book, handover, format));
    }
    QVector<ReportPart> parts{ReportTable{
        QStringLiteral("llllrr"),
        {tr("Hire"), tr("Takes it in"), tr("Account"), tr("From"), tr("Hours"), tr("ARR")},
        rows}};
    parts += moreThan(rows.size(), all, format);
    return parts;
}

ReportTable months(const HiringOutlook& outlook, const Format& format) {
    QVector<QStringList> rows;
    const std::size_t segments = outlook.prepared.hiringCase.segments.size();
    for (int t = 0; t <= outlook.prepared.hiringCase.months; ++t) {
        double customers = 0.0;
        double required = 0.0;
        double effective = 0.0;
        for (std::size_t s = 0; s < segments; ++s) {
            const HiringRow& row = outlook.plan.rows[std::size_t(t) * segments + s];
            customers += row.growth.customers;
            required += row.required.fte;
            effective += row.effective;
        }
        const bool simulated = outlook.simulation && t > 0;
        rows.push_back(
            {format.month(outlook.monthOf(t)), format.number(customers, 0),
             format.number(required, 1), format.number(effective, 1),
             format.signedNumber(effective - required, 1),
             simulated
                 ? format.percent(outlook.simulation->teamAt(SimulatedQuantity::Gap, t).pShort)
                 : QStringLiteral("–")});
    }
    return {QStringLiteral("lr"),
            {tr("Month"), tr("Customers"), tr("FTE needed"), tr("FTE in seat"), tr("Gap"),
             tr("Chance of being short")},
            rows};
}

QString orDash(const QString& text) {
    return text.isEmpty() ? QStringLiteral("–") : text;
}

ReportTable assumptions(const PlanInputs& inputs, const Format& format) {
    QVector<QStringList> rows;
    for (const Assumption& assumption : listAssumptions(inputs))
        if (concernsHiring(assumption))
            rows.push_back(
                {hiringAssumptionName(assumption.key), orDash(assumptionValue(assumption, format)),
                 assumptionUnit(assumption, format), plainAssumptionWord(assumption.source)});
    return {QStringLiteral("lrll"),
            {tr("Assumption"), tr("Current value"), tr("Unit"), tr("Source")},
            rows};
}

} // namespace

namespace {

QString reportLateWords(const HireLine& line) {
    const bool usual = line.lateCause == LateCause::LeadTime;
    const QString reason = usual ? QString() : hireLateReason(line);
    return reason.isEmpty() ? hireLateWords(line)
                            : QStringLiteral("%1. %2").arg(hireLateWords(line), reason);
}

} // namespace

QVector<ReportPart> reportHires(const HiringOutlook& outlook, const Format& format,
                                qsizetype most) {
    const int months = outlook.prepared.hiringCase.months;
    if (outlook.hires.empty())
        return {ReportText{(months == 1 ? tr("Nobody is to be hired within %1 month.")
                                        : tr("Nobody is to be hired within %1 months."))
                               .arg(months)}};
    QVector<QStringList> rows;
    for (const HireLine& line : outlook.hires) {
        if (rows.size() == most)
            break;
        rows.push_back({string(line.hire.id.value()), format.date(line.openBy),
                        format.date(line.start), format.date(line.ramped),
                        hireTriggerWords(outlook, line, format), reportLateWords(line),
                        format.moneyUnits(line.costYear)});
    }
    QVector<ReportPart> parts{
        ReportTable{QStringLiteral("lrrrllr"),
                    {tr("Hire"), tr("Open by"), tr("Start"), tr("Fully ramped"), tr("Trigger"),
                     tr("In time?"), tr("Cost a year")},
                    rows}};
    parts += moreThan(rows.size(), std::ssize(outlook.hires), format);
    return parts;
}

Report hiringReport(const PlanSession& session, const HiringTables& tables, const Format& format) {
    const PlanFacts& facts = session.facts();
    const QString scenario = scenarioName(*session.tree().find(session.shown()));
    const QString date = format.date(facts.asOf);
    Report report;
    report.title = string(facts.name);
    report.under = tr("Hiring roadmap. Scenario %1, as of %2.").arg(scenario, date);
    report.foot =
        tr("%1 · hiring roadmap · scenario %2 · as of %3").arg(report.title, scenario, date);
    report.parts << figures(tables.outlook, format) << ReportPicture{QStringLiteral("hiring")}
                 << ReportHeading{tr("Hires"), true} << ReportPicture{QStringLiteral("timeline")};
    report.parts += reportHires(tables.outlook, format, std::ssize(tables.outlook.hires));
    if (!tables.outlook.hires.empty()) {
        report.parts << ReportHeading{tr("First books")} << firstBookTable(tables, format)
                     << ReportHeading{tr("Which accounts they take, and when")};
        report.parts += handovers(tables, format);
    }
    report.parts << ReportHeading{tr("Demand and supply by month")}
                 << months(tables.outlook, format) << ReportHeading{tr("Assumptions")}
                 << assumptions(session.state()->inputs, format);
    return report;
}

} // namespace headroom::ui
