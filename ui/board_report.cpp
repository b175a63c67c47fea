#include "ui/board_report.h"

#include "ui/hiring_report.h"
#include "ui/pages/account_table.h"
#include "ui/text/terms.h"

#include <QCoreApplication>
#include <algorithm>

namespace headroom::ui {
namespace {

constexpr qsizetype movesShown = 40;
constexpr qsizetype hiresShown = 40;

QString tr(const char* text) {
    return QCoreApplication::translate("BoardReport", text);
}
QString string(const std::string& text) {
    return QString::fromStdString(text);
}

ReportTable figures(const ProposedBooks& books, const Format& format) {
    const LoadSummary& before = books.state.importedLoad;
    const LoadSummary& after = books.load;
    const QString none = QStringLiteral("–");
    return {
        QStringLiteral("lr"),
        {QString(), tr("Current books"), tr("Proposed")},
        {{tr("Busiest book"), format.percent(before.busiest, 1), format.percent(after.busiest, 1)},
         {tr("Least busy book"), format.percent(before.least, 1), format.percent(after.least, 1)},
         {tr("CSMs over capacity"), format.count(before.overCapacity),
          format.count(after.overCapacity)},
         {tr("Books over their ratio"), format.count(before.overRatio),
          format.count(after.overRatio)},
         {tr("Accounts without a CSM"), format.count(before.unassigned),
          format.count(after.unassigned)},
         {tr("Accounts that change CSM"), none, format.count(books.changes.moves)},
         {tr("ARR that changes CSM"), none, format.money(books.changes.arrMoved)},
         {tr("Accounts that keep their CSM"), none,
          format.percent(books.changes.continuityAccounts, 1)}}};
}

ReportTable segments(const ProposedBooks& books, const Format& format) {
    QVector<QStringList> rows;
    for (const SegmentLoad& load : books.load.segments)
        rows.push_back({string(load.name), format.count(load.accounts), format.money(load.arr),
                        format.number(toHours(load.workload), 1), format.number(load.fteNeeded, 1),
                        format.number(load.fteInSeat, 1), format.signedNumber(load.gap, 1)});
    return {QStringLiteral("lr"),
            {tr("Segment"), tr("Accounts"), tr("ARR"), tr("Hours a month"), tr("FTE needed"),
             tr("FTE in seat"), tr("Gap")},
            rows};
}

QVector<ReportPart> moves(const ProposedBooks& books, const Format& format) {
    if (books.changes.changes.empty())
        return {ReportText{tr("No account changes its CSM.")}};
    QVector<QStringList> rows;
    for (const OwnerChange& change : books.changes.changes) {
        if (rows.size() == movesShown)
            break;
        rows.push_back({string(books.account(change.account).name),
                        csmName(books.state, change.from), csmName(books.state, change.to),
                        format.number(toHours(change.hours), 1), format.money(change.arr),
                        changeReasonSentence(books.state, change, format)});
    }
    const qsizetype more = qsizetype(books.changes.changes.size()) - rows.size();
    QVector<ReportPart> parts{
        ReportTable{QStringLiteral("lllrrl"),
                    {tr("Account"), tr("From"), tr("To"), tr("Hours"), tr("ARR"), tr("Why")},
                    rows}};
    if (more > 0)
        parts << ReportText{
            tr("… and %1 more in the export of the changes.").arg(format.count(more))};
    return parts;
}

/// Only an answer of the optimiser has a proof: books that were accepted or moved by hand since
/// have none, whatever the bound of their problem.
QString certificate(const SolveReport& report, const Format& format) {
    if (report.iterations == 0)
        return {};
    return QLatin1Char(' ') + tr("Proven within %1 of the best possible, seed %2.")
                                  .arg(format.percent(report.gap(), 2))
                                  .arg(report.seed);
}

/// What the page says, in a paragraph for those who read no further.
QString summary(const ProposedBooks& books, const HiringOutlook& outlook, const Format& format) {
    const LoadSummary& before = books.state.importedLoad;
    const LoadSummary& after = books.load;
    QStringList sentences{
        tr("Accounts that change their CSM: %1, with %2 of ARR; accounts that had none: %3.")
            .arg(format.count(books.changes.moves), format.moneyCompact(books.changes.arrMoved),
                 format.count(books.changes.placements)),
        tr("The busiest book goes from %1 to %2, the CSMs over capacity from %3 to %4.")
            .arg(format.percent(before.busiest, 1), format.percent(after.busiest, 1),
                 format.count(before.overCapacity), format.count(after.overCapacity))};
    if (!outlook.hires.empty()) {
        const auto next = std::ranges::min_element(outlook.hires, {}, &HireLine::openBy);
        const QString opens = format.date(next->openBy);
        const auto hires = std::int64_t(outlook.hires.size());
        sentences << (hires == 1
                          ? tr("Growth and leavers ask for 1 hire; its requisition opens by %1.")
                                .arg(opens)
                          : tr("Growth and leavers ask for %1 hires; the first requisition opens "
                               "by %2.")
                                .arg(format.count(hires), opens));
    }
    return sentences.join(QLatin1Char(' '));
}

} // namespace

Report boardReport(const ProposedBooks& books, const HiringOutlook& outlook,
                   const QString& scenario, const Format& format) {
    const PlanFacts& facts = books.state.inputs.facts;
    const QString date = format.date(facts.asOf);
    Report report;
    report.title = string(facts.name);
    report.under =
        tr("Scenario %1, as of %2.").arg(scenario, date) + certificate(books.report, format);
    report.foot =
        tr("%1 · board report · scenario %2 · as of %3").arg(report.title, scenario, date);
    report.parts << ReportText{summary(books, outlook, format), true}
                 << ReportHeading{tr("Books before and after")} << figures(books, format)
                 << ReportPicture{QStringLiteral("utilisation")}
                 << ReportHeading{tr("Coverage by segment")} << segments(books, format)
                 << ReportHeading{tr("Hiring"), true} << ReportPicture{QStringLiteral("hiring")};
    report.parts += reportHires(outlook, format, hiresShown);
    report.parts << ReportHeading{tr("Changes, most useful first"), !books.changes.changes.empty()};
    report.parts += moves(books, format);
    return report;
}

} // namespace headroom::ui
